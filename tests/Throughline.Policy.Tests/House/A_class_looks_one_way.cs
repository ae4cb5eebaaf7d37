using System.Text.RegularExpressions;

namespace Throughline.Tests.House;

/// <summary>Two wings that choose the same class name change each other's pages without a word: for one selector, no property is set to two values.</summary>
public sealed partial class A_class_looks_one_way
{
    [Fact]
    public void And_no_page_changes_how_another_looks()
    {
        var said = new Dictionary<(string Selector, string Property), string>();
        var wrong = new List<string>();
        foreach (var name in new[] { "own.css", "work.css", "pages.css" })
        {
            var css = Conditions().Replace(Comments().Replace(File.ReadAllText(Path.Combine(Sources.Root, "src/Throughline/wwwroot", name)), ""), "");
            foreach (Match rule in Rule().Matches(css))
            {
                foreach (var selector in rule.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries))
                {
                    foreach (var declared in rule.Groups[2].Value.Split(';', StringSplitOptions.TrimEntries).Select(each => each.Split(':', 2, StringSplitOptions.TrimEntries)).Where(each => each.Length == 2))
                    {
                        if (said.TryGetValue((selector, declared[0]), out var before) && before != declared[1]) wrong.Add($"{name}: {selector} has {declared[0]} {before} and {declared[1]}");
                        said[(selector, declared[0])] = declared[1];
                    }
                }
            }
        }

        Assert.True(said.Count > 500, $"only {said.Count} declarations were read");
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    // What holds at some width, on paper or in some colors is meant to differ.
    [GeneratedRegex(@"@[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})", RegexOptions.Singleline)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}", RegexOptions.Singleline)]
    private static partial Regex Rule();
}
