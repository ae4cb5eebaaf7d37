using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-41")]
public sealed class A_case_is_closed_after_90_days_and_a_final_contact
{
    private const string Job = "missing: a job that VR supports";
    private const string Days = "missing: 90 days on the clock";
    private const string Final = "missing: a final contact with the client once the 90 days are over";
    private const string Without = "missing: 90 days without post-employment services";

    private static readonly Entry[] Ready = [Started("2026-01-15"), FinalContact("2026-04-15")];

    private static Contact FinalContact(string on) => Contacted(on, Mode.Phone) with { Final = true };

    [Fact]
    public void On_the_day_the_90_days_are_over() => Assert.Empty(CloseSuccessful.Missing("2026-04-15", Ready));

    [Fact]
    public void Not_a_day_before() => Assert.Equal([Days, Final], CloseSuccessful.Missing("2026-04-14", Ready));

    [Fact]
    public void Without_a_job_everything_is_missing() => Assert.Equal([Job, Days, Final, Without], CloseSuccessful.Missing("2026-06-01", Referred("2026-01-15")));

    [Fact]
    public void The_final_contact_comes_once_the_days_are_over_and_is_with_the_client()
    {
        Assert.Equal([Final], CloseSuccessful.Missing("2026-06-01", Started("2026-01-15"), FinalContact("2026-04-14")));
        Assert.Equal([Final], CloseSuccessful.Missing("2026-06-01", Started("2026-01-15"), FinalContact("2026-04-20") with { With = Party.Employer }));
        Assert.Equal([Final], CloseSuccessful.Missing("2026-06-01", Started("2026-01-15"), FinalContact("2026-04-20") with { Substantive = false }));
        Assert.Equal([Final], CloseSuccessful.Missing("2026-06-01", Started("2026-01-15"), Contacted("2026-04-20")));
    }

    [Theory]
    [InlineData("2026-01-14", true)]
    [InlineData("2026-01-15", false)]
    [InlineData("2026-04-15", false)]
    [InlineData("2026-04-16", true)]
    public void No_post_employment_services_in_the_90_days_both_ends_included(string on, bool mayClose)
    {
        string[] expected = mayClose ? [] : [Without];
        var service = Skills(on) with { Service = "counseling", PostEmployment = true };
        Assert.Equal(expected, CloseSuccessful.Missing("2026-06-01", [.. Ready, service]));
        var authorization = Authorized(on, "A1", "2025-12-31") with { PostEmployment = true };
        Assert.Equal(expected, CloseSuccessful.Missing("2026-06-01", [.. Ready, authorization]));
    }

    [Fact]
    public void Paying_late_moves_the_day_and_asks_for_another_final_contact() => Assert.Equal(
        [Final], CloseSuccessful.Missing("2026-08-01", [.. Ready, Authorized("2025-12-01", "A1", "2026-01-01"), Paid("2026-02-01", "A1")]));

    [Fact]
    public void A_closure_before_that_is_refused_with_what_is_missing()
    {
        var refusal = Assert.Single(Packs.Nebraska.File(Started("2026-01-15")).Refusals(ClosedSuccessfully("2026-04-20")));
        Assert.Equal("NE-PL-41", refusal.Rule.Id);
        Assert.Equal([Final], refusal.Because);
        Assert.Empty(Packs.Nebraska.File(Ready).Refusals(ClosedSuccessfully("2026-04-20")));
        Assert.Empty(Packs.Nebraska.File(Started("2026-01-15")).Refusals(ClosedOtherwise("2026-04-20")));
    }

    [Fact]
    public void Each_need_shows_what_the_file_has_for_it_and_where() => Assert.Equal(
        [
            "True: Clerk, County Library, since 2026-01-15. [0]",
            "True: Clock from 2026-01-15: start of the supported job. []",
            "True: Final contact on 2026-04-15. She agrees. [1]",
            "True: None from 2026-01-15 to 2026-04-15. []",
        ],
        Shown("2026-04-15", Started("2026-01-15"), FinalContact("2026-04-15") with { Note = "She agrees." }));

    [Fact]
    public void And_what_is_not_met_says_what_it_waits_for() => Assert.Equal(
        [
            "True: Clerk, County Library, since 2026-01-15. [0]",
            "False, early: Clock from 2026-01-15: start of the supported job. []",
            "False: It counts from 2026-04-15 on. []",
            "True, early: None so far, since 2026-01-15; the 90 days are over on 2026-04-15. []",
        ],
        Shown("2026-02-01", Started("2026-01-15")));

    [Fact]
    public void A_post_employment_service_in_the_days_stands_against_it() => Assert.Equal(
        "False, against: 1 entry from 2026-01-15 to 2026-04-15. [2]",
        Shown("2026-06-01", [.. Ready, Skills("2026-02-01") with { Service = "counseling", PostEmployment = true }])[3]);

    private static string[] Shown(string on, params Entry[] entries) =>
    [
        .. Packs.Nebraska.File(entries).Evaluate(Day(on)).Gates.Single(gate => gate.Rule == CloseSuccessful).Needs
            .Select(need => $"{need.Met}{(need.IsEarly ? ", early" : "")}{(need.IsAgainst ? ", against" : "")}: {need.Evidence} [{string.Join(", ", need.Positions)}]"),
    ];
}
