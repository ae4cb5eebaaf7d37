using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

internal static class Year
{
    public static readonly Entry[] Determined =
        [Started("2024-06-01"), ClosedSuccessfully("2025-03-01"), Asked("2025-04-01", Objective.Maintain), Jobs.Determined("2025-04-02")];

    public static readonly PlanAmended Amended = Entries.Amended("2025-04-10", AmendmentPurpose.PostEmployment, "tools");

    public static ServiceGiven Given(string on) => new() { On = Day(on), Service = "tools", PostEmployment = true };

    public static Authorization Promised(string on, string to) => Authorized(on, "P1", to) with { PostEmployment = true };

    public static string[] Refusals(Entry next, params Entry[] file) =>
        [.. Packs.Nebraska.File(file).AskedOf(next).Select(refusal => $"{refusal.Rule.Id}: {string.Join("; ", refusal.Because)}")];
}

[Implements("NE-PE-10")]
public sealed class Post_employment_work_rests_on_a_signed_amendment
{
    private const string None = "NE-PE-10: no plan amendment for post-employment services, signed by client and counselor, is on record";

    [Fact]
    public void Without_one_neither_service_nor_authorization_is_recorded()
    {
        Assert.Equal([None], Year.Refusals(Year.Given("2025-05-01"), Year.Determined));
        Assert.Equal([None], Year.Refusals(Year.Promised("2025-05-01", "2025-06-01"), Year.Determined));
    }

    [Fact]
    public void A_service_in_a_closed_case_is_one_whatever_it_is_called() =>
        Assert.Equal([None], Year.Refusals(Year.Given("2025-05-01") with { PostEmployment = null }, Year.Determined));

    [Fact]
    public void Also_one_of_the_closing_day_and_one_under_a_plan_or_referral_that_a_closed_case_should_not_have()
    {
        var plain = Year.Given("2025-05-01") with { PostEmployment = null };

        Assert.NotEmpty(Year.Refusals(plain with { On = Day("2025-03-01") }, Year.Determined[..3]));
        Assert.NotEmpty(Year.Refusals(plain, [.. Year.Determined[..3], Planned("2025-04-20", "tools")]));
        Assert.NotEmpty(Year.Refusals(plain, [.. Year.Determined[..3], Referred("2025-04-20")]));
    }

    [Fact]
    public void With_one_both_are()
    {
        Assert.Empty(Year.Refusals(Year.Given("2025-04-10"), [.. Year.Determined, Year.Amended]));
        Assert.Empty(Year.Refusals(Year.Promised("2025-04-10", "2026-03-01"), [.. Year.Determined, Year.Amended]));
    }

    [Fact]
    public void Not_for_days_before_it_was_signed()
    {
        Assert.Equal(["NE-PE-10: the plan amendment for post-employment services is of 2025-04-10, and this begins on 2025-04-09"], Year.Refusals(Year.Given("2025-04-09"), [.. Year.Determined, Year.Amended]));
        Assert.Single(Year.Refusals(Year.Promised("2025-04-12", "2025-06-01") with { From = Day("2025-04-09") }, [.. Year.Determined, Year.Amended]));
    }

    [Fact]
    public void Nor_on_one_that_the_client_has_not_signed() => Assert.Equal(
        ["NE-PE-10: the plan amendment of 2025-04-10 is not signed by client and counselor"],
        Year.Refusals(Year.Given("2025-04-12"), [.. Year.Determined, Year.Amended with { SignedBy = ["counselor"] }]));

    [Fact]
    public void An_amendment_that_work_rests_on_is_not_taken_back() => Assert.Equal(
        [None], Year.Refusals(Voided("2025-06-01", "plan"), [.. Year.Determined, Year.Amended with { Id = "plan" }, Year.Given("2025-05-01")]));

    [Fact]
    public void What_was_given_while_the_job_was_still_followed_up_is_no_post_employment_case()
    {
        Assert.Empty(Year.Refusals(Year.Given("2024-07-01"), Started("2024-06-01")));
        // What was given before a closure and is recorded after it is judged as happening after it; after another closure there is no post-employment.
        Assert.NotEmpty(Year.Refusals(Year.Given("2025-02-28"), Year.Determined[..3]));
        Assert.NotEmpty(Year.Refusals(Year.Given("2025-05-01"), Started("2024-06-01"), ClosedOtherwise("2025-03-01")));
    }

    [Fact]
    public void An_evaluation_lists_none_of_it()
    {
        var file = Packs.Nebraska.File([.. Year.Determined, Year.Given("2025-05-01"), Year.Given("2026-05-01")]);
        Assert.Empty(file.Evaluate(Day("2026-06-01")).Findings);
        Assert.Empty(file.Refused(Day("2026-06-01")));
    }
}

[Implements("NE-PE-12")]
public sealed class No_service_is_given_past_the_window
{
    [Theory]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-02", "NE-PE-12: given 2026-03-02, window closed 2026-03-01")]
    public void The_last_day_is_the_last(string on, string? refused) =>
        Assert.Equal(refused is null ? [] : [refused], Year.Refusals(Year.Given(on), [.. Year.Determined, Year.Amended]));

    [Fact]
    public void Nor_is_one_that_is_not_called_a_post_employment_service() => Assert.Equal(
        ["NE-PE-12: given 2026-03-02, window closed 2026-03-01"],
        Year.Refusals(Year.Given("2026-03-02") with { PostEmployment = null }, [.. Year.Determined, Year.Amended]));

    [Fact]
    public void A_correction_is_no_way_around() => Assert.Equal(
        ["NE-PE-12: given 2026-04-01, window closed 2026-03-01"],
        Year.Refusals(Corrected("2026-04-01", "given", Year.Given("2026-04-01")), [.. Year.Determined, Year.Amended, Year.Given("2025-06-01") with { Id = "given" }]));
}

[Implements("NE-PE-15")]
public sealed class The_amendment_is_written_like_any_plan
{
    [Fact]
    public void With_goal_services_and_both_signatures() => Assert.Empty(Year.Refusals(Year.Amended, Year.Determined));

    [Fact]
    public void What_it_lacks_is_named() => Assert.Equal(
        ["NE-PE-15: it names no job goal; it names no service; it is not signed by the client; it is not signed by the counselor"],
        Year.Refusals(Year.Amended with { Goal = " ", Services = [], SignedBy = [] }, Year.Determined));

    [Fact]
    public void Who_speaks_for_the_client_may_sign() => Assert.Empty(
        Year.Refusals(Year.Amended with { SignedBy = ["representative", "counseling-specialist"] }, Year.Determined));

    [Fact]
    public void An_amendment_for_another_purpose_is_not_asked() => Assert.Empty(
        Year.Refusals(Amended("2025-04-10", AmendmentPurpose.Other) with { SignedBy = [] }, Year.Determined));

    [Fact]
    public void Its_document_asks_for_providers_choice_responsibilities_and_how_success_is_known() => Assert.Subset(
        DocumentType.Of<IpeAmendment>().Sections.Where(section => section.Required).Select(section => section.Name).ToHashSet(),
        new HashSet<string> { "jobGoal", "services", "chosen", "responsibilities", "progress", "from", "to" });

    [Fact]
    public void It_is_not_signed_before_the_determination_says_post_employment()
    {
        var answers = new Dictionary<string, string> { ["from"] = "2025-04-10", ["to"] = "2025-06-01" };
        Assert.Equal("reason", Assert.Single(DocumentType.Of<IpeAmendment>().Against(new(Packs.Nebraska.File(Year.Determined[..3]), Day("2025-04-10")), answers)).Section);
        Assert.Empty(DocumentType.Of<IpeAmendment>().Against(new(Packs.Nebraska.File(Year.Determined), Day("2025-04-10")), answers));
    }
}

[Implements("NE-PE-04")]
public sealed class If_neither_fits_consultation_and_appeal_rights_are_recorded
{
    [Theory]
    [InlineData(true, true, null)]
    [InlineData(true, null, "NE-PE-04: the review of appeal rights is not recorded")]
    [InlineData(null, true, "NE-PE-04: the full consultation with the client is not recorded")]
    [InlineData(false, false, "NE-PE-04: the full consultation with the client is not recorded; the review of appeal rights is not recorded")]
    public void Both(bool? consulted, bool? rights, string? refused) => Assert.Equal(
        refused is null ? [] : [refused],
        Year.Refusals(Determined("2025-04-02", DeterminationOutcome.Neither) with { Consulted = consulted, AppealRightsReviewed = rights }, Year.Determined[..3]));

    [Fact]
    public void Another_outcome_does_not_ask_for_them() => Assert.Empty(Year.Refusals(Determined("2025-04-02", DeterminationOutcome.NewCase), Year.Determined[..3]));
}
