using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Throughline.Api;

/// <summary>A route as its document tells it: what it does, what it takes, what it answers, with an example of each.</summary>
internal sealed record Described(string Name, string Summary, string Text, string? Body, params (int Status, string When, string Example)[] Answers)
{
    public (string Name, string Text, bool Required)[] Headers { get; init; } = [];

    public static readonly Described Evaluate = new(
        "evaluate", "What policy says of a case file",
        "Takes a case file and answers with its evaluation as of a day: what is owed, by when and why, windows, clocks, gates, and the entries that policy refuses. Nothing is kept. The values are those that the file's agency has in force.",
        Examples.CaseFile,
        (200, "The evaluation.", Examples.Evaluation),
        (400, "The body is not a case file, or asOf is not a day: every defect by its place.", Examples.Defects));

    public static readonly Described Read = new(
        "readCase", "A case as a case file",
        "The case with the entries that the caller sees. That it was read, by whom and from where is recorded. The ETag is the position of the last entry: name it in If-Match when recording.",
        null,
        (200, "The case file.", Examples.CaseFile),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase));

    public static readonly Described Record = new(
        "recordEntries", "Record entries in a case",
        "Takes one entry or a list of entries and records all of them or none. Policy is asked first, as for a page. The answer says what the entries met and what is still due. Sent again under the same Idempotency-Key, the entries are recorded once and the first answer is given again.",
        Examples.Entry,
        (201, "Recorded: the entries with their places, what they met, what is still due. again is true when they were on record already.", Examples.Recorded),
        (400, "An entry, or a header, cannot be so: every mistake by its place; in a list [1].on is the field of the second entry.", Examples.Defects),
        (403, "The caller may see the case and not record this in it.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase),
        (409, "Somebody recorded about the same thing since the case was read, or the key was used for other entries.", Examples.Conflict),
        (422, "Policy refuses an entry: the rule, its paragraph and what is missing.", Examples.Refused))
    {
        Headers =
        [
            ("Idempotency-Key", "A name for this request, new for each new one, up to 200 characters.", true),
            ("If-Match", "The ETag with which the case was read; then who recorded about the same thing meanwhile is told of, and nothing is recorded.", false),
        ],
    };

    public static Task Document(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info.Title = "Throughline";
        document.Info.Version = "1";
        document.Info.Description = "Case files in, evaluations out, and entries into the record. Dates are yyyy-MM-dd in the agency's zone; an instant is UTC. "
            + "Callers are people of an agency: signed in, or by a token that they made under their name on the page of the program and that is sent as Authorization: Bearer (401 for nobody, and for a token that is ended or past its day). Refusals are problem details (RFC 9457) and never record anything.";
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of a person of the agency. The program may what the person may." },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
        return Task.CompletedTask;
    }

    public Task Tell(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        operation.OperationId = Name;
        operation.Summary = Summary;
        operation.Description = Text;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            parameter.Description = parameter.Name switch
            {
                "agency" => "The agency's word, for example nebraska-vr.",
                "case" => "The case's number within the agency.",
                _ => "The day to look from, yyyy-MM-dd: later entries are not seen. Without it, today where the agency is.",
            };
        }

        foreach (var (name, text, required) in Headers)
        {
            operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Header, Description = text, Required = required, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        if (Body is not null) operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content("application/json", Body) };
        operation.Responses = [];
        foreach (var (status, when, example) in Answers)
        {
            operation.Responses[$"{status}"] = new OpenApiResponse { Description = when, Content = Content(status < 300 ? "application/json" : "application/problem+json", example) };
        }

        operation.Responses["401"] = new OpenApiResponse { Description = "Nobody is signed in." };
        return Task.CompletedTask;
    }

    private static Dictionary<string, OpenApiMediaType> Content(string type, string example)
    {
        var node = JsonNode.Parse(example)!;
        return new() { [type] = new OpenApiMediaType { Example = node, Schema = Shape(node) } };
    }

    // The shape of the example: the contract has the kinds of entry in full.
    private static OpenApiSchema Shape(JsonNode? node) => node switch
    {
        JsonObject fields => new() { Type = JsonSchemaType.Object, Properties = fields.ToDictionary(field => field.Key, IOpenApiSchema (field) => Shape(field.Value)) },
        JsonArray list => new() { Type = JsonSchemaType.Array, Items = list.Count > 0 ? Shape(list[0]) : new OpenApiSchema() },
        JsonValue value when value.TryGetValue<bool>(out _) => new() { Type = JsonSchemaType.Boolean },
        JsonValue value when value.TryGetValue<decimal>(out _) => new() { Type = JsonSchemaType.Number },
        null => new() { Type = JsonSchemaType.String | JsonSchemaType.Null },
        _ => new() { Type = JsonSchemaType.String },
    };
}

internal static class DescribedRoutes
{
    public static RouteHandlerBuilder Describes(this RouteHandlerBuilder route, Described described) => route.AddOpenApiOperationTransformer(described.Tell);
}
