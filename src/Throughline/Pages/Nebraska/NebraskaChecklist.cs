using Throughline.Policy.CaseFiles;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Nebraska;

/// <summary>
/// What is to hold before a case is closed as successful: what the gate of policy asks, and reminders besides, some of them of the later chapter on
/// successful outcomes.
/// </summary>
public sealed partial class NebraskaChecklist : ClosureChecklist
{
    /// <summary>Topics of a contact that the checklist looks for.</summary>
    public const string AfterClosure = "post-employment";
    public const string Assistance = "client-assistance-program";

    private static readonly Citation Outcome = new("Successful Outcome", "Criteria", "2025-08-21");

    private readonly CasePage of;
    private readonly Evaluation now;
    private readonly Job? job;

    private NebraskaChecklist(CasePage of, DateOnly day, Evaluation now, GateReading gate) : base(of, day, gate)
    {
        (this.of, this.now, job) = (of, now, Facts.SupportedJob);
        Lines = Sorted([.. Blockers, .. Reminding()]);
    }

    /// <summary>As of a day; null where no policy guards such a closure.</summary>
    public static new NebraskaChecklist? Of(CasePage of, DateOnly day)
    {
        var now = day == of.Today ? of.Case.Evaluation : of.Case.On(day);
        return Guarding(now) is { } gate ? new(of, day, now, gate) { Letter = "closure-letter", Follows = PostEmploymentServices.TwelveMonths } : null;
    }

    private List<(int Position, Entry Entry)> Seen<T>(Func<T, bool> fits) where T : Entry => [.. Facts.Placed.Where(each => each.Entry is T entry && fits(entry))];

    private string Say(DateOnly on) => of.Brief(on);
}
