using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Casework.Access.Scope;

namespace Throughline.Casework.Access;

/// <summary>
/// Who may do what, and how far: the one place. What is not granted here is denied. Use cases enforce it, routes name their row,
/// and a test visits every route as every role.
/// </summary>
public static class AccessTable
{
    private static readonly Role[] Columns =
    [
        Role.Counselor, Role.PlacementSpecialist, Role.ProviderStaff, Role.Supervisor, Role.Fiscal, Role.PolicyOffice, Role.Auditor, Role.Client, Role.SystemAdmin, Role.Console,
    ];

    // A colleague of the office covers for one who is away; that they looked is on record.
    private static readonly Dictionary<(Role, Act), Scope> Granted = Table(
        //                       Counselor   Placement   Provider      Supervisor  Fiscal   Policy   Auditor  Client    Admin    Console
        Row(Act.SeeToday,        Office,     Office,     OwnProvider,  Office,     None,    None,    Agency,  None,     None,    None),
        Row(Act.SeeCaseload,     Office,     Office,     OwnProvider,  Office,     Agency,  Agency,  Agency,  None,     None,    None),
        Row(Act.SearchCases,     Office,     Office,     OwnProvider,  Office,     Agency,  Agency,  Agency,  None,     None,    None),
        Row(Act.ReadCase,        Office,     Office,     OwnProvider,  Office,     Agency,  Agency,  Agency,  None,     None,    Agency),
        Row(Act.RecordEntry,     Office,     Office,     OwnProvider,  Office,     Agency,  None,    None,    None,     None,    Agency),
        Row(Act.RecordForGroup,  Office,     Office,     None,         Office,     None,    None,    None,    None,     None,    None),
        Row(Act.OpenCase,        Office,     None,       None,         Office,     None,    None,    None,    None,     None,    Agency),
        Row(Act.AssignCase,      None,       None,       None,         Office,     None,    None,    None,    None,     None,    Agency),
        Row(Act.ReadTeam,        None,       None,       None,         Office,     None,    Agency,  Agency,  None,     None,    None),
        Row(Act.ReadEmployers,   Agency,     Agency,     None,         Agency,     None,    None,    Agency,  None,     None,    None),
        Row(Act.KeepEmployers,   Agency,     Agency,     None,         Agency,     None,    None,    None,    None,     None,    Agency),
        Row(Act.MergeEmployers,  None,       Agency,     None,         Agency,     None,    None,    None,    None,     None,    None),
        Row(Act.ReadPolicy,      Agency,     Agency,     Agency,       Agency,     Agency,  Agency,  Agency,  None,     None,    None),
        Row(Act.ChangePolicy,    None,       None,       None,         None,       None,    Agency,  None,    None,     None,    Agency),
        Row(Act.ImportCases,     None,       None,       None,         None,       None,    None,    None,    None,     None,    Agency),
        Row(Act.ExportCases,     None,       None,       None,         None,       None,    None,    Agency,  None,     None,    Agency),
        Row(Act.ReadWhoLooked,   None,       None,       None,         Office,     None,    None,    Agency,  None,     None,    None),
        Row(Act.DecideCorrections, None,    None,       None,         Office,     None,    None,    None,    None,     None,    None),
        Row(Act.ReadNotices,     Assigned,   Assigned,   Assigned,     Assigned,   None,    None,    None,    None,     None,    None),
        Row(Act.KeepStaff,       None,       None,       None,         None,       None,    None,    None,    None,     Agency,  Agency),
        Row(Act.KeepApiTokens,   Assigned,   Assigned,   Assigned,     Assigned,   Assigned,Assigned,Assigned,None,     None,    None),
        Row(Act.SeeMyCase,       None,       None,       None,         None,       None,    None,    None,    OwnCase,  None,    None));

    /// <summary>How far the act reaches for the role.</summary>
    public static Scope Of(Role role, Act act) => Granted.GetValueOrDefault((role, act), None);

    /// <summary>The kinds of entry that a role may record; a correction counts as the kind that it corrects.</summary>
    public static bool Records(Role role, Kind kind) => role switch
    {
        // Who spends is not who pays, in any case file.
        Role.Counselor or Role.Supervisor => kind is not (Kind.AuthorizationPaid or Kind.Payment or Kind.PaymentReversed or Kind.SupportPayment),
        Role.PlacementSpecialist => kind is not (Kind.AuthorizationPaid or Kind.Payment or Kind.PaymentReversed or Kind.SupportPayment or Kind.CapRaised or Kind.InvoiceReturned or Kind.NoticeOfDecision or Kind.Authorization or Kind.AuthorizationCancelled or Kind.PlanApproved or Kind.Determination or Kind.PolicyException),
        Role.ProviderStaff => kind is Kind.Contact or Kind.TaskNote or Kind.Document or Kind.ServiceGiven or Kind.ServiceMonth or Kind.ServiceEnded or Kind.ProfileMeeting
            or Kind.EmploymentStarted or Kind.EmploymentChanged or Kind.EmploymentEnded or Kind.StabilityReached or Kind.Transition or Kind.ConcernRaised or Kind.ConcernAnswered
            or Kind.Invoice or Kind.HoursWorked or Kind.SupportGiven or Kind.Observation or Kind.StabilityAgreed or Kind.StoppedWorkingTold,
        Role.Fiscal => kind is Kind.Authorization or Kind.AuthorizationPaid or Kind.AuthorizationCancelled or Kind.Invoice or Kind.InvoiceReturned or Kind.Payment or Kind.PaymentReversed
            or Kind.SupportPayment,
        Role.Console => true,
        _ => false,
    };

    /// <summary>The kinds of entry that a role sees in a case that it may read; what one has recorded oneself is always seen.</summary>
    public static bool Sees(Role role, Kind kind) => role switch
    {
        Role.Fiscal => kind is Kind.Authorization or Kind.AuthorizationPaid or Kind.AuthorizationCancelled or Kind.ServiceMonth or Kind.ServiceEnded
            or Kind.Invoice or Kind.InvoiceReturned or Kind.Payment or Kind.PaymentReversed or Kind.SupportPayment or Kind.CapRaised,
        // Staff's own notes and the client's money are not the provider's.
        Role.ProviderStaff => kind is not (Kind.TaskNote or Kind.Contact or Kind.ServiceGiven or Kind.Determination or Kind.ClosedFile or Kind.ComparableBenefit
            or Kind.PolicyException or Kind.CashAssistanceEnded or Kind.Programme or Kind.AuthorizationPaid or Kind.Correction
            or Kind.Payment or Kind.PaymentReversed or Kind.SupportPayment or Kind.CapRaised or Kind.DiagnosisGroup or Kind.ReturningConversation or Kind.NoticeOfDecision or Kind.Appeal
            or Kind.StatusRecorded or Kind.NeedNamed or Kind.NeedJudged or Kind.Contingency or Kind.ContingencyUsed or Kind.Problem or Kind.ProblemHandled or Kind.Resource or Kind.ResourceUsed
            or Kind.CashAssistanceStarted or Kind.MessageConsent or Kind.AmendmentRequest or Kind.RecordRequest),
        Role.Client or Role.SystemAdmin => false,
        _ => true,
    };

    /// <summary>
    /// Whether a role sees what is worked out from the file (duties, clocks, gates, the picture, the last contact) and how the person is reached.
    /// Who sees no contact would read them through these; a provider's staff and the client see their own.
    /// </summary>
    public static bool SeesTheWork(Role role) => Sees(role, Kind.Contact) || role is Role.ProviderStaff or Role.Client;

    /// <summary>Whether nothing of a case that it may read is kept from a role.</summary>
    public static bool SeesAll(Role role) => Spelling<Kind>.Values.All(kind => Sees(role, kind));

    private static (Act, Scope[]) Row(Act act, params Scope[] scopes) => (act, scopes);

    private static Dictionary<(Role, Act), Scope> Table(params (Act Act, Scope[] Scopes)[] rows) =>
        rows.SelectMany(row => Columns.Zip(row.Scopes).Select(cell => (Key: (cell.First, row.Act), Scope: cell.Second))).ToDictionary(cell => cell.Key, cell => cell.Scope);
}
