using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Throughline.Api;

/// <summary>A route as its document tells it: what it does, what it takes, what it answers, with an example of each.</summary>
internal sealed record RouteDescription(string Name, string Summary, string Text, string? Body, params (int Status, string When, string Example)[] Answers)
{
    public (string Name, string Text, bool Required)[] Headers { get; init; } = [];

    /// <summary>What a 200 answers with, where it is not JSON.</summary>
    public string Produces { get; init; } = "application/json";

    public static Task Document(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info.Title = "Throughline";
        document.Info.Version = "1";
        document.Info.Description = "A case from its opening to its end: entries, documents and their signatures, employers, notices, the team; and evaluations of any case file. Dates are yyyy-MM-dd in the agency's zone; an instant is UTC. "
            + "Callers are people of an agency: signed in, or with a token from their own page, sent as Authorization: Bearer (401 without either, and for a token that has ended). Refusals are problem details (RFC 9457) and never record anything.";
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
            parameter.Description = Meanings.OfParameter(parameter.Name!);
        }

        foreach (var (name, text, required) in Headers)
        {
            operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Header, Description = text, Required = required, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        if (Body is not null) operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content("application/json", Body) };
        operation.Responses = [];
        foreach (var (status, when, example) in Answers)
        {
            var printed = status < 300 && Produces != "application/json";
            operation.Responses[$"{status}"] = new OpenApiResponse
            {
                Description = when,
                Content = printed ? new() { [Produces] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } } : Content(status < 300 ? "application/json" : "application/problem+json", example),
            };
        }

        operation.Responses["401"] = new OpenApiResponse { Description = "No one is signed in." };
        return Task.CompletedTask;
    }

    private static Dictionary<string, OpenApiMediaType> Content(string type, string example)
    {
        var node = JsonNode.Parse(example)!;
        return new() { [type] = new OpenApiMediaType { Example = node, Schema = Shape(node) } };
    }

    // The shape of the example, each field with what it means: the contract has the kinds of entry in full.
    private static OpenApiSchema Shape(JsonNode? node, string? name = null)
    {
        var schema = Bare(node, name);
        schema.Description = name is null ? null : Meanings.OfField(name);
        return schema;
    }

    private static OpenApiSchema Bare(JsonNode? node, string? name) => node switch
    {
        // What is named by sections or places has no fields of its own.
        JsonObject fields when Meanings.IsNamedFreely(name) => new() { Type = JsonSchemaType.Object, AdditionalProperties = Bare(fields.Count > 0 ? fields.First().Value : "", null) },
        JsonObject fields => new() { Type = JsonSchemaType.Object, Properties = fields.ToDictionary(field => field.Key, IOpenApiSchema (field) => Shape(field.Value, field.Key)) },
        JsonArray list => new() { Type = JsonSchemaType.Array, Items = list.Count > 0 ? Shape(list[0]) : new OpenApiSchema() },
        JsonValue value when value.TryGetValue<bool>(out _) => new() { Type = JsonSchemaType.Boolean },
        JsonValue value when value.TryGetValue<decimal>(out _) => new() { Type = JsonSchemaType.Number },
        null => new() { Type = JsonSchemaType.String | JsonSchemaType.Null },
        _ => new() { Type = JsonSchemaType.String },
    };
}
