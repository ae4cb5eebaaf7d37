using System.Net;
using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;
using Throughline.Casework.Providers;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>For a day on which an approval of the site is missing no authorization, service, report or invoice is taken, by page or by program; and no closure before its day by a program.</summary>
[Implements("WI-IPS-01")]
public sealed class A_day_without_an_approval
{
    private static readonly Authorization Bought = new()
    {
        On = Day("2024-02-01"), Number = "IPS-1", Service = "ips-ongoing-support", Provider = "acme-supports", Site = "main", Received = Day("2024-02-01"), From = Day("2024-02-01"), To = Day("2024-12-31"), Amount = 900,
    };

    [Fact]
    public async Task Takes_no_authorization_service_report_or_invoice()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, Bought, Bought with { Number = "IPS-2", Service = "ips-job-start" });
        Office.Kept(await office.Record.A<ApproveSites>().Withdraw(office.Gideon, "acme-supports", 8, "main", Day("2024-02-01"), "The review was not done.", TestContext.Current.CancellationToken));
        var (priya, curtis) = (await office.As(office.Priya), await office.As(office.Curtis));
        var seq = (await priya.Get($"/api/cases/{Office.Agency}/{number}")).Body.Length;

        await Form(priya, number, "authorization", ("on", "2024-02-27"), ("authorization", "IPS-3"), ("service", "ips-job-development"), ("provider", "acme-supports"), ("site", "main"), ("received", "2024-02-27"), ("from", "2024-02-27"), ("to", "2024-05-31"), ("amount", "410"));
        await Form(curtis, number, "service-month", ("on", "2024-02-29"), ("authorization", "IPS-1"), ("period", "2024-02"), ("note", "Four visits."));
        await Form(curtis, number, "service-ended", ("on", "2024-02-28"), ("authorization", "IPS-2"), ("note", "The first day."));
        await Form(curtis, number, "service", ("on", "2024-02-28"), ("areas", "job-development"), ("service", "ips-job-analysis"), ("employer", "Harbor Rolls"), ("note", "Nine steps."));
        await Form(curtis, number, "document", ("on", "2024-02-29"), ("document", "ongoing-support-report"), ("action", "submitted"), ("authorization", "IPS-1"), ("period", "2024-02"), ("note", "As it went"));

        foreach (var entry in new[]
        {
            """ "kind": "authorization", "authorization": "IPS-3", "service": "ips-job-development", "provider": "acme-supports", "site": "main", "received": "2024-02-27", "from": "2024-02-27", "to": "2024-05-31", "amount": 410 """,
            """ "kind": "invoice", "invoice": "B-1", "provider": "acme-supports", "authorization": "IPS-1", "period": "2024-02", "from": "2024-02-01", "to": "2024-02-28", "amount": 300 """,
        })
        {
            var (status, why) = await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", $$"""{ "on": "2024-02-28", {{entry}} }""", key: Guid.NewGuid().ToString("n"));
            Assert.True(status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, why);
            Assert.Contains("approval", why, StringComparison.Ordinal);
        }

        foreach (var entry in new[]
        {
            """ "kind": "service-month", "authorization": "IPS-1", "period": "2024-02" """, """ "kind": "service-ended", "authorization": "IPS-2" """,
            """ "kind": "service", "service": "ips-job-analysis", "employer": "Harbor Rolls", "note": "Nine steps." """,
        })
        {
            var (status, why) = await curtis.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", $$"""{ "on": "2024-02-28", {{entry}} }""", key: Guid.NewGuid().ToString("n"));
            Assert.True(status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, why);
            Assert.Contains("approval", why, StringComparison.Ordinal);
        }

        Assert.Equal(seq, (await priya.Get($"/api/cases/{Office.Agency}/{number}")).Body.Length);
    }

    private static async Task Form(Session by, string number, string kind, params (string, string)[] fields)
    {
        var address = $"/cases/{number}/record/{kind}";
        var (status, body) = await by.Send(address, address, [.. fields, ("IdempotencyKey", Guid.NewGuid().ToString("n"))]);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("approval", body, StringComparison.Ordinal);
    }
}

[Implements("WI-IPS-60")]
public sealed class A_program_closes_a_job_that_passed_on
{
    [Fact]
    public async Task On_day_90_after_the_effective_day_with_its_report_accepted_and_not_before()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        Document report = new() { On = Day("2023-11-13"), Name = "transition-report", Action = DocumentAction.Submitted, Note = "As it went" };
        await office.Recorded(number, office.Priya with { Id = "other" },
            new EmploymentStarted { On = Day("2023-08-01"), Job = "job-1", Employer = "Harbor Rolls", Title = "Baker's helper", HourlyWage = 12, WeeklyHours = 20, Supported = true, Permanent = true, Competitive = true, Integrated = true },
            new Transition { On = Day("2023-11-10"), Job = "job-1", WithPeople = ["consumer", "employment-specialist", "counselor"] }, report);
        var priya = await office.As(office.Priya);
        async Task<(HttpStatusCode Status, string Body)> Closed(string on) =>
            await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", $$"""{ "on": "{{on}}", "kind": "closed", "outcome": "successful", "job": "job-1" }""", key: Guid.NewGuid().ToString("n"));

        var (status, why) = await Closed("2024-02-29");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("its transition report, accepted", why, StringComparison.Ordinal);
        await office.Recorded(number, office.Priya, report with { On = Day("2023-11-20"), Action = DocumentAction.Accepted });
        (status, why) = await Closed("2024-02-28");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("90 days from the effective day", why, StringComparison.Ordinal);
        (status, why) = await Closed("2024-02-29");
        Assert.True(status == HttpStatusCode.Created, why);
    }
}
