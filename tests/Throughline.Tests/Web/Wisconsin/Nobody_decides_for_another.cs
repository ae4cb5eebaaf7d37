using System.Net;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Files;
using Throughline.Policy;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>A provider, a plain counselor and the two approvers each try another's decision, by page, program, file and correction.</summary>
[Implements("WI-IPS-01")]
[Implements("WI-IPS-12")]
[Implements("WI-IPS-23")]
public sealed class Nobody_decides_for_another
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Document Sent = FilledProfile.Sent("2024-02-20");

    [Fact]
    public async Task On_a_report()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Curtis, Sent);
        var seq = (await Read(office, office.Priya, number)).AsRecorded.Single(each => each.Entry is Document).Seq;
        var left = (await Read(office, office.Priya, number)).Seq;
        foreach (var person in new[] { office.Curtis, office.Yolanda, office.Ruthann, office.Gideon, office.Bea })
        {
            var session = await office.As(person);
            var page = $"/cases/{number}/documents/signed/{seq}/decide";
            Refused(await session.Get(page));
            Refused(await session.Send("/me", page, ("decision", "accept")));
            Refused(await session.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/documents/{seq}/decision", """{ "accept": true }"""));
            foreach (var action in new[] { "accepted", "returned" }) Refused(await Program(session, number, $$"""{ "on": "2024-02-21", "kind": "document", "document": "career-profile", "action": "{{action}}", "note": "It is so" }"""));
            Refused(await session.Send("/me", $"/cases/{number}/record/document", ("on", "2024-02-21"), ("document", "career-profile"), ("action", "accepted"), ("note", "It is so"), ("IdempotencyKey", "x")), "saved");
        }

        Assert.Equal(left, (await Read(office, office.Priya, number)).Seq);
    }

    [Fact]
    public async Task Not_by_turning_an_entry_of_ones_own_into_it()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Curtis, Sent, new Contact { On = Day("2024-02-21"), With = Party.Client, Mode = Mode.Phone, Note = "Talked." });
        var contact = (await Read(office, office.Curtis, number)).AsRecorded.Last(each => each.Entry is Contact).Entry.Id!;
        var becomes = """{ "on": "2024-02-21", "kind": "document", "document": "career-profile", "action": "accepted", "note": "It is so" }""";
        foreach (var person in new[] { office.Curtis, office.Yolanda, office.Ruthann, office.Gideon })
        {
            Refused(await Program(await office.As(person), number, $$"""{ "on": "2024-03-01", "kind": "correction", "corrects": "{{contact}}", "reason": "Not so", "replacement": {{becomes}} }"""));
        }
    }

    [Fact]
    public async Task On_a_profile_that_is_bought_or_on_hours()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, new PolicyException { On = Day("2024-02-20"), About = "hours", Action = ExceptionAction.Requested, Note = "Chose fewer." });
        var bought = """{ "on": "2024-02-21", "kind": "profile-purchase", "outcome": "authorize", "reason": "Only begun" }""";
        var approved = """{ "on": "2024-02-21", "kind": "exception", "about": "hours", "action": "approved", "discussed": true, "note": "Talked over." }""";
        foreach (var person in new[] { office.Curtis, office.Yolanda, office.Ruthann, office.Gideon })
        {
            var session = await office.As(person);
            Refused(await Program(session, number, bought));
            Refused(await Program(session, number, approved));
            Refused(await session.Send("/me", $"/cases/{number}/record/profile-purchase", ("on", "2024-02-21"), ("outcome", "authorize"), ("reason", "Only begun"), ("IdempotencyKey", "x")), "saved");
            Refused(await session.Send("/me", $"/cases/{number}/record/exception", ("on", "2024-02-21"), ("about", "hours"), ("action", "approved"), ("discussed", "true"), ("IdempotencyKey", "y")), "saved");
        }

        // The counselor decides on the profile, and not on the hours that she asked for herself.
        var priya = await office.As(office.Priya);
        Assert.Equal(HttpStatusCode.Created, (await Program(priya, number, bought)).Status);
        var (status, why) = await Program(priya, number, approved);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("REC-07", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_site()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        const string Site = "/providers/acme-supports/sites/main";
        foreach (var person in new[] { office.Priya, office.Curtis, office.Yolanda, office.Bea })
        {
            var session = await office.As(person);
            Refused(await session.Send("/me", Site + "?handler=Approve", ("Version", "8"), ("Approval.From", "2024-03-01")));
            Refused(await session.Send("/me", Site + "?handler=Withdraw", ("Version", "8"), ("Withdrawal.From", "2024-03-01"), ("Withdrawal.Reason", "No review")));
            Refused(await session.Ask(HttpMethod.Post, "/api/providers/acme-supports/sites/main/approvals", """{ "from": "2024-03-01" }""", "8"));
            Refused(await session.Ask(HttpMethod.Post, "/api/providers/acme-supports/sites/main/withdrawals", """{ "from": "2024-03-01", "reason": "No review" }""", "8"));
        }

        // Each approver withdraws the half that is theirs: the other one stands.
        var (status, after) = await (await office.As(office.Ruthann)).Ask(HttpMethod.Post, "/api/providers/acme-supports/sites/main/withdrawals", """{ "from": "2024-03-01", "reason": "No review" }""", "8");
        Assert.True(status == HttpStatusCode.OK, after);
        Assert.Contains("1 of 2 approvals missing", await (await office.As(office.Gideon)).Page(Site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_a_file_from_elsewhere()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        CaseFile brought = new(Packs.Wisconsin, "WI-7001", new("Hollis", "Trembath", null), null, [Sent with { Id = "e1" }, Sent with { Id = "e2", On = Day("2024-02-21"), Action = DocumentAction.Accepted, Data = null }]);
        foreach (var person in new[] { office.Priya, office.Curtis, office.Ruthann, office.Gideon })
        {
            Assert.IsType<ImportOutcome.Left>(await office.Record.A<ImportCase>().Handle(new(brought, person), Cancel));
        }

        Assert.IsType<LoadOutcome.NoSuchCase>(await office.Record.A<LoadCase>().Handle(Actor.AtTheConsole(Office.Agency), "WI-7001", Cancel));
    }

    private static Task<(HttpStatusCode Status, string Body)> Program(Session by, string number, string entry) => by.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", entry, key: Guid.NewGuid().ToString("n"));

    private static void Refused((HttpStatusCode Status, string Body) answer, string? unlike = null)
    {
        if (unlike is not null && answer.Status == HttpStatusCode.OK) Assert.DoesNotContain(unlike, answer.Body, StringComparison.OrdinalIgnoreCase);
        else Assert.True(answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, $"{answer.Status}: {answer.Body}");
    }

    private static async Task<CaseOnFile> Read(Office office, Actor person, string number) => Assert.IsType<LoadOutcome.Found>(await office.Record.A<LoadCase>().Handle(person, number, Cancel)).Case;
}
