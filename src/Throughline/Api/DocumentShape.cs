using System.Text.Json.Nodes;
using Throughline.Policy.Documents;

namespace Throughline.Api;

/// <summary>What programs see of a kind of document: all of it comes from the type.</summary>
internal static class DocumentShape
{
    /// <summary>What it is called, who signs it, its sections, and the schema of its answers.</summary>
    public static object Of(DocumentType type) => new
    {
        document = type.Key,
        title = type.Title,
        citation = type.Cites,
        signedBy = type.SignedBy,
        sections = type.Sections.Select(section => new
        {
            section = section.Name,
            label = section.Label,
            help = section.Help,
            cites = section.Cites,
            required = section.Required,
            value = Value(section),
            options = section.Options.Select(option => new { word = option.Word, said = option.Said }),
        }),
        schema = Schema(type),
    };

    /// <summary>JSON Schema (2020-12) of the answers of a document that may be signed. A draft may lack sections, and its texts may be short.</summary>
    public static JsonObject Schema(DocumentType type) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = type.Title,
        ["description"] = type.Cites.ToString(),
        ["type"] = "object",
        ["properties"] = new JsonObject(type.Sections.Select(section => KeyValuePair.Create(section.Name, (JsonNode?)Schema(section)))),
        ["required"] = new JsonArray([.. type.Sections.Where(section => section.Required).Select(section => JsonValue.Create(section.Name))]),
        ["additionalProperties"] = false,
    };

    /// <summary>Answers as JSON: a list of words where any of several may be chosen, else a text.</summary>
    public static Dictionary<string, object> Answers(DocumentType type, IReadOnlyDictionary<string, string> answers) => type.Sections.Where(section => answers.ContainsKey(section.Name))
        .ToDictionary(section => section.Name, section => Said(section, answers[section.Name]));

    /// <summary>One answer as JSON.</summary>
    public static object Said(Section section, string answer) => section.How == AnswerForm.ByAnyOf ? answer.Split('\n', StringSplitOptions.RemoveEmptyEntries) : answer;

    private static string Value(Section section) => section.How switch
    {
        AnswerForm.ByADay => "day",
        AnswerForm.ByOneOf => "one-of",
        AnswerForm.ByAnyOf => "any-of",
        _ => section.IsOccupation ? "soc-code" : "text",
    };

    private static JsonObject Schema(Section section)
    {
        var schema = new JsonObject { ["title"] = section.Label };
        if (section.Help is { } help) schema["description"] = help;
        if (section.Cites is { } cites) schema["$comment"] = cites;
        switch (section.How)
        {
            case AnswerForm.ByADay:
                (schema["type"], schema["format"]) = ("string", "date");
                break;
            case AnswerForm.ByOneOf:
                schema["oneOf"] = Choices(section);
                break;
            case AnswerForm.ByAnyOf:
                (schema["type"], schema["items"], schema["minItems"], schema["uniqueItems"]) = ("array", new JsonObject { ["oneOf"] = Choices(section) }, section.Required ? 1 : 0, true);
                break;
            default:
                (schema["type"], schema["minLength"]) = ("string", section.AtLeast);
                if (section.IsOccupation) schema["pattern"] = "^[0-9]{2}-[0-9]{4}$";
                break;
        }

        return schema;
    }

    private static JsonArray Choices(Section section) => new([.. section.Options.Select(option => new JsonObject { ["const"] = option.Word, ["title"] = option.Said })]);
}
