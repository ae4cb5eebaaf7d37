using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.Ips;
using static Throughline.Policy.Agencies.Wisconsin.IpsEmployment;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-06")]
public sealed class Support_lasts_up_to_24_months
{
    [Theory]
    [InlineData("2014-02-28", "2016-02-28")]
    [InlineData("2016-02-29", "2018-02-28")]
    public void From_the_first_supported_job(string start, string last)
    {
        Assert.Equal($"{start} to {last} open", TwentyFourMonths.Reading(last, Started(start)));
        Assert.Equal($"{start} to {last} expired", TwentyFourMonths.Reading(Day(last).AddDays(1).ToString("yyyy-MM-dd"), Started(start)));
    }

    [Fact]
    public void A_second_job_does_not_move_it() => Assert.Equal(
        "2016-01-05 to 2018-01-05 open", TwentyFourMonths.Reading("2017-01-01", Started("2016-01-05"), Ended("2016-03-01"), Started("2016-06-01", "job2")));

    [Fact]
    public void Without_one_there_is_none() => Assert.Null(TwentyFourMonths.Reading("2017-01-01", Started("2016-01-05", supported: false)));
}

[Implements("WI-IPS-52")]
public sealed class The_bonus_is_for_a_transition_in_months_1_to_6
{
    [Theory]
    [InlineData("2026-01-01", "starts 2026-01-01 ready 2026-06-30")]
    [InlineData("2026-01-31", "starts 2026-01-01 ready 2026-06-30")]
    [InlineData("2015-09-15", "starts 2015-09-01 ready 2016-02-29")]
    [InlineData("2015-08-31", "starts 2015-08-01 ready 2016-01-31")]
    public void Any_start_day_makes_its_month_month_1(string start, string clock) => Assert.Equal(clock, SixMonths.Reading(start, Started(start)));

    [Fact]
    public void While_a_supported_job_is_held()
    {
        Assert.Null(SixMonths.Reading("2026-03-01", Started("2026-01-31"), Ended("2026-02-20")));
        Assert.Equal("starts 2026-04-01 ready 2026-09-30", SixMonths.Reading("2026-05-01", Started("2026-01-31"), Ended("2026-02-20"), Started("2026-04-30", "job2")));
    }
}

[Implements("WI-IPS-53")]
public sealed class No_transition_before_90_days_on_the_job
{
    [Theory]
    [InlineData("2026-01-31", "2026-05-01")]
    [InlineData("2015-12-01", "2016-02-29")]
    public void It_opens_on_the_ninetieth_day(string start, string day)
    {
        Assert.Empty(TransitionAfterNinetyDays.Missing(day, Started(start)));
        Assert.Equal(["missing: 90 days on the job"], TransitionAfterNinetyDays.Missing(Day(day).AddDays(-1).ToString("yyyy-MM-dd"), Started(start)));
    }

    [Fact]
    public void A_new_job_counts_from_its_own_start() => Assert.Equal(
        ["missing: 90 days on the job"], TransitionAfterNinetyDays.Missing("2026-06-01", Started("2026-01-31"), Ended("2026-04-01"), Started("2026-04-05", "job2")));

    [Fact]
    public void Without_a_supported_job_there_is_none() => Assert.Equal(
        ["missing: a supported job", "missing: 90 days on the job"], TransitionAfterNinetyDays.Missing("2026-06-01", Planned("2026-01-31")));

    [Fact]
    public void An_earlier_transition_is_refused()
    {
        var file = Packs.Wisconsin.File(Started("2026-01-31"));
        Assert.Equal("WI-IPS-53", Assert.Single(file.Refusals(Transitioned("2026-04-30"))).Rule.Id);
        Assert.Empty(file.Refusals(Transitioned("2026-05-01")));
    }
}

[Implements("WI-IPS-55")]
public sealed class A_transition_is_reported
{
    [Fact]
    public void Without_a_day_until_the_report_comes() => Assert.Equal(["2026-05-10 Open"], TransitionReport.History("2026-09-01", Started("2026-01-31"), Transitioned("2026-05-10")));

    [Fact]
    public void On_the_day_or_after_it() => Assert.Equal(
        ["2026-05-10 Met 2026-05-10"],
        TransitionReport.History("2026-09-01", Started("2026-01-31"), Submitted("2026-05-09", "transition-report"), Transitioned("2026-05-10"), Submitted("2026-05-10", "transition-report")));

    [Theory]
    [InlineData("2026-05-10", "2026-06-01")]
    [InlineData("2026-05-01", "2026-06-01")]
    [InlineData("2026-12-31", "2027-01-01")]
    public void It_takes_effect_on_the_first_of_the_following_month(string transition, string effective)
    {
        var owed = Assert.Single(TransitionReport.Alone().File(Started("2026-01-31"), Transitioned(transition)).Evaluate(Day(transition)).Obligations);
        Assert.Contains(owed.Because, why => why.Contains($"effective {effective}, the first of the following month", StringComparison.Ordinal));
    }
}
