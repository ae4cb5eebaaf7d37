using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.ClosedDays;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR: Placement Services and Post Employment Services.</summary>
public static class NebraskaPack
{
    public static readonly Pack Pack = new()
    {
        Agency = "nebraska-vr",
        Name = "Nebraska VR",
        Client = "client",
        Advocate = ClientAssistance.Program,
        TimeZone = "America/Chicago",
        CaseNumbers = new("NE"),
        TeamMeeting = "WIN meeting",
        StaffsCasesAt = Meeting.Win,
        HasOwnSpecialists = true,
        Example = NebraskaExample.Case,
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
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. PlacementRecording.All, .. PostEmploymentRecording.All, .. NebraskaRecording.All, NebraskaWage.PayAndHours],
        Amendments = NebraskaAmendments.All,
        Documents =
        [
            DocumentType.Of<JobSearchAgreement>(), DocumentType.Of<JobSearchAgreementReview>(), DocumentType.Of<JobFactsGuide>(),
            DocumentType.Of<JobSeekingSkillsNotice>(), DocumentType.Of<EmployerThirtyDayNotice>(),
            DocumentType.Of<MaintainAssessment>(), DocumentType.Of<RegainAssessment>(), DocumentType.Of<AdvanceAssessment>(), DocumentType.Of<IpeAmendment>(), DocumentType.Of<ClosureLetter>(),
        ],
        AmendmentPaper = IpeAmendment.Type.Name,
        Phases = [NebraskaPhases.JobSearch, FederalEvents.FollowUp],
        Status = NebraskaStatus.Of,
        Statuses = NebraskaStatus.All,
        Kinds = new HashSet<Kind>(
        [
            .. ProgramKinds.EveryProgram, .. ProgramKinds.VocationalRehabilitation,
            Kind.Unavailable, Kind.AvailableAgain, Kind.PlacementResumed, Kind.Staffing, Kind.WorksiteActivity,
        ]),
        DocumentNames = [NebraskaEvents.JobSearchAgreement],
        Pathways = CareerPathways.All,
        Team = new() { ContactEvery = 7 },
        Notices = new Dictionary<string, NoticeOfRule>
        {
            ["placement-made"] = new("Placement made", "NE-PL-39"),
            ["referral-opened"] = new("New referral", "NE-PL-02"),
            ["referral-ended"] = new("Referral ended", "NE-PL-13"),
            ["concern-raised"] = new("Concern raised", "NE-PL-34"),
            ["concern-raised-by-employer"] = new("Concern raised", "NE-PL-33"),
        },
        Suppositions =
        [
            new("reviewed", "the Job Search Agreement is reviewed", on => new Document { On = on, Name = NebraskaEvents.JobSearchAgreement, Action = DocumentAction.Reviewed }),
            new("unavailable", "the client is not available", on => new Unavailable { On = on, Reason = "supposed" }),
            new("referral-ended", "the referral to placement is ended", on => new ReferralEnded { On = on, To = ReferralTo.Placement, Reason = "supposed" }),
        ],
        PersonSteps =
        [
            PersonSteps.Joined, PersonSteps.Planned,
            new("You look for a job", "We help you look.", view =>
                view.OpenReferral(ReferralTo.Placement) is { } referral ? new("Since {0}.", referral.On) : null),
            new("Your first 90 days at work", "We stay in touch with you.", view =>
                view.SupportedJob is { } job ? new("You started on {0} at {1}.", job.Since, job.Facts.Employer) : null),
            PersonSteps.Closed,
        ],
        Requirements = [.. PlacementRequirements.All, .. PostEmploymentRequirements.All],
    };
}
