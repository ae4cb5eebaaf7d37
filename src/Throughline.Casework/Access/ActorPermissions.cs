namespace Throughline.Casework.Access;

/// <summary>The access table asked about a person, and about a case.</summary>
public static class ActorPermissions
{
    /// <summary>Whether the person may do this at all; how far is asked for each case.</summary>
    public static bool May(this Actor actor, Permission permission) => AccessTable.Of(actor.Role, permission) != Scope.None
        && (actor.Duty is not null || actor.Role == Role.Console || !AccessTable.NeedsDuty(permission));

    /// <summary>Whether the person may do this with this case.</summary>
    public static bool May(this Actor actor, Permission permission, Assignment of) =>
        string.Equals(actor.Agency, of.Agency, StringComparison.Ordinal) && AccessTable.Of(actor.Role, permission) switch
        {
            Scope.Agency => true,
            Scope.Office => Same(actor.Office, of.Office) || IsAssigned(actor, of)
                || (of is { Office: null, Counselor: null, Specialist: null } && AccessTable.ReachesUnassigned(actor)),
            Scope.OwnProvider => of.Shared && Same(actor.Provider, of.Provider) && (LeadsAProvider(actor) || Same(actor.Id, of.Specialist)),
            Scope.Assigned => IsAssigned(actor, of),
            Scope.OwnCase => Same(actor.Case, of.Case),
            _ => false,
        };

    /// <summary>Whether somebody of a provider sees the cases of all its specialists.</summary>
    public static bool LeadsAProvider(this Actor actor) => actor.Duty == StaffDuties.ProviderLead;

    private static bool IsAssigned(Actor actor, Assignment of) => Same(actor.Id, of.Counselor) || Same(actor.Id, of.Specialist);

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}
