using AngleSharp.Dom;
using Throughline.Casework.Access;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;
using Document = Throughline.Policy.CaseFiles.Entries.Document;

namespace Throughline.Tests.Web.Cases;

/// <summary>Today is Friday, March 1, 2024.</summary>
public sealed class Documents_of_a_stage
{
    [Fact]
    public async Task What_the_case_needs_now_comes_first_with_why_and_the_rest_says_when_it_applies()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.Equal(["Job Search Agreement", "Job Facts Guide", "Job Seeking Skills notice"], Now(await desk.Page($"/cases/{number}/documents")));
        await desk.Record.Recorded(number, new Document { On = Day("2024-02-02"), Name = "job-search-agreement", Action = DocumentAction.Completed }, Contact("2024-02-05"), Contact("2024-02-12"), Job("2024-02-15"));
        var page = await desk.Page($"/cases/{number}/documents");
        Assert.Equal(["Employer 30-day notice"], Now(page));
        Assert.Contains("Due Mar", page.Text("section[aria-labelledby=write] table"));
        var others = page.Text("section[aria-labelledby=write] details");
        Assert.Contains($"Other documents ({Packs.Nebraska.Documents.Count - 1})", others);
        Assert.Contains("90-day review of the Job Search Agreement Every 90 days of job search, counted from the agreement.", others);
        Assert.Contains("Closure letter After the case is closed.", others);
    }

    [Fact]
    public async Task A_draft_that_waits_stands_first_too()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        Assert.Contains("No document is due now, and no draft is kept.", (await desk.Page($"/cases/{number}/documents")).Text("main"));
        await desk.Send(await desk.Page($"/cases/{number}/documents/job-facts-guide"), ("strengths", "Exact with numbers"), ("act", "save"));
        Assert.Equal(["Job Facts Guide"], Now(await desk.Page($"/cases/{number}/documents")));
    }

    [Fact]
    public async Task Who_may_not_write_them_reads_what_is_due_and_is_led_nowhere()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var auditor = new Actor("abe", "nebraska-vr", "Abe Castellan", Role.Auditor);
        await desk.Hire(auditor);
        await desk.SignIn(auditor);
        var page = await desk.Page($"/cases/{number}/documents");
        Assert.Contains("Job Search Agreement", Now(page));
        Assert.Empty(page.QuerySelectorAll($"main section[aria-labelledby=write] a"));
    }

    [Fact]
    public void Every_document_says_when_it_applies() => Assert.All(Packs.Nebraska.Documents, type => Assert.EndsWith(".", type.When));

    private static IEnumerable<string> Now(IDocument page) => page.QuerySelectorAll("section[aria-labelledby=write] table tbody th").Select(cell => cell.Text());
}
