using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>A date that moves with events: it starts on the latest of its terms, while something holds.</summary>
public sealed record Clock(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    public bool Equals(Clock? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether it runs, in words and as a test.</summary>
    public required Need While { get; init; }

    public required Term[] StartsOnTheLatestOf { get; init; }

    /// <summary>How long it runs from its start.</summary>
    public required Dated<Period> Runs { get; init; }

    /// <summary>The day it is ready, where that is not simply its start and the period.</summary>
    public Func<Known, DateOnly, DateOnly>? Ready { get; init; }

    public override IEnumerable<(string Cell, Dated Value)> Values => [("runs", Runs)];

    /// <summary>The clock as it stands, if it runs.</summary>
    internal ClockReading? Read(Known known) => known.Once(this, static (clock, known) => clock.ReadAnew(known));

    private ClockReading? ReadAnew(Known known)
    {
        if (!InForce(known.AsOf) || !While.Holds(known)) return null;
        (DateOnly Day, Term Term)? latest = null;
        foreach (var term in StartsOnTheLatestOf)
        {
            if (term.Read(known) is var (day, _) && !(day <= latest?.Day)) latest = (day, term);
        }

        if (latest is not var (starts, governs)) return null;
        return new(known, this, starts, Ready is null ? known.Calendar.After(starts, Runs.At(starts, known.Decided)) : Ready(known, starts), governs);
    }
}

/// <summary>One of the dates that a clock looks at.</summary>
/// <param name="Name">In words.</param>
/// <param name="Read">The day and the place of the entry that it was read from; none where there is none yet.</param>
public sealed record Term(string Name, Func<Known, (DateOnly Day, int Entry)?> Read);

/// <summary>A date that moves with events: the latest of its terms starts it.</summary>
public sealed class ClockReading
{
    private readonly Known known;

    internal ClockReading(Known known, Clock rule, DateOnly starts, DateOnly ready, Term governs) =>
        (this.known, Rule, Starts, Ready, Governs) = (known, rule, starts, ready, governs);

    public Clock Rule { get; }

    public string Title => known.Book.Words.For(Rule.Title);

    /// <summary>Whether the time can matter in this file now.</summary>
    public bool Applies => Rule.AppliesWhile?.Invoke(known) != false;

    public DateOnly Starts { get; }

    /// <summary>The first day on which the time has run.</summary>
    public DateOnly Ready { get; }

    internal Term Governs { get; }

    /// <summary>The dates that the clock looks at; the governing one is the latest.</summary>
    public IReadOnlyList<ClockTerm> Terms => [.. Rule.StartsOnTheLatestOf.Select(term => term.Read(known) is var (day, entry)
        ? new ClockTerm(known.Book.Words.For(term.Name), day, term == Governs, known.Position(entry))
        : new ClockTerm(known.Book.Words.For(term.Name), null, false, null))];

    public IReadOnlyList<Reason> Reasons =>
    [
        .. Rule.StartsOnTheLatestOf.Select(term => term.Read(known) is var (day, _)
            ? new Reason(ReasonKind.Term, term == Governs ? "{0} {1}: the latest, it starts the clock" : "{0} {1}", term.Name, day)
            : new Reason(ReasonKind.Term, "no {0} on record", term.Name)),
        new(ReasonKind.Counted, Rule.Ready is null ? "{0} after {1} is {2}" : "{0} from {1} end on {2}", Rule.Runs.At(Starts, known.Decided), Starts, Ready),
    ];

    public IReadOnlyList<string> Because => Reasons.Select(known.Book.Words.Say).ToArray();
}

/// <summary>One of the dates that a clock looks at, and the position of the entry that it was read from.</summary>
public sealed record ClockTerm(string Name, DateOnly? Day, bool Governs, int? Entry);
