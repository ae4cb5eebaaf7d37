using System.Net;
using System.Text.RegularExpressions;
using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;
using Microsoft.AspNetCore.Routing.Patterns;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>One provider served somebody, then another: the second reads no report, draft, date or number of the first, at no address, whoever led it there.</summary>
public sealed class What_another_provider_did
{
    private const string Theirs = "KINGFISHER-1";

    private static readonly Document Profile = new() { On = Day("2024-02-06"), Name = "career-profile", Action = DocumentAction.Submitted, Authorization = Theirs, Note = "Kingfisher wrote this" };

    [Fact]
    public async Task Is_read_at_no_address_by_the_next_one()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await TakenOver(office);
        foreach (var person in new[] { office.Curtis, office.Yolanda })
        {
            var session = await office.As(person);
            var read = 0;
            foreach (var address in Addresses(office, number))
            {
                var (status, body) = await session.Get(address);
                if (status == HttpStatusCode.OK) read++;
                // What was asked for may stand in the answer; nothing more.
                var told = Regex.Match(address.Contains("KINGFISHER", StringComparison.Ordinal) ? body.Replace("KINGFISHER-1", "", StringComparison.Ordinal).Replace("KINGFISHER-2", "", StringComparison.Ordinal) : body, "kingfisher", RegexOptions.IgnoreCase);
                Assert.False(told.Success, $"{person.Name} reads at {address}: …{body[Math.Max(0, told.Index - 120)..Math.Min(body.Length, told.Index + 80)]}…");
            }

            Assert.True(read > 20, $"only {read} pages were read");
        }
    }

    [Fact]
    public async Task Is_told_by_no_answer_to_what_the_next_one_sends()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await TakenOver(office);
        var curtis = await office.As(office.Curtis);
        var entries = $"/api/cases/{Office.Agency}/{number}/entries";

        // What is still owed comes with what was recorded; and what others recorded meanwhile.
        var (status, recorded) = await curtis.Ask(HttpMethod.Post, entries, """{ "on": "2024-03-01", "kind": "contact", "with": "client", "mode": "in-person", "note": "Met at the library." }""", key: "one");
        Assert.True(status == HttpStatusCode.Created, recorded);
        var (_, beside) = await curtis.Ask(HttpMethod.Post, entries, """{ "on": "2024-03-01", "kind": "document", "document": "career-profile", "action": "submitted", "note": "Mine" }""", "0", "two");
        var (_, supposed) = await curtis.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/what-if", """{ "happens": [{ "on": "2024-03-01", "kind": "service-ended", "authorization": "KINGFISHER-1" }] }""");
        foreach (var answer in new[] { recorded, beside, supposed.Replace(Theirs, "", StringComparison.Ordinal) }) Assert.DoesNotContain("kingfisher", answer, StringComparison.OrdinalIgnoreCase);

        // A number of theirs is as one that never was.
        foreach (var kind in new[] { """ "kind": "service-ended" """, """ "kind": "document", "document": "job-development-plan", "action": "submitted", "note": "x" """, """ "kind": "invoice", "invoice": "B-1", "amount": 10 """ })
        {
            var answers = new List<string>();
            foreach (var named in new[] { Theirs, Theirs.ToLowerInvariant(), "NEVER-0" })
            {
                var (refused, body) = await curtis.Ask(HttpMethod.Post, entries, $$"""{ "on": "2024-03-01", {{kind}}, "authorization": "{{named}}" }""", key: Guid.NewGuid().ToString("n"));
                Assert.NotEqual(HttpStatusCode.Created, refused);
                answers.Add($"{refused} {Regex.Replace(body, "\"traceId\":\"[^\"]*\"", "").Replace(named, "#", StringComparison.Ordinal)}");
            }

            Assert.Single(answers.Distinct());
        }
    }

    [Fact]
    public async Task Is_told_by_no_answer_to_many_entries_at_once_either()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await TakenOver(office);
        var hidden = (await office.Record.A<LoadCase>().Handle(office.Priya, number, TestContext.Current.CancellationToken) as LoadOutcome.Found)!.Case.AsRecorded.First(each => each.Entry is Document).Entry.Id!;
        Entry[] many = [.. Enumerable.Range(1, 24).Select(day => new Contact { On = Day("2024-02-07").AddDays(day % 20), With = Party.Client, Mode = Mode.InPerson, Note = $"Talk {day}" })];

        var mistaken = Assert.IsType<AppendOutcome.Mistaken>(await office.Appended(number, office.Curtis, [.. many, new Correction { On = Day("2024-03-01"), Corrects = hidden, Reason = "Not so" }]));
        Assert.Equal($"This case has no entry '{hidden}'.", mistaken.Mistakes[0].Message);
        Assert.Equal("authorization", Assert.IsType<AppendOutcome.Mistaken>(await office.Appended(number, office.Curtis, [.. many, new ServiceEnded { On = Day("2024-03-01"), Authorization = Theirs }])).Mistakes[0].Field);
        var taken = await office.Recorded(number, office.Curtis, many);
        Assert.DoesNotContain(taken.StillDue, owed => owed.Subject?.StartsWith(Theirs, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task And_no_draft_is_handed_on()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Jonas);
        var draft = $"/api/cases/{Office.Agency}/{number}/drafts/career-profile";
        var (status, kept) = await (await office.As(office.Jonas)).Ask(HttpMethod.Put, draft, """{ "answers": { "notes": "Kingfisher began this" } }""");
        Assert.True(status == HttpStatusCode.OK, kept);
        Assert.Contains("Kingfisher", (await (await office.As(office.Priya)).Get(draft)).Body, StringComparison.Ordinal);

        await HandOver(office, number);

        var curtis = await office.As(office.Curtis);
        var (found, theirs) = await curtis.Get(draft);
        Assert.True(found == HttpStatusCode.OK, theirs);
        Assert.DoesNotContain("Kingfisher", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Kingfisher", await curtis.Page($"/cases/{number}/documents/career-profile"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_what_becomes_of_a_report_is_told_to_its_author()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await TakenOver(office);
        await office.Recorded(number, office.Priya, Profile with { On = Day("2024-02-20"), Action = DocumentAction.Returned, Note = "Kingfisher is to say more" });
        Assert.DoesNotContain("Kingfisher", await (await office.As(office.Curtis)).Page("/notices"), StringComparison.Ordinal);
        Assert.DoesNotContain("career profile", await (await office.As(office.Curtis)).Page("/notices"), StringComparison.Ordinal);
        Assert.DoesNotContain("career profile", await (await office.As(office.Curtis)).Page("/today"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(number, await (await office.As(office.Curtis)).Page("/reports"), StringComparison.Ordinal);
    }

    // Jonas of Birch Works works the case: authorized, sent a profile, gave a month of service; then Curtis of Acme Supports does.
    private static async Task<string> TakenOver(Office office)
    {
        var number = await office.ACaseOf(office.Jonas);
        await office.Recorded(number, office.Priya,
            new Authorization { On = Day("2024-02-01"), Number = Theirs, Service = "ips-career-profile", Provider = "birch-works", Site = "main", Received = Day("2024-02-01"), From = Day("2024-02-01"), To = Day("2024-06-01"), Amount = 650 },
            new Authorization { On = Day("2024-02-01"), Number = "KINGFISHER-2", Service = "ips-job-development", Provider = "birch-works", Site = "main", Received = Day("2024-02-01"), From = Day("2024-02-01"), To = Day("2024-06-01"), Amount = 410 });
        await office.Recorded(number, office.Jonas,
            new Contact { On = Day("2024-02-05"), With = Party.Client, Mode = Mode.InPerson, Note = "Kingfisher talk" },
            new ServiceEnded { On = Day("2024-02-05"), Authorization = Theirs, Note = "Kingfisher ended" },
            Profile,
            Profile with { On = Day("2024-02-07"), Authorization = null, Note = "Kingfisher once more" },
            new ServiceMonth { On = Day("2024-02-28"), Authorization = "KINGFISHER-2", Period = new(2024, 2), Note = "Kingfisher month" });
        await HandOver(office, number);
        return number;
    }

    private static async Task HandOver(Office office, string number)
    {
        var (status, said) = await (await office.As(office.Priya)).Ask(HttpMethod.Put, $"/api/cases/{Office.Agency}/{number}/provider", """{ "provider": "acme-supports", "specialist": "curtis" }""");
        Assert.True(status == HttpStatusCode.OK, said);
        await office.Recorded(number, office.Priya, Office.Released("acme-supports", "2024-03-01", "release-2"));
    }

    // Every address that is only read, of the case and of lists.
    private static IEnumerable<string> Addresses(Office office, string number)
    {
        var kinds = Enum.GetValues<Kind>().Select(kind => kind.JsonName()).ToList();
        foreach (var route in office.Routes.Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false))
        {
            var names = route.RoutePattern.Parameters.Select(parameter => parameter.Name).ToList();
            if (!names.Contains("case")) continue;
            foreach (var seq in names.Contains("seq") || names.Contains("entry") ? Enumerable.Range(1, 11) : [1])
            foreach (var kind in names.Contains("kind") ? kinds : ["contact"])
            foreach (var document in names.Contains("document") || names.Contains("key") ? new[] { "career-profile", "job-development-report" } : [""])
            {
                yield return Filled(route, number, seq, kind, document);
                if (document.Length > 0) yield return Filled(route, number, seq, kind, document) + "?authorization=KINGFISHER-2&period=2024-02";
            }
        }

        foreach (var list in new[] { "/today", "/today?whole=overdue", "/cases", "/cases?staff=all", "/find?q=Trembath", "/find?q=KINGFISHER-1", "/notices", "/reports", "/reports?staff=all", "/providers", "/policy", "/api/notices", "/api/providers", "/api/staff" }) yield return list;
        foreach (var rule in new[] { "WI-IPS-10", "WI-IPS-11" })
        foreach (var day in new[] { "2024-02-01", "2024-02-05", "2024-02-28", "2024-02-29" }) yield return $"/cases/{number}/why/{rule}/{day}";
        yield return $"/cases/{number}?span=all";
        yield return $"/cases/{number}?entry=5";
    }

    private static string Filled(RouteEndpoint route, string number, int seq, string kind, string document) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternParameterPart parameter => parameter.Name switch
        {
            "case" => number, "agency" => Office.Agency, "rule" => "WI-IPS-11", "opened" => "2024-02-01", "kind" => kind, "seq" => $"{seq}", "entry" => $"{seq}", "document" or "key" => document, _ => "x",
        },
        RoutePatternLiteralPart literal => literal.Content,
        _ => "",
    }))));
}
