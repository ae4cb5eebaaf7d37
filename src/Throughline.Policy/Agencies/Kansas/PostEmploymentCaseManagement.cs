using Throughline.Policy.Agencies.Federal;
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
    public static readonly Event VisitedAtWork = Event.Either("job site visit", SiteVisited, Event.When<JobSiteVisit>(Kind.JobSiteVisit, "job site visit"));
    public static readonly Event SiteVisitAsked = Event.When<ClientPermission>(Kind.Permission, "word on job site visits", p => p.For == PermissionFor.JobSiteVisit);
    public static readonly Event SiteVisitPermitted = Event.When<ClientPermission>(Kind.Permission, "permission for job site visits", p => p is { For: PermissionFor.JobSiteVisit, Scope: not PermissionScope.None });
    public static readonly Event CashEnded = Event.When<CashAssistanceEnded>(Kind.CashAssistanceEnded, "end of cash assistance");

    public static readonly Event CashStarted = Event.When<CashAssistanceStarted>(Kind.CashAssistanceStarted, "start of cash assistance");
    public static readonly Event Crisis = Event.When<Problem>(Kind.Problem, "crisis", p => p.Crisis == true);
    public static readonly Event Handled = Event.When<ProblemHandled>(Kind.ProblemHandled, "problem handled");
    public static readonly Event SupportPaid = Event.When<SupportPayment>(Kind.SupportPayment, "support payment");
    public static readonly Event CapWasRaised = Event.When<CapRaised>(Kind.CapRaised, "cap raised");
    public static readonly Event ReferredToTraining = Event.When<TrainingReferral>(Kind.TrainingReferral, "training referral");
    public static readonly Event CreditClaimedInAdvance = Event.When<Programme>(Kind.Programme, "earned income credit in advance", p => p is { Name: ProgrammeName.Eitc, Method: CreditMethod.Advance });

    internal static readonly Event[] Events =
        [Planned, GoalReached, ContactIsPlanned, AnyContact, ProgrammeRecorded, RenewalKnown, SiteVisited, SiteVisitAsked, SiteVisitPermitted, CashEnded,
        VisitedAtWork, CashStarted, Crisis, Handled, SupportPaid, CapWasRaised, ReferredToTraining, CreditClaimedInAdvance];

    private static readonly Dated<Period> ReminderBefore = 30.Days;

    internal static Citation Section(string section) => new("KEESM 3440", section, "3440");

    public static readonly Duty GoalsOfThePlan = new("KS-PE-01", "Goal of the self-sufficiency plan", Section("item 1"))
    {
        Says = "The goals of the self-sufficiency plan, each by its day.",
        Opens = new EachGoalOfTheLatestPlan(),
        DueOn = (known, owed) => Goal(known, owed).By,
        MetBy = OnOrAfter(GoalReached, (known, owed, entry) => known.Entry<GoalMet>(entry).Goal == Goal(known, owed).Goal),
        About = (known, owed) => Goal(known, owed).Goal,
        Why = (known, owed) => [new("Planned {0} for {1}; {2} sees to it", owed.Opened, owed.Due!, Goal(known, owed).Responsible)],
        Cure = new("Record goal", Kind.GoalMet) { About = ["goal"] },
    };

    public static readonly Duty ContactAsPlanned = new("KS-PE-05", "Contact as planned", Section("item 5"))
    {
        Says = "Contacts are made as the scheduling matrix plans them.",
        Opens = Openings.OnEach(ContactIsPlanned),
        DueOn = (_, owed) => owed.OpenedWith<ContactPlanned>().Planned,
        MetBy = By("a contact that carries out the plan, or one with the participant on the planned day", AnyContact, CarriedOut),
        About = (_, owed) => owed.OpenedWith<ContactPlanned>().Id,
        Why = (_, owed) => [new("Planned {0} for {1}, by {2}", owed.Opened, owed.Due!, owed.OpenedWith<ContactPlanned>().Channel.JsonName().Replace('-', ' '))],
        Cure = Cures.LogContact with { About = ["plan"] },
    };

    public static readonly Duty Renewal = new("KS-PE-06", "Renewal of a program", Section("item 6"))
    {
        Says = "Programs of support are renewed in time.",
        Opens = Openings.OnEach(RenewalKnown, "30 days before its renewal", (known, entry) =>
        {
            var programme = known.Entry<Programme>(entry);
            var before = known.Calendar.Before(programme.Renewal!.Value, ReminderBefore.At(programme.On, known.Decided));
            return before > programme.On ? before : programme.On;
        }),
        DueOn = (_, owed) => owed.OpenedWith<Programme>().Renewal,
        MetBy = After(ProgrammeRecorded, (known, owed, entry) => known.Entry<Programme>(entry).Name == owed.OpenedWith<Programme>().Name),
        DroppedIf = (_, owed) => owed.Met < owed.Opened,
        About = (_, owed) => owed.OpenedWith<Programme>().Name.JsonName(),
        Reads = [("reminder before the renewal", ReminderBefore)],
        Why = (_, owed) => [new("{0} runs out {1} unless it is renewed", Spoken(owed.OpenedWith<Programme>().Name), owed.Due!)],
        Cure = new("Record renewal", Kind.Programme, ("status", "active")) { About = ["programme"] },
    };

    public static readonly Finding SiteVisitWithoutPermission = new("KS-PE-08", "Job site visit without permission", Section("item 8"))
    {
        Says = "The job site is visited only with the participant's permission.",
        Of = VisitedAtWork,
        When = (known, entry) => known.LastBefore(entry, SiteVisitAsked) is not { } last || !known.Is(last, SiteVisitPermitted),
        Because = (known, entry) => known.LastBefore(entry, SiteVisitAsked) is { } last
            ? [new("the participant declined job site visits on {0}", known.On(last))]
            : [new("no permission for job site visits is on record")],
        Cure = new("Record permission", Kind.Permission, ("for", "job-site-visit")),
    };

    public static readonly Window TrainingReferrals = new("KS-PE-09", "Education and training referrals", Section("item 9"))
    {
        Says = "Education and training referrals while on cash assistance and for twelve months after its loss.",
        Opens = known => known.Count > 0 ? [known.On(0)] : [],
        Lasts = 12.Months,
        CountedFrom = known => known.Last(CashEnded) is { } ended && !(known.Last(CashStarted) > ended) ? known.On(ended) : null,
    };

    private static PlannedGoal Goal(Known known, Obligation owed) => owed.OpenedWith<SelfSufficiencyPlan>().Goals[owed.Part];

    private static int? CarriedOut(Known known, Obligation owed)
    {
        var planned = owed.OpenedWith<ContactPlanned>().Planned;
        var onTheDay = known.FirstWithin(ClientContact, planned, planned);
        var carriedOut = known.First<Contact>(AnyContact, contact => contact.Plan is { } plan && known.Answers(owed.Opener!.Value, plan));
        return onTheDay is { } day && !(carriedOut < known.FirstAfter(planned)) ? day : carriedOut;
    }

    private sealed class EachGoalOfTheLatestPlan : Opening
    {
        public override string Said => "with each goal of the latest plan";

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            if (known.Last(Planned) is not { } plan) return;
            for (var goal = 0; goal < known.Entry<SelfSufficiencyPlan>(plan).Goals.Length; goal++) to.Add(known.On(plan), plan, part: goal);
        }
    }

    // What is short for something is said as it is written.
    private static string Spoken(ProgrammeName name) => name == ProgrammeName.Eitc ? "EITC" : name.JsonName().Replace('-', ' ');
}
