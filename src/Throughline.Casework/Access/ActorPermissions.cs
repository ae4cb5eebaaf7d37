namespace Throughline.Casework.Access;

/// <summary>The access table asked about a person, and about a case.</summary>
public static class ActorPermissions
{
    /// <summary>Whether the person may do this at all; how far is asked for each case.</summary>
    public static bool May(this Actor actor, Permission permission) => AccessTable.Of(actor.Role, permission) != Scope.None
        && (actor.Duty is not null || actor.Role == Role.Console || !AccessTable.NeedsDuty(permission));

    /// <summary>Whether the person may do this with this case.</summary>
    public static bool May(this Actor actor, Permission permission, Assignment of) => CaseScope.Of(actor, permission).Holds(of);

    /// <summary>Whether somebody of a provider sees the cases of all its specialists.</summary>
    public static bool LeadsAProvider(this Actor actor) => actor.Duty == StaffDuties.ProviderLead;
}
