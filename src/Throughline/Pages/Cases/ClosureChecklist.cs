using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>
/// What is to hold before a case is closed as successful, line by line, with the evidence of the file. What blocks is what the gate of policy asks;
/// an agency may add reminders.
/// </summary>
public class ClosureChecklist
{
    private readonly CasePage of;

    protected ClosureChecklist(CasePage of, DateOnly day, GateReading gate) => (this.of, Gate, Facts) = (of, gate, day == of.Today ? of.Facts : CaseView.Of(of.Case.File, day));

    public IReadOnlyList<ClosureLine> Lines { get; protected set; } = [];

    public GateReading Gate { get; }

    public CaseView Facts { get; }

    /// <summary>Whether policy lets the case be closed as successful.</summary>
    public bool Open => Gate.Open;

    /// <summary>The job with which the case is closed.</summary>
    public Job? Job => Facts.SupportedJob;

    public int Missing => Lines.Count(line => !line.Met);

    public int Blocking => Lines.Count(line => !line.Met && line.Blocks);

    /// <summary>The first condition that something recorded would meet.</summary>
    public ClosureLine? FirstToDo => Lines.FirstOrDefault(line => line is { Met: false, Cure: not null });

    /// <summary>What the gate still asks, in the words of policy.</summary>
    public string MissingWords => string.Join("; ", Gate.Needs.Where(need => !need.Met).Select(need => need.Need));

    /// <summary>What the act is called.</summary>
    public string Title { get; init; } = "Close as successful";

    /// <summary>What was done, in a heading before the day.</summary>
    public string Done { get; init; } = "Closed as successful";

    /// <summary>The document that goes to the person, where the agency writes one.</summary>
    public string? Letter { get; init; }

    /// <summary>The window that begins with the closure, where the agency has one.</summary>
    public Window? Follows { get; init; }

    /// <summary>As of a day, by the gate that guards such a closure and its evidence; null where no policy guards it.</summary>
    public static ClosureChecklist? Of(CasePage of, DateOnly day)
    {
        if (Guarding(day == of.Today ? of.Case.Evaluation : of.Case.On(day)) is not { } gate) return null;
        var list = new ClosureChecklist(of, day, gate) { Title = gate.Title, Done = "Closed with a job" };
        list.Lines = Sorted(list.Blockers);
        return list;
    }

    protected static GateReading? Guarding(Evaluation on) => on.Gates.FirstOrDefault(gate => gate.Rule.Step == "close-successful");

    /// <summary>What the gate asks, each with what the file shows for it.</summary>
    protected IEnumerable<ClosureLine> Blockers => Gate.Needs.Select(need => new ClosureLine(Wording.Sentence(need.Need).TrimEnd('.'), need.Met && !need.IsEarly, Wording.Days(need.Evidence, of.Today), Gate.Rule.Cites)
    {
        Blocks = true,
        Missing = need.IsEarly ? "Not yet" : need.IsAgainst ? "In the way" : "Missing",
        Rule = need.Rule.Clock as Rule ?? Gate.Rule,
        Why = need.Clock is { } clock ? ($"{(clock.Ready <= Facts.AsOf ? "Ready since" : "Ready on")} {of.Short(clock.Ready)}", of.Why(clock.Rule, clock.Starts)) : null,
        Cure = need.Met ? null : need.Rule.Cure,
        Entries = [.. need.Positions.Select(position => of.Recorded(position)).OfType<RecordedEntry>()],
    });

    /// <summary>What blocks and is missing comes first.</summary>
    protected static ClosureLine[] Sorted(IEnumerable<ClosureLine> lines) => [.. lines.OrderBy(line => line.Met).ThenBy(line => !line.Blocks)];
}
