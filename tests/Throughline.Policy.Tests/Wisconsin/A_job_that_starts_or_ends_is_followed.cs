using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.AfterTheJob;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-22")]
public sealed class The_career_profile_takes_in_each_new_job_experience
{
    [Fact]
    public void After_each_start_and_each_end() => Assert.Equal(
        ["job1: 2016-02-01 Met 2016-02-20", "job1: 2016-03-01 Open"],
        ProfileUpdated.History("2016-04-01", Submitted("2016-01-04", "career-profile"), Started("2016-02-01"), Submitted("2016-02-20", "career-profile"), Ended("2016-03-01")));

    [Fact]
    public void Not_before_there_is_a_profile() => Assert.Empty(ProfileUpdated.History("2016-04-01", Started("2016-02-01"), Submitted("2016-02-01", "career-profile")));
}

[Implements("WI-IPS-54")]
public sealed class A_job_that_ends_before_the_transition_is_reported
{
    [Fact]
    public void Within_five_days() => Assert.Equal(
        ["job1: 2016-03-01 due 2016-03-06 MetLate 2016-03-07"], JobEndReport.History("2016-04-01", Started("2016-02-01"), Ended("2016-03-01"), Submitted("2016-03-07", "job-end-report")));

    [Fact]
    public void A_report_about_another_job_does_not_meet_it() => Assert.Equal(
        ["job1: 2016-03-01 due 2016-03-06 Overdue"],
        JobEndReport.History("2016-04-01", Started("2016-02-01"), Ended("2016-03-01"), Submitted("2016-03-02", "job-end-report") with { Data = JsonDocument.Parse("""{"job":"job2"}""").RootElement }));

    [Fact]
    public void Neither_a_job_that_is_not_supported_nor_one_that_passed_on_has_one()
    {
        Assert.Empty(JobEndReport.History("2016-06-01", Started("2016-02-01", supported: false), Ended("2016-03-01")));
        Assert.Empty(JobEndReport.History("2016-08-01", Started("2016-02-01"), Transitioned("2016-05-10"), Ended("2016-06-01")));
    }
}

[Implements("WI-IPS-56")]
public sealed class DVR_is_told_when_work_is_lost_in_the_follow_along
{
    [Theory]
    [InlineData("2016-08-30", true)]
    [InlineData("2016-08-31", false)]
    public void Up_to_90_days_after_the_effective_day(string end, bool owed) => Assert.Equal(
        owed ? [$"job1: {end} Open"] : [], ToldOfWorkLost.History("2016-12-01", Started("2016-01-04"), Transitioned("2016-05-10"), Ended(end)));

    [Fact]
    public void By_word_of_that_job() => Assert.Equal(
        ["job1: 2016-06-05 Met 2016-06-08"],
        ToldOfWorkLost.History("2016-12-01", Started("2016-01-04"), Transitioned("2016-05-10"), Ended("2016-06-05"),
            new StoppedWorkingTold { On = Day("2016-06-06") }, new StoppedWorkingTold { On = Day("2016-06-07"), Job = "job2" }, new StoppedWorkingTold { On = Day("2016-06-08"), Job = "job1" }));
}

[Implements("WI-IPS-59")]
public sealed class The_follow_along_lasts_90_days_from_the_effective_day
{
    [Theory]
    [InlineData("2016-05-01", "2016-06-01 to 2016-08-30 open")]
    [InlineData("2016-05-31", "2016-06-01 to 2016-08-30 open")]
    public void From_the_first_of_the_month_after_it(string transition, string window) => Assert.Equal(window, FollowAlong.Reading("2016-06-15", Started("2016-01-04"), Transitioned(transition)));

    [Fact]
    public void Moved_only_by_a_later_transition_of_that_holding()
    {
        Assert.Equal("2016-07-01 to 2016-09-29 open", FollowAlong.Reading("2016-06-15", Started("2016-01-04"), Transitioned("2016-05-10"), Transitioned("2016-06-02")));
        Assert.Null(FollowAlong.Reading("2016-06-15", Started("2016-01-04"), Ended("2016-05-01"), Transitioned("2016-05-10")));
    }

    [Fact]
    public void One_for_each_holding() => Assert.Equal(
        ["2016-06-01", "2016-06-01"],
        FollowAlong.Alone().File(Started("2016-01-04"), Started("2016-01-05", "job2"), Transitioned("2016-05-10"), Transitioned("2016-05-11", "job2")).Evaluate(Day("2016-06-15")).Windows.Select(window => $"{window.From:yyyy-MM-dd}"));
}

[Implements("WI-IPS-60")]
public sealed class Supported_employment_is_closed_90_days_after_the_effective_day
{
    private static readonly Entry[] Passed = [Started("2016-01-04"), Transitioned("2016-05-10"), Submitted("2016-05-12", "transition-report"), Accepted("2016-05-20")];

    [Fact]
    public void Not_on_day_89() => Assert.Equal(["missing: 90 days from the effective day of its transition"], CloseSupported.Missing("2016-08-29", Passed));

    [Fact]
    public void On_day_90() => Assert.Empty(CloseSupported.Missing("2016-08-30", Passed));

    [Fact]
    public void A_report_sent_anew_is_to_be_accepted_anew() => Assert.Equal(
        ["missing: its transition report, accepted"], CloseSupported.Missing("2016-09-01", [.. Passed, Submitted("2016-08-01", "transition-report")]));

    private static Document Accepted(string on) => new() { On = Day(on), Name = "transition-report", Action = DocumentAction.Accepted };
}
