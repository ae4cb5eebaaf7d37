using Throughline.Casework.Storage;

namespace Throughline.Casework.Access;

/// <summary>What the access table looks at in a case.</summary>
public enum CaseColumn
{
    Office,
    Counselor,
    Specialist,
    Provider,
    Case,
}

/// <summary>
/// The cases with which a person may do something: how far the access table reaches, said once. It is asked of a case in hand, of rows in SQL, and of cards in a query.
/// A case is within it when one of the alternatives holds, each a set of columns with what stands in them; the empty set is every case of the agency.
/// </summary>
public sealed record CaseScope(string Agency, IReadOnlyList<IReadOnlyList<(CaseColumn Column, string? Value)>> AnyOf)
{
    private static readonly IReadOnlyList<(CaseColumn, string?)> Unassigned = [(CaseColumn.Office, null), (CaseColumn.Counselor, null), (CaseColumn.Specialist, null)];

    // Of a case that no office has, but somebody works, the corrections are still for a supervisor to see and to decide.
    private static readonly IReadOnlyList<(CaseColumn, string?)> OfNoOffice = [(CaseColumn.Office, null)];

    /// <summary>Whether a case must be shared with the person's provider besides, and on which day that is asked; without a day none is.</summary>
    public (bool Asked, DateOnly? On) Shared { get; init; }

    public static CaseScope Of(Actor actor, Permission permission, DateOnly? today = null) => new(actor.Agency, AccessTable.Of(actor.Role, permission) switch
    {
        Scope.Agency => [[]],
        Scope.Office when AccessTable.ReachesUnassigned(actor) => [.. With(CaseColumn.Office, actor.Office), .. Assigned(actor), permission is Permission.ReadCase or Permission.RecordEntry or Permission.DecideCorrections ? OfNoOffice : Unassigned],
        Scope.Office => [.. With(CaseColumn.Office, actor.Office), .. Assigned(actor)],
        Scope.OwnProvider when actor.LeadsAProvider() => With(CaseColumn.Provider, actor.Provider),
        Scope.OwnProvider => actor.Provider is { } provider ? [[(CaseColumn.Provider, provider), (CaseColumn.Specialist, actor.Id)]] : [],
        Scope.Assigned => Assigned(actor),
        Scope.OwnCase => With(CaseColumn.Case, actor.Case),
        _ => [],
    }) { Shared = (AccessTable.Of(actor.Role, permission) == Scope.OwnProvider, today) };

    /// <summary>Whether a case is within it.</summary>
    public bool Holds(Assignment of) => (!Shared.Asked || of.Shared) && string.Equals(of.Agency, Agency, StringComparison.Ordinal)
        && AnyOf.Any(all => all.All(each => string.Equals(Value(of, each.Column), each.Value, StringComparison.Ordinal)));

    /// <summary>The same as a condition on <c>cards c</c>.</summary>
    internal FormattableString Condition => Shared switch
    {
        (false, _) => Columns,
        (_, { } today) => $"{Columns} AND c.shared_from <= {today} AND c.shared_until >= {today}",
        _ => $"FALSE",
    };

    private FormattableString Columns => AnyOf switch
    {
        [] => $"FALSE",
        [{ Count: 0 }] => $"c.agency = {Agency}",
        [var only] => $"c.agency = {Agency} AND {All(only)}",
        _ => $"c.agency = {Agency} AND ({AnyOf.Select(All).Aggregate((one, other) => $"{one} OR {other}")})",
    };

    private static FormattableString All(IReadOnlyList<(CaseColumn Column, string? Value)> columns) => columns.Count == 1 ? Is(columns[0])
        : $"({columns.Select(Is).Aggregate((one, other) => $"{one} AND {other}")})";

    private static FormattableString Is((CaseColumn Column, string? Value) each)
    {
        var column = Sql.Own(each.Column == CaseColumn.Case ? "c.\"case\"" : $"c.{each.Column.ToString().ToLowerInvariant()}");
        if (each.Value is null) return $"{column} IS NULL";
        return $"{column} = {each.Value}";
    }

    // Who has no office or provider reaches nobody by it.
    private static IReadOnlyList<IReadOnlyList<(CaseColumn, string?)>> With(CaseColumn column, string? value) => value is null ? [] : [[(column, value)]];

    private static IReadOnlyList<IReadOnlyList<(CaseColumn, string?)>> Assigned(Actor actor) => [[(CaseColumn.Counselor, actor.Id)], [(CaseColumn.Specialist, actor.Id)]];

    private static string? Value(Assignment of, CaseColumn column) => column switch
    {
        CaseColumn.Office => of.Office,
        CaseColumn.Counselor => of.Counselor,
        CaseColumn.Specialist => of.Specialist,
        CaseColumn.Provider => of.Provider,
        _ => of.Case,
    };
}
