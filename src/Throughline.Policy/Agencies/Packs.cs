using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using static Throughline.Policy.Agencies.Federal.ClosedDays;

namespace Throughline.Policy.Agencies;

/// <summary>The agencies that this program knows.</summary>
public static class Packs
{
    public static readonly Pack Nebraska = new()
    {
        Agency = "nebraska-vr",
        Name = "Nebraska VR",
        Client = "client",
        TeamMeeting = "WIN meeting",
        StaffsCasesAt = Throughline.Policy.CaseFiles.Entries.Meeting.Win,
        HasOwnSpecialists = true,
        Example = NebraskaExample.Case,
        TimeZone = "America/Chicago",
        Calendar = new([NewYear, MartinLutherKing, Presidents, Arbor, Memorial, Juneteenth, Independence, Labor, Columbus, Veterans, Thanksgiving, FridayAfterThanksgiving, Christmas]),
        Events = new([.. FederalEvents.Events, .. NebraskaEvents.All]),
        Rules =
        [
            PlacementServices.WeeklyContact, PlacementServices.MonthlyVisit, PlacementServices.JobSeekingSkillsInThePlan, PlacementServices.JobSeekingSkillsDone,
            PlacementServices.AgreementWithTheClient, PlacementServices.AgreementReview, PlacementServices.StaffedBeforeAWorksite, PlacementServices.WorksiteWithoutStaffing,
            PlacementServices.GoalChangeNotAgreed, PlacementServices.EndTheReferral, PlacementServices.AdvocacyWithPermission,
            EmploymentFollowUp.FirstFollowUp, EmploymentFollowUp.MonthlyFollowUp, EmploymentFollowUp.EmployerFollowUp, EmploymentFollowUp.AnswerTheEmployer,
            EmploymentFollowUp.AnswerTheClient, EmploymentFollowUp.NinetyDays, EmploymentFollowUp.CloseSuccessful,
            PostEmploymentServices.TwelveMonths, PostEmploymentServices.ReferToCpap, PostEmploymentServices.PostEmployment, PostEmploymentServices.PastTheWindow,
        ],
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. PlacementRecording.All, .. PostEmploymentRecording.All, .. NebraskaRecording.All],
        Amendments = NebraskaAmendments.All,
        Documents =
        [
            DocumentType.Of<JobSearchAgreement>(), DocumentType.Of<JobSearchAgreementReview>(), DocumentType.Of<JobFactsGuide>(),
            DocumentType.Of<JobSeekingSkillsNotice>(), DocumentType.Of<EmployerThirtyDayNotice>(),
            DocumentType.Of<MaintainAssessment>(), DocumentType.Of<RegainAssessment>(), DocumentType.Of<AdvanceAssessment>(), DocumentType.Of<IpeAmendment>(), DocumentType.Of<ClosureLetter>(),
        ],
        Phases = [NebraskaPhases.JobSearch, FederalEvents.FollowUp],
        Status = NebraskaStatus.Of,
    };

    public static readonly Pack Iowa = new()
    {
        Agency = "iowa-ivrs",
        Name = "Iowa Vocational Rehabilitation Services",
        Client = "job candidate",
        TimeZone = "America/Chicago",
        Calendar = new([NewYear, MartinLutherKing, Memorial, Independence, Labor, Veterans, Thanksgiving, FridayAfterThanksgiving, Christmas]),
        Events = new([.. FederalEvents.Events, .. Status32.Events]),
        Rules = [Status32.PostEmployment, Status32.YouthExtendedServices, Status32.ComparableBenefitUnused, PlannedServices.WithoutAnAmendedPlan],
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. IowaRecording.All],
        Phases = [FederalEvents.FollowUp],
        Status = known => Statuses.Iowa(known),
    };

    public static readonly Pack Wisconsin = new()
    {
        Agency = "wisconsin-dvr",
        Name = "Wisconsin DVR",
        Client = "consumer",
        TimeZone = "America/Chicago",
        Calendar = new(
        [
            NewYear with { Moved = Moved.SundayToMonday }, MartinLutherKing, Memorial, Independence with { Moved = Moved.SundayToMonday }, Labor, Thanksgiving,
            ChristmasEve, Christmas with { Moved = Moved.SundayToMonday }, NewYearsEve,
        ]),
        Events = new([.. FederalEvents.Events, .. IpsEvents.All]),
        Rules =
        [
            Ips.SiteNotApproved, Ips.TwentyFourMonths, Ips.ReportInFiveDays, Ips.ReportByTheOuterLimit, Ips.CareerProfile, Ips.PlanReview, Ips.ContactsUpdate,
            IpsEmployment.NotCompetitiveIntegrated, IpsEmployment.AcceptHours, IpsEmployment.SixMonths, IpsEmployment.TransitionAfterNinetyDays, IpsEmployment.TransitionReport,
            ContactStandards.WithTheConsumer, ContactStandards.WithEmployers, PayableInvoices.NotPayable,
            AfterTheJob.ProfileUpdated, AfterTheJob.JobEndReport, AfterTheJob.ToldOfWorkLost, AfterTheJob.FollowAlong, AfterTheJob.CloseSupported,
        ],
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. WisconsinRecording.All],
        Phases = [IpsEvents.JobDevelopment, FederalEvents.FollowUp],
        Status = known => Statuses.Wisconsin(known),
    };

    public static readonly Pack Kansas = new()
    {
        Agency = "kansas-dcf",
        Name = "Kansas DCF",
        Client = "participant",
        CounselorCalled = "career navigator",
        TimeZone = "America/Chicago",
        Calendar = new([NewYear, Memorial, Independence, Labor, Veterans, Thanksgiving, Christmas]),
        Events = new([.. FederalEvents.Events, .. PostEmploymentCaseManagement.Events]),
        Rules =
        [
            PostEmploymentCaseManagement.GoalsOfThePlan, PostEmploymentCaseManagement.ContactAsPlanned, PostEmploymentCaseManagement.Renewal,
            PostEmploymentCaseManagement.SiteVisitWithoutPermission, PostEmploymentCaseManagement.TrainingReferrals,
            SupportAfterCash.CrisisMet, SupportAfterCash.OverTheCap, SupportAfterCash.TrainingPastTheWindow, SupportAfterCash.CreditInAdvance,
        ],
        KnownKinds = KansasKinds.All,
        AskedWhenRecorded = CommonRecordingRules.All,
        Phases = [FederalEvents.FollowUp],
        Status = known => Statuses.Kansas(known),
    };

    public static IReadOnlyList<Pack> All { get; } = [Nebraska, Iowa, Wisconsin, Kansas];

    public static Pack? Of(string agency)
    {
        foreach (var pack in All)
        {
            if (pack.Agency == agency) return pack;
        }

        return null;
    }
}
