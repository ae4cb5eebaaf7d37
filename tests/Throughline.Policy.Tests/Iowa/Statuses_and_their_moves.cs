using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

/// <summary>A machine walks the table: what enters a status is tried from every status.</summary>
[Implements("IA-PE-14")]
public sealed class Statuses_stand_in_one_table
{
    /// <summary>Entries that lead to each status, a month apart, and that the table allows.</summary>
    private static readonly Dictionary<string, string[]> WayTo = new()
    {
        ["00"] = [], ["02-0"] = ["02-0"], ["04-0"] = ["02-0", "04-0"], ["06"] = ["02-0", "06"], ["08-0"] = ["02-0", "close"], ["10-_"] = ["02-0", "10-_"], ["12"] = ["02-0", "10-_", "plan"],
        ["14-0"] = ["plan", "14-0"], ["16-0"] = ["plan", "16-0"], ["18-_"] = ["plan", "18-2"], ["20-0"] = ["plan", "20-0"], ["22-0"] = ["plan", "20-0", "job"], ["24-0"] = ["plan", "18-2", "24-0"],
        ["26-0"] = ["plan", "job", "26"], ["28-0"] = ["plan", "14-0", "close"], ["30-0"] = ["plan", "close"], ["32-0"] = ["plan", "job", "26", "32"], ["33-_"] = ["plan", "job", "26", "32", "33-1"], ["38-0"] = ["02-0", "04-0", "close"],
    };

    public static TheoryData<string> Codes => [.. StatusTable.All.Select(row => row.Code)];

    private static DateOnly Day(int at) => Entries.Day("2020-01-06").AddMonths(at);

    private static IEnumerable<Entry> Step(string step, DateOnly on) => step switch
    {
        "plan" => [Planned($"{on:yyyy-MM-dd}", "training") with { Soc = "43-4171" }],
        "job" => [Started($"{on:yyyy-MM-dd}")],
        "close" => [new Closed { On = on, Outcome = ClosureOutcome.Other }],
        "26" => [new Closed { On = on, Outcome = ClosureOutcome.Successful }],
        "32" =>
        [
            new ClosedFile { On = on, Action = ClosedFileAction.Received }, new ClosedFile { On = on, Action = ClosedFileAction.Read }, Determined($"{on:yyyy-MM-dd}"),
            Amended($"{on:yyyy-MM-dd}", AmendmentPurpose.PostEmployment, "counseling"),
        ],
        _ => [new StatusRecorded { On = on, Status = step, Reason = "as it was" }],
    };

    private static Entry[] Lived(string code) => [new TaskNote { On = Day(0), About = TaskAbout.Other, Note = "Referred" }, .. WayTo[code].SelectMany((step, at) => Step(step, Day(at + 1)))];

    private static string At(CaseFile file) => file.Evaluate(Day(40)).Status.Code;

    [Fact]
    public void Every_status_of_the_table_has_a_way_to_it() => Assert.Equal(StatusTable.All.Select(row => row.Code).Order(), WayTo.Keys.Order());

    [Theory, MemberData(nameof(Codes))]
    public void Each_is_reached(string code) => Assert.Equal(code, At(Packs.Iowa.File(Lived(code))));

    [Theory, MemberData(nameof(Codes))]
    public void Each_is_left_by_a_move_of_the_table_or_by_a_new_case(string code)
    {
        var ways = StatusTable.All.Where(row => row.From.Contains(code)).ToList();
        Assert.Equal(ways.Count == 0, StatusTable.Of(code).LeftBy.EndsWith("a new case that names this one", StringComparison.Ordinal) && !StatusTable.Of(code).LeftBy.Contains("32-0", StringComparison.Ordinal));
        Assert.All(ways, row => Assert.Contains(code, row.From));
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_status_that_is_recorded_moves_the_case_where_the_table_says_so_and_nowhere_else(string code)
    {
        var file = Packs.Iowa.File(Lived(code));
        foreach (var to in StatusTable.All.Where(row => row.Code != code))
        {
            var said = new StatusRecorded { On = Day(30), Status = to.SubCodes.Length > 0 ? to.SubCodes[0].Code : to.Code, Reason = "as it is" };
            var allowed = to.Said && to.From.Contains(code);
            var refused = file.AllAskedOf(said).Where(refusal => refusal.Rule.Id == "IA-PE-14").ToList();
            Assert.True(allowed == (refused.Count == 0), $"{code} to {to.Code}: {string.Join("; ", refused.SelectMany(each => each.Because))}");
            // A file from elsewhere may say it all the same: nothing moves outside the table.
            Assert.Equal(allowed ? to.Code : code, At(file.With(said)));
        }
    }

    [Theory]
    [InlineData("18-2", "18-2 Training")]
    [InlineData("18", "18-_ Training")]
    [InlineData("24", "24-0 Services interrupted")]
    [InlineData("24-0", "24-0 Services interrupted")]
    public void The_sub_code_is_the_agencys_and_shows(string said, string label) =>
        Assert.Equal(label, Packs.Iowa.File([.. Lived("12"), new StatusRecorded { On = Day(20), Status = said, Reason = "hospital" }]).Evaluate(Day(40)).Status.Label);

    [Fact]
    public void An_interruption_says_why() => Assert.Equal(["IA-PE-14"],
        Packs.Iowa.File(Lived("18-_")).AllAskedOf(new StatusRecorded { On = Day(20), Status = "24-0" }).Select(refusal => refusal.Rule.Id));

    [Fact]
    public void It_ends_at_work_only_while_a_job_is_held()
    {
        Entry[] atWork = [.. Lived("22-0"), new StatusRecorded { On = Day(10), Status = "24-0", Reason = "leave" }];
        var back = new StatusRecorded { On = Day(12), Status = "22-0" };
        Assert.DoesNotContain(Packs.Iowa.File(atWork).AllAskedOf(back), refusal => refusal.Rule.Id == "IA-PE-14");
        Assert.Equal("22-0", At(Packs.Iowa.File([.. atWork, back])));
        Assert.Contains(Packs.Iowa.File([.. atWork, Ended($"{Day(11):yyyy-MM-dd}")]).AllAskedOf(back), refusal => refusal.Rule.Id == "IA-PE-14");
    }

    [Fact]
    public void The_job_ends_and_the_case_is_ready_again() => Assert.Equal("20-0", At(Packs.Iowa.File([.. Lived("22-0"), Ended($"{Day(20):yyyy-MM-dd}")])));

    [Fact]
    public void A_plan_comes_after_eligibility_and_off_the_waiting_list() => Assert.All(new[] { "02-0", "04-0", "06" }, code =>
        Assert.Contains("IA-PE-14", Packs.Iowa.File(Lived(code)).AllAskedOf(Planned($"{Day(20):yyyy-MM-dd}", "training")).Select(refusal => refusal.Rule.Id)));

    [Fact]
    public void A_life_shows_every_status_with_its_day()
    {
        string[] steps = ["02-0", "06", "10-1", "plan", "14-0", "16-0", "18-2", "24-0", "20-0", "job", "26", "32", "33-1"];
        var history = Packs.Iowa.File([.. Lived("00"), .. steps.SelectMany((step, at) => Step(step, Day(at + 1)))]).Evaluate(Day(40)).StatusHistory;
        Assert.Equal(["00", "02-0", "06", "10-_", "12", "14-0", "16-0", "18-_", "24-0", "20-0", "22-0", "26-0", "32-0", "33-_"], history.Select(each => each.Code));
        Assert.Equal(Enumerable.Range(0, history.Count).Select(at => (DateOnly?)Day(at)), history.Select(each => each.Since));
    }
}

[Implements("IA-PE-14")]
public sealed class A_case_is_closed_as_26_0_by_its_checklist
{
    private static readonly Entry[] Whole =
    [
        Planned("2024-01-05", "training") with { Soc = "43-4171" }, Started("2024-03-01"),
        new Document { On = Day("2024-04-01"), Name = Closure26.WageVerification, Action = DocumentAction.Submitted, Note = "Pay stub of March" },
        new Contact { On = Day("2024-05-02"), With = Party.Client, Mode = Mode.Phone, Topics = ["post-employment"], Note = "Told" },
        new Contact { On = Day("2024-05-30"), With = Party.Client, Mode = Mode.Phone, Final = true, Note = "Both are satisfied" },
    ];

    private static Refusal? Refused(params Entry[] file) => Packs.Iowa.File(file).AllAskedOf(ClosedSuccessfully("2024-06-03")).FirstOrDefault(refusal => refusal.Rule.Id == "IA-PE-14");

    [Fact]
    public void With_all_of_it() => Assert.Null(Refused(Whole));

    public static TheoryData<int, Need> Each => new() { { 0, Closure26.OutcomeOfThePlan }, { 1, Closure26.KeptNinetyDays }, { 2, Closure26.PayIsVerified }, { 3, Closure26.TheyWereTold }, { 4, Closure26.BothSatisfied } };

    [Theory, MemberData(nameof(Each))]
    public void Without_one_it_is_refused_naming_what_is_missing(int without, Need missing)
    {
        var refused = Refused([.. Whole.Where((_, at) => at != without)]);
        Assert.Contains("missing: " + missing.Words, refused!.Because);
    }

    [Fact]
    public void Neither_with_other_work_nor_outside_an_integrated_setting_nor_while_a_service_runs()
    {
        Assert.NotNull(Refused([.. Whole.Select(entry => entry is EmploymentStarted job ? job with { Soc = "53-3032" } : entry)]));
        Assert.NotNull(Refused([.. Whole.Select(entry => entry is EmploymentStarted job ? job with { Integrated = false } : entry)]));
        Assert.NotNull(Refused([.. Whole, Authorized("2024-05-31", "A1", "2024-07-31")]));
        Assert.Null(Refused([.. Whole, Authorized("2024-05-31", "A1", "2024-07-31"), Paid("2024-06-01", "A1")]));
    }

    [Fact]
    public void On_the_ninetieth_day_and_not_before()
    {
        Entry[] early = [.. Whole.SkipLast(1), ((Contact)Whole[^1]) with { On = Day("2024-05-29") }];
        Assert.NotNull(Refused(early));
        Assert.DoesNotContain(Packs.Iowa.File(Whole).AllAskedOf(ClosedSuccessfully("2024-05-30")), refusal => refusal.Rule.Id == "IA-PE-14");
    }

    [Fact]
    public void Every_line_shows_what_the_file_has_or_lacks()
    {
        foreach (var file in new[] { Whole, [] })
        {
            var gate = Packs.Iowa.File(file).Evaluate(Day("2024-06-03")).Gates.Single(gate => gate.Rule.Id == "IA-PE-14");
            Assert.All(gate.Needs, need => Assert.NotEmpty(need.Evidence!));
            Assert.Equal(file.Length > 0, gate.Open);
        }
    }

    [Fact]
    public void A_closure_from_elsewhere_stands_and_says_what_it_lacks()
    {
        var file = Packs.Iowa.File(ClosedSuccessfully("2024-06-03"));
        Assert.Equal("26-0", file.Evaluate(Day("2024-07-01")).Status.Code);
        Assert.Contains(Judge.Grounds(WhatStands.Of(file, _ => new("", default))), lost => lost.Rule.Id == "IA-PE-14");
    }
}
