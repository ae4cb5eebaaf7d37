using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.IpsEmployment;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-41")]
public sealed class The_job_is_competitive_and_integrated
{
    [Fact]
    public void One_that_is_both_is_accepted() => Assert.Empty(NotCompetitiveIntegrated.Refused(Started("2016-01-05")));

    [Fact]
    public void What_is_wrong_is_named()
    {
        Assert.Equal(["0: not competitive"], NotCompetitiveIntegrated.Refused(Started("2016-01-05") with { Competitive = false }));
        Assert.Equal(["0: not integrated"], NotCompetitiveIntegrated.Refused(Started("2016-01-05") with { Integrated = false }));
        Assert.Equal(["0: the employer is the service provider"], NotCompetitiveIntegrated.Refused(Started("2016-01-05") with { Provider = "acme" }));
    }

    [Fact]
    public void A_job_that_DVR_does_not_support_is_not_looked_at() => Assert.Empty(
        NotCompetitiveIntegrated.Refused(Started("2016-01-05", supported: false) with { Competitive = false }));

    [Fact]
    public void The_entry_from_which_it_is_so_is_the_one_refused() => Assert.Equal(
        ["1: not integrated"],
        NotCompetitiveIntegrated.Refused(Started("2016-01-05"), Changed("2016-02-01") with { Integrated = false }, Changed("2016-03-01") with { HourlyWage = 20 }));

    [Fact]
    public void Once_for_each_time_it_turns_wrong() => Assert.Equal(
        ["0: not integrated", "2: not integrated"],
        NotCompetitiveIntegrated.Refused(
            Started("2016-01-05") with { Integrated = false }, Changed("2016-02-01") with { Integrated = true }, Changed("2016-03-01") with { Integrated = false }));

    [Fact]
    public void Also_when_the_job_becomes_the_supported_one() => Assert.Equal(
        ["1: not competitive"],
        NotCompetitiveIntegrated.Refused(Started("2016-01-05", supported: false) with { Competitive = false }, Changed("2016-02-01") with { Supported = true }));
}

[Implements("WI-IPS-42")]
public sealed class Hours_are_near_those_wanted_or_approved
{
    private const string Far = "missing: hours near those wanted, or an approved exception about hours";

    private static string[] Missing(decimal wanted, decimal secured, params Entry[] then) =>
        AcceptHours.Missing("2016-06-01", [Planned("2015-12-01") with { TargetHours = wanted }, Started("2016-01-05") with { WeeklyHours = secured }, .. then]);

    [Fact]
    public void A_quarter_more_or_less_is_near_and_beyond_it_is_not()
    {
        Assert.Empty(Missing(20, 25));
        Assert.Empty(Missing(20, 15));
        Assert.Empty(Missing(33.3m, 41.625m));
        Assert.Equal([Far], Missing(20, 25.01m));
        Assert.Equal([Far], Missing(20, 14.99m));
    }

    [Fact]
    public void An_approved_exception_about_hours_will_do()
    {
        Assert.Empty(Missing(20, 10, Excepted("2016-02-01", "hours", ExceptionAction.Requested), Excepted("2016-02-05", "hours", ExceptionAction.Approved)));
        Assert.Equal([Far], Missing(20, 10, Excepted("2016-02-01", "hours", ExceptionAction.Requested)));
        Assert.Equal([Far], Missing(20, 10, Excepted("2016-02-05", "wages", ExceptionAction.Approved)));
    }

    [Fact]
    public void The_latest_decision_stands()
    {
        Assert.Equal([Far], Missing(20, 10, Excepted("2016-02-05", "hours", ExceptionAction.Approved), Excepted("2016-03-01", "hours", ExceptionAction.Denied)));
        Assert.Empty(Missing(20, 10, Excepted("2016-02-05", "hours", ExceptionAction.Approved), Excepted("2016-03-01", "hours", ExceptionAction.Requested)));
    }

    [Fact]
    public void The_hours_as_last_changed_and_the_plan_as_last_approved_count()
    {
        Assert.Equal([Far], Missing(20, 20, Changed("2016-02-01") with { WeeklyHours = 30 }));
        Assert.Equal([Far], Missing(20, 20, Planned("2016-02-01") with { TargetHours = 40 }));
    }

    [Fact]
    public void Without_hours_wanted_or_without_a_job_nothing_is_asked()
    {
        Assert.Empty(AcceptHours.Missing("2016-06-01", Planned("2015-12-01"), Started("2016-01-05") with { WeeklyHours = 5 }));
        Assert.Empty(AcceptHours.Missing("2016-06-01", Planned("2015-12-01") with { TargetHours = 40 }));
        Assert.Empty(AcceptHours.Missing("2016-06-01", Planned("2015-12-01") with { TargetHours = 40 }, Started("2016-01-05") with { WeeklyHours = 5 }, Ended("2016-02-01")));
    }
}
