using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Casework.Access.Scope;

namespace Throughline.Casework.Access;

/// <summary>
/// Who may do what, and how far: the one place. Use cases enforce it, routes name their row, and a test visits every route as every role.
/// A permission without a row, and a row without a role, do not compile. What kinds of entry a role sees and records is in <see cref="EntryAccess"/>.
/// </summary>
public static class AccessTable
{
    /// <summary>How far the permission reaches for the role.</summary>
    public static Scope Of(Role role, Permission permission) => Row(permission).For(role);

    /// <summary>Whether it takes a duty besides the role.</summary>
    public static bool NeedsDuty(Permission permission) => permission is Permission.KeepProviders or Permission.ApproveSites;

    /// <summary>Whether somebody reaches cases that no office has and nobody works. Whoever assigns cases for an office does; otherwise nobody could.</summary>
    public static bool ReachesUnassigned(Actor actor) => actor.Office is not null && Of(actor.Role, Permission.AssignCase) == Office;

    /// <summary>The kinds of entry that a role may record; a correction counts as the kind that it corrects.</summary>
    public static bool Records(Role role, Kind kind) => EntryAccess.Of(role, kind) is EntryAccess.Level.Add or EntryAccess.Level.Both;

    /// <summary>The kinds of entry that a role sees in a case that it may read; what one has recorded oneself is always seen.</summary>
    public static bool Sees(Role role, Kind kind) => EntryAccess.Of(role, kind) is EntryAccess.Level.Read or EntryAccess.Level.Both;

    /// <summary>
    /// Whether a role sees what is worked out from the file (duties, clocks, gates, the picture, the last contact) and how the person is reached.
    /// Who sees no contact would read them through these; a provider's staff and the client see their own.
    /// </summary>
    public static bool SeesTheWork(Role role) => Sees(role, Kind.Contact) || role is Role.ProviderStaff or Role.Client;

    /// <summary>Whether nothing of a case that it may read is kept from a role.</summary>
    public static bool SeesAll(Role role) => Vocabulary<Kind>.Values.All(kind => Sees(role, kind));

    /// <summary>Whether a role treats or places people, and so sees the sections of a document that are kept from all others: health, substance use, a record of offenses.</summary>
    public static bool SeesSensitive(Role role) => role is Role.Counselor or Role.PlacementSpecialist or Role.ProviderStaff or Role.Console;

    // A colleague of the office covers for one who is away; that they looked is on record.
#pragma warning disable CS8524
    private static ByRole<Scope> Row(Permission permission) => permission switch
    {
        //                              Counselor    Placement    Provider     Supervisor   Fiscal       Clerk        Policy       Auditor      Client       Admin        Console
        Permission.SeeToday       => new(Office,      Office,      OwnProvider, Office,      None,        None,        None,        Agency,      None,        None,        None),
        Permission.SeeCaseload    => new(Office,      Office,      OwnProvider, Office,      Agency,      None,        Agency,      Agency,      None,        None,        None),
        Permission.SearchCases    => new(Office,      Office,      OwnProvider, Office,      Agency,      None,        Agency,      Agency,      None,        None,        None),
        Permission.ReadCase       => new(Office,      Office,      OwnProvider, Office,      Agency,      None,        Agency,      Agency,      None,        None,        Agency),
        Permission.RecordEntry    => new(Office,      Office,      OwnProvider, Office,      Agency,      None,        None,        None,        None,        None,        Agency),
        Permission.RecordForGroup => new(Office,      Office,      None,        Office,      None,        None,        None,        None,        None,        None,        None),
        Permission.OpenCase       => new(Office,      None,        None,        Office,      None,        None,        None,        None,        None,        None,        Agency),
        Permission.AssignCase     => new(None,        None,        None,        Office,      None,        None,        None,        None,        None,        None,        Agency),
        Permission.ReadTeam       => new(None,        None,        None,        Office,      None,        None,        Agency,      Agency,      None,        None,        None),
        Permission.ReadEmployers  => new(Agency,      Agency,      None,        Agency,      None,        None,        None,        Agency,      None,        None,        None),
        Permission.KeepEmployers  => new(Agency,      Agency,      None,        Agency,      None,        None,        None,        None,        None,        None,        Agency),
        Permission.MergeEmployers => new(None,        Agency,      None,        Agency,      None,        None,        None,        None,        None,        None,        None),
        Permission.ReadProviders  => new(Agency,      Agency,      OwnProvider, Agency,      Agency,      None,        Agency,      Agency,      None,        None,        Agency),
        Permission.KeepProviders  => new(None,        None,        None,        Agency,      None,        None,        Agency,      None,        None,        None,        Agency),
        Permission.ApproveSites   => new(None,        None,        None,        Agency,      None,        None,        Agency,      None,        None,        None,        None),
        Permission.ReadPolicy     => new(Agency,      Agency,      Agency,      Agency,      Agency,      Agency,      Agency,      Agency,      None,        None,        None),
        Permission.ChangePolicy   => new(None,        None,        None,        None,        None,        None,        Agency,      None,        None,        None,        Agency),
        Permission.ImportCases    => new(None,        None,        None,        None,        None,        None,        None,        None,        None,        None,        Agency),
        Permission.ExportCases    => new(None,        None,        None,        None,        None,        None,        None,        Agency,      None,        None,        Agency),
        Permission.ReadAccessLog  => new(None,        None,        None,        Office,      None,        None,        None,        Agency,      None,        None,        None),
        Permission.DecideCorrections => new(None,     None,        None,        Office,      None,        None,        None,        None,        None,        None,        None),
        Permission.AnswerFileRequests => new(None,     None,        None,        None,        None,        Agency,      None,        None,        None,        None,        Agency),
        Permission.ReadReports    => new(Office,      None,        OwnProvider, Office,      None,        None,        None,        None,        None,        None,        None),
        Permission.ReadNotices    => new(Assigned,    Assigned,    Assigned,    Assigned,    None,        None,        None,        None,        None,        None,        None),
        Permission.KeepStaff      => new(None,        None,        None,        None,        None,        None,        None,        None,        None,        Agency,      Agency),
        Permission.KeepApiTokens  => new(Assigned,    Assigned,    Assigned,    Assigned,    Assigned,    Assigned,    Assigned,    Assigned,    None,        None,        None),
        Permission.SeeMyCase      => new(None,        None,        None,        None,        None,        None,        None,        None,        OwnCase,     None,        None),
        Permission.AskAgain       => new(None,        None,        None,        None,        None,        None,        None,        None,        OwnCase,     None,        None),
    };
#pragma warning restore CS8524
}
