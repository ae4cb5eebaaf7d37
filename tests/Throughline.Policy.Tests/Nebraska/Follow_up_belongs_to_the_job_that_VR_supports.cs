using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-35")]
[Implements("NE-PL-37")]
public sealed class Follow_up_belongs_to_the_job_that_VR_supports
{
    [Fact]
    public void Another_job_is_recorded_and_placement_goes_on()
    {
        Entry[] file = [Referred("2026-01-02"), Started("2026-01-05", supported: false)];
        Assert.Empty(FirstFollowUp.History("2026-01-09", file));
        Assert.Equal(["2026-01-02 due 2026-01-09 Open"], WeeklyContact.History("2026-01-09", file));
    }

    [Fact]
    public void The_job_that_becomes_the_supported_one_starts_it_on_that_day() => Assert.Equal(
        ["job1: 2026-02-20 due 2026-03-22 Open"],
        FirstFollowUp.History("2026-03-01", Started("2026-01-05", supported: false), Changed("2026-02-20") with { Supported = true }));

    [Fact]
    public void A_job_that_no_longer_is_ends_it() => Assert.Empty(
        FirstFollowUp.History("2026-03-01", Started("2026-01-15"), Changed("2026-02-01") with { Supported = false }));

    [Fact]
    public void A_change_of_anything_else_does_not() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Open"], FirstFollowUp.History("2026-02-05", Started("2026-01-15"), Changed("2026-02-01") with { HourlyWage = 20 }));

    [Fact]
    public void A_change_to_a_job_that_is_not_held_is_ignored() => Assert.Empty(
        FirstFollowUp.History("2026-03-01", Started("2026-01-05", supported: false), Ended("2026-02-01"), Changed("2026-02-20") with { Supported = true }));

    [Fact]
    public void The_referral_need_not_end_when_follow_up_starts() => Assert.Equal(
        "follow-up", Packs.Nebraska.File(Referred("2026-01-02"), Started("2026-01-15")).Evaluate(Day("2026-02-01")).Status.Code);

    [Fact]
    public void Supported_employment_or_not_makes_no_difference()
    {
        var inSupportedEmployment = Planned("2025-12-01", "job-search-assistance", "supported-employment");
        Assert.Equal(["job1: 2026-01-15 due 2026-02-14 Open"], FirstFollowUp.History("2026-02-01", inSupportedEmployment, Started("2026-01-15")));
        Assert.Equal(["job1: 2026-01-15 due 2026-02-14 Open"], FirstFollowUp.History("2026-02-01", Started("2026-01-15")));
    }
}

[Implements("NE-PL-40")]
public sealed class A_lost_job_leads_back_to_placement
{
    [Fact]
    public void Follow_up_ends_with_the_job_and_begins_with_the_next() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Missed", "job2: 2026-05-01 due 2026-05-31 Open"],
        FirstFollowUp.History("2026-05-20", Started("2026-01-15"), Ended("2026-02-20"), Started("2026-05-01", "job2")));

    [Fact]
    public void A_job_of_the_same_name_may_start_again() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Missed", "job1: 2026-05-01 due 2026-05-31 Open"],
        FirstFollowUp.History("2026-05-20", Started("2026-01-15"), Ended("2026-02-20"), Started("2026-05-01")));

    [Fact]
    public void With_the_clients_agreement_the_duties_of_job_search_begin_anew()
    {
        Entry[] file = [Referred("2026-01-02"), Completed("2026-01-03", "job-search-agreement"), Started("2026-01-04"), Ended("2026-02-20"), Resumed("2026-02-23")];
        Assert.Equal(["2026-02-23 due 2026-03-02 Open"], WeeklyContact.History("2026-03-01", file));
        Assert.Equal(["2026-01-02 Met 2026-01-03", "2026-02-23 Open"], AgreementWithTheClient.History("2026-03-01", file));
        Assert.Equal(["2026-02-23 Open"], JobSeekingSkillsDone.History("2026-03-01", file));
    }

    [Fact]
    public void Without_it_they_do_not() => Assert.Empty(
        WeeklyContact.History("2026-03-01", Referred("2026-01-02"), Started("2026-01-04"), Ended("2026-02-20"), Resumed("2026-02-23", clientAgrees: false)));
}
