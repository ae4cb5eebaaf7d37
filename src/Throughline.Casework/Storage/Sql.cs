using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Throughline.Casework.Storage;

/// <summary>SQL put together of pieces. A piece of SQL in a hole becomes part of the whole; anything else in a hole becomes a parameter, never text.</summary>
internal static class Sql
{
    /// <summary>No SQL at all.</summary>
    public static readonly FormattableString Empty = $"";

    /// <summary>SQL that this program's own source has as a string.</summary>
    public static FormattableString Own(string sql) => FormattableStringFactory.Create(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    public static Statement Statement(FormattableString sql)
    {
        var text = new StringBuilder(512);
        var values = new List<object>(12);
        Append(sql, text, values);
        return new(text.ToString(), [.. values]);
    }

    private static void Append(FormattableString sql, StringBuilder text, List<object> values)
    {
        var format = sql.Format;
        for (var at = 0; at < format.Length; at++)
        {
            var letter = format[at];
            if (letter is not ('{' or '}'))
            {
                text.Append(letter);
            }
            else if (at + 1 < format.Length && format[at + 1] == letter)
            {
                text.Append(letter);
                at++;
            }
            else
            {
                var end = format.IndexOf('}', at);
                Fill(sql.GetArgument(int.Parse(format.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture)), text, values);
                at = end;
            }
        }
    }

    private static void Fill(object? argument, StringBuilder text, List<object> values)
    {
        if (argument is FormattableString piece)
        {
            Append(piece, text, values);
            return;
        }

        values.Add(argument ?? throw new ArgumentException("A missing value has a type here: DbNull.Or"));
        text.Append(CultureInfo.InvariantCulture, $"${values.Count}");
    }
}
