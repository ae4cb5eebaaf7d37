using System.Net;
using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;

namespace Throughline.Tests.Web.Iowa;

/// <summary>Four doors into the record, eight things that may be lacking, and at each of these 32 every act of status 32-0. Today is November 22, 2024.</summary>
[Implements("IA-PE-04")]
[Implements("IA-PE-05")]
[Implements("IA-PE-11")]
[Implements("IA-PE-12")]
public sealed class Every_door_of_status_32_0 : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2024, 11, 22);

    private static readonly Authorization Bought = new() { On = Today, Number = "I-1", Service = "job-coaching", Received = Today, From = Today, To = Today, Amount = 120 };

    private static readonly PlanAmended Plan = new()
    {
        On = Today, Goal = "Inventory clerk", Services = ["job-coaching", "placement"], Purpose = AmendmentPurpose.PostEmployment, SignedBy = ["client", "counselor"], CopyGiven = true, RightsGiven = true,
    };

    private static readonly Dictionary<string, Entry> Acts = new()
    {
        ["service"] = new ServiceGiven { On = Today, Service = "job-coaching" },
        ["authorization"] = Bought,
        ["revision"] = Bought with { Number = "I-0", Amount = 180 },
        ["payment"] = new AuthorizationPaid { On = Today, Authorization = "I-0", Amount = 120, InFull = true },
        ["amendment"] = Plan,
    };

    private static readonly Dictionary<string, Func<IEnumerable<Entry>, IEnumerable<Entry>>> Lacking = new()
    {
        ["no request"] = life => life.Where(entry => entry is not ClosedFile),
        ["no file"] = life => life.Where(entry => entry is not ClosedFile { Action: ClosedFileAction.Received or ClosedFileAction.Read }),
        ["file unread"] = life => life.Where(entry => entry is not ClosedFile { Action: ClosedFileAction.Read }),
        ["file unavailable"] = life => life.Select(entry => entry is ClosedFile { Action: ClosedFileAction.Received } file ? file with { Action = ClosedFileAction.Unavailable, Reason = "Destroyed on 2024-08-04, kept four years" } : entry).Where(entry => entry is not ClosedFile { Action: ClosedFileAction.Read }),
        ["nobody asked"] = life => life.Where(entry => entry is not ReturningConversation),
        ["no determination"] = life => life.Where(entry => entry is not Determination),
        ["unsigned plan"] = life => life.Select(entry => entry is PlanAmended plan ? plan with { SignedBy = [] } : entry),
        ["past the plan"] = life => life.Select(entry => entry is PlanAmended plan ? plan with { Until = Today.AddDays(-1) } : entry),
    };

    private Site site = null!;

    public static TheoryData<string> Lacks => [.. Lacking.Keys];

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        await People.Hire(site.App.Services, new("fay", "iowa-ivrs", "Fay Lindqvist", Role.Fiscal));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    // The authorization that is revised and paid was made in time; the plan under which the service lies is a day old.
    private static Entry[] Served(string? lacks)
    {
        var life = ClosedIowan.Served.Select(entry => entry is PlanAmended plan ? plan with { Services = ["job-coaching"] } : entry);
        return [.. lacks is null ? life : Lacking[lacks](life), Bought with { On = Today.AddDays(-1), Number = "I-0" }];
    }

    private static IEnumerable<KeyValuePair<string, Entry>> ActsWhere(string lacks) => Acts.Where(act => act.Key != "amendment" || lacks is not ("unsigned plan" or "past the plan"));

    [Theory, MemberData(nameof(Lacks))]
    public async Task By_a_program_nothing_is_done_that_lacks_something(string lacks)
    {
        var number = await ClosedIowan.With(site, Served(lacks));
        foreach (var (act, entry) in ActsWhere(lacks))
        {
            using var program = await site.AsProgramOf(entry is AuthorizationPaid ? "fay" : "ivan");
            Refused($"{act}, {lacks}", await program.Sends($"/api/cases/iowa-ivrs/{number}/entries", Written(entry), act));
        }
    }

    [Theory, MemberData(nameof(Lacks))]
    public async Task By_a_correction_neither(string lacks)
    {
        var number = await ClosedIowan.With(site, [.. Served(lacks), .. Acts.Keys.Select(act => new TaskNote { Id = $"t-{act}", On = Today.AddDays(-1), About = TaskAbout.Other, Note = $"Will become: {act}" })]);
        foreach (var (act, entry) in ActsWhere(lacks).Where(each => each.Value is not AuthorizationPaid))
        {
            using var program = await site.AsProgramOf("ivan");
            var correction = $$"""{ "kind": "correction", "on": "{{Today:yyyy-MM-dd}}", "corrects": "t-{{act}}", "reason": "It was more than a note", "replacement": {{Written(entry)}} }""";
            Refused($"{act}, {lacks}", await program.Sends($"/api/cases/iowa-ivrs/{number}/entries", correction, act));
        }
    }

    [Theory, MemberData(nameof(Lacks))]
    public async Task By_a_page_neither(string lacks)
    {
        var number = await ClosedIowan.With(site, Served(lacks));
        using var ivan = await site.As("ivan");
        using var fay = await site.As("fay");
        foreach (var (act, entry) in ActsWhere(lacks))
        {
            var page = $"/cases/{number}/record/{entry.Kind.JsonName()}";
            var (_, text, to) = await (entry is AuthorizationPaid ? fay : ivan).Fills(page, page, [.. Fields(entry), ("IdempotencyKey", act), ("sure", "true")]);
            Assert.True(to is null, $"{act}, {lacks}, was saved");
            Assert.True(text.Contains("class=\"tl-answer bad\"", StringComparison.Ordinal) && text.Contains("Policy 604", StringComparison.Ordinal) || text.Contains("its signatures are said", StringComparison.Ordinal), $"{act}, {lacks}: {text}");
        }
    }

    [Theory, MemberData(nameof(Lacks))]
    public async Task A_file_from_elsewhere_is_taken_with_each_as_a_finding(string lacks)
    {
        foreach (var (act, entry) in ActsWhere(lacks))
        {
            var file = new CaseFile(Packs.Of("iowa-ivrs")!, $"IA-9{Acts.Keys.ToList().IndexOf(act):0000}", new("Delphine", "Amsel", null), [], [.. Served(lacks), entry]);
            var taken = Assert.IsType<ImportOutcome.Taken>(await site.App.Services.GetRequiredService<ImportCase>().Handle(new(file, Actor.AtTheConsole("iowa-ivrs"), AppendMode.Legacy), TestContext.Current.CancellationToken));
            Assert.True(taken.Findings.Any(finding => finding.Position == file.AsRecorded.Count - 1 && finding.Rule.StartsWith("IA-PE-", StringComparison.Ordinal)), $"{act}, {lacks}: {string.Join("; ", taken.Findings)}");
        }
    }

    [Fact]
    public async Task With_all_of_it_each_is_taken_by_a_program_and_from_a_file()
    {
        var number = await ClosedIowan.With(site, Served(null));
        foreach (var (act, entry) in Acts.Where(act => act.Key != "amendment"))
        {
            using var program = await site.AsProgramOf(entry is AuthorizationPaid ? "fay" : "ivan");
            var (status, body) = await program.Sends($"/api/cases/iowa-ivrs/{number}/entries?sure=true", Written(entry), act);
            Assert.True(status == HttpStatusCode.Created, $"{act}: {body}");
        }
    }

    private static void Refused(string what, (HttpStatusCode Status, JsonElement Body) answer)
    {
        Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{what}: {answer.Status} {answer.Body}");
        var refusals = answer.Body.GetProperty("refusals").EnumerateArray().ToList();
        Assert.True(refusals.Exists(each => each.Text("rule") is "REC-09" || each.Text("rule").StartsWith("IA-PE-", StringComparison.Ordinal)), $"{what}: {answer.Body}");
        Assert.All(refusals, each => Assert.NotEmpty(each.GetProperty("missing").EnumerateArray().Select(missing => missing.GetString())));
    }

    private static string Written(Entry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) CaseWriter.WriteEntry(json, entry);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    // The fields of a form bear the names of the contract.
    private static IEnumerable<(string, string)> Fields(Entry entry)
    {
        foreach (var field in JsonDocument.Parse(Written(entry)).RootElement.EnumerateObject().Where(field => field.Name is not ("kind" or "id")))
        {
            if (field.Value.ValueKind == JsonValueKind.Array) foreach (var one in field.Value.EnumerateArray()) yield return (field.Name, one.GetString()!);
            else yield return (field.Name, field.Value.ToString().ToLowerInvariant() is "true" or "false" ? field.Value.ToString().ToLowerInvariant() : field.Value.ToString());
        }
    }
}
