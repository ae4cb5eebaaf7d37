using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-30")]
public sealed class Two_contacts_in_the_first_30_days_of_a_job
{
    [Fact]
    public void The_second_day_with_a_contact_meets_it() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Met 2026-02-14"],
        FirstFollowUp.History("2026-03-01", Started("2026-01-15"), Contacted("2026-01-20"), Contacted("2026-02-14")));

    [Fact]
    public void Two_contacts_on_one_day_are_one() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Open"],
        FirstFollowUp.History("2026-02-14", Started("2026-01-15"), Contacted("2026-01-20"), Contacted("2026-01-20", Mode.Phone)));

    [Fact]
    public void Once_the_30_days_are_over_it_is_missed() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Missed"],
        FirstFollowUp.History("2026-02-15", Started("2026-01-15"), Contacted("2026-01-20"), Contacted("2026-02-15")));

    [Fact]
    public void The_first_day_of_the_job_counts() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Met 2026-01-16"],
        FirstFollowUp.History("2026-02-15", Contacted("2026-01-14"), Started("2026-01-15"), Contacted("2026-01-15"), Contacted("2026-01-16")));

    [Fact]
    public void Thirty_days_from_the_end_of_January_end_in_March() => Assert.Equal(
        ["job1: 2026-01-31 due 2026-03-02 Open"], FirstFollowUp.History("2026-03-02", Started("2026-01-31")));

    [Fact]
    public void A_job_that_ends_within_them_leaves_nothing_owed() => Assert.Empty(
        FirstFollowUp.History("2026-06-01", Started("2026-01-15"), Ended("2026-02-14")));

    [Fact]
    public void A_job_that_ends_after_them_was_missed() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Missed"], FirstFollowUp.History("2026-06-01", Started("2026-01-15"), Ended("2026-02-15")));
}

[Implements("NE-PL-31")]
public sealed class After_that_one_contact_a_month
{
    [Fact]
    public void Windows_are_counted_from_the_thirtieth_day() => Assert.Equal(
        ["job1: 2026-02-15 due 2026-03-14 Met 2026-03-14", "job1: 2026-03-15 due 2026-04-14 Missed", "job1: 2026-04-15 due 2026-05-14 Open"],
        MonthlyFollowUp.History("2026-05-14", Started("2026-01-15"), Contacted("2026-03-14")));

    [Fact]
    public void Nothing_opens_within_the_first_30_days()
    {
        Assert.Empty(MonthlyFollowUp.History("2026-02-14", Started("2026-01-15")));
        Assert.Equal(["job1: 2026-02-15 due 2026-03-14 Open"], MonthlyFollowUp.History("2026-02-15", Started("2026-01-15")));
    }

    [Fact]
    public void Months_do_not_drift_over_short_ones() => Assert.Equal(
        ["job1: 2024-02-01 due 2024-02-29 Missed", "job1: 2024-03-01 due 2024-03-31 Missed", "job1: 2024-04-01 due 2024-04-30 Missed", "job1: 2024-05-01 due 2024-05-31 Open"],
        MonthlyFollowUp.History("2024-05-02", Started("2024-01-01")));

    [Fact]
    public void Each_window_needs_its_own_contact() => Assert.Equal(
        ["job1: 2026-02-15 due 2026-03-14 Met 2026-02-15", "job1: 2026-03-15 due 2026-04-14 Open"],
        MonthlyFollowUp.History("2026-04-01", Started("2026-01-15"), Contacted("2026-02-15"), Contacted("2026-03-10")));

    [Theory]
    [InlineData("closed")]
    [InlineData("transition")]
    [InlineData("job ended")]
    public void Until_the_case_is_closed_or_the_job_passes_on_or_ends(string how)
    {
        Entry end = how switch { "closed" => ClosedSuccessfully("2026-03-20"), "transition" => Transitioned("2026-03-20"), _ => Ended("2026-03-20") };
        Assert.Equal(["job1: 2026-02-15 due 2026-03-14 Missed"], MonthlyFollowUp.History("2026-08-01", Started("2026-01-15"), end));
    }

    [Fact]
    public void The_transition_of_another_job_changes_nothing() => Assert.Equal(
        ["job1: 2026-02-15 due 2026-03-14 Open"], MonthlyFollowUp.History("2026-03-01", Started("2026-01-15"), Transitioned("2026-02-01", "job2")));

    [Fact]
    public void Two_supported_jobs_are_followed_side_by_side() => Assert.Equal(
        ["job1: 2026-02-15 due 2026-03-14 Met 2026-03-10", "job2: 2026-03-04 due 2026-04-03 Met 2026-03-10"],
        MonthlyFollowUp.History("2026-03-14", Started("2026-01-15"), Started("2026-02-01", "job2"), Contacted("2026-03-10")));
}
