using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Casework.Access.EntryAccess.Level;

namespace Throughline.Casework.Access;

/// <summary>
/// Which kinds of entry a role sees and records, in a case that it may read. A kind without a row, and a row without a role, do not compile.
/// Who spends is not who pays, in any case file; staff's own notes and the client's money are not the provider's.
/// </summary>
internal static class EntryAccess
{
    public enum Level
    {
        None,

        /// <summary>Sees those of others, and records none.</summary>
        Read,

        /// <summary>Records, and sees one's own alone.</summary>
        Add,
        Both,
    }

    public static Level Of(Role role, Kind kind) => Row(kind).For(role);

#pragma warning disable CS8524
    private static ByRole<Level> Row(Kind kind) => kind switch
    {
        //                                 Counselor  Placement  Provider   Supervisor Fiscal     Clerk      Policy     Auditor    Client     Admin      Console
        Kind.PlanApproved            => new(Both,      Read,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.PlanAmended             => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ReferralOpened          => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ReferralEnded           => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Unavailable             => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.AvailableAgain          => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.PlacementResumed        => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Contact                 => new(Both,      Both,      Add,       Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.TaskNote                => new(Both,      Both,      Add,       Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ServiceGiven            => new(Both,      Both,      Add,       Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Document                => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Staffing                => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Permission              => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.WorksiteActivity        => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.GoalChange              => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.EmploymentStarted       => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.EmploymentChanged       => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.EmploymentEnded         => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ConcernRaised           => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ConcernAnswered         => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Authorization           => new(Both,      Read,      Read,      Both,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.AuthorizationPaid       => new(Read,      Read,      None,      Read,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.AuthorizationCancelled  => new(Both,      Read,      Read,      Both,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.ServiceMonth            => new(Both,      Both,      Both,      Both,      Read,      None,      Read,      Read,      None,      None,      Both),
        Kind.ServiceEnded            => new(Both,      Both,      Both,      Both,      Read,      None,      Read,      Read,      None,      None,      Both),
        Kind.ProfileMeeting          => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.StabilityReached        => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Transition              => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Closed                  => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.PostEmploymentRequested => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Determination           => new(Both,      Read,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ClosedFile              => new(Both,      Both,      None,      Both,      None,      Both,      Read,      Read,      None,      None,      Both),
        Kind.ComparableBenefit       => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.PolicyException         => new(Both,      Read,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.CashAssistanceEnded     => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ContactPlanned          => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Programme               => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.SelfSufficiencyPlan     => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.GoalMet                 => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Release                 => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ReleaseRevoked          => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.IpsStep                 => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.DiagnosisGroup          => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.TreatmentTeam           => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.TeamMeeting             => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ProfilePurchase         => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Invoice                 => new(Both,      Both,      Both,      Both,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.InvoiceReturned         => new(Both,      Read,      Read,      Both,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.Payment                 => new(Read,      Read,      None,      Read,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.PaymentReversed         => new(Read,      Read,      None,      Read,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.HoursWorked             => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.SupportGiven            => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Observation             => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.StabilityAgreed         => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.StoppedWorkingTold      => new(Both,      Both,      Both,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ReturningConversation   => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      Add,       None,      Both),
        Kind.NoticeOfDecision        => new(Both,      Read,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Appeal                  => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.StatusRecorded          => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ExitReported            => new(Both,      Read,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.NeedNamed               => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.NeedJudged              => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Contingency             => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ContingencyUsed         => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Problem                 => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ProblemHandled          => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Resource                => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.ResourceUsed            => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.SkillNamed              => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.JobSiteVisit            => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.TrainingReferral        => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.CashAssistanceStarted   => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.SupportPayment          => new(Read,      Read,      None,      Read,      Both,      None,      Read,      Read,      None,      None,      Both),
        Kind.CapRaised               => new(Both,      Read,      None,      Both,      Read,      None,      Read,      Read,      None,      None,      Both),
        Kind.MessageConsent          => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Appointment             => new(Both,      Both,      Read,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.AmendmentRequest        => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.RecordRequest           => new(Both,      Both,      None,      Both,      None,      None,      Read,      Read,      None,      None,      Both),
        Kind.Correction              => new(Both,      Both,      None,      Both,      None,      Both,      Read,      Read,      None,      None,      Both),
    };
#pragma warning restore CS8524
}
