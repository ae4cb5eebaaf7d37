namespace Throughline.Casework.Access;

/// <summary>How far the access table lets a person reach, as a condition on <c>cards c</c>.</summary>
internal static class AccessFilter
{
    /// <summary>The cards that the person may do this with today; without a day an outside provider reaches none.</summary>
    public static FormattableString Within(Actor actor, Permission permission, DateOnly? today = null) => CaseScope.Of(actor, permission, today).Condition;

    /// <summary>
    /// The cards that a member of staff works, of those that the person may do this with: as specialist, and as counselor of others. Two questions,
    /// because an index answers each. Whatever reaches beyond one's own cases has them, so one's own are asked for without a further condition.
    /// </summary>
    public static (FormattableString AsSpecialist, FormattableString AsCounselor) WorkedBy(string staff, Actor actor, Permission permission, DateOnly? today = null)
    {
        var within = ReachesOwn(actor, permission, staff) ? $"c.agency = {actor.Agency}" : Within(actor, permission, today);
        return ($"{within} AND c.specialist = {staff}", $"{within} AND c.counselor = {staff} AND (c.specialist IS NULL OR c.specialist <> {staff})");
    }

    /// <summary>Whether it is about oneself, and no case assigned to oneself is out of reach.</summary>
    public static bool ReachesOwn(Actor actor, Permission permission, string staff) =>
        string.Equals(actor.Id, staff, StringComparison.Ordinal) && AccessTable.Of(actor.Role, permission) is (Scope.Assigned or Scope.Office or Scope.Agency);
}
