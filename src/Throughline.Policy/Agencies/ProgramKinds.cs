using static Throughline.Policy.CaseFiles.Entries.Kind;

namespace Throughline.Policy.Agencies;

using Kind = CaseFiles.Entries.Kind;

/// <summary>Kinds of entry that several programs share. A pack lists these and its own.</summary>
internal static class ProgramKinds
{
    /// <summary>What every program records.</summary>
    public static readonly Kind[] EveryProgram =
    [
        Contact, TaskNote, ConcernRaised, ConcernAnswered, Document, Permission, Release, ReleaseRevoked, EmploymentStarted, EmploymentChanged, EmploymentEnded,
        PolicyException, NoticeOfDecision, Appeal, MessageConsent, Appointment, AmendmentRequest, RecordRequest, Closed, Correction,
    ];

    /// <summary>What vocational rehabilitation records besides: plan, referral, services, money, the way to a closure and after it.</summary>
    public static readonly Kind[] VocationalRehabilitation =
    [
        PlanApproved, PlanAmended, GoalChange, ReferralOpened, ReferralEnded, ServiceGiven,
        Authorization, AuthorizationPaid, AuthorizationCancelled, Invoice, InvoiceReturned, Payment, PaymentReversed, ComparableBenefit,
        PostEmploymentRequested, Determination,
    ];
}
