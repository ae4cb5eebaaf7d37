using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-03")]
[Implements("KS-PE-13")]
[Implements("KS-PE-04")]
[Implements("KS-PE-14")]
public sealed class What_is_recorded_says_enough_to_act_on
{
    private static readonly Problem Crisis = new() { On = Day("2024-03-01"), Name = "crisis-1", Kinds = ["family"], Severity = "severe", Crisis = true, Note = "Day care closes at once." };
    private static readonly Resource Pantry = new() { On = Day("2024-03-01"), Key = "resource-1", Name = "Pantry", For = "food", Phone = "620-555-0104" };

    private static string[] Asked(Entry next, params Entry[] file) => [.. Packs.Kansas.File(file).AllAskedOf(next).SelectMany(each => each.Because)];

    [Fact]
    public void A_problem_says_what_it_is_about_and_is_handled_by_its_name_with_words()
    {
        Assert.Empty(Asked(Crisis));
        Assert.Contains("choose what it is about", Asked(Crisis with { Kinds = [] }));
        Assert.Contains("give it a short name, under which it is handled", Asked(Crisis with { Name = null }));
        Assert.Contains("say what happened or what was agreed", Asked(Crisis with { Note = null }));
        ProblemHandled handled = new() { On = Day("2024-03-04"), Problem = "crisis-1", Note = "Her mother came." };
        Assert.Empty(Asked(handled, Crisis));
        Assert.NotEmpty(Asked(handled with { Note = null }, Crisis));
        Assert.NotEmpty(Asked(handled with { Problem = "crisis-2" }, Crisis));
        var view = CaseView.Of(Packs.Kansas.File(Crisis, handled), Day("2024-03-05"));
        Assert.False(ProblemOnFile.All(view).Single().IsOpen);
    }

    [Fact]
    public void Recorded_twice_under_one_name_a_problem_is_open_until_it_is_handled_after_the_second_time() => Assert.Equal([false, true],
        ProblemOnFile.All(CaseView.Of(Packs.Kansas.File(Crisis, new ProblemHandled { On = Day("2024-03-04"), Problem = "crisis-1", Note = "n" }, Crisis with { On = Day("2024-04-01") }), Day("2024-04-02"))).Select(each => each.IsOpen));

    [Fact]
    public void A_contingency_names_a_backup_and_is_used_by_its_name()
    {
        Contingency plan = new() { On = Day("2024-03-01"), Name = "contingency-1", Area = ContingencyArea.ChildCare, Plan = "Her mother comes", Backups = ["Rosa, 620-555-0148"] };
        Assert.Empty(Asked(plan));
        Assert.Contains("name at least one backup, with a telephone", Asked(plan with { Backups = [] }));
        Assert.Empty(Asked(new ContingencyUsed { On = Day("2024-03-02"), Contingency = "contingency-1", Held = true }, plan));
        Assert.NotEmpty(Asked(new ContingencyUsed { On = Day("2024-03-02"), Contingency = "contingency-1" }, plan));
        Assert.NotEmpty(Asked(new ContingencyUsed { On = Day("2024-03-02"), Contingency = "other", Held = true }, plan));
    }

    [Fact]
    public void A_resource_is_named_and_its_use_is_told_of_one_on_file()
    {
        Assert.Empty(Asked(Pantry));
        Assert.Contains("say what it is for", Asked(Pantry with { For = " " }));
        ResourceUsed used = new() { On = Day("2024-03-02"), Resource = "resource-1", Worked = true, By = "participant" };
        Assert.Empty(Asked(used, Pantry));
        Assert.NotEmpty(Asked(used with { Resource = "resource-9" }, Pantry));
        var network = ResourceOnFile.All(CaseView.Of(Packs.Kansas.File(Pantry, used, Pantry with { On = Day("2024-04-01"), Phone = "620-555-0199" }), Day("2024-04-02"))).Single();
        Assert.Equal(("620-555-0199", true, "participant"), (network.Resource.Phone, network.Worked, network.Used[^1].By));
    }

    [Fact]
    public void A_need_is_ranked_and_judged_by_its_name()
    {
        NeedNamed need = new() { On = Day("2024-03-01"), Need = "Gas bill", Area = "utilities", Rank = 1, Emergent = true };
        Assert.Empty(Asked(need));
        Assert.NotEmpty(Asked(need with { Rank = 0.5m }));
        Assert.Empty(Asked(new NeedJudged { On = Day("2024-03-08"), Need = "gas bill", State = NeedState.Met }, need));
        Assert.NotEmpty(Asked(new NeedJudged { On = Day("2024-03-08"), Need = "Rent", State = NeedState.Met }, need));
    }
}

[Implements("KS-PE-08")]
public sealed class A_visit_stays_within_its_permission
{
    private static readonly ClientPermission Permission = new() { On = Day("2024-03-01"), For = PermissionFor.JobSiteVisit, Scope = PermissionScope.All, Until = Day("2024-04-30") };
    private static readonly JobSiteVisit Visit = new() { On = Day("2024-04-30"), Employer = "Flint Hills Foods", Note = "Met in the break." };

    private static string[] Asked(Entry next, params Entry[] file) => [.. Packs.Kansas.File(file).AllAskedOf(next).SelectMany(each => each.Because)];

    [Fact]
    public void Refused_permitted_done_ended_and_refused_again()
    {
        Assert.NotEmpty(Asked(Visit));
        Assert.Empty(Asked(Visit, Permission));
        Assert.Contains("the permission ended on 2024-04-30; ask the participant again", Asked(Visit with { On = Day("2024-05-01") }, Permission));
        Assert.Empty(Asked(Visit with { On = Day("2024-05-01") }, Permission, Permission with { On = Day("2024-05-01"), Until = null }));
        Assert.NotEmpty(Asked(Visit with { On = Day("2024-05-02") }, Permission, Permission with { On = Day("2024-05-01"), Scope = PermissionScope.None, Until = null }));
    }

    [Fact]
    public void It_says_where_and_what_was_seen()
    {
        Assert.Contains("say at which job, or at which employer", Asked(Visit with { Employer = null }, Permission));
        Assert.Contains("say in a few words what was seen and said", Asked(Visit with { Note = null }, Permission));
        Assert.NotEmpty(Asked(Permission with { Until = Day("2024-02-01") }));
    }
}

[Implements("KS-PE-06")]
public sealed class Programs_are_kept_in_view
{
    private static Programme Word(string on, ProgrammeName name, ProgrammeStatus status) => new() { On = Day(on), Name = name, Status = status };

    private static ProgramRow Row(ProgrammeName name, string asOf, params Entry[] file) => ProgramRow.Of(CaseView.Of(Packs.Kansas.File(file), Day(asOf))).Single(row => row.Name == name);

    [Fact]
    public void Each_of_the_seven_has_a_state_in_a_word()
    {
        Assert.Equal(7, ProgramRow.Of(CaseView.Of(Packs.Kansas.File(), Day("2024-03-01"))).Count);
        Assert.Equal("Not asked", Row(ProgrammeName.Food, "2024-03-01").State);
        Assert.Equal("Explained", Row(ProgrammeName.Food, "2024-03-01", Word("2024-02-01", ProgrammeName.Food, ProgrammeStatus.Pending) with { Explained = true }).State);
        Assert.Equal("Applied", Row(ProgrammeName.Food, "2024-03-01", Word("2024-02-01", ProgrammeName.Food, ProgrammeStatus.Pending) with { Applied = Day("2024-02-01") }).State);
        Assert.Equal("Denied", Row(ProgrammeName.Food, "2024-03-01", Word("2024-02-01", ProgrammeName.Food, ProgrammeStatus.Pending), Word("2024-02-20", ProgrammeName.Food, ProgrammeStatus.Ended)).State);
        Entry[] active = [Word("2024-02-01", ProgrammeName.Food, ProgrammeStatus.Active), Word("2024-02-15", ProgrammeName.Food, ProgrammeStatus.Active) with { Renewal = Day("2024-06-01"), Outcome = ProgrammeOutcome.Renewed }];
        Assert.Equal(("Active", Day("2024-02-01"), Day("2024-06-01")), (Row(ProgrammeName.Food, "2024-03-01", active).State, Row(ProgrammeName.Food, "2024-03-01", active).Since, Row(ProgrammeName.Food, "2024-03-01", active).NextDay));
        Assert.Equal("Lost", Row(ProgrammeName.Food, "2024-03-01", [.. active, Word("2024-02-28", ProgrammeName.Food, ProgrammeStatus.Ended) with { Outcome = ProgrammeOutcome.Lost }]).State);
        Assert.Equal("Given up", Row(ProgrammeName.Food, "2024-03-01", [.. active, Word("2024-02-28", ProgrammeName.Food, ProgrammeStatus.Ended) with { Outcome = ProgrammeOutcome.GaveUp }]).State);
    }

    [Theory]
    [InlineData("2026-11-30", "2027-01-25", false)]
    [InlineData("2027-01-24", "2027-01-25", false)]
    [InlineData("2027-01-25", "2027-01-25", true)]
    [InlineData("2027-04-15", "2027-01-25", true)]
    [InlineData("2027-04-16", "2028-01-25", false)]
    public void The_credit_has_a_season_and_nothing_to_renew(string today, string from, bool inSeason)
    {
        var row = Row(ProgrammeName.Eitc, today);
        Assert.Equal((Day(from), inSeason), (row.Season.From, row.IsInSeason));
    }

    [Theory]
    [InlineData("2010-12-31", false)]
    [InlineData("2011-01-01", true)]
    public void The_advance_was_possible_until_the_end_of_2010(string on, bool refused) => Assert.Equal(refused,
        Packs.Kansas.File().AllAskedOf(Word(on, ProgrammeName.Eitc, ProgrammeStatus.Active) with { Method = CreditMethod.Advance }).Any(each => each.Rule.Id == "KS-PE-06"));
}

[Implements("KS-PE-11")]
[Implements("KS-PE-16")]
public sealed class Work_is_measured
{
    private static EmploymentStarted Job(string job, string on, decimal wage = 14) => new() { On = Day(on), Job = job, Employer = "E", Title = "T", HourlyWage = wage, WeeklyHours = 30, Supported = true, Permanent = true, Competitive = true, Integrated = true };

    private static EmploymentEnded Lost(string job, string on) => new() { On = Day(on), Job = job, Reason = "Laid off" };

    private static WorkAims? Of(string asOf, params Entry[] file) => WorkAims.Of(CaseView.Of(Packs.Kansas.File(file), Day(asOf)));

    [Fact]
    public void From_the_first_day_to_the_loss_or_as_far_as_it_is_followed()
    {
        Assert.Null(Of("2024-03-01"));
        Assert.Equal((60, false), (Of("2024-03-01", Job("a", "2024-01-01"))!.Days, Of("2024-03-01", Job("a", "2024-01-01"))!.Lost));
        Assert.Equal((30, true), (Of("2024-03-01", Job("a", "2024-01-01"), Lost("a", "2024-01-31"))!.Days, Of("2024-03-01", Job("a", "2024-01-01"), Lost("a", "2024-01-31"))!.Lost));
        // The next job on the next day is no loss; nobody is followed after the closure.
        Assert.Equal((60, false), Of("2024-03-01", Job("a", "2024-01-01"), Lost("a", "2024-01-31"), Job("b", "2024-02-01")) is { } two ? (two.Days, two.Lost) : default);
        Assert.Equal((31, false), Of("2024-06-01", Job("a", "2024-01-01"), new Closed { On = Day("2024-02-01"), Outcome = ClosureOutcome.Other }, Lost("a", "2024-05-01")) is { } closed ? (closed.Days, closed.Lost) : default);
    }

    [Fact]
    public void After_a_loss_the_days_to_the_next_job_are_counted_and_after_cash_anew()
    {
        var aims = Of("2024-06-01", Job("a", "2024-01-01"), new CashAssistanceEnded { On = Day("2024-01-11"), Reason = "earnings" }, Lost("a", "2024-01-31"), Job("b", "2024-02-19", 15.25m))!;
        Assert.Equal([19], aims.DaysBetween);
        Assert.Null(aims.WithoutWorkSince);
        Assert.Equal((20, true), aims.AfterCash);
        Assert.Equal((14m, 15.25m, 1.25m), (aims.FirstWage, aims.WageNow, aims.Gain));
        Assert.Equal(Day("2024-05-01"), Of("2024-06-01", Job("a", "2024-01-01"), Lost("a", "2024-05-01"))!.WithoutWorkSince);
        Assert.Null(Of("2024-06-01", Job("a", "2024-01-01"), Lost("a", "2024-01-31"), new CashAssistanceEnded { On = Day("2024-02-11"), Reason = "other" })!.AfterCash);
    }

    [Fact]
    public void A_raise_counts_from_the_first_pay() => Assert.Equal(0.75m, Of("2024-06-01", Job("a", "2024-01-01", 14.5m), new EmploymentChanged { On = Day("2024-02-01"), Job = "a", HourlyWage = 15.25m })!.Gain);

    [Fact]
    public void Goals_in_time_skills_and_plans_that_held_are_counted()
    {
        var aims = Of("2024-06-01", Job("a", "2024-01-01"), Goals("2024-01-10", ("one", "2024-02-01"), ("two", "2024-03-01"), ("three", "2024-12-01")), Reached("2024-02-01", "one"), Reached("2024-03-02", "two"),
            new SkillNamed { On = Day("2024-02-01"), Skill = "Forklift" }, new SkillNamed { On = Day("2024-03-01"), Skill = "forklift" }, new ContingencyUsed { On = Day("2024-02-01"), Held = true }, new ContingencyUsed { On = Day("2024-03-01"), Held = false })!;
        Assert.Equal((2, 1, 1, 2, 1), (aims.GoalsDue, aims.GoalsInTime, aims.Skills, aims.PlansTried, aims.PlansHeld));
    }
}

[Implements("KS-PE-07")]
[Implements("KS-PE-16")]
public sealed class After_a_loss_re_employment_starts_at_once
{
    private static EmploymentStarted Job(string job, string on) => new() { On = Day(on), Job = job, Employer = "E", Title = "T", HourlyWage = 14, WeeklyHours = 30, Supported = true, Permanent = true, Competitive = true, Integrated = true };

    private static readonly EmploymentEnded Lost = new() { On = Day("2024-03-01"), Job = "a", Reason = "Laid off" };

    private static string[] History(string asOf, params Entry[] after) => Reemployment.AtOnce.History(asOf, [Job("a", "2024-01-02"), Lost, .. after]);

    [Fact]
    public void By_the_next_business_day_with_a_talk_a_service_or_the_next_job()
    {
        Assert.Equal(["a: 2024-03-01 due 2024-03-04 Overdue"], History("2024-03-05"));
        Assert.Equal(["a: 2024-03-01 due 2024-03-04 Met 2024-03-04"], History("2024-03-05", Contacted("2024-03-04")));
        Assert.Equal(["a: 2024-03-01 due 2024-03-04 Met 2024-03-01"], History("2024-03-05", new ServiceGiven { On = Day("2024-03-01"), Service = "job-search" }));
        Assert.Equal(["a: 2024-03-01 due 2024-03-04 MetLate 2024-03-20"], History("2024-03-21", Job("b", "2024-03-20")));
        Assert.Equal(["a: 2024-03-01 due 2024-03-04 Overdue"], History("2024-03-05", Contacted("2024-03-04") with { Reached = false }));
    }

    [Fact]
    public void Not_where_another_job_is_held() => Assert.Empty(Reemployment.AtOnce.History("2024-03-05", Job("a", "2024-01-02"), Job("b", "2024-02-01"), Lost));
}
