using System.Reflection;
using System.Text.RegularExpressions;
using Arrow = (string From, string To);

namespace Throughline.Tests.House;

/// <summary>A folder uses those that ARCHITECTURE.md names for it and no other, so that none can be reached from itself.</summary>
public sealed partial class Arrows_run_one_way
{
    private static readonly Dictionary<string, IReadOnlyDictionary<Arrow, string>> Drawn = [];

    /// <summary>The projects of ours that this test program is built with.</summary>
    public static TheoryData<string> Projects =>
    [
        .. new[] { "Throughline.Policy", "Throughline.Casework", "Throughline.Demo", "throughline" }.Where(name => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll"))),
    ];

    [Theory, MemberData(nameof(Projects))]
    public void And_are_named_in_the_architecture(string project)
    {
        var named = Named(project);
        None(Of(project).Where(arrow => !named.Any(each => Fits(each, arrow.Key)) && !StillToCut(project).Contains(arrow.Key)).Select(Told), "stands neither in ARCHITECTURE.md nor in tests/arrows-to-cut.txt");
    }

    [Theory, MemberData(nameof(Projects))]
    public void And_never_in_a_cycle(string project)
    {
        var arrows = Of(project).Keys.Except(StillToCut(project)).ToList();
        // Whoever is used by nobody is taken away until nobody is left; what stays is a circle, or hangs on one.
        for (var before = -1; before != arrows.Count;)
        {
            before = arrows.Count;
            arrows = [.. arrows.Where(arrow => arrows.Any(other => other.To == arrow.From))];
        }

        None(arrows.Select(arrow => $"{arrow.From} → {arrow.To}: {Of(project)[arrow]}"), "is part of a cycle, or depends on one");
    }

    [Theory, MemberData(nameof(Projects))]
    public void What_is_still_to_cut_is_still_there(string project) => None(
        StillToCut(project).Where(arrow => !Of(project).ContainsKey(arrow)).Select(arrow => $"{arrow.From} → {arrow.To}"), "is cut: take it out of tests/arrows-to-cut.txt");

    private static IReadOnlyDictionary<Arrow, string> Of(string project)
    {
        lock (Drawn) return Drawn.TryGetValue(project, out var drawn) ? drawn : Drawn[project] = Arrows.Of(Assembly.Load(project));
    }

    private static void None(IEnumerable<string> arrows, string why)
    {
        var left = arrows.Order(StringComparer.Ordinal).ToList();
        if (left.Count > 0) Assert.Fail($"{string.Join('\n', left)}\n{why}");
    }

    private static string Told(KeyValuePair<Arrow, string> arrow) => $"{arrow.Key.From} → {arrow.Key.To}: {arrow.Value}";

    // "Pages/*" is each folder right below Pages.
    private static bool Fits(Arrow named, Arrow drawn) => Fits(named.From, drawn.From) && Fits(named.To, drawn.To);

    private static bool Fits(string named, string folder) => Regex.IsMatch(folder, $"^{Regex.Escape(named).Replace(@"\*", "[^/]+", StringComparison.Ordinal)}$");

    private static List<Arrow> Named(string project) => Read(Block().Match(File.ReadAllText(Path.Combine(Sources.Root, "ARCHITECTURE.md"))).Groups[1].Value, project);

    // Empty one day, and gone.
    private static List<Arrow> StillToCut(string project) => Read(File.ReadAllText(Path.Combine(Sources.Root, "tests/arrows-to-cut.txt")), project);

    // A project's name on a line of its own; below it, indented, a folder, an arrow, and what it uses.
    private static List<Arrow> Read(string text, string project)
    {
        var of = "";
        var arrows = new List<Arrow>();
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (!char.IsWhiteSpace(line[0])) of = line.Trim();
            else if (string.Equals(of, project, StringComparison.OrdinalIgnoreCase) && line.Split('→') is [var from, var uses]) arrows.AddRange(uses.Split(',').Select(to => (from.Trim(), to.Trim())));
        }

        return arrows;
    }

    [GeneratedRegex("```arrows\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
