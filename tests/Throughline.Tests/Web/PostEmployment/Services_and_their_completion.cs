using System.Net;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Casework.PostEmployment.ClosedCases;

namespace Throughline.Tests.Web.PostEmployment;

[Implements("NE-PE-10")]
[Implements("NE-PE-11")]
[Implements("NE-PE-12")]
public sealed class Services_rest_on_the_signed_amendment
{
    [Fact]
    public async Task It_is_signed_by_both_and_hands_over_copy_and_rights_sheet()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await AfterClosure.ACase(site, Request("2024-11-20"), Decided("2024-11-21"));
        var document = $"/cases/{number}/documents/ipe-amendment";
        (string, string)[] answers =
        [
            ("jobGoal", "Medication aide"), ("socCode", "31-1131"), ("reason", "To advance within the same home"), ("services", "Course, Platte Community College"), ("from", "2024-11-25"),
            ("chosen", "She compared two schools and chose the nearer."), ("responsibilities", "She attends; VR pays the fee."), ("progress", "The card is in hand."), ("copyGiven", "yes"), ("rightsGiven", "yes"), ("act", "check"),
        ];

        var (_, past, _) = await howard.Fills(document, document, [.. answers, ("to", "2025-06-23")]);
        Assert.Contains("there is no extension. Choose an earlier day.", past, StringComparison.Ordinal);
        var (_, without, _) = await howard.Fills(document, document, [.. answers.Where(each => each.Item1 != "rightsGiven"), ("to", "2025-02-28")]);
        Assert.Contains("The rights sheet was given to the client: Choose one.", without, StringComparison.Ordinal);

        await howard.Fills(document, document, [.. answers, ("to", "2025-02-28")]);
        await howard.Fills(document + "/sign", document + "/sign", ("role", "client"), ("ClientName", "Lorraine Achterberg"));
        await howard.Fills(document + "/sign", document + "/sign", ("role", "counselor"));

        var amended = Assert.Single((await AfterClosure.Read(site, number)).AsRecorded.Select(each => each.Entry).OfType<PlanAmended>());
        Assert.Equal((true, true), (amended.CopyGiven, amended.RightsGiven));
        Assert.Equal(["client", "counselor"], amended.SignedBy);
        Assert.Contains("Both were handed over on Nov 22.", await howard.Sees($"/cases/{number}/post-employment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_goal_is_found_by_its_title_and_the_draft_keeps_the_code()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await AfterClosure.ACase(site, Request("2024-11-20", Objective.Advance), Decided("2024-11-21"));
        var document = $"/cases/{number}/documents/ipe-amendment";

        var (_, offered, _) = await howard.Fills(document, document, ("jobGoal", "Cashier"), ("look", "socCode"));
        Assert.Contains("name=\"socCode-choice\" value=\"41-2011\"", offered, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", offered, StringComparison.Ordinal);
        var (_, unsettled, _) = await howard.Fills(document, document, ("socCode", "clerks"), ("act", "check"));
        Assert.Contains("SOC code of the goal: Which of these", unsettled, StringComparison.Ordinal);
        await howard.Fills(document, document, ("jobGoal", "Cashier"), ("socCode", "cashier"), ("socCode-choice", "41-2011"), ("act", "save"));

        Assert.Contains("name=\"socCode\" value=\"41-2011\"", await howard.Sees(document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_to_be_signed_before_the_determination()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await AfterClosure.ACase(site, Request("2024-11-20"));
        var document = $"/cases/{number}/documents/ipe-amendment";
        var type = Packs.Nebraska.Documents.Single(each => each.Key == "ipe-amendment");
        var answers = type.Sections.Select(section => (section.Name, section.How == AnswerForm.ByADay ? "2024-12-01" : section.Options.Count > 0 ? "yes" : "As it was talked over"));

        var (status, text, _) = await howard.Fills(document, document, [.. answers, ("act", "check")]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Not yet to be signed. Missing: a determination of post-employment", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_service_and_the_API_refuse_alike()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await AfterClosure.ACase(site, "2023-11-01", Request("2024-10-20"), Decided("2024-10-21"));
        var record = $"/cases/{number}/record/service";

        var (_, page, _) = await howard.Fills(record, record, ("on", "2024-10-25"), ("service", "training"), ("postEmployment", "true"), ("note", "First evening"));
        Assert.Contains("Post-employment service or authorization without a signed plan amendment.", page, StringComparison.Ordinal);
        Assert.Contains("See the way to the amendment", page, StringComparison.Ordinal);
        Assert.Contains("First evening", page, StringComparison.Ordinal);

        var (status, body) = await howard.Sends($"/api/cases/nebraska-vr/{number}/entries", """{"on": "2024-11-02", "kind": "service", "service": "training", "postEmployment": true}""", "late");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["NE-PE-10", "NE-PE-12"], body.GetProperty("refusals").EnumerateArray().Select(each => each.Text("rule")));
        Assert.Equal("given 2024-11-02, window closed 2024-11-01", body.GetProperty("refusals")[1].GetProperty("missing")[0].GetString());
    }
}

[Implements("NE-PE-13")]
[Implements("NE-PE-14")]
public sealed class Completion_sums_up_and_updates_the_work_history
{
    private static Task<string> Served(Site site) => AfterClosure.ACase(site, Request("2024-09-02"), Decided("2024-09-03"), Amendment("2024-09-05"), Authorized("2024-09-09", "2024-11-15"), Service("2024-11-12"));

    [Fact]
    public async Task The_case_asks_for_it_when_services_are_over()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");

        var page = await howard.Sees($"/cases/{await Served(site)}");

        Assert.Contains("Services ended Fri Nov 15; no summary yet.", page, StringComparison.Ordinal);
        Assert.Contains("/post-employment/complete\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_and_better_job_are_recorded_at_once_and_the_case_stays_where_it_is()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await Served(site);
        var address = $"/cases/{number}/post-employment/complete";

        var (_, missing, _) = await howard.Fills(address, address, ("Given", "The course"), ("Work.Turn", "better"));
        Assert.Contains("Say what came of them.", missing, StringComparison.Ordinal);
        Assert.Contains("Enter what is better", missing, StringComparison.Ordinal);

        await howard.Fills(address, address, ("Given", "The course, 40 hours"), ("Outcome", "Passed at the first try"), ("Work.Turn", "better"), ("Work.HourlyWage", "$19.60"), ("Work.Title", "Medication aide"), ("Work.Since", "2024-11-18"));

        var file = await AfterClosure.Read(site, number);
        Assert.Equal("Services: The course, 40 hours\nOutcome: Passed at the first try", Assert.IsType<TaskNote>(file.AsRecorded[^2].Entry).Note);
        var changed = Assert.IsType<EmploymentChanged>(file.AsRecorded[^1].Entry);
        Assert.Equal(("j1", "Medication aide", 19.60m, new DateOnly(2024, 11, 18)), (changed.Job, changed.Title, changed.HourlyWage!.Value, changed.On));
        Assert.Equal("post-employment", file.Evaluation.Status.Code);
        Assert.Equal("closed", file.File.Evaluate(new(2025, 6, 23)).Status.Code);
        Assert.Contains("The case stays in post-employment until Sunday, June 22, 2025", await howard.Sees($"/cases/{number}/post-employment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_new_work_is_found_by_its_title()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await Served(site);
        var address = $"/cases/{number}/post-employment/complete";
        (string, string)[] typed = [("Given", "Two leads"), ("Outcome", "Hired"), ("Work.Turn", "new"), ("Work.Employer", "Corner Shop"), ("Work.Title", "Cashier"), ("Work.HourlyWage", "18"), ("Work.WeeklyHours", "36")];

        var (_, offered, _) = await howard.Fills(address, address, [.. typed, ("look", "Work.Soc")]);
        Assert.Contains("value=\"41-2011\"", offered, StringComparison.Ordinal);
        Assert.Contains("Corner Shop", offered, StringComparison.Ordinal);
        var (_, unsettled, _) = await howard.Fills(address, address, [.. typed, ("Work.Soc", "clerks")]);
        Assert.Contains("Choose one, or type other words", unsettled, StringComparison.Ordinal);

        await howard.Fills(address, address, [.. typed, ("Work.Soc", "Cashier"), ("Work.Soc-choice", "41-2011")]);
        Assert.Equal("41-2011", Assert.IsType<EmploymentStarted>((await AfterClosure.Read(site, number)).AsRecorded[^1].Entry).Soc);
    }

    [Fact]
    public async Task A_new_job_ends_the_old_one_and_starts_no_follow_up()
    {
        await using var site = await Site.Open();
        using var howard = await site.As("howard");
        var number = await Served(site);
        var address = $"/cases/{number}/post-employment/complete";

        await howard.Fills(address, address, ("Given", "Two leads"), ("Outcome", "Hired"), ("Work.Turn", "new"), ("Work.Employer", "Prairie Sky Clinic"), ("Work.Title", "Nurse aide"), ("Work.HourlyWage", "18"), ("Work.WeeklyHours", "36"), ("Work.Kinds", "permanent"), ("Work.Kinds", "competitive"), ("Work.Kinds", "integrated"));

        var file = await AfterClosure.Read(site, number);
        Assert.Equal("j1", Assert.IsType<EmploymentEnded>(file.AsRecorded[^2].Entry).Job);
        var started = Assert.IsType<EmploymentStarted>(file.AsRecorded[^1].Entry);
        Assert.Equal((false, true, true, true), (started.Supported, started.Permanent, started.Competitive, started.Integrated));
        Assert.Equal("post-employment", file.Evaluation.Status.Code);
    }
}
