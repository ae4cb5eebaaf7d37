using System.Text.Json;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web.Programs;

public sealed class The_document_of_the_API(OpenSite open)
{
    private static async Task<IReadOnlyList<(string Method, string Path, JsonElement Told)>> Operations(Site site)
    {
        using var nobody = site.Nobody();
        var document = await (await nobody.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).Json();
        return [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(part => part.Value.TryGetProperty("responses", out _)).Select(part => (part.Name, path.Name, part.Value)))];
    }

    [Fact]
    public async Task Tells_of_every_route_what_it_does_and_what_may_come_of_it()
    {
        var site = await open.Get();
        var mapped = site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Count(route => route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal));

        var operations = await Operations(site);

        Assert.Equal(mapped, operations.Count);
        Assert.Equal(operations.Count, operations.Select(operation => operation.Told.Text("operationId")).Distinct().Count());
        Assert.All(operations, operation =>
        {
            Assert.NotEmpty(operation.Told.Text("summary"));
            Assert.NotEmpty(operation.Told.Text("description"));
            Assert.True(operation.Told.GetProperty("responses").EnumerateObject().Count() >= 3, operation.Path);
            if (operation.Told.TryGetProperty("parameters", out var parameters)) Assert.All(parameters.EnumerateArray(), parameter => Assert.True(parameter.TryGetProperty("description", out _), $"{operation.Path}: {parameter}"));
        });
        var entries = operations.Single(operation => operation.Path.EndsWith("/entries", StringComparison.Ordinal)).Told;
        Assert.All(["201", "400", "401", "403", "404", "409", "422"], status => Assert.True(entries.GetProperty("responses").TryGetProperty(status, out _), status));
    }

    [Fact]
    public async Task Says_of_every_field_what_it_means()
    {
        var silent = (await Operations(await open.Get())).SelectMany(operation => Schemas(operation.Told).SelectMany(schema => Silent(schema, operation.Path))).Distinct().ToList();

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Knows_every_field_of_the_answers()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        using var sara = await site.AsProgramOf("sara");
        const string Case = $"/api/cases/nebraska-vr/{People.Marisol}";
        var (_, guide) = await dana.Puts(Case + "/drafts/job-facts-guide", """
            {"answers": {"workGoal": "Retail sales", "workHistory": "Two years at a bakery", "education": "High school", "strengths": "Patient with people", "references": "Ida Kern, 308 555 0177", "availability": "Days, by bus"}, "forSignature": true}
            """);
        await dana.Sends(Case + "/drafts/job-facts-guide/sign", JsonSerializer.Serialize(new { hash = guide.Text("hash") }));
        var employer = (await dana.Reads("/api/employers?q=platte")).GetProperty("employers")[0].Text("id");
        var operations = await Operations(site);
        (string Path, JsonElement Answer)[] answers =
        [
            ("/api/notices", await dana.Reads("/api/notices")), ("/api/staff", await dana.Reads("/api/staff")), ("/api/occupations", await dana.Reads("/api/occupations?q=clerk")), ("/api/team", await sara.Reads("/api/team")),
            ("/api/documents/{agency}", await dana.Reads("/api/documents/nebraska-vr")), ("/api/cases/{agency}/{case}/documents", await dana.Reads(Case + "/documents")),
            ("/api/cases/{agency}/{case}/documents/{seq}", await dana.Reads(Case + "/documents/4")), ("/api/cases/{agency}/{case}/documents/{seq}/compared-with/{entry}", await dana.Reads(Case + "/documents/4/compared-with/4")),
            ("/api/cases/{agency}/{case}/drafts/{document}", await dana.Reads(Case + "/drafts/job-search-agreement")), ("/api/employers", await dana.Reads("/api/employers")),
            ("/api/employers/like", await dana.Reads("/api/employers/like?name=Platte%20Valley%20Foods")), ("/api/employers/{id}", await dana.Reads($"/api/employers/{employer}")),
            ("/api/cases/{agency}/{case}/what-if", (await dana.Sends(Case + "/what-if", """{"removes": ["e3"], "happens": [{"on": "2024-11-20", "kind": "worksite-activity", "activity": "job-shadow"}]}""")).Body),
        ];

        Assert.Empty(answers.SelectMany(each => Untold(each.Answer, operations.First(operation => operation.Path == each.Path && operation.Told.GetProperty("responses").TryGetProperty("200", out _)).Told
            .GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().First().Value.GetProperty("schema"), each.Path)).Distinct());
    }

    private static IEnumerable<JsonElement> Schemas(JsonElement operation)
    {
        var bodies = operation.GetProperty("responses").EnumerateObject().Select(response => response.Value);
        if (operation.TryGetProperty("requestBody", out var body)) bodies = bodies.Append(body);
        return bodies.Where(each => each.TryGetProperty("content", out _)).SelectMany(each => each.GetProperty("content").EnumerateObject()).Where(content => content.Value.TryGetProperty("schema", out _)).Select(content => content.Value.GetProperty("schema"));
    }

    private static IEnumerable<string> Silent(JsonElement schema, string where)
    {
        if (schema.TryGetProperty("items", out var items)) return Silent(items, where);
        if (!schema.TryGetProperty("properties", out var properties)) return [];
        return properties.EnumerateObject().SelectMany(field => Silent(field.Value, $"{where} {field.Name}").Concat(field.Value.TryGetProperty("description", out _) ? [] : [$"{where} {field.Name}"]));
    }

    // What policy says of a case has the form of the contract, which has tests of its own.
    private static IEnumerable<string> Untold(JsonElement answer, JsonElement schema, string where) => answer.ValueKind switch
    {
        JsonValueKind.Array when schema.TryGetProperty("items", out var items) => answer.EnumerateArray().SelectMany(each => Untold(each, items, where)),
        JsonValueKind.Object when schema.TryGetProperty("properties", out var told) => answer.EnumerateObject().Where(field => field.Name is not ("before" or "after"))
            .SelectMany(field => told.TryGetProperty(field.Name, out var known) ? Untold(field.Value, known, $"{where} {field.Name}") : [$"{where} {field.Name}"]),
        _ => [],
    };
}
