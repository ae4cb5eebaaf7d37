using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-11")]
public sealed class Before_a_worksite_the_case_is_staffed
{
    [Fact]
    public void The_step_is_closed_until_a_WIN_staffing()
    {
        Assert.Equal(["missing: a staffing at a WIN meeting"], StaffedBeforeAWorksite.Missing("2024-02-01", Referred("2024-01-05")));
        Assert.Empty(StaffedBeforeAWorksite.Missing("2024-02-01", Referred("2024-01-05"), Staffed("2024-02-01")));
    }

    [Fact]
    public void An_activity_without_one_is_refused() => Assert.Equal(
        ["0: no staffing at a WIN meeting is on record before it"], WorksiteWithoutStaffing.Refused(AtWorksite("2024-02-05")));

    [Fact]
    public void An_activity_after_one_is_not()
    {
        Assert.Empty(WorksiteWithoutStaffing.Refused(Staffed("2024-02-04"), AtWorksite("2024-02-05")));
        Assert.Empty(WorksiteWithoutStaffing.Refused(Staffed("2024-02-05"), AtWorksite("2024-02-05")));
    }

    [Fact]
    public void A_staffing_that_stands_after_it_came_too_late() => Assert.Equal(
        ["0: no staffing at a WIN meeting is on record before it"], WorksiteWithoutStaffing.Refused(AtWorksite("2024-02-05"), Staffed("2024-02-05")));

    [Fact]
    public void It_is_refused_where_it_would_be_recorded()
    {
        Assert.Equal("NE-PL-11", Assert.Single(Packs.Nebraska.File(Referred("2024-01-05")).Refusals(AtWorksite("2024-02-05"))).Rule.Id);
        Assert.Empty(Packs.Nebraska.File(Staffed("2024-02-04")).Refusals(AtWorksite("2024-02-05")));
    }

    [Fact]
    public void Voiding_the_staffing_that_an_activity_needs_is_refused_too()
    {
        var file = Packs.Nebraska.File(Staffed("2024-02-04") with { Id = "s" }, AtWorksite("2024-02-05"));
        Assert.Equal("NE-PL-11", Assert.Single(file.Refusals(Voided("2024-02-06", "s"))).Rule.Id);
    }
}

[Implements("NE-PL-12")]
public sealed class A_change_of_job_goal_needs_three_to_agree
{
    [Fact]
    public void Client_placement_specialist_and_counseling_specialist() => Assert.Empty(
        GoalChangeNotAgreed.Refused(NewGoal("2024-02-05", Agreeing.CounselingSpecialist, Agreeing.Client, Agreeing.PlacementSpecialist)));

    [Fact]
    public void Those_who_did_not_agree_are_named() => Assert.Equal(
        ["0: not agreed by the placement specialist; not agreed by the counseling specialist", "1: not agreed by the client"],
        GoalChangeNotAgreed.Refused(
            NewGoal("2024-02-05", Agreeing.Client), NewGoal("2024-02-06", Agreeing.PlacementSpecialist, Agreeing.CounselingSpecialist)));

    [Fact]
    public void One_who_agrees_twice_is_still_one() => Assert.Equal(
        ["0: not agreed by the client; not agreed by the counseling specialist"],
        GoalChangeNotAgreed.Refused(NewGoal("2024-02-05", Agreeing.PlacementSpecialist, Agreeing.PlacementSpecialist)));
}
