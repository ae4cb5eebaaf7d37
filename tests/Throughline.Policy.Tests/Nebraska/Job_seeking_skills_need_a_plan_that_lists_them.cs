using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-06")]
public sealed class Job_seeking_skills_need_a_plan_that_lists_them
{
    private const string NotListed = "missing: job seeking skills in the plan in force";

    [Fact]
    public void Without_a_plan_they_are_not_given() => Assert.Equal([NotListed], JobSeekingSkillsInThePlan.Missing("2024-02-01", Referred("2024-02-01")));

    [Fact]
    public void A_plan_that_does_not_list_them_does_not_do() => Assert.Equal(
        [NotListed], JobSeekingSkillsInThePlan.Missing("2024-02-01", Planned("2024-01-02", "job-search-assistance")));

    [Fact]
    public void A_plan_that_does_opens_the_step() => Assert.Empty(
        JobSeekingSkillsInThePlan.Missing("2024-01-02", Planned("2024-01-02", "job-search-assistance", "job-seeking-skills")));

    [Fact]
    public void A_plan_is_not_known_before_its_day() => Assert.Equal(
        [NotListed], JobSeekingSkillsInThePlan.Missing("2024-01-01", Planned("2024-01-02", "job-seeking-skills")));

    [Fact]
    public void The_latest_plan_or_amendment_is_in_force()
    {
        Assert.Equal([NotListed], JobSeekingSkillsInThePlan.Missing("2024-03-01", Planned("2024-01-02", "job-seeking-skills"), Amended("2024-02-01", AmendmentPurpose.Other, "training")));
        Assert.Empty(JobSeekingSkillsInThePlan.Missing("2024-03-01", Planned("2024-01-02", "training"), Amended("2024-02-01", AmendmentPurpose.Other, "job-seeking-skills")));
    }

    [Fact]
    public void A_session_outside_the_plan_is_refused_with_the_rule_and_what_is_missing()
    {
        var refusal = Assert.Single(Packs.Nebraska.File(Planned("2024-01-02", "training")).Refusals(Skills("2024-02-01")));
        Assert.Equal(("NE-PL-06", "Placement Services"), (refusal.Rule.Id, refusal.Rule.Cites.Document));
        Assert.Equal([NotListed], refusal.Because);
        Assert.Empty(Packs.Nebraska.File(Planned("2024-01-02", "job-seeking-skills")).Refusals(Skills("2024-02-01")));
    }
}
