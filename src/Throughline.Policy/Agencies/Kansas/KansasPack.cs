using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Federal.ClosedDays;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF: case management for people who leave cash assistance for work. It is no vocational rehabilitation: it has no plan for employment, no placement, no determination.</summary>
public static class KansasPack
{
    public static readonly Pack Pack = new()
    {
        Agency = "kansas-dcf",
        Name = "Kansas DCF",
        Client = "participant",
        CounselorCalled = "career navigator",
        TimeZone = "America/Chicago",
        CaseNumbers = new("KS"),
        Calendar = new([NewYear, Memorial, Independence, Labor, Veterans, Thanksgiving, Christmas]),
        Events = new([.. FederalEvents.Events, .. PostEmploymentCaseManagement.Events, .. PlanDuties.Events, .. Reemployment.Events]),
        Rules =
        [
            PostEmploymentCaseManagement.GoalsOfThePlan, PostEmploymentCaseManagement.ContactAsPlanned, PostEmploymentCaseManagement.Renewal,
            PostEmploymentCaseManagement.SiteVisitWithoutPermission, PostEmploymentCaseManagement.TrainingReferrals,
            SupportAfterCash.CrisisMet, SupportAfterCash.OverTheCap, SupportAfterCash.TrainingPastTheWindow, SupportAfterCash.CreditInAdvance,
            PlanDuties.Reassessment, Reemployment.AtOnce,
        ],
        Documents = [SelfSufficiencyPaper.Type, WaysToBeReached.Type],
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. KansasRecording.All, .. CashRecording.All, .. NeedsRecording.All, .. VisitRecording.All, .. ContactRecording.All, KansasWage.PayAndHours],
        Phases = [FederalEvents.FollowUp],
        Status = KansasStatus.Of,
        Statuses = KansasStatus.All,
        Kinds = KansasKinds.All.ToHashSet(),
        RefusesOtherKinds = true,
        OwnServices = Reemployment.Services,
        UsualKinds = [Kind.Contact, Kind.TaskNote, Kind.ContactPlanned, Kind.GoalMet, Kind.Programme],
        Roles = AgencyRole.CommonBut(new AgencyRole("counselor", "Career navigator", "your career navigator"), new("client", "Participant", "you")),
        PersonSteps =
        [
            PersonSteps.Joined,
            new("You made a plan for yourself and your family", "We write it together.", view =>
                view.Last<SelfSufficiencyPlan>() is { } plan ? new("{0}.", plan.On) : null),
            new("You work", "We help you find and keep work.", view =>
                view.HeldJobs.LastOrDefault() is { } job ? new("You started on {0} at {1}.", job.Since, job.Facts.Employer) : null),
            new("You left cash assistance", "We stay in touch with you after that.", view =>
                view.LastUnlessUndone<CashAssistanceEnded>(_ => true, entry => entry is CashAssistanceStarted) is { } ended ? new("On {0}. You can use training referrals for a year.", ended.On) : null),
            PersonSteps.Closed,
        ],
        MeasuresAims = true,
        Requirements = KansasRequirements.All,
    };
}
