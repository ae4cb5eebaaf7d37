using System.Text.Json;
using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests;

/// <summary>The 340 worked cases: everything that the contract gives for each, but texts and status.</summary>
public sealed class The_worked_examples_agree
{
    // The examples were worked before these rules; a comparison leaves out what it does not know.
    private static readonly string[] Later = ["IA-PE-05", "WI-IPS-12", "WI-IPS-22", "WI-IPS-33", "WI-IPS-34", "WI-IPS-54", "WI-IPS-56", "WI-IPS-59", "WI-IPS-60", "KS-PE-13", "KS-PE-17"];

    private static readonly (int Number, JsonElement Given, JsonElement Expected)[] Examples = [.. Read()];

    /// <summary>What each of the worked cases evaluates to.</summary>
    internal static IEnumerable<Evaluation> Evaluated()
    {
        var reader = new CaseReader();
        return Examples.Select(example => reader.Read(Encoding.UTF8.GetBytes(example.Given.GetProperty("case").GetRawText()), [])!
            .Evaluate(DateOnly.Parse(example.Given.GetProperty("asOf").GetString()!)));
    }

    [Theory]
    [InlineData("nebraska-vr")]
    [InlineData("iowa-ivrs")]
    [InlineData("wisconsin-dvr")]
    [InlineData("kansas-dcf")]
    public void Line_by_line(string agency)
    {
        var reader = new CaseReader();
        var differences = new List<string>();
        var cases = 0;
        foreach (var (number, given, expected) in Examples.Where(example => example.Given.GetProperty("case").GetProperty("agency").ValueEquals(agency)))
        {
            cases++;
            var defects = new List<Defect>();
            var file = reader.Read(Encoding.UTF8.GetBytes(given.GetProperty("case").GetRawText()), defects)!;
            var asOf = DateOnly.Parse(given.GetProperty("asOf").GetString()!);
            var (want, got) = (Lines(expected), Lines(file.Evaluate(asOf)));
            if (!want.SequenceEqual(got)) differences.Add($"example {number}: lacks {string.Join("; ", want.Except(got))}, has besides {string.Join("; ", got.Except(want))}");
        }

        Assert.True(cases > 50, $"{cases} cases of {agency}");
        Assert.Empty(differences);
    }

    private static IEnumerable<(int Number, JsonElement Given, JsonElement Expected)> Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Examples");
        var expected = File.ReadLines(Path.Combine(folder, "expected.jsonl"));
        return File.ReadLines(Path.Combine(folder, "cases.jsonl")).Zip(expected)
            .Select((pair, number) => (number, JsonElement.Parse(pair.First), JsonElement.Parse(pair.Second)));
    }

    private static bool IsWorked(Rule rule) => !Later.Contains(rule.Id) && rule.IsInTheContract;

    private static string Line(Obligation o) => $"{o.Rule.Id} {o.Opened:yyyy-MM-dd} {o.Due:yyyy-MM-dd} {o.State.JsonName()} {o.Met:yyyy-MM-dd} {o.Subject}";

    private static List<string> Lines(Evaluation e) =>
    [
        .. e.Obligations.Where(o => IsWorked(o.Rule)).Select(Line),
        .. e.Windows.Where(w => IsWorked(w.Rule)).Select(w => $"window {w.Rule.Id} {w.From:yyyy-MM-dd} {w.To:yyyy-MM-dd} {(w.Open ? "is open" : "expired")}"),
        .. e.Clocks.Select(c => $"clock {c.Rule.Id} {c.Starts:yyyy-MM-dd} {c.Ready:yyyy-MM-dd}"),
        .. e.Gates.Where(g => IsWorked(g.Rule)).Select(g => $"gate {g.Rule.Id} {g.Step} {g.Open}"),
        .. e.Findings.Where(f => IsWorked(f.Rule)).Select(f => $"finding {f.Rule.Id} {f.Entry}"),
    ];

    private static List<string> Lines(JsonElement e)
    {
        string List(string name, Func<JsonElement, string> line) => string.Join('\n', e.GetProperty(name).EnumerateArray().Select(line));
        string[] lists =
        [
            List("obligations", o => $"{o.GetProperty("rule")} {o.GetProperty("opened")} {o.GetProperty("due")} {o.GetProperty("state")} {o.GetProperty("met")} {o.GetProperty("subject")}"),
            List("windows", w => $"window {w.GetProperty("rule")} {w.GetProperty("from")} {w.GetProperty("to")} {(w.GetProperty("state").ValueEquals("open") ? "is open" : "expired")}"),
            List("clocks", c => $"clock {c.GetProperty("rule")} {c.GetProperty("starts")} {c.GetProperty("ready")}"),
            List("gates", g => $"gate {g.GetProperty("rule")} {g.GetProperty("step")} {g.GetProperty("open").GetBoolean()}"),
            List("findings", f => $"finding {f.GetProperty("rule")} {f.GetProperty("entry")}"),
        ];
        return [.. lists.Where(list => list.Length > 0).SelectMany(list => list.Split('\n'))];
    }
}
