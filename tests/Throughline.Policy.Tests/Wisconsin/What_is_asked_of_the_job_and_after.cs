using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-41")]
public sealed class The_employer_is_not_the_provider
{
    internal static readonly EmploymentStarted Job = new()
    {
        On = Day("2015-08-03"), Job = "a", Employer = "Harbor Rolls", Title = "Baker's helper", HourlyWage = 12, WeeklyHours = 20, Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    [Theory]
    [InlineData("Acme Supports")]
    [InlineData("ACME Supports ")]
    public void By_whatever_of_its_names(string employer) =>
        Assert.Contains("WI-IPS-41", Assert.Single(Acme.File().Asked(Job with { Employer = employer })), StringComparison.Ordinal);

    [Fact]
    public void And_another_one_is_let_in() => Assert.Empty(Acme.File().Asked(Job));
}

[Implements("WI-IPS-42")]
public sealed class Hours_that_differ_are_approved
{
    private static readonly PolicyException Asked = new() { On = Day("2015-08-04"), About = "hours", Action = ExceptionAction.Requested };

    [Fact]
    public void Once_they_were_talked_over()
    {
        Assert.Equal(["WI-IPS-42: talk the difference over with the consumer first, and say on which day"], Acme.File(Asked).Asked(Asked with { On = Day("2015-08-05"), Action = ExceptionAction.Approved }));
        Assert.Empty(Acme.File(Asked).Asked(Asked with { On = Day("2015-08-05"), Action = ExceptionAction.Approved, Discussed = true }));
    }
}

[Implements("WI-IPS-50")]
public sealed class Stability_is_reached
{
    [Fact]
    public void At_the_level_that_was_agreed()
    {
        StabilityAgreed agreed = new() { On = Day("2015-08-10"), Job = "a", Level = "All tasks, one check-in a week", By = Day("2015-11-01"), With = ["Harbor Rolls", "treatment team"] };
        StabilityReached reached = new() { On = Day("2015-10-10"), Job = "a" };
        Assert.Equal(["WI-IPS-50: first record the level that was agreed with team and employer"], Acme.File(The_employer_is_not_the_provider.Job).Asked(reached));
        Assert.Empty(Acme.File(The_employer_is_not_the_provider.Job, agreed).Asked(reached));
        Assert.Equal(["WI-IPS-50: say which tasks, how accurate, with what support", "WI-IPS-50: say with whom it was agreed: team and employer"],
            Acme.File(The_employer_is_not_the_provider.Job).Asked(agreed with { Level = null, With = null }));
    }
}

[Implements("WI-IPS-53")]
public sealed class A_transition_is_agreed_at_a_meeting
{
    internal static readonly Transition Passed = new() { On = Day("2015-11-10"), Job = "a", WithPeople = ["consumer", "employment-specialist", "counselor"] };

    [Fact]
    public void Of_consumer_specialist_and_counselor()
    {
        Assert.Empty(Acme.File(The_employer_is_not_the_provider.Job).Asked(Passed));
        Assert.Equal(["WI-IPS-53: the meeting was not held with counselor"], Acme.File(The_employer_is_not_the_provider.Job).Asked(Passed with { WithPeople = ["consumer", "employment-specialist"] }));
    }
}

[Implements("WI-IPS-60")]
public sealed class A_case_is_closed_as_successful
{
    private static readonly Closed Closing = new() { On = Day("2016-02-29"), Outcome = ClosureOutcome.Successful, Job = "a" };

    private static Document Report(DocumentAction action, string on) => new() { On = Day(on), Name = "transition-report", Action = action, Note = "As it went" };

    private static readonly Entry[] Lived = [The_employer_is_not_the_provider.Job, A_transition_is_agreed_at_a_meeting.Passed, Report(DocumentAction.Submitted, "2015-11-12"), Report(DocumentAction.Accepted, "2015-11-15")];

    [Fact]
    public void Ninety_days_after_the_effective_day_and_not_the_day_before()
    {
        Assert.Empty(Acme.File(Lived).Asked(Closing));
        Assert.Equal(["WI-IPS-60: missing: 90 days from the effective day of its transition"], Acme.File(Lived).Asked(Closing with { On = Day("2016-02-28") }));
    }

    [Fact]
    public void Not_without_a_transition_or_its_report()
    {
        Assert.Equal(["WI-IPS-60: missing: a job that passed to long-term support"], Acme.File(The_employer_is_not_the_provider.Job).Asked(Closing));
        Assert.Equal(["WI-IPS-60: missing: its transition report, accepted"], Acme.File(Lived[..3]).Asked(Closing));
    }
}

[Implements("WI-IPS-56")]
public sealed class Work_lost_in_the_follow_along
{
    [Fact]
    public void Is_told_of_a_job_that_ended()
    {
        StoppedWorkingTold told = new() { On = Day("2015-12-02"), Job = "a" };
        Assert.Equal(["WI-IPS-56: record first that the job ended; then tell DVR of it"], Acme.File(The_employer_is_not_the_provider.Job).Asked(told));
        Assert.Empty(Acme.File(The_employer_is_not_the_provider.Job, new EmploymentEnded { On = Day("2015-12-01"), Job = "a", Reason = "other" }).Asked(told));
    }
}
