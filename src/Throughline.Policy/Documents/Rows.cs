using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Throughline.Policy.Documents;

/// <summary>The answer of a section with columns, as one text: a list of objects in JSON, always written alike, so that a seal over it stays what it is.</summary>
public static class Rows
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The rows of an answer, each by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string answer)
    {
        if (Parse(answer) is not { ValueKind: JsonValueKind.Array } rows) return [];
        return
        [
            .. rows.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).Select(row => row.EnumerateObject()
                .ToDictionary(cell => cell.Name, cell => cell.Value.ValueKind == JsonValueKind.String ? cell.Value.GetString()! : cell.Value.GetRawText(), StringComparer.Ordinal)),
        ];
    }

    /// <summary>The answer that holds these rows; those without a cell are left out.</summary>
    public static string Write(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var kept = new JsonArray();
        foreach (var row in rows)
        {
            var cells = new JsonObject(columns.Where(column => row.GetValueOrDefault(column.Name, "").Trim().Length > 0).Select(column => KeyValuePair.Create(column.Name, (JsonNode?)column.ToJson(column.Tidy(row[column.Name])))));
            if (cells.Count > 0) kept.Add(cells);
        }

        return kept.Count == 0 ? "" : Text(kept);
    }

    /// <summary>Data of a document as the text in which an answer is kept.</summary>
    internal static string Text(JsonNode data) => data.ToJsonString(Written);

    /// <inheritdoc cref="Text(JsonNode)"/>
    internal static string Text(JsonElement data) => JsonSerializer.Serialize(data, Written);

    /// <summary>A list or an object that an answer holds; null where it is only words, as in a file from elsewhere.</summary>
    internal static JsonElement? Parse(string answer)
    {
        if (answer.Length == 0 || answer[0] is not ('[' or '{')) return null;
        try
        {
            using var read = JsonDocument.Parse(answer);
            return read.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static string? FromJson(IReadOnlyList<Column> columns, JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Array) return null;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (var row in given.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Object) return null;
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var cell in row.EnumerateObject().Where(cell => cell.Value.ValueKind != JsonValueKind.Null))
            {
                if (columns.FirstOrDefault(column => column.Name == cell.Name)?.FromJson(cell.Value) is not { } text) return null;
                cells[cell.Name] = text;
            }

            rows.Add(cells);
        }

        return Write(columns, rows);
    }

    internal static string? Against(IReadOnlyList<Column> columns, string answer) => First(columns, answer, (column, cell) => column.Wrong(cell));

    internal static string? Misshapen(IReadOnlyList<Column> columns, string answer) => First(columns, answer, (column, cell) => column.Misshapen(cell));

    /// <summary>The record of a row, of a property that holds a list of them.</summary>
    internal static Type? RowOf(Type list) => list.IsGenericType && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? list.GetGenericArguments()[0] : null;

    private static string? First(IReadOnlyList<Column> columns, string answer, Func<Column, string, string?> wrong)
    {
        foreach (var (row, at) in Read(answer).Select((row, at) => (row, at)))
        {
            foreach (var column in columns)
            {
                if (wrong(column, row.GetValueOrDefault(column.Name, "")) is { } message) return $"Row {at + 1}, {column.Label}: {char.ToLowerInvariant(message[0])}{message[1..]}";
            }
        }

        return null;
    }
}
