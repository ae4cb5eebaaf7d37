namespace Throughline.Casework.Access;

/// <summary>The access table asked about a person, and about a case.</summary>
public static class ActorPermissions
{
    /// <summary>Whether the person may do this at all; how far is asked for each case.</summary>
    public static bool May(this Actor actor, Permission permission) => AccessTable.Of(actor.Role, permission) != Scope.None;

    /// <summary>Whether the person may do this with this case.</summary>
    public static bool May(this Actor actor, Permission permission, Assignment of) => CaseScope.Of(actor, permission).Holds(of);
}
