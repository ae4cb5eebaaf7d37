using System.Net;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Casework.PostEmployment.ClosedCases;

namespace Throughline.Tests.Web.PostEmployment;

[Implements("NE-PE-01")]
[Implements("NE-PE-02")]
[Implements("NE-PE-05")]
[Implements("NE-PE-06")]
[Implements("NE-PE-07")]
[Implements("NE-PE-08")]
[Implements("NE-PE-09")]
public sealed class A_request_is_assessed_and_decided : IAsyncLifetime
{
    private Site site = null!;
    private HttpClient howard = null!;

    private static readonly (string, string)[] AllYes = [("readilyAvailable", "true"), ("easyToArrange", "true"), ("routine", "true"), ("limited", "true"), ("withinWindow", "true")];

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        howard = await site.As("howard");
    }

    public async ValueTask DisposeAsync()
    {
        howard.Dispose();
        await site.DisposeAsync();
    }

    private Task<(HttpStatusCode Status, string Text, Uri? To)> Decides(string number, params (string, string)[] answers) =>
        howard.Fills($"/cases/{number}/post-employment", $"/cases/{number}/post-employment", answers);

    [Fact]
    public async Task The_page_says_what_is_left_and_what_may_be_asked_for()
    {
        var page = await howard.Sees($"/cases/{await AfterClosure.ACase(site)}/post-employment");

        Assert.Contains("7 months and 0 days left of 12; no extension exists", page, StringComparison.Ordinal);
        Assert.Contains("Nurse aide, Bluestem Care Center, is still held.", page, StringComparison.Ordinal);
        Assert.Contains("Work within SOC 31-1131.", page, StringComparison.Ordinal);
        Assert.Contains("Within Healthcare", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guided_questions_make_the_request_and_wait_as_a_draft_until_they_are_answered()
    {
        var number = await AfterClosure.ACase(site);
        var document = $"/cases/{number}/documents/post-employment-advance";
        (string, string)[] some = [("careerPathway", "healthcare"), ("needed", "The course for medication aides"), ("act", "check")];

        var (_, missing, _) = await howard.Fills(document, document, some);
        Assert.Contains("Choose at least one.", missing, StringComparison.Ordinal);
        Assert.Contains("The course for medication aides", await howard.Sees(document), StringComparison.Ordinal);
        Assert.Contains("Continue the assessment", await howard.Sees($"/cases/{number}/post-employment"), StringComparison.Ordinal);

        var (_, left, to) = await howard.Fills(document, document,
        [
            .. some[..2], ("employersPart", "Keeps the shift open"), ("prevents", "The fee"), ("skills", "Yes, it builds on the daily work"), ("complexity", "simple"), ("gain", "higher-pay"), ("gain", "more-hours"),
            ("gainSaid", "From $17.10 to $19.60"), ("othersPart", "The workforce office has no place"), ("doneBy", "2025-02-28"), ("act", "check"),
        ]);

        Assert.False(to is null, left);
        Assert.StartsWith($"/cases/{number}/post-employment?saved=", to.ToString(), StringComparison.Ordinal);
        var request = Assert.Single((await AfterClosure.Read(site, number)).AsRecorded.Select(each => each.Entry).OfType<PostEmploymentRequested>());
        Assert.Equal((Objective.Advance, "healthcare", "The course for medication aides"), (request.Objective, request.Pathway, request.Note));
        var page = await howard.Sees(to.ToString());
        Assert.Contains("Higher pay; More hours", page, StringComparison.Ordinal);
        Assert.Contains("Done by Feb 28, 2025, 114 days before the end.", page, StringComparison.Ordinal);
        Assert.Contains("Refer to CPAP", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_employment_needs_all_five_and_says_so_at_the_field_and_keeps_what_was_typed()
    {
        var number = await AfterClosure.ACase(site, Request("2024-11-20"));

        var (_, some, _) = await Decides(number, [.. AllYes[..3], ("routine-why", "Bought every month"), ("outcome", "post-employment")]);
        Assert.Contains("Answer yes or no: limited in scope and length.", some, StringComparison.Ordinal);
        Assert.Contains("Bought every month", some, StringComparison.Ordinal);
        var (_, no, _) = await Decides(number, [.. AllYes[1..], ("readilyAvailable", "false"), ("outcome", "post-employment")]);
        Assert.Contains("need all five to be yes; “Readily available” is no", no, StringComparison.Ordinal);
        var (_, none, _) = await Decides(number, AllYes);
        Assert.Contains("Choose what follows", none, StringComparison.Ordinal);
        Assert.DoesNotContain((await AfterClosure.Read(site, number)).AsRecorded, each => each.Entry is Determination);

        var (_, _, to) = await Decides(number, [.. AllYes, ("routine-why", "Bought every month"), ("outcome", "post-employment")]);
        Assert.Contains("Write the amendment", await howard.Sees(to!.ToString()), StringComparison.Ordinal);
        var determination = Assert.Single((await AfterClosure.Read(site, number)).AsRecorded.Select(each => each.Entry).OfType<Determination>());
        Assert.True(determination.Criteria!.AllHold);
        Assert.Equal("Routine: Bought every month", determination.Note);
    }

    [Fact]
    public async Task A_request_outside_the_SOC_code_or_pathway_leaves_post_employment_out()
    {
        var number = await AfterClosure.ACase(site, Request("2024-11-20", Objective.Regain) with { Soc = "31-1122" });

        Assert.Contains("The request does not fit the job at closure.", await howard.Sees($"/cases/{number}/post-employment"), StringComparison.Ordinal);
        var (_, refused, _) = await Decides(number, [.. AllYes, ("outcome", "post-employment")]);
        Assert.Contains("The request does not fit the job at closure. Choose a new case, or neither.", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_twelve_months_no_answer_brings_it_back()
    {
        var number = await AfterClosure.ACase(site, "2023-11-21", Request("2024-11-20"));

        Assert.Contains("No time is left; no extension exists", await howard.Sees($"/cases/{number}/post-employment"), StringComparison.Ordinal);
        var (_, refused, _) = await Decides(number, [.. AllYes, ("outcome", "post-employment")]);
        Assert.Contains("no extension exists. Answer no.", refused, StringComparison.Ordinal);
        Assert.Contains("no extension exists. Choose a new case, or neither.", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_decide_sees_it_and_cannot()
    {
        var number = await AfterClosure.ACase(site, Request("2024-11-20"));
        using var dana = await site.As("dana");

        Assert.Contains("The counselor of the case determines what follows.", await dana.Sees($"/cases/{number}/post-employment"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await dana.Fills($"/cases/{number}/documents/post-employment-maintain", $"/cases/{number}/post-employment", [.. AllYes, ("outcome", "post-employment")])).Status);
        using var paul = await site.As("paul");
        Assert.Equal(HttpStatusCode.Forbidden, (await paul.GetAsync($"/cases/{People.Renata}/post-employment", TestContext.Current.CancellationToken)).StatusCode);
    }
}

[Implements("NE-PE-03")]
[Implements("NE-PE-04")]
public sealed class What_does_not_fit_leads_to_a_new_case_or_to_neither
{
    private static readonly (string, string)[] Slow = [("readilyAvailable", "true"), ("easyToArrange", "false"), ("routine", "true"), ("limited", "false"), ("withinWindow", "false")];

    [Fact]
    public async Task Neither_asks_for_consultation_and_appeal_rights_each_at_its_field()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await AfterClosure.ACase(site, Request("2024-11-20"));
        var address = $"/cases/{number}/post-employment";

        var (_, refused, _) = await howard.Fills(address, address, [.. Slow, ("outcome", "neither"), ("consulted", "true")]);
        Assert.Contains("go over the right to appeal, then confirm it here", refused, StringComparison.Ordinal);
        Assert.Contains("Say why, as it was explained", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("explain why in a full consultation, then", refused, StringComparison.Ordinal);

        await howard.Fills(address, address, [.. Slow, ("outcome", "neither"), ("consulted", "true"), ("appealRightsReviewed", "true"), ("why", "Debts are not for VR to settle; told her where to go.")]);
        var made = Assert.Single((await AfterClosure.Read(site, number)).AsRecorded.Select(each => each.Entry).OfType<Determination>());
        Assert.Equal((DeterminationOutcome.Neither, true, true), (made.Outcome, made.Consulted, made.AppealRightsReviewed));
    }

    [Fact]
    public async Task A_new_case_is_opened_from_the_page_and_each_file_leads_to_the_other()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await AfterClosure.ACase(site, Request("2024-11-20"));
        var address = $"/cases/{number}/post-employment";
        await howard.Fills(address, address, [.. Slow, ("outcome", "new-case"), ("why", "Needs two years of training.")]);

        var (status, _, to) = await howard.Fills(address, address + "?handler=open");

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains($"href=\"/cases/{number}\"", await howard.Sees(to!.ToString()), StringComparison.Ordinal);
        Assert.Contains($"href=\"{to}\"", await howard.Sees($"/cases/{number}"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{to}\"", await howard.Sees(address), StringComparison.Ordinal);
    }
}
