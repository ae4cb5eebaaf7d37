using System.Text.Json;
using System.Text.RegularExpressions;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Tests.Reading;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.AskedWhenRecorded;

/// <summary>Read off the contract's own list of kinds and fields: a day that is added there is asked about here.</summary>
[Implements("REC-17")]
public sealed partial class Every_day_of_every_entry_is_asked_about
{
    // Every field of every kind that holds a day or a month, or a list of rows that hold one.
    public static readonly TheoryData<string, string> Fields = [.. FieldsWithDays()];

    private static IEnumerable<(string, string)> FieldsWithDays()
    {
        foreach (var text in Every_kind_of_entry_is_written_as_it_was_read.WithAllItsFields.Where(text => !text.Contains("\"kind\":\"correction\"", StringComparison.Ordinal)))
        {
            using var entry = JsonDocument.Parse(text);
            foreach (var said in entry.RootElement.EnumerateObject())
            {
                if (said.Name != "on" && DayOrMonth().IsMatch(said.Value.GetRawText())) yield return (text, said.Name);
            }
        }
    }

    [GeneratedRegex("\"20\\d{2}-(0[1-9]|1[0-2])(-\\d{2})?\"")]
    private static partial Regex DayOrMonth();

    private static Entry With(string text, string field, int year)
    {
        var at = text.IndexOf($"\"{field}\":", StringComparison.Ordinal);
        return Texts.ReadEntry(text[..at] + DayOrMonth().Replace(text[at..], found => $"\"{year}{found.Value[5..]}", 1));
    }

    private static Objection[] Asked(Entry entry)
    {
        var pack = Packs.Nebraska;
        CaseFile before = new(pack, "1", new("Ana", "Ruiz", Day("2000-04-02")), null, []), after = before.With(entry with { Id = null });
        RecordedBy By(int at) => new("howard", new(2024, 1, 20, 12, 0, 0, DateTimeKind.Utc));
        return [.. Judge.Change(WhatStands.Of(before, By), WhatStands.Of(after, By), new(Day("2024-01-20"), Door.Person) { FirstNew = 0, By = Part.Counselor }).Where(verdict => verdict.Rule.Id == "REC-17").Select(verdict => verdict.Objection)];
    }

    [Theory, MemberData(nameof(Fields))]
    public void None_lies_before_birth(string text, string field) =>
        Assert.Contains(Asked(With(text, field, 1980)), each => each.Field == field && !each.OnlyUnlikely && each.Words.Contains("before the birth", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Fields))]
    public void One_many_years_ahead_is_asked_about_once(string text, string field) =>
        Assert.Contains(Asked(With(text, field, 2040)), each => each.Field == field && each.OnlyUnlikely);

    [Fact]
    public void None_ends_before_it_begins()
    {
        Assert.Contains(Asked(new Invoice { On = Day("2024-01-20"), From = Day("2024-01-10"), To = Day("2024-01-09") }), each => each.Field == "to");
        Assert.Contains(Asked(new PolicyException { On = Day("2024-01-20"), About = "tools", Action = ExceptionAction.Requested, From = Day("2024-01-10"), Until = Day("2024-01-09") }), each => each.Field == "until");
    }

    [Fact]
    public void A_list_of_rows_is_asked_about_at_the_list() =>
        Assert.Equal([("goals", Day("2024-03-01"), Day("2024-03-01"))], DaysOfEntry.In(Goals("2024-01-20", ("licence", "2024-03-01"))));
}
