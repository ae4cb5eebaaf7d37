using System.Net;
using System.Text.Json;
using Throughline.Tests.Web.Programs;

namespace Throughline.Tests.Web.Iowa;

[Implements("IA-PE-05")]
[Implements("IA-PE-06")]
[Implements("IA-PE-07")]
[Implements("IA-PE-08")]
[Implements("IA-PE-09")]
public sealed class Services_run_under_the_signed_plan : IAsyncLifetime
{
    private Site site = null!;
    private HttpClient ivan = null!;
    private HttpClient program = null!;
    private string number = "";

    private string Draft => $"/api/cases/iowa-ivrs/{number}/drafts/ipe-2";

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        (ivan, program) = (await site.As("ivan"), await site.AsProgramOf("ivan"));
        number = await ClosedIowan.Decided(site);
    }

    public async ValueTask DisposeAsync()
    {
        ivan.Dispose();
        program.Dispose();
        await site.DisposeAsync();
    }

    private static object Row(string service, string paidBy = "ivrs") => new
    {
        service, begins = "2024-11-22", ends = "2025-01-31", limitedHow = "Four sessions of 50 minutes", arrangedBy = "Ivan Sorrel", deliveredBy = "L. Abernathy, LISW", paidBy, benefit = "Employee assistance, not used", amount = 480,
    };

    private async Task<(HttpStatusCode Status, JsonElement Body)> Keeps(bool forSignature, params object[] rows) => await program.Puts(Draft, JsonSerializer.Serialize(new
    {
        answers = new
        {
            purpose = "post-employment", jobGoal = "Inventory clerk", socCode = "43-5071", reason = "Keep the job: the new scanners cannot be read", closedFileIssues = "The pager case breaks at the hinge, page 88", currentEmployment = "Inventory clerk, Prairie Cog and Gear, 36 hours",
            atStake = "Review in June", actions = "Scanner with a large display", serviceRows = rows, chosen = "She chose after two days to think", personsPart = "She goes to the sessions", counselorsPart = "Calls the shift lead by Dec 18", language = "English", progress = "Count stays over 85 percent",
            copyGiven = "yes", rightsGiven = "yes", rightsExplained = "yes",
        },
        forSignature,
    }));

    private async Task IsSigned(params object[] rows)
    {
        var (status, body) = await Keeps(true, rows);
        Assert.True(status == HttpStatusCode.OK, body.ToString());
        var hash = (await program.Reads(Draft)).Text("hash");
        (status, body) = await program.Sends(Draft + "/sign", JsonSerializer.Serialize(new { role = "client", name = "Delphine Amsel", staffBeside = true, hash }));
        Assert.True(status == HttpStatusCode.OK, body.ToString());
        (status, body) = await program.Sends(Draft + "/sign", JsonSerializer.Serialize(new { role = "counselor", hash }));
        Assert.True(status == HttpStatusCode.Created, body.ToString());
    }

    private async Task IsAskedFor(int cost, string until, string why)
    {
        var draft = $"/api/cases/iowa-ivrs/{number}/drafts/exception-request";
        var sources = new[] { new { source = "Employee assistance", askedOn = "2024-11-20", answer = "Three free sessions" } };
        var (status, body) = await program.Puts(draft, JsonSerializer.Serialize(new { answers = new { service = "counseling", what = "Sessions of 50 minutes", why, sources, cost, from = "2024-11-22", until }, forSignature = true }));
        Assert.True(status == HttpStatusCode.OK, body.ToString());
        (status, body) = await program.Sends(draft + "/sign", JsonSerializer.Serialize(new { role = "counselor", hash = (await program.Reads(draft)).Text("hash") }));
        Assert.True(status == HttpStatusCode.Created, body.ToString());
    }

    private async Task<HttpStatusCode> Records(HttpClient by, object entry, string key) => (await by.Sends($"/api/cases/iowa-ivrs/{number}/entries", JsonSerializer.Serialize(entry), key)).Status;

    private static object Bought(string service, int amount = 480, string to = "2025-01-15") => new { kind = "authorization", on = "2024-11-22", authorization = "I-1", service, received = "2024-11-22", from = "2024-11-22", to, amount };

    [Fact]
    public async Task Nothing_is_bought_before_both_have_signed_and_only_its_rows_after()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Records(program, Bought("job-coaching"), "early"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Records(program, new { kind = "plan-amended", on = "2024-11-22", goal = "Inventory clerk", services = new[] { "job-coaching" }, purpose = "post-employment", signedBy = new[] { "client", "counselor" } }, "by-a-tick"));
        await IsSigned(Row("job-coaching"));

        Assert.Contains("32-0 Post-employment", await ivan.Sees($"/cases/{number}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Records(program, Bought("assistive-technology"), "no-row"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Records(program, Bought("job-coaching", to: "2025-02-28"), "too-long"));
        Assert.Equal(HttpStatusCode.Created, await Records(program, Bought("job-coaching"), "in-the-plan"));
    }

    [Fact]
    public async Task Extended_services_are_no_row_of_it()
    {
        await Keeps(false, Row("extended services for youth"));
        Assert.Contains((await program.Reads(Draft)).GetProperty("left").EnumerateArray(), left => left.Text("section") == "serviceRows" && left.Text("wrong").Contains("extended services", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Extended_services_that_somebody_else_pays_are_recorded_by_page()
    {
        // A service after the closure rests on a plan, whoever pays it.
        await IsSigned(Row("job-coaching"));
        var form = $"/cases/{number}/record/service?service=extended-services";
        (string, string)[] given = [("on", "2024-11-22"), ("service", "extended-services"), ("note", "Four hours a week, until June")];
        Assert.Null((await ivan.Fills(form, form, [.. given, ("IdempotencyKey", "nobody-pays")])).To);
        Assert.Null((await ivan.Fills(form, form, [.. given, ("paidBy", "IVRS"), ("IdempotencyKey", "ivrs-pays")])).To);
        Assert.NotNull((await ivan.Fills(form, form, [.. given, ("paidBy", "County Medicaid waiver"), ("IdempotencyKey", "county-pays")])).To);
    }

    [Fact]
    public async Task An_exception_is_asked_for_denied_asked_again_smaller_and_approved_by_a_supervisor()
    {
        using var sven = await site.As("sven");
        await IsSigned(Row("counseling"));
        Assert.Equal(HttpStatusCode.Created, await Records(program, new { kind = "comparable-benefit", on = "2024-11-22", benefit = "counseling", available = true, used = false, note = "Three free sessions" }, "search"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Records(program, Bought("counseling"), "without"));

        var page = $"/cases/{number}/exceptions";
        Assert.Contains("Write the request", await ivan.Sees(page), StringComparison.Ordinal);
        await IsAskedFor(960, "2025-03-12", "He would not go there");
        Assert.Contains("A supervisor decides", await ivan.Sees(page), StringComparison.Ordinal);
        await Goes(sven, page, ("About", "counseling"), ("Decision", "denied"), ("Reason", "No reason shown against the free sessions"));
        Assert.Contains("Aviso de decisión", await ivan.Sees($"/cases/{number}/decision-notice?lang=es"), StringComparison.Ordinal);
        await IsAskedFor(480, "2025-01-31", "Its counselor reports to the plant manager");
        await Goes(sven, page, ("About", "counseling"), ("Decision", "approved"), ("Amount", "480.00"), ("Until", "2025-01-31"), ("Reason", "The free sessions are with a party to it"));
        Assert.Contains("Approved", await ivan.Sees(page), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, await Records(program, Bought("counseling", 481), "over"));
        Assert.Equal(HttpStatusCode.Created, await Records(program, Bought("counseling"), "within"));
    }

    [Fact]
    public async Task It_ends_with_the_outcome_the_pay_and_33()
    {
        await IsSigned(Row("job-coaching"));
        await Goes(ivan, $"/cases/{number}/post-employment-end", ("Outcome", "33-1"), ("HourlyWage", "19.85"), ("WeeklyHours", "36"), ("Summary", "The scanner is read; the count is over 85 percent."));
        Assert.Contains("33-1 Goal kept", await ivan.Sees($"/cases/{number}"), StringComparison.Ordinal);
    }

    private static async Task Goes(HttpClient visitor, string page, params (string, string)[] fields)
    {
        var (status, text, _) = await visitor.Fills(page, page, [.. fields, ("IdempotencyKey", Guid.NewGuid().ToString("n"))]);
        Assert.True(status == HttpStatusCode.Redirect, $"{page} answered {status}: {text}");
    }
}
