using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Versions;

[Implements("ALL-05")]
public sealed class An_agency_changes_its_values_by_data
{
    private static readonly Citation Memo = new("Director's memo", "1", "2025-12-01");

    private static Adopted Decided(string name, string from, string value) => new(name, Day(from), value, Memo);

    [Fact]
    public void From_a_day_on_each_duty_by_the_value_in_force_when_it_opened()
    {
        var pack = WeeklyContact.Alone().With([Decided("NE-PL-03 due", "2026-01-10", "10 days")]);
        Assert.Equal(
            ["2026-01-05 due 2026-01-12 Met 2026-01-09", "2026-01-09 due 2026-01-16 Met 2026-01-10", "2026-01-10 due 2026-01-20 Open"],
            pack.History("2026-01-20", Referred("2026-01-05"), Contacted("2026-01-09"), Contacted("2026-01-10")));
    }

    [Fact]
    public void The_reason_says_the_new_value() => Assert.Contains(
        "10 days after 2026-01-10 is 2026-01-20",
        WeeklyContact.Alone().With([Decided("NE-PL-03 due", "2026-01-10", "10 days")]).File(Referred("2026-01-05"), Contacted("2026-01-10")).Evaluate(Day("2026-01-20")).Obligations[1].Because);

    [Fact]
    public void What_is_in_force_elsewhere_stays_as_it_is()
    {
        WeeklyContact.Alone().With([Decided("NE-PL-03 due", "2020-01-01", "10 days")]);
        Assert.Equal(["2026-01-05 due 2026-01-12 Open"], WeeklyContact.History("2026-01-12", Referred("2026-01-05")));
    }

    [Fact]
    public void One_decision_follows_another_in_whatever_order_they_were_made()
    {
        var pack = WeeklyContact.Alone().With([Decided("NE-PL-03 due", "2026-03-01", "14 days")]).With([Decided("NE-PL-03 due", "2026-02-01", "10 days")]);
        string Due(string referred) => pack.History(referred, Referred(referred))[0];
        Assert.Equal("2026-01-31 due 2026-02-07 Open", Due("2026-01-31"));
        Assert.Equal("2026-02-01 due 2026-02-11 Open", Due("2026-02-01"));
        Assert.Equal("2026-02-28 due 2026-03-10 Open", Due("2026-02-28"));
        Assert.Equal("2026-03-01 due 2026-03-15 Open", Due("2026-03-01"));
    }

    [Fact]
    public void A_unit_may_change_too() => Assert.Equal(
        ["2026-01-09 due 2026-01-20 Open"], // after a Friday, with Martin Luther King Day between
        WeeklyContact.Alone().With([Decided("NE-PL-03 due", "2026-01-01", "6 business days")]).History("2026-01-09", Referred("2026-01-09")));

    [Fact]
    public void The_day_of_the_month_by_which_the_first_visit_counts() => Assert.Equal(
        ["2026-01-20 due 2026-01-31 Open"],
        MonthlyVisit.Alone().With([Decided("NE-PL-04 first month if started by day", "2026-01-01", "20")]).History("2026-01-31", Referred("2026-01-20")));

    [Fact]
    public void Windows_and_what_follows_from_them()
    {
        var pack = Packs.Nebraska.With([Decided("NE-PL-30 window", "2026-01-01", "45 days"), Decided("NE-PL-38 runs", "2026-01-01", "120 days")]);
        var evaluation = pack.File(Started("2026-01-15")).Evaluate(Day("2026-02-15"));
        Assert.Equal(Day("2026-03-01"), evaluation.Obligations.Single(each => each.Rule.Id == "NE-PL-30").Due);
        Assert.Equal(Day("2026-05-15"), evaluation.Clocks.Single().Ready);
        Assert.Contains("missing: 90 days on the clock", pack.File(Started("2026-01-15")).Evaluate(Day("2026-05-14")).Gates.Single(gate => gate.Rule.Id == "NE-PL-41").Because);
    }

    [Fact]
    public void The_share_of_hours_that_is_substantial()
    {
        var pack = Throughline.Policy.Agencies.Wisconsin.IpsEmployment.AcceptHours.Alone().With([Decided("WI-IPS-42 substantial difference, percent", "2016-01-01", "10")]);
        Entry[] file = [Planned("2015-12-01") with { TargetHours = 20 }, Started("2016-01-05") with { WeeklyHours = 23 }];
        Assert.Empty(pack.Missing("2015-12-31", file));
        Assert.Single(pack.Missing("2016-02-01", file));
    }

    [Theory]
    [InlineData("45 days", "2024-04-17")]
    [InlineData("2 months", "2024-04-01")]
    [InlineData("5 business days", "2024-05-24")] // Memorial Day lies between
    public void How_long_before_a_renewal_one_is_reminded(string value, string opened) => Assert.Equal(
        $"food: {opened} due 2024-06-01 Open",
        Throughline.Policy.Agencies.Kansas.PostEmploymentCaseManagement.Renewal.Alone().With([Decided("KS-PE-06 reminder before the renewal", "2024-01-01", value)])
            .History("2024-06-01", Renews("2024-01-10", ProgrammeName.Food, "2024-06-01"))[0]);

    [Theory]
    [InlineData("NE-PL-03 due", "soon")]
    [InlineData("NE-PL-03 due", "-1 days")]
    [InlineData("NE-PL-04 first month if started by day", "7 days")]
    [InlineData("NE-PL-99 due", "7 days")]
    public void What_cannot_be_read_or_names_nothing_is_refused_and_named(string name, string value)
    {
        var refused = Assert.Throws<FormatException>(() => Packs.Nebraska.With([Decided(name, "2026-01-01", value)]));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_has_a_name_of_its_own_that_stays() => Assert.Equal(
        [
            "NE-PL-03 due", "NE-PL-04 first month if started by day", "NE-PL-09 due", "NE-PL-13 due", "NE-PL-30 window", "NE-PL-31 first window", "NE-PL-32 window",
            "NE-PL-33 due", "NE-PL-34 due", "NE-PL-38 runs", "NE-PE-05 lasts", "REC-16 minimum wage in Nebraska, dollars", "IA-PE-14 90 days", "IA-PE-11 due", "IA-PE-04 due", "IA-PE-12 due", "REC-16 minimum wage in Iowa, dollars",
            "WI-IPS-06 lasts", "WI-IPS-10 due", "WI-IPS-11 due, plan and support", "WI-IPS-11 due, profile and transition", "WI-IPS-21 due", "WI-IPS-31 due", "WI-IPS-32 due",
            "WI-IPS-42 substantial difference, percent", "WI-IPS-52 runs", "WI-IPS-53 on the job before a transition", "WI-IPS-54 due", "WI-IPS-59 lasts", "WI-IPS-13 fewest sentences", "WI-IPS-13 likeness of a copy, percent", "REC-16 minimum wage in Wisconsin, dollars",
            "REC-16 minimum wage in Illinois, dollars", "REC-16 minimum wage in Iowa, dollars", "REC-16 minimum wage in Michigan, dollars", "REC-16 minimum wage in Minnesota, dollars", "REC-16 minimum wage in Chicago, dollars", "REC-16 minimum wage in Minneapolis, dollars",
            "KS-PE-06 reminder before the renewal", "KS-PE-09 lasts", "KS-PE-13 due", "KS-PE-17 most in twelve months, dollars", "KS-PE-16 due", "REC-16 minimum wage in Kansas, dollars",
        ],
        Packs.All.SelectMany(pack => pack.Values.Select(value => value.Name)));

    [Fact]
    public void Each_is_read_as_its_example_is_written()
    {
        foreach (var (name, _, value) in Packs.All.SelectMany(pack => pack.Values)) Assert.True(value.Understands(value.Example), name);
    }
}

public sealed class A_value_changed_with_a_version
{
    private static readonly Window Window = Policy.Agencies.Nebraska.PostEmploymentServices.TwelveMonths;

    [Theory]
    [InlineData("2018-12-01", "2019-03-01")]
    [InlineData("2019-05-20", "2019-08-18")]
    [InlineData("2019-05-21", "2020-05-21")]
    [InlineData("2024-02-29", "2025-02-28")]
    public void Holds_for_closures_from_its_day(string closed, string last) => Assert.Equal($"{closed} to {last} open", Window.Reading(closed, ClosedSuccessfully(closed)));

    [Fact]
    public void Its_steps_are_told_with_their_paragraph() => Assert.Equal(
        [(null, "90 days", null), (Day("2019-05-21"), "12 months", "2019-05-21")],
        Window.Lasts.Said.Select(step => (step.From, step.Value, step.Per?.Version)));
}
