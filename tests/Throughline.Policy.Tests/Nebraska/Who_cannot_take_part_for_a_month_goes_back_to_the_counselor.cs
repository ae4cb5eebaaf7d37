using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-13")]
public sealed class Who_cannot_take_part_for_a_month_goes_back_to_the_counselor
{
    [Fact]
    public void The_referral_is_ended_within_a_month() => Assert.Equal(
        ["2024-02-10 due 2024-03-10 Met 2024-03-10"], EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), ReferralOver("2024-03-10")));

    [Fact]
    public void Later_is_late_and_never_is_overdue()
    {
        Assert.Equal(["2024-02-10 due 2024-03-10 MetLate 2024-03-11"], EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), ReferralOver("2024-03-11")));
        Assert.Equal(["2024-02-10 due 2024-03-10 Open"], EndTheReferral.History("2024-03-10", Referred("2024-02-01"), Away("2024-02-10")));
        Assert.Equal(["2024-02-10 due 2024-03-10 Overdue"], EndTheReferral.History("2024-03-11", Referred("2024-02-01"), Away("2024-02-10")));
    }

    [Fact]
    public void A_month_ends_on_the_last_day_of_a_shorter_one() => Assert.Equal(
        ["2024-01-31 due 2024-02-29 Open"], EndTheReferral.History("2024-02-29", Referred("2024-01-02"), Away("2024-01-31")));

    [Fact]
    public void Who_is_back_in_time_stays() => Assert.Empty(
        EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), Back("2024-03-10")));

    [Fact]
    public void Who_is_back_too_late_does_not() => Assert.Equal(
        ["2024-02-10 due 2024-03-10 Overdue"], EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), Back("2024-03-11")));

    [Fact]
    public void Who_was_back_before_going_away_is_away() => Assert.Equal(
        ["2024-02-10 due 2024-03-10 Open"], EndTheReferral.History("2024-03-01", Referred("2024-02-01"), Back("2024-02-10"), Away("2024-02-10")));

    [Fact]
    public void A_referral_that_ended_before_the_return_was_ended_in_time() => Assert.Equal(
        ["2024-02-10 due 2024-03-10 Met 2024-02-20"],
        EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), ReferralOver("2024-02-20"), Back("2024-03-01")));

    [Fact]
    public void A_job_that_ends_job_search_in_time_leaves_nothing_owed() => Assert.Empty(
        EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), Started("2024-03-10")));

    [Fact]
    public void Outside_job_search_nothing_opens() => Assert.Empty(
        EndTheReferral.History("2024-04-01", Away("2024-01-10"), Referred("2024-02-01"), Started("2024-02-20"), Away("2024-03-01")));

    [Fact]
    public void Only_the_end_of_the_placement_referral_ends_it() => Assert.Equal(
        ["2024-02-10 due 2024-03-10 Overdue"],
        EndTheReferral.History("2024-04-01", Referred("2024-02-01"), Away("2024-02-10"), ReferralOver("2024-02-20", ReferralTo.Cpap)));
}
