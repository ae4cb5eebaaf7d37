using System.Data.Common;

namespace Throughline.Casework.Storage;

/// <summary>A table whose rows are derived from a case: how a row is written, removed and read. Key columns come first, agency and case before all.</summary>
internal sealed class DerivedTable<T> where T : class
{
    private readonly int keys;
    private readonly Func<T, object[]> values;
    private readonly Func<DbDataReader, T> read;
    private readonly string upsert;
    private readonly string delete;
    private readonly string select;

    public DerivedTable(string name, string[] keyColumns, string[] columns, Func<T, object[]> values, Func<DbDataReader, T> read)
    {
        Name = name;
        keys = keyColumns.Length;
        this.values = values;
        this.read = read;
        string[] all = [.. keyColumns, .. columns];
        var quoted = all.Select(column => $"\"{column}\"").ToArray();
        var set = columns.Length == 0 ? "NOTHING" : "UPDATE SET " + string.Join(", ", columns.Select(column => $"\"{column}\" = excluded.\"{column}\""));
        upsert = $"INSERT INTO {name} ({string.Join(", ", quoted)}) VALUES ({string.Join(", ", all.Select((_, at) => $"${at + 1}"))}) "
            + $"ON CONFLICT ({string.Join(", ", quoted[..keys])}) DO {set}";
        delete = $"DELETE FROM {name} WHERE " + string.Join(" AND ", quoted[..keys].Select((column, at) => $"{column} = ${at + 1}"));
        Columns = string.Join(", ", quoted.Select(column => "c." + column));
        select = $"SELECT {string.Join(", ", quoted)} FROM {name} WHERE {quoted[0]} = $1 AND {quoted[1]} = $2";
    }

    public string Name { get; }

    /// <summary>What <see cref="Read"/> reads, in its order, of a table that goes by the name of c.</summary>
    public string Columns { get; }

    public Statement Select(string agency, string number) => new(select, agency, number);

    public T Read(DbDataReader row) => read(row);

    /// <summary>The statements that make the table's rows of one case what they are to be, touching only those that differ.</summary>
    public void Change(IReadOnlyList<T> before, IReadOnlyList<T> after, List<Statement> into)
    {
        // Most of a long case does not change: what is alike at both ends is passed over without a look at its key.
        var first = 0;
        while (first < before.Count && first < after.Count && before[first].Equals(after[first])) first++;
        var same = 0;
        while (same < before.Count - first && same < after.Count - first && before[^(same + 1)].Equals(after[^(same + 1)])) same++;
        var were = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var at = first; at < before.Count - same; at++) were[Key(before[at])] = before[at];
        for (var at = first; at < after.Count - same; at++)
        {
            if (were.Remove(Key(after[at]), out var was) && was.Equals(after[at])) continue;
            into.Add(new(upsert, values(after[at])));
        }

        foreach (var gone in were.Values) into.Add(new(delete, values(gone)[..keys]));
    }

    /// <summary>What stands in one and not in the other, in words for the person who asked.</summary>
    public IEnumerable<string> Differences(IReadOnlyList<T> found, IReadOnlyList<T> right)
    {
        var were = found.ToDictionary(Key, StringComparer.Ordinal);
        foreach (var row in right)
        {
            if (!were.Remove(Key(row), out var was)) yield return $"{Name}: {Key(row)} was missing";
            else if (!was.Equals(row)) yield return $"{Name}: {Key(row)} was different";
        }

        foreach (var gone in were.Keys) yield return $"{Name}: {gone} does not follow from the entries";
    }

    private string Key(T row) => string.Join('/', values(row)[2..keys].Select(value => value is DateOnly day ? $"{day:yyyy-MM-dd}" : value.ToString()));
}
