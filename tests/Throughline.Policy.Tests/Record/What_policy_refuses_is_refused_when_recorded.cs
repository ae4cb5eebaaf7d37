using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Record;

public sealed class What_policy_refuses_is_refused_when_recorded
{
    private static string[] Rules(CaseFile file, Entry next) => [.. file.Refusals(next).Select(refusal => refusal.Rule.Id)];

    [Fact]
    public void With_the_rule_its_title_its_paragraph_and_what_is_missing()
    {
        var refusal = Assert.Single(Packs.Nebraska.File(Referred("2024-01-05")).Refusals(NewGoal("2024-02-05", Agreeing.Client)));
        Assert.Equal(("NE-PL-12", "Change of job goal without all three agreeing"), (refusal.Rule.Id, refusal.Title));
        Assert.Equal("Placement Services, Additional Notes, 2024-01-26", refusal.Rule.Cites.ToString());
        Assert.Equal(["not agreed by the placement specialist", "not agreed by the counseling specialist"], refusal.Because);
    }

    [Fact]
    public void An_ordinary_entry_is_not() => Assert.Empty(Rules(Packs.Nebraska.File(Referred("2024-01-05")), Contacted("2024-01-06")));

    [Fact]
    public void A_gate_is_asked_on_the_day_of_the_entry()
    {
        var file = Packs.Nebraska.File(Planned("2024-02-10", "job-seeking-skills"));
        Assert.Equal(["NE-PL-06"], Rules(file, Skills("2024-02-09")));
        Assert.Empty(Rules(file, Skills("2024-02-10")));
    }

    [Fact]
    public void A_correction_is_judged_by_what_it_puts_in_place()
    {
        var file = Packs.Nebraska.File(Planned("2024-02-10", "job-seeking-skills"), Skills("2024-02-12") with { Id = "s" });
        Assert.Equal(["NE-PL-06"], Rules(file, Corrected("2024-03-01", "s", Skills("2024-02-01"))));
        Assert.Empty(Rules(file, Corrected("2024-03-01", "s", Skills("2024-02-20"))));
        Assert.Empty(Rules(file, Voided("2024-03-01", "s")));
    }

    [Fact]
    public void An_entry_dated_earlier_that_makes_a_later_one_wrong_is_refused()
    {
        var file = Packs.Nebraska.File(Authorized("2025-06-01", "A1", "2026-06-01"));
        Assert.Contains("NE-PE-12", Rules(file, ClosedSuccessfully("2025-03-01")));
    }

    [Fact]
    public void What_the_file_already_holds_against_policy_blocks_nothing_else()
    {
        var legacy = Packs.Nebraska.File(NewGoal("2024-02-05", Agreeing.Client));
        Assert.Empty(Rules(legacy, Contacted("2024-02-06")));
    }

    [Fact]
    public void Nothing_is_refused_for_words_of_another_agency()
    {
        Assert.Empty(Rules(Packs.Kansas.File(Planned("2024-02-10")), Skills("2024-02-12")));
        Assert.Empty(Rules(Packs.Iowa.File(Planned("2024-02-10")), AtWorksite("2024-02-12")));
        Assert.Equal(["KS-PE-08"], Rules(Packs.Kansas.File(Planned("2024-02-10")), Contacted("2024-02-12") with { Topics = ["job-site-visit"] }));
    }
}
