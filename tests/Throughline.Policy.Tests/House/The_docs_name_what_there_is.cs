using System.Text.RegularExpressions;

namespace Throughline.Tests.House;

/// <summary>A newcomer follows the paths that the documents name; none leads nowhere. A decision that was replaced may name what is gone.</summary>
public sealed partial class The_docs_name_what_there_is
{
    private static readonly string[] Projects = ["", "src/", "src/Throughline/", "src/Throughline.Policy/", "src/Throughline.Casework/", "src/Throughline.Demo/", "tests/", "docs/"];

    [Fact]
    public void Every_source_file_that_is_named_exists()
    {
        var files = Sources.Code.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var names = files.Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        var wrong = from document in Documents()
                    from Match match in Named().Matches(document.Text)
                    let path = match.Groups[1].Value
                    where !path.Contains('<', StringComparison.Ordinal) && !path.Contains('*', StringComparison.Ordinal)
                    where path.Contains('/', StringComparison.Ordinal) ? !Projects.Any(project => files.Contains(project + path)) : !names.Contains(path)
                    select $"{document.Path} names {path}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_document_that_is_linked_exists()
    {
        var wrong = from document in Documents()
                    from Match match in Linked().Matches(document.Text)
                    let path = Path.Combine(Path.GetDirectoryName(Path.Combine(Sources.Root, document.Path))!, match.Groups[1].Value)
                    where !File.Exists(path) && !Directory.Exists(path)
                    select $"{document.Path} links to {match.Groups[1].Value}";

        Assert.Empty(wrong.Distinct());
    }

    private static IEnumerable<(string Path, string Text)> Documents() =>
        Sources.Of("docs", ".md").Concat(new[] { "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md" }.Select(name => (Path: name, Text: File.ReadAllText(Path.Combine(Sources.Root, name)))))
            .Where(document => !document.Text.Contains("Replaced by", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"`([A-Za-z0-9_./<>*-]+\.(?:cs|cshtml|css|js))`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\(([^)#:]+)(?:#[^)]*)?\)")]
    private static partial Regex Linked();
}
