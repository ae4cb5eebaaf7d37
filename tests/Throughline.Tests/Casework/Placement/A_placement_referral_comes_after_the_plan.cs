using Throughline.Casework.Access;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using Throughline.Tests.Casework.PostEmployment;
using Throughline.Tests.Databases;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Casework.Placement;

/// <summary>Today is Friday, March 1, 2024.</summary>
[Implements("NE-PL-01")]
public sealed class A_placement_referral_comes_after_the_plan
{
    private static PlanApproved A_plan(string on, params string[] services) => new() { On = Day(on), Goal = "Retail sales", Services = services };

    private static PlanAmended An_amendment(string on, params string[] services) => new() { On = Day(on), Goal = "Retail sales", Services = services, SignedBy = ["client", "counselor"] };

    [Theory, OnBoth]
    public async Task Without_a_plan_it_is_refused_with_rule_paragraph_and_way_out(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var refusal = await Refused(given, await given.ACase(), Referral("2024-02-01"));
        Assert.Equal("NE-PL-01", refusal.Rule.Id);
        Assert.Equal(("Placement Services", "Procedure 1"), (refusal.Rule.Cites.Document, refusal.Rule.Cites.Section));
        Assert.Contains("record the plan, with job search assistance among its services", refusal.Because[0]);
    }

    [Theory, OnBoth]
    public async Task A_plan_without_job_search_assistance_is_not_enough(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase();
        await given.Recorded(number, A_plan("2024-01-20", "transport"));
        Assert.Contains("the plan of 2024-01-20 does not list job search assistance", (await Refused(given, number, Referral("2024-02-01"))).Because[0]);
        await given.Recorded(number, [.. ClosedCases.WithItsPaper(An_amendment("2024-02-01", "transport", "job-search-assistance"))]);
        await given.Recorded(number, Referral("2024-02-01"));
    }

    [Theory, OnBoth]
    public async Task The_plan_in_force_counts_and_not_an_earlier_one(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase();
        await given.Recorded(number, [A_plan("2024-01-20", "job-search-assistance"), .. ClosedCases.WithItsPaper(An_amendment("2024-01-25", "transport"))]);
        Assert.Contains("amend the plan", (await Refused(given, number, Referral("2024-02-01"))).Because[0]);
    }

    [Theory, OnBoth]
    public async Task A_plan_of_a_later_day_does_not_count(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase();
        await given.Recorded(number, Plan("2024-02-02"));
        await Refused(given, number, Referral("2024-02-01"));
    }

    [Theory, OnBoth]
    public async Task Plan_and_referral_recorded_together_are_taken(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.Recorded(await given.ACase(), Plan("2024-02-01"), Referral("2024-02-01"));
    }

    [Theory, OnBoth]
    public async Task A_client_who_is_not_ready_is_not_referred_yet(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase();
        await given.Recorded(number, Plan("2024-01-20"));
        var refusal = await Refused(given, number, new ReferralOpened { On = Day("2024-02-01"), To = ReferralTo.Placement, ClientReady = false });
        Assert.Contains("make the referral once they are", refusal.Because[0]);
        await given.Recorded(number, new ReferralOpened { On = Day("2024-02-08"), To = ReferralTo.Placement, ClientReady = true });
    }

    [Theory, OnBoth]
    public async Task A_referral_elsewhere_asks_for_no_plan(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.Recorded(await given.ACase(), new ReferralOpened { On = Day("2024-02-01"), To = ReferralTo.Cpap });
    }

    [Theory, OnBoth]
    public async Task A_file_from_elsewhere_is_asked_too_and_a_report_takes_it_and_lists_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var console = Actor.AtTheConsole("nebraska-vr");
        CaseFile File(string number) => new(Packs.Nebraska, number, null, null, [Referral("2024-02-01"), Contact("2024-02-05", note: "Two openings")]);

        var left = Assert.IsType<ImportOutcome.Left>(await given.A<ImportCase>().Handle(new(File("NE-1"), console), TestContext.Current.CancellationToken));
        Assert.Contains("no approved plan is on file", Assert.Single(left.Problems).Message, StringComparison.Ordinal);
        var listed = Assert.IsType<ImportOutcome.Taken>(await given.A<ImportCase>().Handle(new(File("NE-2"), console, AppendMode.Legacy), TestContext.Current.CancellationToken));
        Assert.Equal([(0, "NE-PL-01")], listed.Findings.Select(finding => (finding.Position, finding.Rule)));
    }

    [Theory, OnBoth]
    public async Task What_was_taken_so_can_be_corrected_without_a_plan(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var console = Actor.AtTheConsole("nebraska-vr");
        CaseFile file = new(Packs.Nebraska, "NE-1", null, null, [Referral("2024-02-01") with { Id = "r" }]);
        await given.A<ImportCase>().Handle(new(file, console, AppendMode.Legacy), TestContext.Current.CancellationToken);
        var corrected = await given.Append.Handle(new()
        {
            Agency = "nebraska-vr", Case = "NE-1", By = console, Entries = [new Correction { On = Day("2024-03-01"), Corrects = "r", Reason = "The day was wrong", Replacement = Referral("2024-02-02") }],
        }, TestContext.Current.CancellationToken);
        Assert.IsType<AppendOutcome.Recorded>(corrected);
    }

    [Theory, OnBoth]
    public async Task A_correction_cannot_bring_in_what_would_have_been_refused(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase();
        await given.Recorded(number, Plan("2024-01-20"), new ReferralOpened { Id = "r", On = Day("2024-02-01"), To = ReferralTo.Placement });
        Assert.Equal("NE-PL-01", (await Refused(given, number, new Correction { On = Day("2024-03-01"), Corrects = "r", Reason = "Earlier", Replacement = Referral("2024-01-10") })).Rule.Id);
    }

    private static async Task<Refusal> Refused(Given given, string number, Entry entry) =>
        Assert.Single(Assert.IsType<AppendOutcome.Refused>(await given.Appended(number, entry)).Refusals).Refusal;
}
