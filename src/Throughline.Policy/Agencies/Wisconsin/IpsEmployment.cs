using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: the job, ongoing support, and the transition to long-term support.</summary>
public static class IpsEmployment
{
    private static readonly Dated<decimal> Substantial = 25m;
    private static readonly Dated<Period> NinetyDays = 90.Days;

    public static readonly Finding NotCompetitiveIntegrated = new("WI-IPS-41", "Supported job that does not qualify", Ips.Section("Conditions for employment"))
    {
        Says = "The job is competitive, integrated, and the employer is not the service provider.",
        Of = JobStartedOrChanged,
        When = (known, entry) => Faults(known, entry, entry + 1).Any() && !Faults(known, entry, entry).Any(),
        Because = (known, entry) => [.. Faults(known, entry, entry + 1).Select(fault => new Fact(fault))],
    };

    private static readonly Need AJobIsHeld = new("a supported job", known => known.Jobs.Held is not null)
    {
        Cure = Cures.RecordSupportedJob,
        Shows = Shown.HeldJob("No supported job is held."),
    };

    public static readonly Gate AcceptHours = new("WI-IPS-42", "accept-hours", "Hours as wanted, or approved", Ips.Section("Monthly Reporting Elements, note on hours"))
    {
        Says = "A substantial difference between the hours secured and those wanted needs DVR's approval.",
        Needs = [new("hours near those wanted, or an approved exception about hours", HoursAreNearOrApproved)
        {
            Cure = new("Ask for an exception", Kind.PolicyException, ("about", "hours"), ("action", "requested")),
            Shows = known => known.Jobs.Held is not { } held ? new(new("No supported job is held."))
                : HoursWanted.In(known) is { } wanted ? new(new("{0} hours a week; {1}.", held.Job.Facts.WeeklyHours, wanted.Said), held.Job.StartEntry)
                : new(new("{0} hours a week.", held.Job.Facts.WeeklyHours), held.Job.StartEntry),
        }],
        Reads = [("substantial difference, percent", Substantial)],
        AppliesWhile = known => known.Jobs.Held is not null && known.Last(CaseClosed) is null,
    };

    public static readonly Clock SixMonths = new("WI-IPS-52", "Bonus for the transition in months 1 to 6", Ips.Section("Ongoing Support"))
    {
        Says = "The bonus is earned by a transition in months 1 to 6; any start day makes its month month 1.",
        While = AJobIsHeld,
        StartsOnTheLatestOf =
        [
            new("first day of the month in which the job started", known => known.Jobs.Held is { } job ? (Month.Of(job.Start).First, job.StartEntry) : null),
        ],
        Runs = 6.Months,
        Ready = (known, starts) => known.Calendar.After(starts, SixMonths!.Runs.At(starts, known.Decided)).AddDays(-1),
        AppliesWhile = MayPassOn,
    };

    public static readonly Gate TransitionAfterNinetyDays = new("WI-IPS-53", "transition", "Transition to long-term support", Ips.Section("Transition to Long Term Support"))
    {
        Says = "No transition to long-term support before 90 days on the job.",
        Needs =
        [
            AJobIsHeld,
            new("90 days on the job", known => known.Jobs.Held is { } job && known.AsOf >= Day90(known, job))
            {
                Shows = known => known.Jobs.Held is { } job ? new(new("Since {0}; 90 days are over on {1}.", job.Start, Day90(known, job)), job.StartEntry) { IsEarly = Day90(known, job) > known.AsOf }
                    : new(new("The 90 days begin with the job.")) { IsEarly = true },
            },
        ],
        Guards = Transitioned,
        Reads = [("on the job before a transition", NinetyDays)],
        AppliesWhile = MayPassOn,
    };

    public static readonly Duty TransitionReport = new("WI-IPS-55", "Transition report", Ips.Section("Transition to Long Term Support"))
    {
        Says = "The transition report follows the transition; the transfer takes effect on the first of the following month.",
        Opens = OnEach(Transitioned),
        MetBy = Finders.OnOrAfter(TransitionReported),
        Why = (_, owed) => [new("Transition on {0}, effective {1}, the first of the following month", owed.Opened, Month.Of(owed.Opened).Next.First)],
        Cure = new("Write report", Kind.Document, ("document", "transition-report"), ("action", "submitted")) { Document = "transition-report" },
    };

    /// <summary>The first day on which a job that started on a day may pass to long-term support.</summary>
    public static DateOnly MayPassFrom(Pack pack, DateOnly started) => pack.Calendar.After(started, NinetyDays.At(started, pack.Decided));

    /// <summary>The day on which a transition takes effect: the first of the next month.</summary>
    public static DateOnly EffectiveDay(DateOnly transition) => Month.Of(transition).Next.First;

    private static DateOnly Day90(Known known, SupportedJob job) => known.Calendar.After(job.Start, NinetyDays.At(job.Start, known.Decided));

    // What has passed to long-term support, or is closed, does not pass again.
    private static bool MayPassOn(Known known) => known.Last(CaseClosed) is null && WisconsinStatus.TransitionOfTheJob(known) is null;

    private static IEnumerable<string> Faults(Known known, int entry, int before)
    {
        var name = known.Entry(entry) is EmploymentStarted started ? started.Job : known.Entry<EmploymentChanged>(entry).Job;
        if (known.Jobs.Named(name, entry + 1) is not { } job || job.StartEntry >= before || job.EndEntry < entry) yield break;
        var facts = job.AsRecordedBefore(before);
        if (!facts.Supported) yield break;
        if (!facts.Competitive) yield return "not competitive";
        if (!facts.Integrated) yield return "not integrated";
        if (facts.Provider is not null) yield return "the employer is the service provider";
    }

    private static bool HoursAreNearOrApproved(Known known)
    {
        if (known.Jobs.Held is not { } held) return true;
        if (HoursWanted.In(known) is not { Hours: var wanted }) return true;
        var hours = held.Job.Facts.WeeklyHours;
        return Math.Abs(hours - wanted) * 100m <= Substantial.At(known.AsOf, known.Decided) * wanted || ExceptionStands(known, "hours", known.AsOf);
    }
}
