using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Rules.Finders;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF, KEESM 3440: post-employment case management.</summary>
public static class PostEmploymentCaseManagement
{
    public static readonly Event Planned = Event.When<SelfSufficiencyPlan>(Kind.SelfSufficiencyPlan, "self-sufficiency plan");
    public static readonly Event GoalReached = Event.When<GoalMet>(Kind.GoalMet, "goal met");
    public static readonly Event ContactIsPlanned = Event.When<ContactPlanned>(Kind.ContactPlanned, "planned contact");
    public static readonly Event AnyContact = Event.When<Contact>(Kind.Contact, "contact");
    public static readonly Event ProgrammeRecorded = Event.When<Programme>(Kind.Programme, "programme");
    public static readonly Event RenewalKnown = Event.When<Programme>(Kind.Programme, "programme with a renewal day", p => p.Renewal is not null);
    public static readonly Event SiteVisited = Event.When<Contact>(Kind.Contact, "job site visit", c => c.Topics?.AsSpan().Contains("job-site-visit") == true);
    public static readonly Event SiteVisitAsked = Event.When<ClientPermission>(Kind.Permission, "word on job site visits", p => p.For == PermissionFor.JobSiteVisit);
    public static readonly Event SiteVisitPermitted = Event.When<ClientPermission>(Kind.Permission, "permission for job site visits", p => p is { For: PermissionFor.JobSiteVisit, Scope: not PermissionScope.None });
    public static readonly Event CashEnded = Event.When<CashAssistanceEnded>(Kind.CashAssistanceEnded, "end of cash assistance");

    internal static readonly Event[] Events =
        [Planned, GoalReached, ContactIsPlanned, AnyContact, ProgrammeRecorded, RenewalKnown, SiteVisited, SiteVisitAsked, SiteVisitPermitted, CashEnded];

    private static readonly Dated<Period> ReminderBefore = 30.Days;

    private static Citation Section(string section) => new("KEESM 3440", section, "3440");

    public static readonly Duty GoalsOfThePlan = new("KS-PE-01", "Goal of the self-sufficiency plan", Section("item 1"))
    {
        Says = "The goals of the self-sufficiency plan, each by its day.",
        Opens = new EachGoalOfTheLatestPlan(),
        DueOn = (Known known, in Instance owed) => Goal(known, owed).By,
        MetBy = OnOrAfter(GoalReached, (Known known, in Instance owed, int entry) => ((GoalMet)known.Entry(entry)).Goal == Goal(known, owed).Goal),
        About = (Known known, in Instance owed) => Goal(known, owed).Goal,
        Why = (Known known, in Instance owed) => [new("Planned {0} for {1}, the {2} sees to it", owed.Opened, owed.Due, Goal(known, owed).Responsible)],
    };

    public static readonly Duty ContactAsPlanned = new("KS-PE-05", "Contact as planned", Section("item 5"))
    {
        Says = "Contacts are made as the scheduling matrix plans them.",
        Opens = Openings.OnEach(ContactIsPlanned),
        DueOn = (Known known, in Instance owed) => ((ContactPlanned)known.Entry(owed.Opener)).Planned,
        MetBy = By("a contact that carries out the plan, or one with the participant on the planned day", AnyContact, CarriedOut),
        About = (Known known, in Instance owed) => known.Entry(owed.Opener).Id,
        Why = (Known known, in Instance owed) => [new("Planned {0} for {1}, by {2}", owed.Opened, owed.Due, ((ContactPlanned)known.Entry(owed.Opener)).Channel.Word().Replace('-', ' '))],
    };

    public static readonly Duty Renewal = new("KS-PE-06", "Renewal of a programme", Section("item 6"))
    {
        Says = "Programmes of support are renewed in time.",
        Opens = Openings.OnEach(RenewalKnown, "30 days before its renewal", (known, entry) =>
        {
            var programme = (Programme)known.Entry(entry);
            var before = known.Pack.Calendar.Before(programme.Renewal!.Value, ReminderBefore.At(programme.On, known.Pack));
            return before > programme.On ? before : programme.On;
        }),
        DueOn = (Known known, in Instance owed) => ((Programme)known.Entry(owed.Opener)).Renewal!.Value,
        MetBy = After(ProgrammeRecorded, (Known known, in Instance owed, int entry) => ((Programme)known.Entry(entry)).Name == ((Programme)known.Entry(owed.Opener)).Name),
        DroppedIf = (Known known, in Instance owed) => owed.MetBy >= 0 && known.On(owed.MetBy) < owed.Opened,
        About = (Known known, in Instance owed) => ((Programme)known.Entry(owed.Opener)).Name.Word(),
        Reads = [("reminder before the renewal", ReminderBefore)],
        Why = (Known known, in Instance owed) => [new("{0} runs out {1} unless it is renewed", ((Programme)known.Entry(owed.Opener)).Name.Word().Replace('-', ' '), owed.Due)],
    };

    public static readonly Finding SiteVisitWithoutPermission = new("KS-PE-08", "Job site visit without permission", Section("item 8"))
    {
        Says = "The job site is visited only with the participant's permission.",
        Of = SiteVisited,
        When = (known, entry) => known.Last(SiteVisitAsked, entry) is var last && (last < 0 || !known.Is(last, SiteVisitPermitted)),
        Because = (known, entry) => known.Last(SiteVisitAsked, entry) is >= 0 and var last
            ? [new("the participant declined job site visits on {0}", known.On(last))]
            : [new("no permission for job site visits is on record")],
    };

    public static readonly Window TrainingReferrals = new("KS-PE-09", "Education and training referrals", Section("item 9"))
    {
        Says = "Education and training referrals while on cash assistance and for twelve months after its loss.",
        Opens = known => known.Count > 0 ? known.On(0) : null,
        Lasts = 12.Months,
        CountedFrom = known => known.Last(CashEnded) is >= 0 and var ended ? known.On(ended) : null,
    };

    private static PlannedGoal Goal(Known known, in Instance owed) => ((SelfSufficiencyPlan)known.Entry(owed.Opener)).Goals[owed.Part];

    private static int CarriedOut(Known known, in Instance owed)
    {
        var planned = (ContactPlanned)known.Entry(owed.Opener);
        var onTheDay = known.Next(ClientContact, known.FirstOn(planned.Planned), known.FirstAfter(planned.Planned));
        for (var at = known.Next(AnyContact); at >= 0; at = known.Next(AnyContact, at + 1))
        {
            if (onTheDay >= 0 && known.On(at) > known.On(onTheDay)) return onTheDay;
            if (((Contact)known.Entry(at)).Plan is { } plan && known.Answers(owed.Opener, plan)) return at;
        }

        return onTheDay;
    }

    private sealed class EachGoalOfTheLatestPlan : Opening
    {
        public override string Said => "with each goal of the latest plan";

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            var plan = known.Last(Planned);
            if (plan < 0) return;
            for (var goal = 0; goal < ((SelfSufficiencyPlan)known.Entry(plan)).Goals.Length; goal++) duty.Owe(to, known, span, known.On(plan), plan, part: goal);
        }
    }
}
