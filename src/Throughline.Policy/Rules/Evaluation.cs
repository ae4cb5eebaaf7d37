using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Rules;

/// <summary>What the policy in force says of a case file, as it was known on a day. Its words are made when they are asked for.</summary>
public sealed class Evaluation
{
    private readonly Known known;
    private readonly Func<string, bool>? hidden;

    private Evaluation(Known known)
    {
        this.known = known;
        var book = known.Book;
        Obligations = OwedIn(known, book.Duties);
        var windows = new List<WindowReading>();
        foreach (var window in book.Windows) windows.AddRange(window.ReadEach(known));

        var clocks = new List<ClockReading>(book.Clocks.Length);
        foreach (var clock in book.Clocks)
        {
            if (clock.Read(known) is { } read) clocks.Add(read);
        }

        var gates = new List<GateReading>(book.Gates.Length);
        foreach (var gate in book.Gates)
        {
            if (gate.InForce(known.AsOf)) gates.Add(gate.Read(known));
        }

        (Windows, Clocks, Gates) = (windows, clocks, gates);
        Findings = FindingsOf(known, book.Findings);
    }

    private Evaluation(Evaluation whole)
    {
        known = whole.known;
        Obligations = [];
        Windows = [];
        Clocks = [];
        Gates = [];
        Findings = [];
    }

    private Evaluation(Evaluation whole, Func<string, bool> hidden)
    {
        (known, this.hidden) = (whole.known, hidden);
        Obligations = [.. whole.Obligations.Where(owed => !IsHidden(owed.Subject))];
        (Windows, Clocks, Gates, Findings) = (whole.Windows, whole.Clocks, whole.Gates, whole.Findings);
    }

    /// <summary>What the policy in force says of a file as it was known on a day.</summary>
    internal static Evaluation Of(CaseFile file, DateOnly asOf) => new(new Known(file, asOf));

    /// <summary>What policy refuses in the file as it is known on a day.</summary>
    internal static IReadOnlyList<FindingMade> Refused(CaseFile file, DateOnly asOf) => FindingsOf(new(file, asOf), file.Book.Findings);

    public CaseFile File => known.File;

    /// <summary>What stands in the file on that day.</summary>
    public CaseView View => field ??= new(known);

    /// <summary>A need by itself, whether or not a gate asks for it.</summary>
    public NeedReading Read(Need need) => new(known, need, need.Holds(known));

    /// <summary>Where the case stands and nothing else: for who does not see what it is worked out from.</summary>
    public Evaluation StatusAlone() => new(this);

    /// <summary>The same without what is owed, and without the stretches, about some subjects: for who is not to know of them.</summary>
    public Evaluation Without(Func<string, bool> subjects) => new(this, subjects);

    /// <summary>The same with reasons that tell of no entry: for who sees what is owed and not every entry from which that is worked out.</summary>
    public Evaluation Bare()
    {
        foreach (var owed in Obligations) owed.IsBare = true;
        return this;
    }

    public DateOnly AsOf => known.AsOf;

    public Status Status => field ??= known.Book.Status(known) is var status ? status with { Label = known.Book.Words.For(status.Label) } : status;

    /// <summary>Every status so far, each since its day; none where the agency keeps no such history.</summary>
    public IReadOnlyList<Status> StatusHistory => known.Book.StatusHistory?.Invoke(known) ?? [];

    /// <summary>Every instance of every duty, past ones too; by opened, rule, subject, due, met.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    public IReadOnlyList<WindowReading> Windows { get; }

    public IReadOnlyList<ClockReading> Clocks { get; }

    /// <summary>Every gate of the agency, open or not, in rule order.</summary>
    public IReadOnlyList<GateReading> Gates { get; }

    /// <summary>The entries that policy refuses.</summary>
    public IReadOnlyList<FindingMade> Findings { get; }

    /// <summary>The stretches of each phase, for pictures: half-open, a running one has no last day.</summary>
    public IEnumerable<PhaseReading> Phases => known.Book.Phases.SelectMany(phase => known.Of(phase).Where(span => !IsHidden(span.Subject)).Select(span =>
        new PhaseReading(known.Book.Words.For(phase.Name), span.Start, span.End, span.Subject)));

    private bool IsHidden(string? subject) => subject is not null && hidden?.Invoke(subject) == true;

    private static Obligation[] OwedIn(Known known, Duty[] duties)
    {
        var worksheet = Worksheet.Take();
        foreach (var duty in duties) duty.Evaluate(known, worksheet.Owed, worksheet.Occasions);
        var owed = worksheet.InOrder();
        worksheet.GiveBack();
        return owed;
    }

    private static List<FindingMade> FindingsOf(Known known, Finding[] rules)
    {
        var found = new List<FindingMade>();
        foreach (var rule in rules) rule.Evaluate(known, found);
        if (found.Count > 1) found.Sort(FindingMade.Order);
        return found;
    }
}

/// <summary>A stretch in which a phase was in force; <paramref name="Until"/> is the first day on which it no longer was.</summary>
public sealed record PhaseReading(string Name, DateOnly From, DateOnly? Until, string? Subject);

/// <summary>Where the case stands, in the agency's words.</summary>
public sealed record Status(string Code, string Label, DateOnly? Since);

public enum State
{
    /// <summary>Due today or later, or without a due day.</summary>
    [JsonName("open")] Open,
    [JsonName("overdue")] Overdue,
    [JsonName("met")] Met,
    [JsonName("met-late")] MetLate,

    /// <summary>Its window passed, and it can no longer be met.</summary>
    [JsonName("missed")] Missed,
    [JsonName("waived")] Waived,
}

/// <summary>Why an entry may not be recorded: the rule, what is missing, the paragraph.</summary>
public sealed record Refusal(Rule Rule, string Title, IReadOnlyList<string> Because)
{
    /// <summary>What to do first, so that it may be recorded; null where nothing but time helps.</summary>
    public Cure? Cure { get; init; }
}
