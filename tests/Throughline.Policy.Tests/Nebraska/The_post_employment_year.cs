using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PostEmploymentServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PE-05")]
public sealed class Post_employment_ends_twelve_months_after_the_successful_closure
{
    [Theory]
    [InlineData("2025-11-22", "2026-11-22")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2025-12-31", "2026-12-31")]
    [InlineData("2026-08-31", "2027-08-31")]
    public void To_the_day(string closed, string last)
    {
        Assert.Equal($"{closed} to {last} open", TwelveMonths.Reading(last, ClosedSuccessfully(closed)));
        Assert.Equal($"{closed} to {last} expired", TwelveMonths.Reading(Day(last).AddDays(1).ToString("yyyy-MM-dd"), ClosedSuccessfully(closed)));
    }

    [Fact]
    public void Whatever_the_day_of_return() => Assert.Equal(
        "2025-12-31 to 2026-12-31 open", TwelveMonths.Reading("2026-05-31", ClosedSuccessfully("2025-12-31"), Asked("2026-05-31", Objective.Maintain), Determined("2026-05-31")));

    [Fact]
    public void A_later_closure_never_moves_it() => Assert.Equal(
        "2025-12-31 to 2026-12-31 open", TwelveMonths.Reading("2026-06-01", ClosedSuccessfully("2025-12-31"), ClosedSuccessfully("2026-05-01")));

    [Fact]
    public void Without_a_successful_closure_there_is_none() => Assert.Null(TwelveMonths.Reading("2026-06-01", ClosedOtherwise("2025-12-31")));

    [Fact]
    public void It_runs_from_the_first_successful_one() => Assert.Equal(
        "2026-02-01 to 2027-02-01 open", TwelveMonths.Reading("2026-06-01", ClosedOtherwise("2025-12-31"), ClosedSuccessfully("2026-02-01")));
}

[Implements("NE-PE-12")]
public sealed class Nothing_is_authorized_past_the_window
{
    [Fact]
    public void Its_end_and_its_receipt_lie_within_it()
    {
        Assert.Empty(PastTheWindow.Refused(ClosedSuccessfully("2025-03-01"), Authorized("2025-06-01", "A1", "2026-03-01")));
        Assert.Equal(["1: ends 2026-03-02, window closed 2026-03-01"], PastTheWindow.Refused(ClosedSuccessfully("2025-03-01"), Authorized("2025-06-01", "A1", "2026-03-02")));
        Assert.Equal(["1: received 2026-03-02, window closed 2026-03-01"], PastTheWindow.Refused(ClosedSuccessfully("2025-03-01"), Authorized("2026-03-02", "A1", "2026-02-01")));
        Assert.Empty(PastTheWindow.Refused(ClosedSuccessfully("2025-03-01"), Authorized("2026-03-01", "A1", "2026-03-01")));
    }

    [Fact]
    public void What_was_authorized_before_the_closure_is_not_looked_at() => Assert.Empty(
        PastTheWindow.Refused(Authorized("2025-02-28", "A1", "2026-06-01"), ClosedSuccessfully("2025-03-01")));

    [Fact]
    public void A_revision_is_judged_like_any_other() => Assert.Equal(
        ["2: ends 2026-06-01, window closed 2026-03-01"],
        PastTheWindow.Refused(ClosedSuccessfully("2025-03-01"), Authorized("2025-06-01", "A1", "2026-01-01"), Authorized("2025-07-01", "A1", "2026-06-01")));

    [Fact]
    public void A_closure_before_2019_05_21_leaves_90_days() => Assert.Equal(
        ["1: ends 2019-08-19, window closed 2019-08-18"], PastTheWindow.Refused(ClosedSuccessfully("2019-05-20"), Authorized("2019-06-01", "A1", "2019-08-19")));

    [Fact]
    public void It_is_refused_where_it_would_be_recorded_and_a_correction_is_no_way_around()
    {
        var file = Packs.Nebraska.File(ClosedSuccessfully("2025-03-01"), Authorized("2025-06-01", "A1", "2026-03-01") with { Id = "a" });
        var past = Authorized("2025-06-01", "A2", "2026-03-02");
        Assert.Equal("NE-PE-12", Assert.Single(file.Refusals(past)).Rule.Id);
        Assert.Equal("NE-PE-12", Assert.Single(file.Refusals(Corrected("2025-07-01", "a", past))).Rule.Id);
        Assert.Empty(file.Refusals(Authorized("2025-06-01", "A2", "2026-02-28")));
    }
}

[Implements("NE-PE-09")]
public sealed class Who_asks_to_advance_from_five_pathways_is_referred_to_CPAP
{
    private static Entry[] ClosedIn(string? pathway, params Entry[] then) =>
        [Started("2024-06-01") with { Pathway = pathway }, ClosedSuccessfully("2025-03-01"), Asked("2025-04-01", Objective.Advance), .. then];

    [Theory]
    [InlineData("architecture-construction")]
    [InlineData("healthcare")]
    [InlineData("information-technology")]
    [InlineData("manufacturing")]
    [InlineData("transportation-distribution")]
    public void Closed_in_one_of_the_five(string pathway) => Assert.Equal(["2025-04-01 Open"], ReferToCpap.History("2025-06-01", ClosedIn(pathway)));

    [Theory]
    [InlineData("hospitality")]
    [InlineData(null)]
    public void Not_when_closed_in_another(string? pathway) => Assert.Empty(ReferToCpap.History("2025-06-01", ClosedIn(pathway)));

    [Fact]
    public void A_referral_to_CPAP_meets_it_and_one_to_placement_does_not()
    {
        Assert.Equal(["2025-04-01 Met 2025-04-01"], ReferToCpap.History("2025-06-01", ClosedIn("healthcare", Referred("2025-04-01", ReferralTo.Cpap))));
        Assert.Equal(["2025-04-01 Open"], ReferToCpap.History("2025-06-01", ClosedIn("healthcare", Referred("2025-04-01"))));
    }

    [Fact]
    public void Nor_for_another_objective_or_before_the_closure()
    {
        Assert.Empty(ReferToCpap.History("2025-06-01", Started("2024-06-01"), ClosedSuccessfully("2025-03-01"), Asked("2025-04-01", Objective.Regain)));
        Assert.Empty(ReferToCpap.History("2025-06-01", Started("2024-06-01"), Asked("2025-02-01", Objective.Advance), ClosedSuccessfully("2025-03-01")));
    }

    [Fact]
    public void The_pathway_is_the_one_recorded_by_the_closure() => Assert.Empty(
        ReferToCpap.History(
            "2025-06-01", Started("2024-06-01") with { Pathway = "hospitality" }, ClosedSuccessfully("2025-03-01"), Changed("2025-03-02") with { Pathway = "healthcare" },
            Asked("2025-04-01", Objective.Advance)));
}
