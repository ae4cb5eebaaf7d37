namespace Throughline.Casework.Access;

/// <summary>The access table asked about a person, and about a case.</summary>
public static class ActorPermissions
{
    /// <summary>Whether the person may do this at all; how far is asked for each case.</summary>
    public static bool May(this Actor actor, Permission permission) => AccessTable.Of(actor.Role, permission) != Scope.None;

    /// <summary>Whether the person may do this with this case.</summary>
    public static bool May(this Actor actor, Permission permission, Assignment of) =>
        string.Equals(actor.Agency, of.Agency, StringComparison.Ordinal) && AccessTable.Of(actor.Role, permission) switch
        {
            Scope.Agency => true,
            Scope.Office => Same(actor.Office, of.Office) || IsAssigned(actor, of)
                || (of is { Office: null, Counselor: null, Specialist: null } && AccessTable.ReachesUnassigned(actor)),
            Scope.OwnProvider => Same(actor.Provider, of.Provider),
            Scope.Assigned => IsAssigned(actor, of),
            Scope.OwnCase => Same(actor.Case, of.Case),
            _ => false,
        };

    private static bool IsAssigned(Actor actor, Assignment of) => Same(actor.Id, of.Counselor) || Same(actor.Id, of.Specialist);

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}
