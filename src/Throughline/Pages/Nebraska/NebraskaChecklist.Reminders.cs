using Throughline.Casework.Entries;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Nebraska;

public sealed partial class NebraskaChecklist
{
    private static readonly Duty[] FollowUp = [EmploymentFollowUp.FirstFollowUp, EmploymentFollowUp.MonthlyFollowUp, EmploymentFollowUp.EmployerFollowUp];

    private IEnumerable<ClosureLine> Reminding()
    {
        if (job is not null)
        {
            yield return FollowUpDone();
            yield return SameEmployer();
            yield return KindOfJob();
            // Once the gate asks for it, it stands among what blocks.
            if (Gate.Needs.All(each => each.Rule != NebraskaAmendments.JobOfTheGoal)) yield return FitsThePlan();
        }

        yield return new("Every concern is answered", Facts.OpenConcerns.Count == 0,
            Facts.OpenConcerns.Count == 0 ? "No concern is open." : $"Open: {string.Join(", ", Facts.OpenConcerns.Select(concern => $"{concern.Concern}, raised on {Say(concern.On)}"))}.", EmploymentFollowUp.AnswerTheEmployer.Cites)
        {
            Rule = EmploymentFollowUp.AnswerTheEmployer,
            Cure = Facts.OpenConcerns.Count == 0 ? null : Steps.For(EmploymentFollowUp.AnswerTheEmployer, Facts.OpenConcerns[0].Concern),
        };
        yield return Settled();
        yield return Told("Told about post-employment services", AfterClosure);
        yield return Told("Told about the Client Assistance Program", Assistance);
    }

    private ClosureLine FollowUpDone()
    {
        var owed = now.Obligations.Where(each => FollowUp.Contains(each.Rule) && each.Subject == job!.Name && each.Opened >= job.Since).ToList();
        var late = owed.Where(each => each.State is State.Overdue or State.Missed).ToList();
        var monthly = owed.Count(each => each.Rule == EmploymentFollowUp.MonthlyFollowUp && each.State is State.Met or State.MetLate);
        var said = owed.Where(each => each.Rule != EmploymentFollowUp.MonthlyFollowUp).Select(each => $"{each.Title}: {StateSaid(each)}.").ToList();
        if (monthly > 0) said.Add($"{Wording.Count(monthly, "monthly contact")} met.");
        said.AddRange(late.Where(each => each.Rule == EmploymentFollowUp.MonthlyFollowUp).Select(each => $"{each.Title}, {Say(each.Opened)} to {Say(each.Due!.Value)}: {StateSaid(each)}."));
        return new("Follow-up is done", late.Count == 0 && owed.Count > 0, said.Count == 0 ? "Follow-up begins with the job." : string.Join(" ", said), EmploymentFollowUp.FirstFollowUp.Cites)
        {
            Rule = EmploymentFollowUp.FirstFollowUp,
            Missing = late.Any(each => each.State == State.Overdue) ? "Late" : "Missed",
            Cure = late.FirstOrDefault(each => each.State == State.Overdue) is { } first ? Steps.For(first) : null,
        };
    }

    private string StateSaid(Obligation owed) => owed.State switch
    {
        State.Met => $"met {Say(owed.Met!.Value)}",
        State.MetLate => $"met late, {Say(owed.Met!.Value)}",
        State.Waived => "the client declined",
        State.Missed => "missed",
        State.Overdue => $"late since {Say(owed.Due!.Value)}",
        _ => owed.Due is { } due ? $"due {Say(due)}" : "open",
    };

    private ClosureLine SameEmployer()
    {
        var since = now.Clocks.FirstOrDefault(each => each.Rule == EmploymentFollowUp.NinetyDays)?.Starts ?? job!.Since;
        var moved = Seen<EmploymentChanged>(changed => changed.Job == job!.Name && changed.Employer is not null && changed.On > since);
        return new("The same job with the same employer", moved.Count == 0, moved.Count == 0 ? $"{job!.Said}, since {Say(job.Since)}." : $"The employer changed on {Say(moved[^1].Entry.On)}.", Outcome) { Entries = Shown(moved), Missing = "Changed" };
    }

    private ClosureLine KindOfJob()
    {
        var facts = job!.Facts;
        string[] lacking = [.. new[] { (facts.Competitive, "competitive pay"), (facts.Integrated, "an integrated setting"), (facts.Permanent, "a permanent job") }.Where(each => !each.Item1).Select(each => each.Item2)];
        var pay = $"{EntryWords.Money(facts.HourlyWage)} an hour, {facts.WeeklyHours:0.##} hours a week";
        return new("Permanent and competitive, in an integrated setting", lacking.Length == 0,
            lacking.Length == 0 ? $"So recorded with the job: {pay}." : $"Not recorded as {string.Join(" or ", lacking)}: {pay}.", EmploymentFollowUp.FirstFollowUp.Cites)
        {
            Entries = Shown(Seen<Entry>(entry => entry is EmploymentStarted started && started.Job == job.Name || entry is EmploymentChanged changed && changed.Job == job.Name)),
            Rule = EmploymentFollowUp.FirstFollowUp,
            Cure = lacking.Length == 0 ? null : new Cure("Change the job", Kind.EmploymentChanged, ("job", job.Name)),
        };
    }

    private ClosureLine FitsThePlan()
    {
        var fits = now.Read(NebraskaAmendments.JobOfTheGoal);
        var lacksOnlyTheJobs = !fits.IsAgainst && Facts.Plan?.Soc is not null;
        return new("The job fits the plan", fits.Met, fits.Evidence, Outcome)
        {
            Missing = fits.IsAgainst ? "Differs" : "Not known",
            Cure = fits.Met ? null : lacksOnlyTheJobs ? new("Record the SOC code", Kind.EmploymentChanged, ("job", job!.Name)) : fits.Rule.Cure,
        };
    }

    private ClosureLine Settled()
    {
        var open = Facts.Authorizations.Where(each => each.IsOpen && each.Latest is not null).ToList();
        var said = open.Count > 0 ? string.Join(" ", open.Select(each => $"{each.Number} is not paid in full; it ends {Say(each.Latest!.To)}."))
            : Facts.Authorizations.Count == 0 ? "No authorization is on file." : string.Join(" ", Facts.Authorizations.TakeLast(3).Select(each => each.PaidInFull is { } paid ? $"{each.Number} paid in full {Say(paid)}." : $"{each.Number} cancelled {Say(each.Cancelled!.Value)}."));
        return new("All authorizations are settled", open.Count == 0, said, EmploymentFollowUp.NinetyDays.Cites)
        {
            Rule = EmploymentFollowUp.NinetyDays, Missing = "Open", Cure = open.Count == 0 ? null : new("Record payment", Kind.AuthorizationPaid, ("authorization", open[0].Number)),
        };
    }

    private ClosureLine Told(string condition, string topic)
    {
        var talks = Seen<Contact>(contact => contact.With == Party.Client && contact.Topics?.Contains(topic) == true);
        return new(condition, talks.Count > 0, talks.Count == 0 ? "No contact says that it was talked about." : $"{EntryWords.Heading(talks[^1].Entry)} on {Say(talks[^1].Entry.On)}.", Outcome)
        {
            Entries = Shown(talks.TakeLast(1)), Cure = talks.Count > 0 ? null : Steps.LogContact.With("topics", topic),
        };
    }

    private IReadOnlyList<RecordedEntry> Shown(IEnumerable<(int Position, Entry Entry)> entries) => [.. entries.Select(each => of.Recorded(each.Position)).OfType<RecordedEntry>()];
}
