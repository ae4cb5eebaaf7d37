using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Lives;

/// <summary>
/// A Nebraska life from the placement referral to the end of the post-employment year, as the entries that record it, and the days that it owes.
/// The days are reckoned by hand from the policy, not by the program.
/// </summary>
public static class Life
{
    public const string Given = "Nadia";
    public const string Family = "Kowalczyk";

    /// <summary>What is owed at the end of a day: each rule with the day due, none where the policy gives none.</summary>
    public static readonly IReadOnlyList<Station> Stations =
    [
        On("2024-11-25"),
        // Seven days on; the month's last day, for the search began by the 15th; skills and agreement have no day.
        On("2024-12-02", ("NE-PL-03", "2024-12-09"), ("NE-PL-04", "2024-12-31"), ("NE-PL-07", null), ("NE-PL-08", null)),
        On("2024-12-04", ("NE-PL-03", "2024-12-11"), ("NE-PL-07", null), ("NE-PL-08", null)),
        // 25 days of December, 31 of January, 28 of February, 6 of March: 90.
        On("2024-12-06", ("NE-PL-03", "2024-12-11"), ("NE-PL-07", null), ("NE-PL-09", "2025-03-06")),
        On("2024-12-09", ("NE-PL-03", "2024-12-16"), ("NE-PL-07", null), ("NE-PL-09", "2025-03-06")),
        On("2025-01-16", ("NE-PL-03", "2025-01-20"), ("NE-PL-09", "2025-03-06")),
        // The last contact was on February 5: two days late, and a no-show changes nothing.
        On("2025-02-14", ("NE-PL-03", "2025-02-12"), ("NE-PL-09", "2025-03-06")),
        // 25 days of March, 30 of April, 31 of May, 4 of June: 90.
        On("2025-03-06", ("NE-PL-03", "2025-03-12"), ("NE-PL-04", "2025-03-31"), ("NE-PL-09", "2025-06-04")),
        On("2025-03-11", ("NE-PL-03", "2025-03-12"), ("NE-PL-04", "2025-03-31"), ("NE-PL-09", "2025-06-04")),
        On("2025-03-12", ("NE-PL-03", "2025-03-19"), ("NE-PL-09", "2025-06-04")),
        On("2025-03-14", ("NE-PL-03", "2025-03-19"), ("NE-PL-09", "2025-06-04")),
        // The job ends the duties of the search; 30 days from March 24.
        On("2025-03-24", ("NE-PL-30", "2025-04-23"), ("NE-PL-32", "2025-04-23")),
        On("2025-04-07", ("NE-PL-32", "2025-04-23")),
        On("2025-04-10"),
        // A Thursday: Friday is Arbor Day, so the next business day is Monday. The month of follow-up runs from April 24 to May 23.
        On("2025-04-24", ("NE-PL-33", "2025-04-28"), ("NE-PL-31", "2025-05-23")),
        On("2025-04-28", ("NE-PL-31", "2025-05-23")),
        On("2025-05-09"),
        // The search begins anew, by the 15th of May.
        On("2025-05-12", ("NE-PL-03", "2025-05-19"), ("NE-PL-04", "2025-05-31"), ("NE-PL-07", null), ("NE-PL-08", null)),
        // 17 days of May, 30 of June, 31 of July, 12 of August: 90.
        On("2025-05-14", ("NE-PL-03", "2025-05-20"), ("NE-PL-09", "2025-08-12")),
        On("2025-05-27", ("NE-PL-30", "2025-06-26"), ("NE-PL-32", "2025-06-26")),
        On("2025-06-02", ("NE-PL-30", "2025-06-26"), ("NE-PL-32", "2025-06-26")),
        On("2025-06-20"),
        On("2025-07-10", ("NE-PL-31", "2025-07-26")),
        // The follow-up of the fourth month, September 27 to October 26, is met by the final contact.
        On("2025-10-09"),
        On("2025-10-10"),
        On("2026-03-18"),
        On("2026-10-10"),
        On("2026-10-11"),
    ];

    /// <summary>The entries in the order in which they are recorded, each on its own day.</summary>
    public static IReadOnlyList<Step> Steps { get; } = [.. Lines().Select(Read)];

    public static Station At(string day) => Stations.Single(station => station.Day == Day(day));

    /// <summary>The case file that the entries make.</summary>
    public static CaseFile File(string number)
    {
        var defects = new List<Defect>();
        var text = new JsonObject { ["agency"] = "nebraska-vr", ["case"] = number, ["entries"] = new JsonArray([.. Steps.Select(step => JsonNode.Parse(step.Json))]) }.ToJsonString();
        var file = new CaseReader().Read(System.Text.Encoding.UTF8.GetBytes(text), defects);
        Assert.Empty(defects);
        return file!;
    }

    /// <summary>What an evaluation says is owed, due, met and possible, without the reasons.</summary>
    public static string[] Said(Evaluation evaluation) =>
    [
        .. evaluation.Obligations.Select(owed => $"{owed.Rule.Id} {owed.Subject} opened {owed.Opened:yyyy-MM-dd} due {owed.Due:yyyy-MM-dd} {owed.State} {owed.Met:yyyy-MM-dd}"),
        .. evaluation.Windows.Select(window => $"{window.Rule.Id} from {window.From:yyyy-MM-dd} to {window.To:yyyy-MM-dd} {window.Open}"),
        .. evaluation.Clocks.Select(clock => $"{clock.Rule.Id} starts {clock.Starts:yyyy-MM-dd} ready {clock.Ready:yyyy-MM-dd}"),
        .. evaluation.Gates.Select(gate => $"{gate.Rule.Id} {gate.Open}"),
        .. evaluation.Findings.Select(finding => $"{finding.Rule.Id} {finding.Entry}"),
    ];

    /// <summary>An entry as the list has it: without what is written freely, and without what makes a document a document.</summary>
    public static string Plain(Entry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, CaseWriter.Options)) CaseWriter.WriteEntry(json, entry);
        var plain = JsonNode.Parse(bytes.ToArray())!.AsObject();
        foreach (var free in new[] { "id", "note", "data" }) plain.Remove(free);
        return plain.ToJsonString();
    }

    public static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Station On(string day, params (string Rule, string? Due)[] owed) => new(Day(day), [.. owed.Select(each => (each.Rule, each.Due is null ? (DateOnly?)null : Day(each.Due)))]);

    private static Step Read(string line)
    {
        var step = JsonNode.Parse(line)!;
        return new((string)step["by"]!, Day((string)step["entry"]!["on"]!), step["entry"]!.ToJsonString(), (bool?)step["between"] == true);
    }

    private static IEnumerable<string> Lines()
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("nadia.jsonl")!);
        while (text.ReadLine() is { } line) yield return line;
    }
}

/// <summary>What is owed at the end of a day.</summary>
public sealed record Station(DateOnly Day, IReadOnlyList<(string Rule, DateOnly? Due)> Owed);

/// <summary>An entry, by whom and on which day it is recorded; between stations where the browser has shown its kind before.</summary>
public sealed record Step(string By, DateOnly On, string Json, bool Between);
