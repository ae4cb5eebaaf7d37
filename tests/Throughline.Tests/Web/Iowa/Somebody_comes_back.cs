using System.Net;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web.Programs;

namespace Throughline.Tests.Web.Iowa;

[Implements("IA-PE-01")]
[Implements("IA-PE-02")]
[Implements("IA-PE-03")]
[Implements("IA-PE-04")]
[Implements("IA-PE-10")]
[Implements("IA-PE-11")]
[Implements("IA-PE-12")]
[Implements("IA-PE-14")]
public sealed class Somebody_comes_back : IAsyncLifetime
{
    private static readonly (string, string)[] Asks = [("Form.Objective", "maintain"), ("Form.Because", "technology"), ("Form.Risk", "months"), ("Form.RiskFacts", "Her hands tremble since March; review in June")];

    private static readonly (string, string)[] GoneThrough =
    [
        .. Asks, ("Form.Explained", "post-employment"), ("Form.Explained", "job-retention"), ("Form.Explained", "new-case"),
        .. new[] { "strengths", "resources", "priorities", "concerns", "abilities", "capabilities", "interests", "informedChoice" }.Select(aspect => ($"Form.Aspects[{aspect}]", "Talked over")),
        .. new[] { "majorServices", "longTraining", "newGoal", "staffTime", "noEnd" }.Select(question => ($"Form.Complex[{question}]", "false")),
    ];

    private Site site = null!;
    private HttpClient ivan = null!;
    private HttpClient cora = null!;
    private string number = "";

    private string Page => $"/cases/{number}/returning";

    private string File => $"/cases/{number}/closed-file";

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        (ivan, cora) = (await site.As("ivan"), await site.As("cora"));
        number = await ClosedIowan.ACase(site);
    }

    public async ValueTask DisposeAsync()
    {
        ivan.Dispose();
        cora.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task By_pages_from_the_call_to_the_determination()
    {
        Assert.Contains("Post-employment, 32-0", await ivan.Sees(Page), StringComparison.Ordinal);
        await Goes(Page, Page, Asks);
        await Goes(File, File, ("Action", "requested"), ("Format", "paper"));

        var queue = await cora.Sees("/file-requests");
        Assert.Contains("Delphine", queue, StringComparison.Ordinal);
        Assert.Contains("To keep the job", queue, StringComparison.Ordinal);
        Assert.DoesNotContain("tremble", queue, StringComparison.Ordinal);
        var (_, _, answered) = await cora.Fills("/file-requests", "/file-requests", ("Case", number), ("Answer", "sent"), ("Said", "Courier"), ("IdempotencyKey", "sent-1"));
        Assert.NotNull(answered);

        await Goes(File, File, ("Action", "received"));
        await Goes(File, File, ("Action", "read"), ("Issues", "The pager case breaks at the hinge, page 88"));
        await Goes(Page, Page, GoneThrough);
        await Goes(Page, $"{Page}?handler=choice", ("Form.Choice", "post-employment"), ("Form.Words", "I want to keep this job."), ("Form.Present", "Delphine\nIvan"));
        await Goes(Page, $"{Page}?handler=determine", ("Form.Outcome", "post-employment"), ("Form.Reasons", "Limited, and in time"));
        Assert.Contains("Write the plan (IPE-2)", await ivan.Sees($"/cases/{number}"), StringComparison.Ordinal);
        Assert.Contains("The pager case breaks", await ivan.Sees($"/cases/{number}/documents/ipe-2"), StringComparison.Ordinal);
        await Goes(File, File, ("Action", "used"));
    }

    [Fact]
    public async Task And_appeals_in_time_in_writing_or_by_telephone()
    {
        var number = await ClosedIowan.With(site, [.. ClosedIowan.Served, new NoticeOfDecision { On = new(2024, 8, 24), About = "returning", Reasons = "The needs are many and long", LastDay = new(2024, 11, 22) }]);
        using var ivan = await site.As("ivan");
        var page = $"/cases/{number}/record/appeal";
        Assert.Contains("Returning, notice of Aug 24, 2024", await ivan.Sees(page), StringComparison.Ordinal);
        var (_, text, to) = await ivan.Fills(page, page, ("about", "returning"), ("way", "hearing"), ("on", "2024-11-22"), ("note", "By telephone, at 4:50 pm"), ("IdempotencyKey", "a-1"));
        Assert.True(to is not null, text);
        var of = await ivan.Sees($"/cases/{number}");
        Assert.Contains("Hearing or mediation", of, StringComparison.Ordinal);
        Assert.Contains("Jan 21", of, StringComparison.Ordinal);

        var outcome = $"/cases/{number}/record/notice-of-decision";
        Assert.Contains("Hearing, asked for on Nov 22, 2024", await ivan.Sees(outcome), StringComparison.Ordinal);
        (_, text, to) = await ivan.Fills(outcome, outcome, ("about", "hearing"), ("reasons", "The decision stands; both were heard"), ("on", "2024-11-22"), ("IdempotencyKey", "a-2"));
        Assert.True(to is not null, text);
        Assert.Contains("The needs are many and long", await ivan.Sees($"/cases/{number}/decision-notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_is_told_which_day_was_the_last_to_appeal()
    {
        var number = await ClosedIowan.With(site, [.. ClosedIowan.Served, new NoticeOfDecision { On = new(2024, 8, 23), About = "returning", Reasons = "The needs are many and long", LastDay = new(2024, 11, 21) }]);
        using var ivan = await site.As("ivan");
        var page = $"/cases/{number}/record/appeal";
        var (_, text, to) = await ivan.Fills(page, page, ("about", "returning"), ("way", "mediation"), ("on", "2024-11-22"), ("IdempotencyKey", "a-1"));
        Assert.Null(to);
        Assert.Contains("the last day to appeal was", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Against_the_choice_with_a_notice_that_can_be_printed_in_Spanish()
    {
        await Read();
        await Goes(Page, Page, GoneThrough);
        await Goes(Page, $"{Page}?handler=choice", ("Form.Choice", "post-employment"), ("Form.Words", "I want to keep this job."), ("Form.Present", "Delphine"));
        var (_, refused, to) = await ivan.Fills(Page, $"{Page}?handler=determine", ("Form.Outcome", "new-case"));
        Assert.Null(to);
        Assert.Contains("it is not what the person chose", refused, StringComparison.Ordinal);
        await Goes(Page, $"{Page}?handler=determine", ("Form.Outcome", "new-case"), ("Form.Reasons", "The needs are many and long"), ("Form.RightsReviewed", "true"));
        Assert.Contains("February 20, 2025", await ivan.Sees($"/cases/{number}/decision-notice"), StringComparison.Ordinal);
        Assert.Contains("Aviso de decisión", await ivan.Sees($"/cases/{number}/decision-notice?lang=es&print=large"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_programs_and_a_lost_file_shuts_32_0_until_the_office_corrects_it()
    {
        using var counselor = await site.AsProgramOf("ivan");
        using var clerk = await site.AsProgramOf("cora");
        var returns = $"/api/cases/iowa-ivrs/{number}/returns";
        Assert.Equal(HttpStatusCode.Created, (await counselor.Sends(returns, """{ "objective": "maintain", "reason": "technology", "risk": "months", "facts": "Review in June" }""", "open")).Status);
        Assert.Equal(HttpStatusCode.Created, (await counselor.Sends($"/api/cases/iowa-ivrs/{number}/entries", """{ "kind": "closed-file", "on": "2024-11-22", "action": "requested" }""", "ask")).Status);
        Assert.Equal(number, (await clerk.Reads("/api/iowa-ivrs/closed-files")).GetProperty("waiting")[0].GetProperty("case").GetString());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await counselor.Sends($"/api/cases/iowa-ivrs/{number}/entries", """{ "kind": "closed-file", "on": "2024-11-22", "action": "unavailable", "reason": "Not found on any shelf" }""", "self")).Status);
        Assert.Equal(HttpStatusCode.Created, (await clerk.Sends("/api/iowa-ivrs/closed-files", JsonSerializer.Serialize(new { @case = number, action = "unavailable", reason = "Destroyed on 2024-08-04, kept four years" }), "gone")).Status);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await counselor.Sends($"/api/cases/iowa-ivrs/{number}/entries", """{ "kind": "closed-file", "on": "2024-11-22", "action": "received" }""", "here")).Status);
        var all = JsonSerializer.Serialize(new
        {
            options = new[] { "post-employment", "job-retention", "new-case" }.Select(way => new { way, explained = true }), choice = "post-employment", words = "I want to keep it.", present = new[] { "Delphine" },
            aspects = new[] { "strengths", "resources", "priorities", "concerns", "abilities", "capabilities", "interests", "informedChoice" }.ToDictionary(each => each, _ => "Talked over"),
            complex = new[] { "majorServices", "longTraining", "newGoal", "staffTime", "noEnd" }.ToDictionary(each => each, _ => false),
        });
        Assert.Equal(HttpStatusCode.BadRequest, (await counselor.Sends($"{returns}/return-1/choice", all, "choice")).Status);

        Assert.Equal(HttpStatusCode.Created, (await clerk.Sends("/api/iowa-ivrs/closed-files", JsonSerializer.Serialize(new { @case = number, action = "found", reason = "Misfiled in box 23-041, found by W. Stroud" }), "found")).Status);
        Assert.Equal(HttpStatusCode.Created, (await counselor.Sends($"{returns}/return-1/choice", all, "choice-2")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await counselor.Sends($"{returns}/return-1/determination", """{ "outcome": "post-employment", "reasons": "Limited, and in time" }""", "early")).Status);
    }

    [Fact]
    public async Task Who_was_never_closed_as_26_0_is_shown_why_there_is_no_way()
    {
        Assert.Contains("Never closed as 26-0", await ivan.Sees($"/cases/{People.Iowan}/returning"), StringComparison.Ordinal);
        var closure = await ivan.Sees($"/cases/{People.Iowan}/closure");
        Assert.Contains("6 of 7 are missing", closure, StringComparison.Ordinal);
        Assert.Contains("Close as 26-0", closure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_case_shows_every_status_with_its_days()
    {
        var page = await ivan.Sees($"/cases/{number}");
        Assert.Contains("12 Plan signed", page, StringComparison.Ordinal);
        Assert.Contains("22-0 Employed", page, StringComparison.Ordinal);
        Assert.Contains("26-0 Closed, employed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clerk_sees_the_queue_and_no_case()
    {
        using var answer = await cora.GetAsync($"/cases/{number}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var queue = await ivan.GetAsync("/file-requests", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, queue.StatusCode);
    }

    [Fact]
    public async Task A_day_twenty_years_ahead_is_asked_about_of_the_clerk_too()
    {
        await Goes(File, File, ("Action", "requested"));
        using var clerk = await site.AsProgramOf("cora");
        const string queue = "/api/iowa-ivrs/closed-files";
        var late = JsonSerializer.Serialize(new { @case = number, action = "more-time", until = "2044-12-02", note = "In the old store" });
        Assert.Contains("sure=true", (await clerk.Sends(queue, late, "late")).Body.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, (await clerk.Sends(queue + "?sure=true", late, "late-2")).Status);

        (string, string)[] typed = [("Case", number), ("Answer", "more-time"), ("Said", "In the old store, row 9"), ("Until", "2045-12-02")];
        var (_, asked, nowhere) = await cora.Fills("/file-requests", "/file-requests", [.. typed, ("IdempotencyKey", "page")]);
        Assert.Null(nowhere);
        Assert.Contains("It is right as typed", asked, StringComparison.Ordinal);
        Assert.Contains("In the old store, row 9", asked, StringComparison.Ordinal);
        Assert.NotNull((await cora.Fills("/file-requests", "/file-requests", [.. typed, ("IdempotencyKey", "page-2"), ("sure", "true")])).To);
    }

    private async Task Read()
    {
        await Goes(File, File, ("Action", "requested"));
        await cora.Fills("/file-requests", "/file-requests", ("Case", number), ("Answer", "sent"), ("IdempotencyKey", "sent-2"));
        await Goes(File, File, ("Action", "received"));
        await Goes(File, File, ("Action", "read"), ("Note", "No related issue"));
    }

    private async Task Goes(string page, string action, params (string, string)[] fields)
    {
        var (status, text, to) = await ivan.Fills(page, action, [.. fields, ("IdempotencyKey", Guid.NewGuid().ToString("n"))]);
        Assert.True(status == HttpStatusCode.Redirect, $"{action} answered {status}: {text}");
        Assert.NotNull(to);
    }
}
