using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Wisconsin;

/// <summary>What follows the job, line by line: hours against those wanted, stability, transition, follow-along, work lost.</summary>
public sealed class AfterTheJobOnFile(CasePage of)
{
    /// <summary>A line: what, how it stands, and the act that comes next.</summary>
    public sealed record Line(string Word, string Says)
    {
        public bool IsOwed { get; init; }
        public (string Words, string Address)? Act { get; init; }
    }

    private Job Job => of.Facts.SupportedJob ?? of.Facts.Jobs[^1];

    private bool IsHeld => of.Facts.SupportedJob is not null;

    public string Title => $"{Job.Said}, since {of.Brief(Job.Since)}";

    public IEnumerable<Line> Lines
    {
        get
        {
            if (Hours() is { } hours) yield return hours;
            foreach (var line in Stability()) yield return line;
            if (Monitoring() is { } monitoring) yield return monitoring;
            if (Transition() is { } transition) yield return transition;
            if (Following() is { } following) yield return following;
            if (WorkLost() is { } lost) yield return lost;
        }
    }

    private Line? Hours()
    {
        if (!IsHeld) return null;
        var hours = Job.Facts.WeeklyHours;
        var said = HoursWanted.In(of.Facts) is { } wanted ? $"{hours:0.##} a week; {Wording.Days(wanted.Said, of.Today)}" : $"{hours:0.##} a week; neither profile nor plan names hours";
        if (hours < HoursWanted.Few) said += ". Under 15 by choice: DVR looks at it on the list of few hours";
        var gate = of.Case.Evaluation.Gates.FirstOrDefault(each => each.Rule == IpsEmployment.AcceptHours);
        var decided = Entries<PolicyException>(each => each.About == "hours").LastOrDefault();
        if (decided is { Action: ExceptionAction.Approved }) return new("Hours", $"{said}. Approved by {decided.By ?? "DVR"} on {of.Brief(decided.On)}{(decided.Discussed == true ? ", talked over with the consumer" : "")}");
        if (gate is not { Open: false }) return new("Hours", said + ".");
        return new("Hours", $"{said}. {(decided is { Action: ExceptionAction.Requested } ? $"Asked on {of.Brief(decided.On)}, not decided" : "The difference needs DVR's approval and a talk")}.")
        {
            IsOwed = true, Act = Act("Ask for an exception", Kind.PolicyException, ("about", "hours"), ("action", decided is null ? "requested" : "approved")),
        };
    }

    private IEnumerable<Line> Stability()
    {
        if (!IsHeld) yield break;
        var agreed = Entries<StabilityAgreed>(each => each.Job == Job.Name).LastOrDefault();
        var reached = Entries<StabilityReached>(each => each.Job == Job.Name).LastOrDefault();
        if (reached is not null) yield return new("Stable", $"Since {of.Brief(reached.On)}{(agreed?.Level is { } level ? $": {level}" : "")}.");
        else if (agreed is not null) yield return new("Stable", $"Agreed: {agreed.Level}, by {of.Brief(agreed.By ?? agreed.On)}.") { Act = Act("Record stability", Kind.StabilityReached, ("job", Job.Name)) };
        else yield return new("Stable", "The level is not agreed yet.") { Act = Act("Record the agreed level", Kind.StabilityAgreed, ("job", Job.Name)) };
    }

    // The federal floor of ongoing support, beside what the specification asks (34 CFR 361.5(c)(37)).
    private Line? Monitoring()
    {
        if (!IsHeld || Passed is not null) return null;
        var month = Month.Of(of.Today);
        var days = of.Facts.Entries
            .Where(entry => entry is Observation or Contact { With: Party.Client, Substantive: not false, Reached: not false })
            .Where(entry => entry.On >= month.First && entry.On <= of.Today).Select(entry => entry.On).Distinct().Count();
        return new("Monitoring", $"{Wording.Count(days, "contact")} of the two that the federal rule asks at least this month.") { Act = days < 2 ? Act("Log contact", Kind.Contact, ("with", "client")) : null };
    }

    private Line? Transition()
    {
        if (of.Case.Evaluation.Gates.FirstOrDefault(each => each.Rule == IpsEmployment.TransitionAfterNinetyDays) is not { } gate || !IsHeld) return null;
        if (Passed is { } passed) return new("Transition", $"On {of.Brief(passed.On)}, with {string.Join(", ", passed.WithPeople.Select(EntryWords.Plain))}. DVR's money ends, long-term support begins on {of.Brief(Effective(passed))}.");
        var ready = IpsEmployment.MayPassFrom(of.Case.File.Pack, Job.Since);
        return gate.Open ? new("Transition", $"Possible since {of.Brief(ready)}, at a meeting of consumer, specialist and counselor.") { Act = Act("Record the transition", Kind.Transition, ("job", Job.Name)) }
            : new("Transition", $"Day {of.Today.DayNumber - Job.Since.DayNumber} on the job; possible from {of.Brief(ready)} on.");
    }

    private Line? Following()
    {
        if (Passed is not { } passed || of.Case.Evaluation.Windows.LastOrDefault(each => each.Rule == AfterTheJob.FollowAlong) is not { To: { } last } window) return null;
        var day = of.Today.DayNumber - Effective(passed).DayNumber;
        return new("Follow-along", of.Today > last ? $"Ended on {of.Brief(last)}." : day < 0 ? $"Begins on {of.Brief(Effective(passed))}; closure from {of.Brief(last)} on." : $"Day {day} of 90; closure from {of.Brief(last)} on.")
        {
            Act = ("Why", of.Why(window.Rule, window.From)),
        };
    }

    private Line? WorkLost()
    {
        var owed = of.Case.Evaluation.Obligations.LastOrDefault(each => each.Rule == AfterTheJob.ToldOfWorkLost);
        if (owed is null) return null;
        return owed.Met is { } told ? new("Work lost", $"Told to DVR on {of.Brief(told)}. Job development starts again with a new plan.")
            : new("Work lost", $"The job ended on {of.Brief(owed.Opened)}, within its follow-along; DVR is to be told now.") { IsOwed = true, Act = Act("Tell DVR", Kind.StoppedWorkingTold, ("job", owed.Subject ?? "")) };
    }

    private Transition? Passed => Entries<Transition>(each => each.Job == Job.Name && each.On >= Job.Since).LastOrDefault();

    private static DateOnly Effective(Transition passed) => IpsEmployment.EffectiveDay(passed.On);

    private (string, string)? Act(string words, Kind kind, params (string, string?)[] preset) => of.MayAdd(kind) ? (words, of.To.RecordKind(kind.JsonName(), preset)) : null;

    private IEnumerable<T> Entries<T>(Func<T, bool> fits) where T : Entry => of.Facts.Entries.OfType<T>().Where(fits);
}
