using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Nebraska;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Versions;

public sealed class An_amendment_comes_in_the_middle_of_things
{
    private static readonly Amendment FollowUp = Packs.Nebraska.Amendments.Single(each => each.Id == "follow-up-2025");

    private static string[] Monthly(string from) =>
    [
        .. Packs.Nebraska.Adopt(FollowUp, Day(from)).File(Started("2026-01-01")).Evaluate(Day("2026-08-01")).Obligations
            .Where(owed => owed.Rule.Id is "NE-PL-30" or "NE-PL-31").Select(owed => $"{owed.Opened:MM-dd} to {owed.Due:MM-dd}"),
    ];

    [Fact]
    public void A_month_that_runs_is_counted_to_its_end_and_the_next_begins_the_day_after() => Assert.Equal(
        ["01-01 to 01-31", "02-01 to 02-28", "03-01 to 03-31", "04-01 to 04-15", "04-16 to 05-15", "05-16 to 06-15", "06-16 to 07-15", "07-16 to 08-15"], Monthly("2026-03-10"));

    [Fact]
    public void So_are_the_first_days_of_the_job() => Assert.Equal(["01-01 to 01-31", "02-01 to 02-15", "02-16 to 03-15"], Monthly("2026-01-10")[..3]);

    [Fact]
    public void No_day_is_counted_twice_and_none_left_out_whatever_the_day() => Assert.All(Enumerable.Range(0, 200), later =>
    {
        var windows = Packs.Nebraska.Adopt(FollowUp, Day("2025-12-15").AddDays(later)).File(Started("2026-01-01")).Evaluate(Day("2026-08-01")).Obligations
            .Where(owed => owed.Rule.Id is "NE-PL-30" or "NE-PL-31").ToArray();
        Assert.Equal(windows[..^1].Select(owed => owed.Due!.Value.AddDays(1)), windows[1..].Select(owed => owed.Opened));
    });

    [Theory]
    [InlineData("follow-up-2025", "2020-01-01")]
    [InlineData("follow-up-2025", "2026-03-10")]
    [InlineData("post-employment-2022", "2020-01-01")]
    [InlineData("post-employment-2022", "2026-03-10")]
    public void Every_rule_is_known_by_its_id_in_every_version(string amendment, string from)
    {
        var amended = Packs.Nebraska.Adopt(Packs.Nebraska.Amendments.Single(each => each.Id == amendment), Day(from));
        Assert.All(Packs.Nebraska.Rules, rule => Assert.Contains(rule, amended.Rules));
        var gates = amended.File(Started("2026-01-01")).Evaluate(Day("2026-08-01")).Gates;
        Assert.Contains(gates, gate => gate.Rule == PostEmploymentServices.PostEmployment);
        Assert.Contains(gates, gate => gate.Rule == EmploymentFollowUp.CloseSuccessful);
    }

    [Fact]
    public void A_gate_and_a_finding_of_one_id_are_two_rules() =>
        Assert.NotEqual<Throughline.Policy.Rules.Rule>(PlacementServices.StaffedBeforeAWorksite, PlacementServices.WorksiteWithoutStaffing);
}
