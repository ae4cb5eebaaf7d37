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
/// What is to hold before a case is closed as successful, line by line, with the evidence of the file. What blocks is what the gate of policy asks,
/// as the gate itself reads it; the rest are reminders, some of them of the later chapter on successful outcomes.
/// </summary>
public sealed partial class NebraskaChecklist : ClosureChecklist
{
    /// <summary>Topics of a contact that the checklist looks for.</summary>
    public const string AfterClosure = "post-employment";
    public const string Assistance = "client-assistance-program";

    private static readonly Citation Outcome = new("Successful Outcome", "Criteria", "2025-08-21");

    private readonly CasePage of;
    private readonly DateOnly day;
    private readonly Evaluation now;
    private readonly GateReading gate;
    private readonly JobFact? job;
    private readonly ClockReading? clock;

    private NebraskaChecklist(CasePage of, DateOnly day, Evaluation now, GateReading gate) : base(gate, day == of.Today ? of.Facts : FileFacts.Of(of.Case.File, day, of.Facts.SeesPayments))
    {
        (this.of, this.day, this.now, this.gate) = (of, day, now, gate);
        job = Facts.SupportedJob;
        clock = now.Clocks.FirstOrDefault(each => each.Rule == EmploymentFollowUp.NinetyDays);
        Lines = Sorted([.. BlockingLines(), .. Reminding()]);
    }

    /// <summary>As of a day; null where no policy guards such a closure.</summary>
    public static new NebraskaChecklist? Of(CasePage of, DateOnly day)
    {
        var now = day == of.Today ? of.Case.Evaluation : of.Case.On(day);
        return now.Gates.FirstOrDefault(gate => gate.Rule == EmploymentFollowUp.CloseSuccessful) is { } gate
            ? new(of, day, now, gate) { Letter = "closure-letter", Follows = PostEmploymentServices.TwelveMonths } : null;
    }

    private IEnumerable<ClosureLine> BlockingLines()
    {
        yield return Need(EmploymentFollowUp.JobIsHeld, "A job that VR supports", job is null ? "No job that VR supports is held." : $"{job.Said}, since {Say(job.Since)}.", Seen<EmploymentStarted>(started => started.Job == job?.Name && started.On == job.Since));
        yield return Need(EmploymentFollowUp.NinetyDaysAreOver, "90 days on the clock", ClockSaid(), []) with
        {
            Missing = "Not yet",
            Why = clock is null ? null : ($"{(clock.Ready <= day ? "Ready since" : "Ready on")} {of.Short(clock.Ready)}", of.Why(clock.Rule, clock.Starts)),
        };
        var final = clock is null ? null : Seen<Contact>(contact => contact.On >= clock.Ready && FederalEvents.FinalContact.Is(contact)).FirstOrDefault().Entry;
        yield return Need(EmploymentFollowUp.FinalContactWasMade, "Final contact: all requirements are met, and the client agrees to closure",
            final is not null ? $"{EntryWords.Heading(final)} on {Say(final.On)}. {final.Note}".Trim()
            : clock is null ? "It comes once the 90 days are over." : clock.Ready > day ? $"It counts from {Say(clock.Ready)} on." : $"No contact on or after {Say(clock.Ready)} is marked final.",
            Seen<Contact>(contact => contact == final));
        var during = clock is null ? [] : Seen<Entry>(entry => entry.On >= clock.Starts && entry.On <= clock.Ready && NebraskaEvents.PostEmploymentWork.Is(entry));
        // What has not been so far may come yet: until the days are over nothing is met by it.
        var running = clock is not null && clock.Ready > day;
        var none = Need(EmploymentFollowUp.NoPostEmploymentWork, "No post-employment service in those 90 days",
            clock is null ? "Counted once the clock runs." : during.Count == 0 ? running ? $"None so far, since {Say(clock.Starts)}; the 90 days are over on {Say(clock.Ready)}." : $"None from {Say(clock.Starts)} to {Say(clock.Ready)}." : $"{Wording.Count(during.Count, "entry", "entries")} from {Say(clock.Starts)} to {Say(clock.Ready)}.", during);
        yield return none with { Met = none.Met && !running, Missing = clock is null || none.Met ? "Not yet" : "In the way" };
    }

    private ClosureLine Need(Need need, string condition, string evidence, IReadOnlyList<(int Position, Entry Entry)> shown)
    {
        var met = gate.Needs.First(each => each.Rule == need).Met;
        return new(condition, met, evidence, gate.Rule.Cites)
        {
            Blocks = true,
            Entries = [.. shown.Select(each => of.Recorded(each.Position)).OfType<Throughline.Casework.Entries.RecordedEntry>()],
            Cure = met ? null : need.Cure,
            Rule = need == EmploymentFollowUp.NinetyDaysAreOver ? EmploymentFollowUp.NinetyDays : gate.Rule,
        };
    }

    private string ClockSaid()
    {
        if (clock is null) return "The clock starts with a job that VR supports.";
        var governs = clock.Terms.First(term => term.Governs);
        return $"Clock from {Say(clock.Starts)}: {now.File.Pack.Words.For(governs.Name)}.";
    }

    private List<(int Position, Entry Entry)> Seen<T>(Func<T, bool> fits) where T : Entry => [.. Facts.Standing.Where(each => each.Entry is T entry && fits(entry))];

    private string Say(DateOnly on) => of.Brief(on);
}
