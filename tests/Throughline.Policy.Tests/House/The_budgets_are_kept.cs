using System.Text.RegularExpressions;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Tests.House;

/// <summary>The budgets of the design, checked on every run.</summary>
public sealed partial class The_budgets_are_kept
{
    private static IEnumerable<(string Path, string Text)> Views => Sources.OurProgram.Where(file => file.Path.EndsWith(".cshtml", StringComparison.Ordinal));

    private static IEnumerable<string> Hits(Regex what, IEnumerable<(string Path, string Text)> files) =>
        files.SelectMany(file => what.Matches(file.Text).Select(hit => $"{file.Path}:{file.Text.AsSpan(0, hit.Index).Count('\n') + 1}: {hit.Value.Trim()}"));

    [Fact]
    public void No_file_has_more_than_300_lines() => Assert.DoesNotContain(
        Sources.Code.Select(file => (file.Path, Lines: file.Text.AsSpan().Count('\n'))), file => file.Lines > 300);

    [Fact]
    public void Nine_in_ten_have_at_most_150() =>
        Assert.True(Sources.Code.Count(file => file.Text.AsSpan().Count('\n') <= 150) >= Sources.Code.Length * 9 / 10);

    [Fact]
    public void Folders_are_at_most_four_deep_below_a_project() => Assert.Empty(
        Sources.OurProgram.Select(file => file.Path.Split(Path.DirectorySeparatorChar)).Where(path => path.Length - 3 > 4).Select(path => string.Join('/', path)));

    [Fact]
    public void An_interface_has_more_than_one_implementation()
    {
        var program = Sources.OurProgram.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).ToArray();
        var lonely = program.SelectMany(file => InterfaceDeclared().Matches(file.Text)).Select(hit => hit.Groups[1].Value)
            .Where(name => program.Sum(file => Regex.Count(file.Text, $@"(class|record|struct)\s[^{{;]*[:,]\s*{name}\b")) < 2);
        Assert.Empty(lonely);
    }

    [Fact]
    public void No_line_of_a_view_has_more_than_140_characters() => Assert.Empty(
        Views.SelectMany(view => view.Text.Split('\n').Select((line, at) => (Line: $"{view.Path}:{at + 1}", line.Length))).Where(line => line.Length > 140).Select(line => line.Line));

    [Fact]
    public void A_view_asks_nothing_of_a_list() => Assert.Empty(Hits(Linq(), Views));

    [Fact]
    public void The_key_that_records_a_form_once_has_one_name() => Assert.All(
        Views.SelectMany(view => SentKey().Matches(view.Text).Select(hit => (view.Path, Name: hit.Groups[1].Value)))
            .Concat(Sources.OurProgram.SelectMany(file => TakenKey().Matches(file.Text).Select(hit => (file.Path, Name: hit.Groups[1].Value)))), key => Assert.Equal("IdempotencyKey", key.Name.Split('.')[^1]));

    [Fact]
    public void An_address_is_put_together_in_Links_alone() => Assert.Empty(Hits(
        Address(), Sources.OurProgram.Where(file => file.Path.StartsWith("src/Throughline/Pages/", StringComparison.Ordinal) || file.Path.StartsWith("src/Throughline/Ui/", StringComparison.Ordinal))
            .Where(file => !file.Path.EndsWith("/Ui/Links.cs", StringComparison.Ordinal))));

    [Fact]
    public void Nobody_asks_the_machine_for_the_day()
    {
        Assert.Empty(Hits(AmbientClock(), Sources.Code));
        Assert.Empty(Hits(SystemClock(), Sources.OurProgram));
        var banned = File.ReadAllText(Path.Combine(Sources.Root, "BannedSymbols.txt"));
        Assert.All(["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow"], name => Assert.Contains($"P:System.{name};", banned, StringComparison.Ordinal));
    }

    [Fact]
    public void Exceptions_of_every_kind_are_caught_in_at_most_three_places() => Assert.InRange(Hits(CatchAll(), Sources.OurProgram).Count(), 0, 3);

    [Fact]
    public void Our_own_JavaScript_is_under_10_KB() => Assert.InRange(
        Sources.OurProgram.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).Sum(file => file.Text.Length)
        + Sources.OurProgram.SelectMany(file => InlineScript().Matches(file.Text)).Sum(hit => hit.Groups[1].Length), 0, 10 * 1024);

    [Fact]
    public void No_page_asks_another_machine_for_anything() => Assert.Empty(
        Hits(ExternalRequest(), Sources.OurProgram.Where(file => !file.Path.EndsWith(".cs", StringComparison.Ordinal))));

    [Fact]
    public void The_policy_needs_nothing_but_the_base_library()
    {
        Assert.All(typeof(Pack).Assembly.GetReferencedAssemblies(), each => Assert.StartsWith("System.", each.Name, StringComparison.Ordinal));
        var project = File.ReadAllText(Path.Combine(Sources.Root, "src/Throughline.Policy/Throughline.Policy.csproj"));
        Assert.DoesNotMatch("PackageReference|ProjectReference|FrameworkReference", project);
    }

    [Fact]
    public void The_policy_reads_no_file_no_network_and_no_clock() => Assert.Empty(
        Hits(OutsideWorld(), Sources.OurProgram.Where(file => file.Path.StartsWith("src/Throughline.Policy/", StringComparison.Ordinal))));

    [Fact]
    public void A_type_is_named_for_what_it_is() => Assert.Empty(Hits(EmptyName(), Sources.OurProgram));

    [Fact]
    public void Every_project_has_its_lock_file()
    {
        var projects = Sources.Of("src", ".csproj").Concat(Sources.Of("tests", ".csproj")).ToArray();
        Assert.True(projects.Length >= 6);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Sources.Root, Path.GetDirectoryName(project.Path)!, "packages.lock.json")), project.Path));
    }

    [Fact]
    public void No_path_of_somebodys_machine_is_in_the_code() => Assert.Empty(Hits(SomebodysPath(), Sources.Code));

    [GeneratedRegex(@"name=""([^""]*)""\s+value=""@[\w.]*IdempotencyKey""")]
    private static partial Regex SentKey();

    [GeneratedRegex(@"\[BindProperty\([^\]]*Name = ""(\w+)""[^\]]*\)\]\s+public string\? IdempotencyKey")]
    private static partial Regex TakenKey();

    // Counting what is already a list is no question; choosing, sorting and putting together is.
    [GeneratedRegex(@"\.(Select|SelectMany|Where|Any|First|FirstOrDefault|Single|SingleOrDefault|OrderBy|OrderByDescending|GroupBy|Sum|Take|TakeLast|Skip|All|Last|LastOrDefault|ToList|ToArray|ToDictionary|Distinct|OfType|Append|Concat|Aggregate)\(|\.Count\(\w+ =>")]
    private static partial Regex Linq();

    // What a page declares of itself is no address that it leads to.
    [GeneratedRegex(@"(?<!@page )""/(?!files/|openapi/)[a-z][^""]*""|(?<=[""{@.])Address(\(\))?\}?[/?]")]
    private static partial Regex Address();

    [GeneratedRegex(@"\binterface\s+(I[A-Z]\w*)")]
    private static partial Regex InterfaceDeclared();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b(?!"")")]
    private static partial Regex AmbientClock();

    [GeneratedRegex(@"\bTimeProvider\.System\.Get")]
    private static partial Regex SystemClock();

    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception\b|\{|$)", RegexOptions.Multiline)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"<script\b[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"(src|srcset|action|poster)\s*=\s*""(https?:)?//|<link\b[^>]*href\s*=\s*""(https?:)?//|url\(\s*['""]?(https?:)?//|@import\s+(url\()?['""](https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex ExternalRequest();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|FileStream|HttpClient|Socket|Environment|Process|TimeProvider|Stopwatch)\.[A-Z]\w*")]
    private static partial Regex OutsideWorld();

    // A service may be what a client is given, and a helper one who helps; a class that is one names nothing.
    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w+(Manager|(?<!Tag)Helper|Utils?|Dto|Info)\b|\bclass\s+\w*Service\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"(?<![\w.:*/])/([w]ork|[f]arm|[r]oot|[h]ome)/\w|(?<![\w.])/[t]mp/\w")]
    private static partial Regex SomebodysPath();
}
