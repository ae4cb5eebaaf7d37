using Throughline.Casework.Access;

namespace Throughline.Casework.Derived;

public static class CardAccess
{
    /// <summary>The cards that the person may do this with today, so that a list never holds another's; without a day an outside provider reaches none.</summary>
    public static IQueryable<Card> Within(this IQueryable<Card> cards, Actor actor, Permission permission, DateOnly? today = null)
    {
        var of = cards.Where(card => card.Agency == actor.Agency);
        var unassigned = AccessTable.ReachesUnassigned(actor);
        return AccessTable.Of(actor.Role, permission) switch
        {
            Scope.Agency => of,
            Scope.Office => of.Where(card => card.Office == actor.Office && actor.Office != null || card.Counselor == actor.Id || card.Specialist == actor.Id
                || unassigned && card.Office == null && card.Counselor == null && card.Specialist == null),
            Scope.OwnProvider => of.Where(card => card.Provider == actor.Provider && actor.Provider != null && card.SharedFrom <= today && card.SharedUntil >= today
                && (actor.Duty == StaffDuties.ProviderLead || card.Specialist == actor.Id)),
            Scope.Assigned => of.Where(card => card.Counselor == actor.Id || card.Specialist == actor.Id),
            Scope.OwnCase => of.Where(card => card.Case == actor.Case && actor.Case != null),
            _ => of.Where(_ => false),
        };
    }
}
