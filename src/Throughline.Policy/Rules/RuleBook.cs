using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>An agency's rules with the words in which they are said: what an evaluation asks of a file, and what is asked before an entry is recorded.</summary>
public abstract record RuleBook : AgencyTerms
{
    /// <summary>The zone in which the agency's days are counted (IANA).</summary>
    public required string TimeZone { get; init; }

    /// <summary>Every rule, listed by name. A rule that was amended stands beside its amendment, each with its days.</summary>
    public required IReadOnlyList<Rule> Rules
    {
        get;
        init
        {
            field = value;
            var ordered = value.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
            Duties = [.. ordered.OfType<Duty>()];
            Windows = [.. ordered.OfType<Window>()];
            Clocks = [.. ordered.OfType<Clock>()];
            Gates = [.. ordered.OfType<Gate>()];
            Findings = [.. ordered.OfType<Finding>()];
        }
    }

    /// <summary>What is asked besides before an entry is recorded. An evaluation does not list it: it binds who writes the record, not a file from elsewhere.</summary>
    public IReadOnlyList<RecordingRule> AskedWhenRecorded { get; init; } = [];

    /// <summary>Whether the agency keeps outside providers.</summary>
    public virtual bool HasProviders => false;

    /// <summary>Where a case stands.</summary>
    public required Func<Known, Status> Status { get; init; }

    /// <summary>Every status that a case has had, in the order of its life; null where the agency keeps no such history.</summary>
    public Func<Known, IReadOnlyList<Status>>? StatusHistory { get; init; }

    /// <summary>The phases that pictures of a case show, in the order of a life.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>The kinds of entry that its program knows; others are not offered.</summary>
    public required IReadOnlySet<Kind> Kinds { get; init; }

    /// <summary>Whether the record refuses kinds that the program does not know, by whatever door they come.</summary>
    public bool RefusesOtherKinds { get; init; }

    /// <summary>The agency's words for the English of the rules.</summary>
    public Words Words { get; init; } = Words.English;

    /// <summary>The document in which a plan is amended for post-employment services, by its name; none where the agency has none.</summary>
    public string? AmendmentPaper { get; init; }

    internal Duty[] Duties { get; private init; } = [];

    internal Window[] Windows { get; private init; } = [];

    internal Clock[] Clocks { get; private init; } = [];

    internal Gate[] Gates { get; private init; } = [];

    internal Finding[] Findings { get; private init; } = [];

    /// <summary>The form in which a document is completed or reviewed; none where it has none.</summary>
    internal abstract Form? FormOf(string name, DocumentAction action);
}
