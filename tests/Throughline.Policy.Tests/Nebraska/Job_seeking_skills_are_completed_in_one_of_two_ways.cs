using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-07")]
public sealed class Job_seeking_skills_are_completed_in_one_of_two_ways
{
    private static readonly string[] AllAreas = ["job-search", "applications", "interviews", "presentation"];

    [Fact]
    public void They_are_owed_without_a_day_from_the_referral() => Assert.Equal(
        ["2024-02-01 Open"], JobSeekingSkillsDone.History("2024-08-01", Referred("2024-02-01")));

    [Theory]
    [InlineData(ServiceFormat.OneOnOne)]
    [InlineData(ServiceFormat.Group)]
    [InlineData(null)]
    public void By_the_curriculum_alone_or_in_a_group(ServiceFormat? format) => Assert.Equal(
        ["2024-02-01 Met 2024-02-20"], JobSeekingSkillsDone.History("2024-03-01", Referred("2024-02-01"), Skills("2024-02-20", format)));

    [Fact]
    public void By_a_discussion_that_covers_all_four_areas() => Assert.Equal(
        ["2024-02-01 Met 2024-02-20"], JobSeekingSkillsDone.History("2024-03-01", Referred("2024-02-01"), Skills("2024-02-20", ServiceFormat.IndividualDiscussion, true, AllAreas)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_discussion_without_one_of_them_does_not_do(int left)
    {
        var three = AllAreas.Where((_, at) => at != left).ToArray();
        Assert.Equal(["2024-02-01 Open"], JobSeekingSkillsDone.History("2024-03-01", Referred("2024-02-01"), Skills("2024-02-20", ServiceFormat.IndividualDiscussion, true, three)));
    }

    [Fact]
    public void Areas_add_up_over_the_sessions_of_the_job_search() => Assert.Equal(
        ["2024-02-01 Met 2024-03-05"],
        JobSeekingSkillsDone.History(
            "2024-04-01", Referred("2024-02-01"), Skills("2024-02-10", ServiceFormat.Group, complete: false, "job-search", "applications"),
            Skills("2024-03-05", ServiceFormat.IndividualDiscussion, true, "interviews", "presentation")));

    [Fact]
    public void Areas_of_an_earlier_job_search_do_not() => Assert.Equal(
        ["2024-03-01 Open"],
        JobSeekingSkillsDone.History(
            "2024-04-01", Referred("2024-02-01"), Skills("2024-02-10", ServiceFormat.IndividualDiscussion, true, "job-search", "applications"), ReferralOver("2024-02-20"),
            Referred("2024-03-01"), Skills("2024-03-05", ServiceFormat.IndividualDiscussion, true, "interviews", "presentation")));

    [Fact]
    public void A_session_that_is_not_complete_does_not_complete_them() => Assert.Equal(
        ["2024-02-01 Open"], JobSeekingSkillsDone.History("2024-03-01", Referred("2024-02-01"), Skills("2024-02-20", ServiceFormat.Group, complete: false)));

    [Fact]
    public void Another_service_does_not_either() => Assert.Equal(
        ["2024-02-01 Open"], JobSeekingSkillsDone.History("2024-03-01", Referred("2024-02-01"), Skills("2024-02-20") with { Service = "job-search-assistance" }));

    [Fact]
    public void Once_placed_nobody_owes_them_and_a_restart_owes_them_anew() => Assert.Equal(
        ["2024-05-03 Open"],
        JobSeekingSkillsDone.History("2024-06-01", Referred("2024-02-01"), Started("2024-03-01"), Ended("2024-05-02"), Resumed("2024-05-03")));
}
