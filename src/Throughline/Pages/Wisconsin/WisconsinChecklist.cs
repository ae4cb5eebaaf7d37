using Throughline.Casework.Entries;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Wisconsin;

/// <summary>The closure of supported employment: what the gate asks, with the evidence of each line; then what the law and the specification ask besides.</summary>
public sealed class WisconsinChecklist : ClosureChecklist
{
    private static readonly Citation Closing = new("34 CFR Part 361", "361.56, closing the record of services", "2016-08-19");

    private readonly CasePage of;

    private WisconsinChecklist(CasePage of, DateOnly day, GateReading gate) : base(of, day, gate)
    {
        this.of = of;
        Lines = Sorted([.. Blockers, .. Reminders()]);
    }

    /// <summary>As of a day.</summary>
    public static new WisconsinChecklist? Of(CasePage of, DateOnly day)
    {
        var now = day == of.Today ? of.Case.Evaluation : of.Case.On(day);
        return now.Gates.FirstOrDefault(gate => gate.Rule == AfterTheJob.CloseSupported) is { } gate ? new(of, day, gate) : null;
    }

    private IEnumerable<ClosureLine> Reminders()
    {
        if (Job is { } job)
        {
            yield return Stable(job);
            yield return Qualifies(job);
        }

        yield return Told("Satisfactory to consumer and counselor", "closure", "No contact says that both are content with the job and the closure.");
        yield return Told("Told of post-employment services", "post-employment", "No contact says that it was talked about.");
        yield return ReportsAccepted();
        if (of.SeesPayments) yield return Settled();
    }

    private ClosureLine Stable(Job job)
    {
        var reached = Seen<StabilityReached>(each => each.Job == job.Name);
        return new("The job is stable at the agreed level", reached.Count > 0, reached.Count == 0 ? "Stability is not recorded." : $"Reached on {of.Brief(reached[^1].Entry.On)}.", Closing)
        {
            Rule = EmploymentRecording.LevelIsNamed, Entries = Shown(reached), Cure = reached.Count > 0 ? null : new("Record stability", Kind.StabilityReached, ("job", job.Name)),
        };
    }

    private ClosureLine Qualifies(Job job)
    {
        var facts = job.Facts;
        var fits = facts is { Competitive: true, Integrated: true, Provider: null };
        var wage = $"{EntryWords.Money(facts.HourlyWage)} an hour, {facts.WeeklyHours:0.##} hours a week";
        var reports = Seen<Document>(document => CustomaryPay.In(document, job.Name) is not null);
        var customary = reports.Count == 0 ? "No report tells the customary pay and benefits." : $"Customary pay and benefits: {CustomaryPay.In((Document)reports[^1].Entry, job.Name)}";
        return new("Competitive, integrated, with wage evidence", fits && reports.Count > 0, $"{(fits ? "So recorded with the job" : "Not recorded as competitive and integrated")}: {wage}. {customary}", Closing)
        {
            Rule = IpsEmployment.NotCompetitiveIntegrated,
            Entries = Shown([.. Seen<Entry>(entry => entry is EmploymentStarted started && started.Job == job.Name || entry is EmploymentChanged changed && changed.Job == job.Name), .. reports.TakeLast(1)]),
            Cure = fits ? null : new("Change the job", Kind.EmploymentChanged, ("job", job.Name)),
        };
    }

    private ClosureLine Told(string condition, string topic, string none)
    {
        var talks = Seen<Contact>(contact => contact is { With: Party.Client, Reached: not false } && contact.Topics?.Contains(topic) == true);
        return new(condition, talks.Count > 0, talks.Count == 0 ? none : $"{EntryWords.Heading(talks[^1].Entry)} on {of.Brief(talks[^1].Entry.On)}. {talks[^1].Entry.Note}".Trim(), Closing)
        {
            Entries = Shown(talks.TakeLast(1)), Cure = talks.Count > 0 ? null : Steps.LogContact.With("topics", topic),
        };
    }

    private ClosureLine ReportsAccepted()
    {
        var last = Facts.Entries.OfType<Document>().Where(each => each.Action is DocumentAction.Submitted or DocumentAction.Returned or DocumentAction.Accepted)
            .GroupBy(each => (each.Name, each.Authorization, each.Period)).Select(same => same.Last()).Where(each => each.Action != DocumentAction.Accepted).ToList();
        return new("Every report is accepted", last.Count == 0,
            last.Count == 0 ? "No report waits." : $"Not accepted: {string.Join(", ", last.TakeLast(3).Select(each => EntryWords.Plain(each.Name) + (each.Period is { } month ? $" {month}" : "")))}.", PayableInvoices.NotPayable.Cites)
        {
            Rule = PayableInvoices.NotPayable, Missing = "Open",
        };
    }

    private ClosureLine Settled()
    {
        var open = Facts.Authorizations.Where(each => each is { IsOpen: true, Latest: not null }).ToList();
        return new("Money is settled", open.Count == 0,
            open.Count == 0 ? "Every authorization is paid in full or cancelled." : $"Open: {string.Join(", ", open.TakeLast(3).Select(each => each.Number))}.", PayableInvoices.NotPayable.Cites)
        {
            Rule = PayableInvoices.NotPayable, Missing = "Open", Cure = open.Count == 0 ? null : new("Record payment", Kind.AuthorizationPaid, ("authorization", open[0].Number)),
        };
    }

    private List<(int Position, Entry Entry)> Seen<T>(Func<T, bool> fits) where T : Entry => [.. Facts.Placed.Where(each => each.Entry is T entry && fits(entry))];

    private IReadOnlyList<RecordedEntry> Shown(IEnumerable<(int Position, Entry Entry)> entries) => [.. entries.Select(each => of.Recorded(each.Position)).OfType<RecordedEntry>()];
}
