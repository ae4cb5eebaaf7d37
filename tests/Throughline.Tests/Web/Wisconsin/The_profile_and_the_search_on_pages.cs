using System.Net;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>Whether the profile is bought, the talk before it is decided, employers and other work in the search, few hours: by form and by program.</summary>
[Implements("WI-IPS-23")]
[Implements("WI-IPS-24")]
[Implements("WI-IPS-35")]
[Implements("WI-IPS-42")]
[Implements("WI-IPS-44")]
public sealed class The_profile_and_the_search_on_pages
{
    private static readonly Document Plan = new() { On = Day("2024-02-01"), Name = "job-development-plan", Action = DocumentAction.Completed, Note = "Signed by all", Data = System.Text.Json.JsonDocument.Parse("""{ "employersPerWeek": 2 }""").RootElement };

    [Fact]
    public async Task The_decision_on_the_profile_is_recorded_by_form_and_by_program()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Curtis, new ProfileMeeting { On = Day("2024-01-12"), Note = "Talked of mornings." });
        await office.Recorded(number, office.Priya, new IpsStep { On = Day("2024-01-20"), Step = IpsStepName.Application, Reason = "As it came" });
        var priya = await office.As(office.Priya);
        Assert.Contains("Whether it is bought is not decided yet", await priya.Page($"/cases/{number}/path"), StringComparison.Ordinal);
        var entries = $"/api/cases/{Office.Agency}/{number}/entries";
        const string Bought = """{ "on": "2024-02-20", "kind": "authorization", "authorization": "IPS-1", "service": "ips-career-profile", "provider": "acme-supports", "site": "main", "received": "2024-02-20", "from": "2024-02-20", "to": "2024-05-20", "amount": 650 }""";
        var (status, why) = await priya.Ask(HttpMethod.Post, entries, Bought, key: "a");
        Assert.True(status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity, why);
        Assert.Contains("decide first whether it is bought", why, StringComparison.Ordinal);

        var form = $"/cases/{number}/record/profile-purchase";
        await priya.Send(form, form, ("on", "2024-02-19"), ("outcome", "near-completion"), ("reason", "Twenty sections are written"), ("IdempotencyKey", "b"));
        Assert.Contains("Not bought, near completion: Twenty sections are written.", await priya.Page($"/cases/{number}/path"), StringComparison.Ordinal);
        Assert.Contains("not to buy the profile", (await priya.Ask(HttpMethod.Post, entries, Bought, key: "c")).Body, StringComparison.Ordinal);

        (status, why) = await priya.Ask(HttpMethod.Post, entries, """{ "on": "2024-02-20", "kind": "profile-purchase", "outcome": "authorize", "reason": "Read again: only begun" }""", key: "d");
        Assert.True(status == HttpStatusCode.Created, why);
        (status, why) = await priya.Ask(HttpMethod.Post, entries, Bought, key: "e");
        Assert.True(status == HttpStatusCode.Created, why);
    }

    [Fact]
    public async Task The_talk_with_the_author_is_recorded_with_the_decision()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        var sent = FilledProfile.Sent("2024-02-20");
        var recorded = await office.Recorded(number, office.Curtis, sent);
        var (seq, priya) = (recorded.Entries[0].Seq, await office.As(office.Priya));
        var page = $"/cases/{number}/documents/signed/{seq}/decide";
        Assert.Contains("Whether it is complete is talked over with the author", await priya.Page(page), StringComparison.Ordinal);
        await priya.Send(page, page, ("reason-benefits", "Say who counseled on it."), ("Talk", "Benefits are asked once more on Tuesday."), ("decision", "return"));
        var file = (await priya.Get($"/api/cases/{Office.Agency}/{number}")).Body;
        Assert.Contains("Benefits are asked once more on Tuesday.", file, StringComparison.Ordinal);
        Assert.Contains("profile-completeness", file, StringComparison.Ordinal);

        seq = (await office.Recorded(number, office.Curtis, FilledProfile.Sent("2024-02-29", "Heron by the mill. Told at the library."))).Entries[0].Seq;
        Assert.Contains("Benefits are asked once more on Tuesday.", await priya.Page($"/cases/{number}/documents/signed/{seq}/decide"), StringComparison.Ordinal);
        var (status, why) = await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/documents/{seq}/decision", """{ "accept": true, "talk": "It is complete enough to plan on." }""");
        Assert.True(status == HttpStatusCode.Created, why);
        Assert.Contains("It is complete enough to plan on.", (await priya.Get($"/api/cases/{Office.Agency}/{number}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Employers_and_other_work_have_forms_and_what_departs_is_shown()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        Assert.IsType<AppendOutcome.Recorded>(await office.Record.Append.Handle(new() { Agency = Office.Agency, Case = number, Entries = [Plan], By = office.Priya, IsSure = true, BySigning = true }, TestContext.Current.CancellationToken));
        var curtis = await office.As(office.Curtis);
        var form = $"/cases/{number}/record/contact?with=employer";
        var (_, said) = await curtis.Send(form, $"/cases/{number}/record/contact", ("with", "employer"), ("on", "2024-02-27"), ("employer", "Harbor Rolls"), ("mode", "phone"), ("note", "Asked for mornings."), ("IdempotencyKey", "a"));
        Assert.Contains("saved", said, StringComparison.OrdinalIgnoreCase);
        var page = await curtis.Page($"/cases/{number}");
        Assert.Contains("1 contact in the last 30 days, 0 in person for a wish of the profile.", page, StringComparison.Ordinal);
        Assert.Contains("By phone, for no wish of the profile.", page, StringComparison.Ordinal);

        form = $"/cases/{number}/record/service?areas=job-development";
        (_, said) = await curtis.Send(form, $"/cases/{number}/record/service", ("areas", "job-development"), ("on", "2024-02-28"), ("service", Activities.Preparation), ("note", "A mock interview."), ("IdempotencyKey", "b"));
        Assert.Contains("Say why the job center's services do not suffice", said, StringComparison.OrdinalIgnoreCase);
        (_, said) = await curtis.Send(form, $"/cases/{number}/record/service", ("areas", "job-development"), ("on", "2024-02-28"), ("service", Activities.Preparation), ("reason", "Groups only"), ("note", "A mock interview."), ("IdempotencyKey", "c"));
        Assert.Contains("Saved", said, StringComparison.Ordinal);
        Assert.Contains("A mock interview.", await curtis.Page($"/cases/{number}/documents/job-development-report?period=2024-02"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_works_few_hours_is_listed_for_the_agency()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var (few, many) = (await office.ACaseOf(office.Curtis), await office.ACaseOf(office.Curtis, "Pettibone"));
        EmploymentStarted job = new() { On = Day("2023-12-02"), Job = "job-1", Employer = "Harbor Rolls", Title = "Baker's helper", HourlyWage = 12, WeeklyHours = 14.75m, Supported = true, Permanent = true, Competitive = true, Integrated = true };
        await office.Recorded(few, office.Priya, job);
        await office.Recorded(many, office.Priya, job with { WeeklyHours = 15 });
        var priya = await office.As(office.Priya);
        Assert.Contains("/few-hours", await priya.Page("/reports"), StringComparison.Ordinal);
        var list = await priya.Page("/few-hours");
        Assert.Contains(few, list, StringComparison.Ordinal);
        Assert.Contains("14.75", list, StringComparison.Ordinal);
        Assert.DoesNotContain(many, list, StringComparison.Ordinal);
        await office.Recorded(few, office.Priya, new EmploymentEnded { On = Day("2024-02-01"), Job = "job-1", Reason = "other" });
        Assert.DoesNotContain(few, await priya.Page("/few-hours"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await office.As(office.Bea)).Get("/few-hours")).Status);
    }
}
