using System.Text.RegularExpressions;

namespace Throughline.Tests.House;

/// <summary>What stands in a file is read by CaseView. The list as it was recorded is for those whom ARCHITECTURE.md names: who else looked at it would forget a correction.</summary>
public sealed partial class What_stands_is_read_in_one_place
{
    [Fact]
    public void The_list_as_recorded_is_read_by_those_whom_the_architecture_names_and_by_nobody_else() => Assert.Equal(
        Named.Order(StringComparer.Ordinal),
        Sources.OurProgram.Where(file => AsRecorded().IsMatch(file.Text))
            .Select(file => Named.Find(each => file.Path == each || (each.EndsWith('/') && file.Path.StartsWith(each, StringComparison.Ordinal))) ?? file.Path)
            .Distinct().Order(StringComparer.Ordinal));

    private static List<string> Named { get; } =
        [.. Block().Match(File.ReadAllText(Path.Combine(Sources.Root, "ARCHITECTURE.md"))).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])];

    [GeneratedRegex("```as-recorded\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\bAsRecorded\b")]
    private static partial Regex AsRecorded();
}
