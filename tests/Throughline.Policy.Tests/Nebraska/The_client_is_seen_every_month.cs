using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-04")]
public sealed class The_client_is_seen_every_month
{
    [Fact]
    public void By_calendar_month_from_the_referral() => Assert.Equal(
        ["2024-02-01 due 2024-02-29 Met 2024-02-20", "2024-03-01 due 2024-03-31 Missed", "2024-04-01 due 2024-04-30 Open"],
        MonthlyVisit.History("2024-04-02", Referred("2024-02-01"), Contacted("2024-02-20", Mode.InPerson)));

    [Fact]
    public void Due_on_the_last_day_of_the_month_and_missed_on_the_first_of_the_next()
    {
        Assert.Equal(["2023-02-10 due 2023-02-28 Open"], MonthlyVisit.History("2023-02-28", Referred("2023-02-10")));
        Assert.Equal(["2023-02-10 due 2023-02-28 Missed", "2023-03-01 due 2023-03-31 Open"], MonthlyVisit.History("2023-03-01", Referred("2023-02-10")));
    }

    [Fact]
    public void The_first_month_counts_when_job_search_started_by_its_fifteenth()
    {
        Assert.Equal(["2024-01-15 due 2024-01-31 Open"], MonthlyVisit.History("2024-01-31", Referred("2024-01-15")));
        Assert.Empty(MonthlyVisit.History("2024-01-31", Referred("2024-01-16")));
        Assert.Equal(["2024-02-01 due 2024-02-29 Open"], MonthlyVisit.History("2024-02-29", Referred("2024-01-16")));
    }

    [Theory]
    [InlineData(Mode.InPerson, "Met 2024-02-10")]
    [InlineData(Mode.Virtual, "Met 2024-02-10")]
    [InlineData(Mode.Phone, "Open")]
    [InlineData(Mode.Email, "Open")]
    [InlineData(Mode.Text, "Open")]
    [InlineData(Mode.Letter, "Open")]
    public void In_person_or_virtual_only(Mode mode, string state) => Assert.Equal(
        [$"2024-02-01 due 2024-02-29 {state}"], MonthlyVisit.History("2024-02-29", Referred("2024-02-01"), Contacted("2024-02-10", mode)));

    [Fact]
    public void On_the_first_day_of_job_search_it_counts_and_before_it_does_not()
    {
        Assert.Equal(["2024-02-05 due 2024-02-29 Met 2024-02-05"], MonthlyVisit.History("2024-02-29", Contacted("2024-02-05", Mode.InPerson), Referred("2024-02-05")));
        Assert.Equal(["2024-02-05 due 2024-02-29 Open"], MonthlyVisit.History("2024-02-29", Contacted("2024-02-04", Mode.InPerson), Referred("2024-02-05")));
    }

    [Fact]
    public void Two_job_searches_in_one_month_give_two() => Assert.Equal(
        ["2024-02-01 due 2024-02-29 Met 2024-02-02", "2024-02-12 due 2024-02-29 Open"],
        MonthlyVisit.History("2024-02-29", Referred("2024-02-01"), Contacted("2024-02-02", Mode.InPerson), ReferralOver("2024-02-06"), Referred("2024-02-12")));

    [Fact]
    public void Nobody_owed_it_in_a_month_in_which_job_search_ended() => Assert.Empty(
        MonthlyVisit.History("2024-06-01", Referred("2024-02-01"), Started("2024-02-29")));

    [Fact]
    public void The_month_of_a_job_start_is_dropped_and_the_months_before_it_stand() => Assert.Equal(
        ["2024-02-01 due 2024-02-29 Missed"], MonthlyVisit.History("2024-06-01", Referred("2024-02-01"), Started("2024-03-01")));
}
