using System.Net;
using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;
using Throughline.Casework.Providers;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>Providers, sites and specialists are kept on pages and by programs; a site is approved by two people.</summary>
[Implements("WI-IPS-01")]
[Implements("WI-IPS-03")]
public sealed class Providers_are_kept
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_pages_and_a_site_is_approved_by_two_people()
    {
        await using var office = await Office.Opened();
        var (ruthann, gideon) = (await office.As(office.Ruthann), await office.As(office.Gideon));

        await ruthann.Send("/providers", "/providers", ("Name", "Acme Supports"), ("Aliases", "Acme Holdings"));
        await ruthann.Send("/providers/acme-supports", "/providers/acme-supports?handler=Site", ("Version", "1"), ("Site.Name", "Millrace"), ("Site.County", "Dane"));
        var site = "/providers/acme-supports/sites/millrace";
        Assert.Contains("2 of 2 approvals missing", await ruthann.Page(site), StringComparison.Ordinal);
        await ruthann.Send(site, site + "?handler=Approve", ("Version", "2"), ("Approval.From", "2024-01-01"));
        Assert.Contains("1 of 2 approvals missing", await gideon.Page(site), StringComparison.Ordinal);
        await gideon.Send(site, site + "?handler=Approve", ("Version", "3"), ("Approval.From", "2024-01-03"));
        Assert.DoesNotContain("approvals missing", await gideon.Page(site), StringComparison.Ordinal);

        await gideon.Send(site, site + "?handler=Withdraw", ("Version", "4"), ("Withdrawal.From", "2024-02-20"), ("Withdrawal.Reason", "The review was not done."));
        var withdrawn = await ruthann.Page(site);
        Assert.Contains("1 of 2 approvals missing", withdrawn, StringComparison.Ordinal);
        Assert.Contains("The review was not done.", withdrawn, StringComparison.Ordinal);
        var (_, healed) = await gideon.Send(site, site + "?handler=Approve", ("Version", "5"), ("Approval.From", "2024-02-20"));
        Assert.Contains("stay without one", healed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_nobody_records_both_approvals_by_page_or_program()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var keep = office.Record.A<KeepProviders>();
        Office.Kept(await keep.PutSite(office.Ruthann, "acme-supports", 8, null, "Foundry", null, null, Cancel));
        var approve = office.Record.A<ApproveSites>();
        Office.Kept(await approve.Approve(office.Ruthann, "acme-supports", 9, "foundry", Day("2024-01-01"), null, null, Cancel));

        Assert.IsType<ProviderOutcome.NotYours>(await approve.Approve(office.Ruthann with { Duty = "state-team-lead" }, "acme-supports", 10, "foundry", Day("2024-01-01"), null, null, Cancel));
        Assert.IsType<ProviderOutcome.NotYours>(await approve.Approve(office.Bea, "acme-supports", 10, "foundry", Day("2024-01-01"), null, null, Cancel));
        Assert.IsType<ProviderOutcome.NotYours>(await approve.Approve(office.Priya with { Duty = "state-team-lead" }, "acme-supports", 10, "foundry", Day("2024-01-01"), null, null, Cancel));
        var program = await office.As(office.Bea);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.Ask(HttpMethod.Post, "/api/providers/acme-supports/sites/foundry/approvals", """{ "from": "2024-01-01" }""", "10")).Status);
    }

    [Fact]
    public async Task And_a_report_is_sent_by_who_is_qualified_on_its_day()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        Document report = new() { On = Day("2024-02-20"), Name = "career-profile", Action = DocumentAction.Submitted, Note = "As it went" };
        await office.Recorded(number, office.Curtis, report);

        office.Record.Clock.Now = office.Record.Clock.Now.AddDays(310);
        var refused = Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Curtis, report with { On = Day("2025-01-02") }));
        Assert.Equal("WI-IPS-03", refused.Refusals[0].Refusal.Rule.Id);
        Assert.Contains("ended on 2024-12-31", refused.Refusals[0].Refusal.Because[0], StringComparison.Ordinal);
        var unlisted = Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Yolanda, report with { On = Day("2024-06-01") }));
        Assert.Equal("WI-IPS-03", unlisted.Refusals[0].Refusal.Rule.Id);
    }

    [Fact]
    public async Task And_an_authorization_for_a_day_without_both_approvals_is_refused()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        Authorization bought = new() { On = Day("2024-02-25"), Number = "IPS-1", Service = "ips-job-development", Provider = "acme-supports", Site = "main", Received = Day("2024-02-25"), From = Day("2024-02-25"), To = Day("2024-05-01"), Amount = 410 };
        await office.Recorded(number, office.Priya, bought);
        Office.Kept(await office.Record.A<ApproveSites>().Withdraw(office.Gideon, "acme-supports", 8, "main", Day("2024-02-26"), "The review was not done.", Cancel));

        var refused = Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Priya, bought with { On = Day("2024-02-27"), Number = "IPS-2", Received = Day("2024-02-27"), From = Day("2024-02-27") }));
        Assert.Equal("WI-IPS-01", refused.Refusals[0].Refusal.Rule.Id);
        Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Curtis, new ServiceEnded { On = Day("2024-02-28"), Authorization = "IPS-1" }));

        var (priya, yolanda) = (await office.As(office.Priya), await office.As(office.Yolanda));
        var entries = $"/api/cases/{Office.Agency}/{number}/entries";
        var (status, answer) = await priya.Ask(HttpMethod.Post, entries, """{ "kind": "authorization", "on": "2024-02-27", "authorization": "IPS-3", "service": "ips-job-development", "provider": "acme-supports", "site": "main", "received": "2024-02-27", "from": "2024-02-27", "to": "2024-05-31", "amount": 410 }""", key: "a");
        Assert.True(status == HttpStatusCode.UnprocessableEntity && answer.Contains("WI-IPS-01", StringComparison.Ordinal), answer);
        (status, answer) = await yolanda.Ask(HttpMethod.Post, entries, """{ "kind": "document", "on": "2024-02-28", "document": "career-profile", "action": "submitted", "note": "As it went" }""", key: "b");
        Assert.True(status == HttpStatusCode.UnprocessableEntity && answer.Contains("WI-IPS-03", StringComparison.Ordinal), answer);
        var form = $"/cases/{number}/record/authorization";
        (_, answer) = await priya.Send(form, form, ("on", "2024-02-27"), ("authorization", "IPS-3"), ("service", "ips-job-development"), ("provider", "acme-supports"), ("site", "main"), ("received", "2024-02-27"), ("from", "2024-02-27"), ("to", "2024-05-31"), ("amount", "410"), ("IdempotencyKey", "c"));
        Assert.Contains("Not recorded", answer, StringComparison.Ordinal);
        Assert.Contains("No approval by the state team lead on Feb 27.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_read_by_who_may_and_changed_by_nobody_else()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var (priya, curtis) = (await office.As(office.Priya), await office.As(office.Curtis));
        Assert.Contains("Birch Works", await priya.Page("/providers"), StringComparison.Ordinal);
        Assert.DoesNotContain("Birch Works", await curtis.Page("/providers"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await curtis.Get("/providers/birch-works")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await curtis.Get("/api/providers/birch-works")).Status);
        Assert.Equal(HttpStatusCode.OK, (await curtis.Get("/api/providers/acme-supports")).Status);
        foreach (var session in new[] { priya, curtis })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Send("/cases", "/providers", ("Name", "Cedar"))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Ask(HttpMethod.Post, "/api/providers", """{ "name": "Cedar" }""")).Status);
        }
    }

    [Fact]
    public async Task By_programs_as_on_pages_and_one_s_change_is_not_lost_to_another_s()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var ruthann = await office.As(office.Ruthann);
        var (status, body) = await ruthann.Ask(HttpMethod.Post, "/api/providers/acme-supports/memoranda", """{ "with": "Dane County", "from": "2023-01-01", "to": "2024-04-15", "site": "main" }""", "8");
        Assert.True(status == HttpStatusCode.OK, body);
        Assert.Equal(HttpStatusCode.Conflict, (await ruthann.Ask(HttpMethod.Post, "/api/providers/acme-supports/memoranda", """{ "with": "Dane County", "from": "2023-01-01", "to": "2024-04-15" }""", "8")).Status);
        Assert.Contains("memorandum with Dane County", (await ruthann.Get("/api/providers")).Body, StringComparison.Ordinal);
        Assert.Contains("Ends in 45 days", await ruthann.Page("/providers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_named_for_a_case_by_who_keeps_its_releases()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Jonas);
        var priya = await office.As(office.Priya);
        Assert.Contains("Birch Works, Jonas Brecht", await priya.Page($"/cases/{number}/releases"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await priya.Ask(HttpMethod.Put, $"/api/cases/{Office.Agency}/{number}/provider", """{ "provider": "acme-supports", "specialist": "jonas" }""")).Status);

        await priya.Send($"/cases/{number}/releases", $"/cases/{number}/releases", ("Provider", "acme-supports"), ("Specialist", "curtis"));

        // The release was to the other one.
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.As(office.Jonas)).Get($"/cases/{number}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.As(office.Curtis)).Get($"/cases/{number}")).Status);
        await office.Recorded(number, office.Priya, Office.Released("acme-supports", "2024-03-01", "release-2"));
        Assert.Equal(HttpStatusCode.OK, (await (await office.As(office.Curtis)).Get($"/cases/{number}")).Status);
    }
}
