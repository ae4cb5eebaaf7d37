using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Files;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>The doors by which an entry comes into a record from outside the program: a page's form, the API, and a file. Each tells whether it was taken.</summary>
internal sealed class Doors(Desk desk, Func<Actor, Task> signIn)
{
    // Asked by pages of their own that lead through their questions.
    private static readonly Kind[] Led = [Kind.PostEmploymentRequested, Kind.Determination, Kind.Closed];

    /// <summary>By the form of the page, as a browser sends it; null where there is none for it.</summary>
    public async Task<string?> Page(Actor by, CaseOnFile of, Entry entry)
    {
        await signIn(by);
        var (address, typed) = entry is Correction correction ? (AddressOf(of, correction), [("Reason", correction.Reason), .. Typed(correction.Replacement)]) : ($"/cases/{of.Header.Number}/record/{entry.Kind.JsonName()}", Typed(entry).ToList());
        if (address is null || Led.Contains(entry is Correction { Replacement: { } becomes } ? becomes.Kind : entry.Kind)) return null;
        if (await Shown(await desk.Browser.GetAsync(address, TestContext.Current.CancellationToken)) is not { } page) return null;
        if (entry is not Correction changing) return await Posted(page, [.. typed, ("sure", "true")]) is null ? "recorded" : "refused";
        typed.Add(("Right", changing.Replacement is null ? "never" : "otherwise"));
        var check = await Posted(page, [.. typed, ("then", "check")]);
        var then = check?.QuerySelectorAll("main form button[name=then]").Select(button => button.GetAttribute("value")).FirstOrDefault(value => value is "save" or "send");
        if (check is null || then is null) return "refused";
        return await Posted(check, [.. typed, ("then", then), ("sure", "true")]) is null ? then == "send" ? "waits" : "recorded" : "refused";
    }

    /// <summary>By a program.</summary>
    public async Task<string> Program(Actor by, CaseOnFile of, Entry entry, string key)
    {
        await signIn(by);
        var address = $"/api/cases/{of.Header.Agency}/{of.Header.Number}";
        var (status, body) = await desk.Browser.Sends($"{address}/entries?sure=true", Json(entry), key);
        if (status == HttpStatusCode.Created) return "recorded";
        if (entry is not Correction || status != HttpStatusCode.UnprocessableEntity || !body.TryGetProperty("supervisor", out _)) return "refused";
        (status, _) = await desk.Browser.Sends($"{address}/corrections/asked?sure=true", Json(entry), key + "-asked");
        return (int)status < 300 ? "waits" : "refused";
    }

    /// <summary>By a file that has grown by it.</summary>
    public async Task<string> File(CaseOnFile of, Entry entry, string id)
    {
        var grown = new CaseFile(of.File.Pack, of.Header.Number, of.File.Person, null, [.. of.File.AsRecorded, entry with { Id = id }]);
        var outcome = await desk.Record.A<ImportCase>().Handle(new(grown, Actor.AtTheConsole(of.Header.Agency)), TestContext.Current.CancellationToken);
        return outcome is ImportOutcome.Taken { EntriesAdded: > 0 } ? "recorded" : "refused";
    }

    // A form of another kind is not what stands there: a program sends that.
    private static string? AddressOf(CaseOnFile of, Correction correction) =>
        of.AsRecorded.FirstOrDefault(each => each.Entry.Id == correction.Corrects) is { } corrected && (correction.Replacement is null || correction.Replacement.Kind == corrected.Entry.Kind)
            ? $"/cases/{of.Header.Number}/entries/{corrected.Seq}/correct" : null;

    // Nothing where it was saved: the page leads away from its form then.
    private async Task<IDocument?> Posted(IDocument page, List<(string, string)> typed)
    {
        using var answer = await desk.Posted(page, [.. typed]);
        Assert.True((int)answer.StatusCode < 500, $"{page.Url} answered {answer.StatusCode}");
        if (answer.StatusCode != HttpStatusCode.OK) return page;
        var shown = await Shown(answer);
        return new Uri(page.Url).AbsolutePath == answer.RequestMessage!.RequestUri!.AbsolutePath ? shown : null;
    }

    private static async Task<IDocument?> Shown(HttpResponseMessage answer)
    {
        Assert.True((int)answer.StatusCode < 500, $"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode}");
        if (answer.StatusCode != HttpStatusCode.OK) return null;
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await BrowsingContext.New().OpenAsync(response => response.Content(html).Address(answer.RequestMessage!.RequestUri));
        return page.QuerySelector<IHtmlFormElement>("main form[method=post]") is null && answer.RequestMessage!.Method == HttpMethod.Get ? null : page;
    }

    private static string Json(Entry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, CaseWriter.Options)) CaseWriter.WriteEntry(json, entry);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<(string, string)> Typed(Entry? entry)
    {
        if (entry is null) return [];
        using var json = JsonDocument.Parse(Json(AsPeopleRecordThem(entry)));
        return [.. json.RootElement.EnumerateObject().Where(field => field.Name is not ("kind" or "id")).SelectMany(field => Values(field.Value).Select(value => (field.Name, value)))];
    }

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Values),
        JsonValueKind.Object => [],
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };
}
