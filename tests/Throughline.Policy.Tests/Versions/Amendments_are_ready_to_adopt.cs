using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Versions;

[Implements("NE-PL-42")]
public sealed class Amendments_are_ready_to_adopt
{
    private static readonly Amendment FollowUp = Packs.Nebraska.Amendments.Single(each => each.Id == "follow-up-2025");
    private static readonly Amendment BeforeTheExit = Packs.Nebraska.Amendments.Single(each => each.Id == "post-employment-2022");

    private static string[] History(Pack pack, string rule, string asOf, params Entry[] entries) =>
        (pack with { Rules = [.. pack.Rules.Where(each => each.Id == rule)] }).History(asOf, entries);

    [Fact]
    public void Until_an_agency_names_the_day_the_default_stands() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Open"], History(Packs.Nebraska, "NE-PL-30", "2026-02-01", Started("2026-01-15"), Contacted("2026-01-20")));

    [Fact]
    public void From_that_day_one_contact_in_the_first_two_weeks() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-01-29 Met 2026-01-20"],
        History(Packs.Nebraska.Adopt(FollowUp, Day("2026-01-15")), "NE-PL-30", "2026-02-01", Started("2026-01-15"), Contacted("2026-01-20")));

    [Fact]
    public void A_job_that_started_the_day_before_is_judged_by_the_old_version() => Assert.Equal(
        ["job1: 2026-01-14 due 2026-02-13 Open"],
        History(Packs.Nebraska.Adopt(FollowUp, Day("2026-01-15")), "NE-PL-30", "2026-02-01", Started("2026-01-14"), Contacted("2026-01-20")));

    [Fact]
    public void Its_monthly_windows_are_counted_from_the_two_weeks() => Assert.Equal(
        ["job1: 2026-01-30 due 2026-02-28 Met 2026-02-10", "job1: 2026-03-01 due 2026-03-29 Open"],
        History(Packs.Nebraska.Adopt(FollowUp, Day("2026-01-01")), "NE-PL-31", "2026-03-10", Started("2026-01-15"), Contacted("2026-02-10")));

    [Fact]
    public void What_was_owed_then_names_the_version_then_in_force()
    {
        var pack = Packs.Nebraska.Adopt(FollowUp, Day("2026-02-01"));
        var owed = pack.File(Started("2026-01-15"), Ended("2026-03-01"), Started("2026-03-02", "job2")).Evaluate(Day("2026-03-10")).Obligations.Where(each => each.Rule.Id == "NE-PL-30");
        Assert.Equal(["2024-01-26", "2025-08-21"], owed.Select(each => each.Rule.Cites.Version));
    }

    [Fact]
    public void Rules_that_it_does_not_replace_stay() => Assert.Equal(
        Packs.Nebraska.Rules.Count + 3, Packs.Nebraska.Adopt(FollowUp, Day("2026-01-01")).Rules.Count);

    [Theory]
    [InlineData("41-2031", "41-9099", true)]
    [InlineData("41-2031", "43-4171", false)]
    [InlineData(null, "43-4171", false)]
    [InlineData("41-2031", null, false)]
    public void A_case_is_closed_in_a_job_of_the_goal(string? goal, string? work, bool open)
    {
        Entry[] file =
        [
            Planned("2025-09-01", "job-search-assistance") with { Soc = goal }, Started("2025-10-01") with { Soc = work },
            new Contact { On = Day("2026-01-05"), With = Party.Client, Mode = Mode.Phone, Final = true },
        ];
        bool Closes(Pack pack, params Entry[] entries) => pack.File(entries).Evaluate(Day("2026-01-10")).Gates.Single(gate => gate.Step == "close-successful").Open;
        var pack = Packs.Nebraska.Adopt(FollowUp, Day("2025-10-01"));
        Assert.Equal(open, Closes(pack, file));
        Assert.True(Closes(Packs.Nebraska, file));
        // The plan is amended where the job is another one.
        if (work is not null) Assert.True(Closes(pack, [.. file, Amended("2025-10-02", AmendmentPurpose.Other, "job-search-assistance") with { Soc = work }]));
    }

    [Fact]
    public void What_is_left_out_of_its_source_is_said() => Assert.Contains("supported employment", FollowUp.LeavesOut, StringComparison.Ordinal);

    [Fact]
    public void Post_employment_services_before_the_exit()
    {
        var pack = Packs.Nebraska.Adopt(BeforeTheExit, Day("2022-04-08"));
        Entry[] placed = [Started("2022-05-01"), Determined("2022-06-01")];
        GateReading Gate(string asOf, params Entry[] entries) => pack.File(entries).Evaluate(Day(asOf)).Gates.Single(gate => gate.Rule.Id == "NE-PE-10");
        Assert.True(Gate("2022-07-01", placed).Open);
        Assert.False(Gate("2022-09-01", [.. placed, ClosedSuccessfully("2022-08-20")]).Open);
        Assert.Equal("2019-05-21", Gate("2022-04-07", placed).Rule.Cites.Version);
        Assert.Equal("2022-04-08", Gate("2022-04-08", placed).Rule.Cites.Version);
    }

    [Fact]
    public void Every_amendment_says_what_it_replaces_and_from_where_it_is_known() => Assert.All(
        Packs.All.SelectMany(pack => pack.Amendments.Select(amendment => (pack, amendment))),
        each =>
        {
            Assert.NotEmpty(each.amendment.Source);
            Assert.All(each.amendment.Replaces, id => Assert.Contains(each.pack.Rules, rule => rule.Id == id));
            Assert.All(each.amendment.Rules, rule => Assert.Contains(rule.Id, each.amendment.Replaces));
        });
}
