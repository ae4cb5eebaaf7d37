using System.Text.RegularExpressions;

namespace Throughline.Tests.House;

/// <summary>What is known of an agency stands in folders that bear its name; outside, only the lists that say which agencies there are name one.</summary>
public sealed partial class An_agency_is_a_wing
{
    private static readonly string[] Wings = ["Nebraska", "Iowa", "Wisconsin", "Kansas"];

    // When an agency goes, the lines that name it go from these, and nothing else.
    private static readonly string[] ListsOfAgencies = [.. File.ReadAllLines(Path.Combine(Sources.Root, "tests/lists-of-agencies.txt"))];

    [Fact]
    public void And_nothing_outside_names_one()
    {
        var outside = Naming().Select(file => $"{file.Path}: {string.Join(", ", file.Words)}").ToList();
        if (outside.Count > 0) Assert.Fail($"{string.Join('\n', outside)}\nname an agency outside its folders");
    }

    private static IEnumerable<(string Path, IEnumerable<string> Words)> Naming() =>
        from file in Sources.Of("src", ".cs", ".cshtml", ".css", ".scss", ".js", ".csproj", ".txt", ".json")
        where !file.Path.Split('/').Intersect(Wings).Any() && !ListsOfAgencies.Contains(file.Path) && !file.Path.EndsWith("packages.lock.json", StringComparison.Ordinal)
        let words = NamesAnAgency().Matches(file.Text).Select(hit => hit.Value).Distinct().ToList()
        where words.Count > 0
        select (file.Path, words.Take(5));

    [GeneratedRegex(@"(?i:nebraska|iowa|wisconsin|kansas)\w*|\b(NE-P[LE]|IA-PE|WI-IPS|KS-PE)-[0-9]{2}\b|\b(NE|IA|WI|KS)-[0-9]{3,5}\b|\b(IVRS|DVR|KEESM|DCF|CPAP)\b")]
    private static partial Regex NamesAnAgency();
}
