using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-01")]
[Implements("KS-PE-02")]
[Implements("KS-PE-12")]
public sealed class The_self_sufficiency_plan_lives
{
    private const string First = "2024-03-04";
    private const string Second = "2024-06-03";

    private static readonly SelfSufficiencyPaper Plan = new()
    {
        Needs =
        [
            new() { Rank = 1, Need = "Gas bill", Area = "utilities", Emergent = "yes", HurtsFrom = Day("2024-03-12"), Resource = "Care fund", Since = "new" },
            new() { Rank = 2, Need = "A job that pays more", Area = "work", Emergent = "no", Since = "new" },
        ],
        Situation = [new() { What = "household", Now = "Two children, 6 and 2", ToldBy = "Marisela", ToldOn = Day(First) }, new() { What = "income", Now = "Wages only", ToldBy = "Pay stub", ToldOn = Day(First) }],
        Goals = [new() { Goal = "Forklift certificate", FirstStep = "Asks for the form", Responsible = "Marisela", By = Day("2024-07-01") }],
        Contingencies =
        [
            new() { Area = "child-care", If = "day care closes", Then = "her mother comes", FirstBackup = "Rosa, 620-555-0148" }, new() { Area = "transportation", If = "the car fails", Then = "ride with Dwayne", FirstBackup = "Dwayne, 620-555-0152", TriedOn = Day("2024-03-01") },
            new() { Area = "crisis", If = "a letter threatens heat", Then = "photo the same day", FirstBackup = "Care fund, 620-555-0171" },
        ],
        Contact = "By text after 6 PM", Skills = [new() { Skill = "Never late", Use = "Lead of the line" }], Words = new(Own: "I want days."), NextReassessment = Day("2024-09-04"), CopyGiven = "yes",
    };

    private static Writing On(string day, params Entry[] file) => new(Packs.Kansas.File(file), Day(day));

    private static Entry[] Sign(string day, SelfSufficiencyPaper plan, params Entry[] file)
    {
        var answers = SelfSufficiencyPaper.Type.Write(plan);
        return [.. file, .. SelfSufficiencyPaper.Type.Entries(On(day, file), new(SelfSufficiencyPaper.Name, answers, [], null))];
    }

    private static string[] Wrong(string day, SelfSufficiencyPaper plan, params Entry[] file) => [.. SelfSufficiencyPaper.Type.Against(On(day, file), SelfSufficiencyPaper.Type.Write(plan)).Select(each => each.Wrong)];

    [Fact]
    public void Signed_it_records_goals_needs_contingencies_and_skills()
    {
        Assert.Empty(SelfSufficiencyPaper.Type.Left(SelfSufficiencyPaper.Type.Write(Plan)));
        Assert.Empty(Wrong(First, Plan));
        var file = Sign(First, Plan);
        Assert.Equal([new PlannedGoal("Forklift certificate", Day("2024-07-01"), "Marisela", false)], file.OfType<SelfSufficiencyPlan>().Single().Goals);
        Assert.Equal(["Gas bill 1 True", "A job that pays more 2 False"], file.OfType<NeedNamed>().Select(need => $"{need.Need} {need.Rank} {need.Emergent}"));
        Assert.Equal([ContingencyArea.ChildCare, ContingencyArea.Transportation, ContingencyArea.Crisis], file.OfType<Contingency>().Select(each => each.Area!.Value));
        Assert.Equal(["Never late"], file.OfType<SkillNamed>().Select(each => each.Skill));
        Assert.Equal(["Forklift certificate: 2024-03-04 due 2024-07-01 Open"], PostEmploymentCaseManagement.GoalsOfThePlan.History("2024-04-01", file));
    }

    [Fact]
    public void A_reassessment_begins_with_the_last_version_and_asks_how_each_need_stands()
    {
        var file = Sign(First, Plan);
        var begun = SelfSufficiencyPaper.Type.Begun!(On(Second, file));
        Assert.Equal([null, null], begun.Needs!.Select(need => need.Since));
        Assert.Equal(Day("2024-07-01"), begun.Goals!.Single().FirstBy);
        Assert.Null(begun.Words);
        Assert.Contains("Gas bill: it was in the last plan; say how it stands.", Wrong(Second, begun with { Needs = [begun.Needs![1] with { Since = "same" }] }, file));
        Assert.Contains("Gas bill: it was in the last plan; say whether it is met, better, the same or worse.", Wrong(Second, begun with { Needs = [begun.Needs![0] with { Since = "new" }, begun.Needs![1] with { Since = "same" }] }, file));

        var judged = begun with { Needs = [begun.Needs![1] with { Rank = 1, Since = "better" }, begun.Needs![0] with { Since = "met" }], Words = new(Own: "Better."), CopyGiven = "yes" };
        Assert.Empty(Wrong(Second, judged, file));
        var after = Sign(Second, judged, file);
        Assert.Equal([("A job that pays more", NeedState.Better), ("Gas bill", NeedState.Met)], after.OfType<NeedJudged>().Select(each => (each.Need!, each.State!.Value)));
        Assert.Equal(["A job that pays more"], NeedOnFile.Open(CaseView.Of(Packs.Kansas.File(after), Day(Second))).Select(need => need.Need));
        // Met once, it is not judged again, and what has not changed is not recorded again.
        Assert.Equal(3, after.OfType<Contingency>().Count());
        var third = SelfSufficiencyPaper.Type.Begun!(On("2024-09-03", after));
        Assert.Equal(["A job that pays more", "Gas bill"], third.Needs!.Select(need => need.Need));
        Assert.Equal(2, Sign("2024-09-03", third with { Needs = [third.Needs![0] with { Since = "same" }, third.Needs![1]] }, after).OfType<NeedJudged>().Count(each => each.Need == "A job that pays more"));
    }

    [Fact]
    public void A_goal_may_move_and_keeps_its_first_day_and_one_that_was_met_stays_behind()
    {
        var file = Sign(First, Plan);
        var begun = SelfSufficiencyPaper.Type.Begun!(On(Second, file)) with { Needs = [] };
        Assert.DoesNotContain(Wrong(Second, begun with { Goals = [begun.Goals![0] with { By = Day("2024-10-01") }] }, file), each => each.Contains("first set", StringComparison.Ordinal));
        Assert.Contains("Forklift certificate: it was first set for 2024-07-01; the day may move, the first one stays.", Wrong(Second, begun with { Goals = [begun.Goals![0] with { By = Day("2024-10-01"), FirstBy = Day("2024-10-01") }] }, file));
        Assert.Empty(SelfSufficiencyPaper.Type.Begun!(On(Second, [.. file, Reached("2024-05-20", "Forklift certificate")])).Goals!);
    }

    [Fact]
    public void It_is_asked_for_what_it_lacks()
    {
        Assert.Contains("Two needs have rank 1; each has its own.", Wrong(First, Plan with { Needs = [Plan.Needs![0], Plan.Needs![1] with { Rank = 1 }] }));
        Assert.Contains("An emergent need comes before those that are not.", Wrong(First, Plan with { Needs = [Plan.Needs![0] with { Rank = 3 }, Plan.Needs![1]] }));
        Assert.Contains("Forklift certificate: 2024-03-04 is not still to come.", Wrong(First, Plan with { Goals = [Plan.Goals![0] with { By = Day(First) }] }));
        Assert.Contains("There is none for a crisis.", Wrong(First, Plan with { Contingencies = [.. Plan.Contingencies!.Take(2)] }));
        Assert.Contains("By 2024-09-04 at the latest.", Wrong(First, Plan with { NextReassessment = Day("2024-09-05") }));
        Assert.NotEmpty(SelfSufficiencyPaper.Type.Left(SelfSufficiencyPaper.Type.Write(Plan with { Situation = null })));
        Assert.NotEmpty(SelfSufficiencyPaper.Type.Left(SelfSufficiencyPaper.Type.Write(Plan with { Goals = [Plan.Goals![0] with { Responsible = null }] })));
    }

    [Fact]
    public void Its_reassessment_is_owed_on_the_day_that_it_names_and_on_an_open_day()
    {
        var file = Sign(First, Plan);
        Assert.Equal(["2024-03-04 due 2024-09-04 Overdue"], PlanDuties.Reassessment.History("2024-09-05", file));
        Assert.Equal(["2024-03-04 due 2024-09-04 Met 2024-06-03", "2024-06-03 due 2024-09-04 Open"], PlanDuties.Reassessment.History("2024-07-01", Sign(Second, Plan, file)));
        Assert.Equal(Day("2027-05-28"), SelfSufficiencyPaper.Type.Begun!(On("2026-11-30")).NextReassessment);
    }

    [Fact]
    public void A_contingency_is_tried_by_use_and_an_untried_one_grows_old()
    {
        var file = Sign(First, Plan);
        var all = ContingencyOnFile.All(CaseView.Of(Packs.Kansas.File([.. file, new ContingencyUsed { On = Day("2024-04-05"), Contingency = "child-care", Held = true }]), Day("2024-07-01")));
        Assert.Equal([("child-care", "2024-04-05", false), ("transportation", "2024-03-01", false), ("crisis", "", true)], all.Select(each => (each.Plan.Name!, $"{each.TriedOn:yyyy-MM-dd}", each.IsUntried(Day("2024-07-01")))));
    }

    [Fact]
    public void A_plan_without_a_goal_is_refused_at_every_door() => Assert.Contains(Packs.Kansas.File().AllAskedOf(new SelfSufficiencyPlan { On = Day(First), Goals = [] }), refusal => refusal.Rule.Id == "KS-PE-01");
}
