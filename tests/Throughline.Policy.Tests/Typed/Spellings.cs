using System.Globalization;
using System.Text.RegularExpressions;
using Throughline.Tests.House;

namespace Throughline.Tests.Typed;

/// <summary>A table of spellings, a line each: what is typed, then what is read or, after an exclamation mark, what is said in its place.</summary>
public static partial class Spellings
{
    public static TheoryData<string, string> Of(string table, string folder = "tests/Throughline.Policy.Tests/Typed")
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Sources.Root, folder, table)).Where(line => line.Length > 0))
        {
            var at = line.IndexOf(" => ", StringComparison.Ordinal);
            rows.Add(Escape().Replace(line[..at], found => found.Value == "\\t" ? "\t" : ((char)int.Parse(found.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()), line[(at + 4)..]);
        }

        return rows;
    }

    /// <summary>What a row says of a reading: the value where it was read, the words where it was not.</summary>
    public static void Agree(string expected, string? read, string? mistake)
    {
        if (expected.StartsWith("! ", StringComparison.Ordinal))
        {
            Assert.Null(read);
            Assert.Contains(expected[2..], mistake, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal((expected, (string?)null), (read, mistake));
        }
    }

    [GeneratedRegex(@"\\t|\\u[0-9A-F]{4}")]
    private static partial Regex Escape();
}
