using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>
/// What is to hold before a case is closed as successful, line by line, with the evidence of the file. What blocks is what the gate of policy asks;
/// an agency may add reminders.
/// </summary>
public class ClosureChecklist
{
    protected ClosureChecklist(GateReading gate, FileFacts facts) => (Gate, Facts) = (gate, facts);

    public IReadOnlyList<ClosureLine> Lines { get; protected init; } = [];

    public GateReading Gate { get; }

    public FileFacts Facts { get; }

    /// <summary>Whether policy lets the case be closed as successful.</summary>
    public bool Open => Gate.Open;

    /// <summary>The job with which the case is closed.</summary>
    public JobFact? Job => Facts.SupportedJob;

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
    public static ClosureChecklist? Of(CasePage of, DateOnly day) => Guarding(of, day, out var facts) is { } gate && gate.Needs.All(need => need.Evidence is not null)
        ? new(gate, facts) { Lines = Sorted(gate.Needs.Select(need => Line(of, gate, need))), Title = gate.Title, Done = "Closed with a job" } : null;

    /// <summary>What blocks and is missing comes first.</summary>
    protected static ClosureLine[] Sorted(IEnumerable<ClosureLine> lines) => [.. lines.OrderBy(line => line.Met).ThenBy(line => !line.Blocks)];

    private static GateReading? Guarding(CasePage of, DateOnly day, out FileFacts facts)
    {
        facts = day == of.Today ? of.Facts : FileFacts.Of(of.Case.File, day, of.Facts.SeesPayments);
        var now = day == of.Today ? of.Case.Evaluation : of.Case.On(day);
        return now.Gates.FirstOrDefault(gate => gate.Rule.Step == "close-successful");
    }

    private static ClosureLine Line(CasePage of, GateReading gate, NeedReading need) => new(Ui.Wording.Sentence(need.Need).TrimEnd('.'), need.Met, Ui.Wording.Days(need.Evidence!, of.Today), gate.Rule.Cites)
    {
        Blocks = true, Rule = gate.Rule, Cure = need.Met ? null : need.Rule.Cure, Entries = [.. need.Positions.Select(position => of.Recorded(position)).OfType<Casework.Entries.RecordedEntry>()],
    };
}
