using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Nebraska.NebraskaEvents;
using static Throughline.Policy.Agencies.Nebraska.NebraskaPhases;
using static Throughline.Policy.Rules.Finders;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR, Placement Services, approved 2024-01-26: job search assistance.</summary>
public static class PlacementServices
{
    internal static Citation Section(string section) => new("Placement Services", section, "2024-01-26");

    private static readonly Cure RecordStaffing = new("Record staffing", Kind.Staffing, ("meeting", "win"));

    public static readonly Duty WeeklyContact = new("NE-PL-03", "Weekly contact", Section("Weekly Contact"))
    {
        Says = "At least one substantive contact a week during job search, by any means.",
        During = JobSearch,
        Opens = AtStartAndOnEachDayOf(ClientContact),
        Due = 7.Days,
        MetBy = Next(ClientContact),
        Why = Whys.Contact,
        Cure = Cures.LogContact,
    };

    public static readonly Duty MonthlyVisit = new("NE-PL-04", "Monthly contact in person or virtual", Section("Weekly Contact"))
    {
        Says = "At least one contact a month in person or virtual during job search.",
        During = JobSearch,
        Opens = EachCalendarMonth(ifStartedBy: 15),
        MetBy = Next(FaceToFace),
        Why = Whys.Visit,
        Cure = Cures.LogContact,
    };

    public static readonly Gate JobSeekingSkillsInThePlan = new("NE-PL-06", "job-seeking-skills", "Job seeking skills", Section("Job Seeking Skills"))
    {
        Says = "Job seeking skills are given only under an approved plan that lists them.",
        Needs = [new("job seeking skills in the plan in force", known =>
            known.Last(Planned) is { } plan && known.Is(plan, PlanWithJobSeekingSkills))
        {
            Cure = new("Amend the plan", Kind.PlanAmended, ("services", "job-seeking-skills")),
            Shows = Shown.Latest(Planned),
        }],
        Guards = JobSeekingSkills,
        AppliesWhile = IsOpen,
    };

    public static readonly Duty JobSeekingSkillsDone = new("NE-PL-07", "Job seeking skills", Section("Job Seeking Skills"))
    {
        Says = "Job seeking skills are completed by the curriculum, or by a discussion that covers all four areas.",
        During = JobSearch,
        Opens = AtStart,
        MetBy = By("job seeking skills completed, by the curriculum or by a discussion of all four areas", JobSeekingSkillsCompleted, AllFourAreas),
        Why = Whys.Skills,
        Cure = new("Record session", Kind.ServiceGiven, ("service", "job-seeking-skills")),
        LetInBy = JobSeekingSkillsInThePlan,
    };

    public static readonly Duty AgreementWithTheClient = new("NE-PL-08", "Job Search Agreement", Section("Job Search Agreement"))
    {
        Says = "A Job Search Agreement is completed with the client after the referral.",
        During = JobSearch,
        Opens = AtStart,
        MetBy = Next(AgreementCompleted),
        Why = Whys.Agreement,
        Cure = new("Write agreement", Kind.Document, ("document", NebraskaEvents.JobSearchAgreement), ("action", "completed")) { Document = NebraskaEvents.JobSearchAgreement },
    };

    public static readonly Duty AgreementReview = new("NE-PL-09", "90-day review of the Job Search Agreement", Section("Job Search Agreement"))
    {
        Says = "A team review of the Job Search Agreement every 90 days until placed.",
        During = JobSearch,
        Opens = OnFirst(AgreementCompleted, thenEach: AgreementCompletedOrReviewed),
        Due = 90.Days,
        MetBy = Next(AgreementCompletedOrReviewed),
        Why = Whys.Review,
        Cure = new("Start review", Kind.Document, ("document", NebraskaEvents.JobSearchAgreement), ("action", "reviewed")) { Document = "job-search-agreement-review" },
        IsReview = true,
    };

    public static readonly Gate StaffedBeforeAWorksite = new("NE-PL-11", "worksite-activity", "Worksite activity", Section("Procedure 8, WIN meeting"))
    {
        Says = "The case is staffed at a WIN meeting before any worksite activity.",
        Needs = [new("a staffing at a WIN meeting", known => known.Last(WinStaffing) is not null) { Cure = RecordStaffing, Shows = Shown.Latest(WinStaffing) }],
        AppliesWhile = IsOpen,
    };

    public static readonly Finding WorksiteWithoutStaffing = new("NE-PL-11", "Worksite activity before a WIN staffing", Section("Procedure 8, WIN meeting"))
    {
        Says = StaffedBeforeAWorksite.Says,
        Of = AtAWorksite,
        When = (known, entry) => known.LastBefore(entry, WinStaffing) is null,
        Because = (_, _) => [new("no staffing at a WIN meeting is on record before it")],
        Cure = RecordStaffing,
    };

    public static readonly Finding GoalChangeNotAgreed = new("NE-PL-12", "Change of job goal without all three agreeing", Section("Additional Notes"))
    {
        Says = "A change of job goal needs placement specialist, counseling specialist and client to agree.",
        Of = GoalChanged,
        When = (known, entry) => !known.Is(entry, GoalChangedByAllThree),
        Because = (known, entry) => [.. Missing(known.Entry<GoalChange>(entry)).Select(who => new Fact("not agreed by the {0}", who.JsonName().Replace('-', ' ')))],
    };

    public static readonly Duty EndTheReferral = new("NE-PL-13", "End the referral of a client who cannot take part", Section("Additional Notes"))
    {
        Says = "Who cannot take part for a month or longer goes back to the counselor: the referral is ended.",
        During = JobSearch,
        Opens = OnEach(BecameUnavailable),
        Due = 1.Month,
        MetBy = TheEndBy(PlacementReferralEnded),
        DroppedIf = Tests.InTime(BecameAvailable),
        Why = Whys.EndOfReferral,
        Cure = new("End referral", Kind.ReferralEnded, ("to", "placement")),
    };

    public static readonly Gate AdvocacyWithPermission = new("NE-PL-14", "employer-advocacy", "Contact employers for the client", Section("Advocacy with Employers"))
    {
        Says = "The client's permission comes before any advocacy with employers.",
        Needs = [new("the client's permission, for all employers or for established ones", known =>
            known.Last(AdvocacyAsked) is { } last && known.Is(last, AdvocacyPermitted))
        {
            Cure = new("Record permission", Kind.Permission, ("for", "employer-advocacy")),
            Shows = Shown.Latest(AdvocacyAsked),
        }],
        AppliesWhile = IsOpen,
    };

    // A closed case offers nothing of an open one, until a plan or a referral begins other work.
    private static bool IsOpen(Known known) => known.Last(CaseClosed) is not { } closed || known.Last(PlacementReferral) > closed || known.Last(PlanIsApproved) > closed;

    private static int? AllFourAreas(Known known, Obligation owed)
    {
        var (from, before) = (owed.Span.From, owed.Span.Before);
        var curriculum = known.First(JobSeekingSkillsByCurriculum, from, before);
        var covered = from;
        foreach (var area in JobSeekingSkillsAreas)
        {
            if (known.First(area, from, before) is not { } first) return curriculum;
            covered = Math.Max(covered, first);
        }

        var discussion = known.First(JobSeekingSkillsByDiscussion, covered, before);
        return curriculum < discussion || discussion is null ? curriculum : discussion;
    }

    private static IEnumerable<Agreeing> Missing(GoalChange change) => Vocabulary<Agreeing>.Values.Except(change.AgreedBy);
}
