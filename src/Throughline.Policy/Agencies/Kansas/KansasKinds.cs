using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>The kinds of entry that post-employment case management knows: no plan for employment, no placement, no authorizations.</summary>
internal static class KansasKinds
{
    public static readonly Kind[] All =
    [
        Kind.Contact, Kind.ContactPlanned, Kind.TaskNote, Kind.ServiceGiven, Kind.Document, Kind.Permission, Kind.JobSiteVisit, Kind.ConcernRaised, Kind.ConcernAnswered,
        Kind.EmploymentStarted, Kind.EmploymentChanged, Kind.EmploymentEnded, Kind.HoursWorked, Kind.StoppedWorkingTold, Kind.Closed, Kind.StatusRecorded,
        Kind.Programme, Kind.SelfSufficiencyPlan, Kind.GoalMet, Kind.CashAssistanceStarted, Kind.CashAssistanceEnded, Kind.TrainingReferral,
        Kind.SupportPayment, Kind.CapRaised, Kind.PaymentReversed, Kind.PolicyException, Kind.NeedNamed, Kind.NeedJudged, Kind.Contingency, Kind.ContingencyUsed,
        Kind.Problem, Kind.ProblemHandled, Kind.Resource, Kind.ResourceUsed, Kind.SkillNamed, Kind.Release, Kind.ReleaseRevoked, Kind.MessageConsent, Kind.Appointment,
        Kind.AmendmentRequest, Kind.RecordRequest, Kind.NoticeOfDecision, Kind.Appeal, Kind.Correction,
    ];
}
