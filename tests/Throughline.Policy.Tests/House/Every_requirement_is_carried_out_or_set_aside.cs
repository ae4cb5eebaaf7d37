using System.Reflection;
using System.Text.RegularExpressions;
using Throughline.Policy.Requirements;
using Throughline.Policy.Rules;

namespace Throughline.Tests.House;

public sealed partial class Every_requirement_is_carried_out_or_set_aside
{
    private static readonly string[] Ids =
    [
        .. Run("NE-PL", 1, 19), .. Run("NE-PL", 30, 44), .. Run("NE-PE", 1, 15), .. Run("IA-PE", 1, 14),
        .. Run("WI-IPS", 1, 7), .. Run("WI-IPS", 10, 16), .. Run("WI-IPS", 20, 24), .. Run("WI-IPS", 30, 35), .. Run("WI-IPS", 40, 45), .. Run("WI-IPS", 50, 60),
        .. Run("KS-PE", 1, 19), .. Run("ALL", 1, 14), .. Run("REC", 1, 20),
    ];

    private static IEnumerable<string> Run(string prefix, int first, int last) => Enumerable.Range(first, last - first + 1).Select(number => $"{prefix}-{number:00}");

    [Fact]
    public void The_list_has_every_id_once_and_no_other() => Assert.Equal(Ids, Requirements.All.Select(each => each.Id));

    [Fact]
    public void What_is_set_aside_says_why_in_a_sentence() => Assert.All(
        Requirements.All.Where(each => !each.Implemented), each => Assert.Matches(@"^[A-Z0-9].{15,}\.$", each.SetAside));

    [Fact]
    public void What_is_carried_out_is_so_by_something_and_held_to_it_by_a_test() => Assert.All(Requirements.All.Where(each => each.Implemented), each =>
    {
        Assert.True(each.By.Count > 0, $"{each.Id} names nothing that carries it out");
        Assert.True(each.Tests.Count > 0, $"{each.Id} has no test");
    });

    [Fact]
    public void A_rule_bears_the_id_of_a_requirement_and_has_a_test() => Assert.All(Requirements.Rules, rule =>
    {
        Assert.All([rule.Id, .. rule.Also], id => Assert.Contains(id, Ids));
        Assert.True(Requirements.All.Single(each => each.Id == rule.Id).Tests.Count > 0, $"{rule.Id} has no test");
    });

    [Fact]
    public void A_rule_names_document_section_and_version() => Assert.All(Requirements.Rules, rule =>
        Assert.All([rule.Title, rule.Cites.Document, rule.Cites.Section, rule.Cites.Version], text => Assert.False(string.IsNullOrWhiteSpace(text), rule.Id)));

    [Fact]
    public void The_list_of_tests_is_what_the_tests_say_of_themselves() => Assert.Equal(
        Said(), File.ReadAllLines(Listed)); // ./dev requirements writes it anew

    [Fact]
    public void The_tests_named_are_tests()
    {
        var here = typeof(Every_requirement_is_carried_out_or_set_aside).Assembly;
        var classes = here.GetTypes().Where(type => type.GetCustomAttributes<ImplementsAttribute>().Any()).ToArray();
        Assert.NotEmpty(classes);
        Assert.All(classes, type =>
        {
            Assert.Contains(type.GetMethods(), method => method.GetCustomAttribute<FactAttribute>() is not null);
            Assert.All(type.GetCustomAttributes<ImplementsAttribute>(), said =>
            {
                Assert.Contains(said.Id, Ids);
                Assert.Contains($"{said.Id} {Short(type.FullName!)}", File.ReadAllLines(Listed));
            });
        });
    }

    [Fact(Explicit = true)]
    public void Write_the_list_of_tests_anew() => File.WriteAllLines(Listed, Said());

    private static string Listed => Path.Combine(Sources.Root, "tests/requirements.txt");

    private static string Short(string name) => name.StartsWith("Throughline.Tests.", StringComparison.Ordinal) ? name["Throughline.Tests.".Length..] : name["Throughline.".Length..];

    // Read from the sources, because this program does not load the other test programs.
    private static string[] Said() =>
    [
        .. Sources.Of("tests", ".cs").SelectMany(file => TestClass().Matches(file.Text).SelectMany(found => Id().Matches(found.Value)
            .Select(id => $"{id.Groups[1].Value} {Short($"{Namespace().Match(file.Text).Groups[1].Value}.{found.Groups[1].Value}")}")))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?:\[[^\]\n]*\]\s*)*\[Implements\(""[^""]+""\)\]\s*(?:\[[^\]\n]*\]\s*)*public (?:sealed |partial |abstract )*class (\w+)")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"Implements\(""([^""]+)""\)")]
    private static partial Regex Id();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
