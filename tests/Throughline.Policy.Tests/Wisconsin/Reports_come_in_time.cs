using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.Ips;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-10")]
public sealed class A_report_is_due_5_days_after_the_service
{
    private static readonly Month January = new(2016, 1);
    private static readonly Month February = new(2016, 2);

    [Fact]
    public void Counted_from_the_day_the_service_ended() => Assert.Equal(
        ["A1: 2016-01-29 due 2016-02-03 Overdue"], ReportInFiveDays.History("2016-02-04", ServiceDone("2016-01-29", "A1")));

    [Fact]
    public void For_ongoing_service_from_the_last_day_of_the_month() => Assert.Equal(
        ["A1/2016-02: 2016-02-29 due 2016-03-05 Open"], ReportInFiveDays.History("2016-03-05", MonthGiven("2016-02-10", "A1", February)));

    [Fact]
    public void It_is_not_owed_before_the_month_is_over() => Assert.Empty(
        ReportInFiveDays.History("2016-02-28", MonthGiven("2016-02-10", "A1", February)));

    [Fact]
    public void Weekends_count_as_days() => Assert.Equal(
        ["A1: 2016-01-01 due 2016-01-06 Met 2016-01-06"], ReportInFiveDays.History("2016-02-01", ServiceDone("2016-01-01", "A1"), Submitted("2016-01-06", "report", "A1")));

    [Fact]
    public void A_day_late_is_late() => Assert.Equal(
        ["A1: 2016-01-01 due 2016-01-06 MetLate 2016-01-07"], ReportInFiveDays.History("2016-02-01", ServiceDone("2016-01-01", "A1"), Submitted("2016-01-07", "report", "A1")));

    [Fact]
    public void An_early_report_meets_it() => Assert.Equal(
        ["A1/2016-01: 2016-01-31 due 2016-02-05 Met 2016-01-30"],
        ReportInFiveDays.History("2016-02-01", MonthGiven("2016-01-31", "A1", January), Submitted("2016-01-30", "report", "A1", January)));

    [Fact]
    public void Each_month_needs_its_own_report() => Assert.Equal(
        ["A1/2016-01: 2016-01-31 due 2016-02-05 Met 2016-02-05", "A1/2016-02: 2016-02-29 due 2016-03-05 Open"],
        ReportInFiveDays.History("2016-03-01", MonthGiven("2016-01-31", "A1", January), Submitted("2016-02-05", "report", "A1", January), MonthGiven("2016-02-29", "A1", February)));

    [Fact]
    public void A_report_for_another_authorization_or_month_or_one_that_was_only_completed_does_not_do() => Assert.Equal(
        ["A1/2016-01: 2016-01-31 due 2016-02-05 Overdue"],
        ReportInFiveDays.History(
            "2016-02-10", MonthGiven("2016-01-31", "A1", January), Submitted("2016-02-05", "report", "A2", January), Submitted("2016-02-05", "report", "A1", February),
            Submitted("2016-02-05", "report", "A1"), Completed("2016-02-05", "report") with { Authorization = "A1", Period = January }));

    [Fact]
    public void A_cancellation_changes_nothing() => Assert.Equal(
        ["A1: 2016-01-29 due 2016-02-03 Overdue"],
        ReportInFiveDays.History("2016-02-10", Authorized("2016-01-02", "A1", "2016-02-28", "tutoring"), ServiceDone("2016-01-29", "A1"), Cancelled("2016-01-30", "A1")));
}

[Implements("WI-IPS-11")]
public sealed class A_report_has_an_outer_limit_from_the_authorization
{
    [Theory]
    [InlineData("ips-job-development-plan", "2016-03-01")]
    [InlineData("ips-job-development", "2016-03-01")]
    [InlineData("ips-job-start", "2016-03-01")]
    [InlineData("ips-ongoing-support", "2016-03-01")]
    [InlineData("ips-career-profile", "2016-04-30")]
    [InlineData("ips-transition", "2016-04-30")]
    public void Of_30_days_or_of_90(string service, string due) => Assert.Equal(
        [$"A1: 2016-01-31 due {due} Open"], ReportByTheOuterLimit.History(due, Authorized("2016-01-31", "A1", "2016-12-31", service)));

    [Theory]
    [InlineData("ips-benefits-counseling")]
    [InlineData("training")]
    public void Other_services_have_none(string service) => Assert.Empty(ReportByTheOuterLimit.History("2016-12-31", Authorized("2016-01-31", "A1", "2016-12-31", service)));

    [Fact]
    public void From_the_day_it_was_received() => Assert.Equal(
        ["A1: 2016-02-10 due 2016-03-11 Open"],
        ReportByTheOuterLimit.History("2016-02-10", Authorized("2016-01-31", "A1", "2016-12-31", "ips-job-start") with { Received = Day("2016-02-10") }));

    [Fact]
    public void The_first_report_for_it_meets_it() => Assert.Equal(
        ["A1: 2016-01-31 due 2016-03-01 Met 2016-03-01"],
        ReportByTheOuterLimit.History(
            "2016-04-01", Authorized("2016-01-31", "A1", "2016-12-31", "ips-job-start"), Submitted("2016-02-20", "job-start", "A2"), Submitted("2016-03-01", "job-start", "A1"),
            Submitted("2016-03-02", "job-start", "A1")));

    [Fact]
    public void Only_a_report_from_before_the_first_cancellation_meets_it()
    {
        var authorized = Authorized("2016-01-31", "A1", "2016-12-31", "ips-job-start");
        Assert.Equal(["A1: 2016-01-31 due 2016-03-01 Met 2016-02-10"],
            ReportByTheOuterLimit.History("2016-06-01", authorized, Submitted("2016-02-10", "job-start", "A1"), Cancelled("2016-02-10", "A1")));
        Assert.Empty(ReportByTheOuterLimit.History("2016-06-01", authorized, Cancelled("2016-02-10", "A1"), Submitted("2016-02-10", "job-start", "A1")));
        Assert.Equal(["A1: 2016-01-31 due 2016-03-01 Missed"],
            ReportByTheOuterLimit.History("2016-06-01", authorized, Cancelled("2016-03-02", "A1"), Submitted("2016-03-05", "job-start", "A1"), Cancelled("2016-03-09", "A1")));
    }

    [Fact]
    public void Cancelled_in_time_nobody_owes_it_and_later_it_was_missed()
    {
        Entry authorized = Authorized("2016-01-31", "A1", "2016-12-31", "ips-job-start");
        Assert.Empty(ReportByTheOuterLimit.History("2016-06-01", authorized, Cancelled("2016-03-01", "A1")));
        Assert.Equal(["A1: 2016-01-31 due 2016-03-01 Missed"], ReportByTheOuterLimit.History("2016-06-01", authorized, Cancelled("2016-03-02", "A1")));
    }

    [Fact]
    public void A_revision_counts_anew() => Assert.Equal(
        ["A1: 2016-02-15 due 2016-05-15 Open"],
        ReportByTheOuterLimit.History("2016-03-10", Authorized("2016-01-31", "A1", "2016-12-31", "ips-job-start"), Authorized("2016-02-15", "A1", "2016-12-31", "ips-career-profile")));
}

[Implements("WI-IPS-21")]
public sealed class The_career_profile_reaches_DVR_within_five_business_days
{
    [Theory]
    [InlineData("2016-03-07", "2016-03-14")] // Monday
    [InlineData("2016-03-11", "2016-03-18")] // Friday
    [InlineData("2015-11-20", "2015-11-30")] // only Thanksgiving Thursday is closed in Wisconsin
    [InlineData("2015-12-21", "2015-12-30")] // 24 and 25 December are closed
    [InlineData("2015-12-28", "2016-01-06")] // 31 December and 1 January are closed
    public void Of_the_last_meeting(string last, string due)
    {
        Assert.Equal([$"{last} due {due} Open"], CareerProfile.History(due, ProfileMet(last)));
        Assert.Equal([$"{last} due {due} Overdue"], CareerProfile.History(Day(due).AddDays(1).ToString("yyyy-MM-dd"), ProfileMet(last)));
    }

    [Fact]
    public void On_the_day_of_the_meeting_or_after_it()
    {
        Assert.Equal(["2016-03-07 due 2016-03-14 Met 2016-03-07"], CareerProfile.History("2016-04-01", ProfileMet("2016-03-07"), Submitted("2016-03-07", "career-profile")));
        Assert.Equal(["2016-03-07 due 2016-03-14 Overdue"], CareerProfile.History("2016-04-01", Submitted("2016-03-06", "career-profile"), ProfileMet("2016-03-07")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void A_meeting_that_is_not_the_last_opens_nothing(bool? last) => Assert.Empty(CareerProfile.History("2016-04-01", ProfileMet("2016-03-07", last)));

    [Fact]
    public void Another_report_does_not_meet_it() => Assert.Equal(
        ["2016-03-07 due 2016-03-14 Open"], CareerProfile.History("2016-03-14", ProfileMet("2016-03-07"), Submitted("2016-03-08", "job-start")));
}
