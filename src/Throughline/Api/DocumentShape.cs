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
            unit = section.Unit,
            sensitive = section.Sensitive ? true : (bool?)null,
            columns = section.Columns.Count == 0 ? null : section.Columns.Select(column => new
            {
                column = column.Name, label = column.Label, required = column.Required, value = Value(column), unit = column.Unit,
                options = column.Options.Select(option => new { word = option.Word, said = option.Said }),
            }),
            options = section.Options.Select(option => new { word = option.Word, said = option.Said }),
        }),
        schema = Schema(type),
    };

    /// <summary>JSON Schema (2020-12) of the answers of a document that may be signed. A draft may lack sections, and its texts may be short.</summary>
    public static JsonObject Schema(DocumentType type)
    {
        var schema = Fields(type.Sections);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", type.Title);
        schema.Insert(2, "description", type.Cites.ToString());
        return schema;
    }

    /// <summary>Answers as JSON, each in the form of its section.</summary>
    public static Dictionary<string, object> Answers(DocumentType type, IReadOnlyDictionary<string, string> answers) => type.Sections.Where(section => answers.ContainsKey(section.Name))
        .ToDictionary(section => section.Name, section => Said(section, answers[section.Name]));

    /// <summary>One answer as JSON: a list of words where any of several may be chosen.</summary>
    public static object Said(Section section, string answer) => section.How == AnswerForm.ByAnyOf ? answer.Split('\n', StringSplitOptions.RemoveEmptyEntries) : section.ToJson(answer);

    private static string Value(Question question) => question.How switch
    {
        AnswerForm.ByADay => "day",
        AnswerForm.ByOneOf => "one-of",
        AnswerForm.ByAnyOf => "any-of",
        AnswerForm.ByANumber => question.IsMoney ? "money" : "number",
        AnswerForm.InRows => "rows",
        AnswerForm.InOwnWords => "own-words",
        _ => question is Section { IsOccupation: true } ? "soc-code" : "text",
    };

    private static JsonObject Schema(Section section)
    {
        var schema = Schema((Question)section);
        if (section.Help is { } help) schema["description"] = help;
        if (section.Cites is { } cites) schema["$comment"] = cites;
        return schema;
    }

    private static JsonObject Schema(Question question)
    {
        var schema = new JsonObject { ["title"] = question.Label };
        switch (question.How)
        {
            case AnswerForm.ByADay:
                (schema["type"], schema["format"]) = ("string", "date");
                break;
            case AnswerForm.ByOneOf:
                schema["oneOf"] = Choices(question);
                break;
            case AnswerForm.ByAnyOf:
                (schema["type"], schema["items"], schema["minItems"], schema["uniqueItems"]) = ("array", new JsonObject { ["oneOf"] = Choices(question) }, question.Required ? 1 : 0, true);
                break;
            case AnswerForm.ByANumber:
                var (least, most, whole) = question.Bounds;
                (schema["type"], schema["minimum"], schema["maximum"]) = (whole ? "integer" : "number", least, most);
                break;
            case AnswerForm.InRows:
                (schema["type"], schema["items"], schema["minItems"]) = ("array", Fields(((Section)question).Columns), question.Required ? 1 : 0);
                break;
            case AnswerForm.InOwnWords:
                (schema["type"], schema["properties"], schema["minProperties"], schema["additionalProperties"]) =
                    ("object", new JsonObject(OwnWords.Parts.Select(part => KeyValuePair.Create(part, (JsonNode?)new JsonObject { ["type"] = "string" }))), question.Required ? 1 : 0, false);
                break;
            default:
                (schema["type"], schema["minLength"]) = ("string", question.AtLeast);
                if (question is Section { IsOccupation: true }) schema["pattern"] = "^[0-9]{2}-[0-9]{4}$";
                break;
        }

        return schema;
    }

    private static JsonObject Fields(IReadOnlyList<Question> questions) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(questions.Select(question => KeyValuePair.Create(question.Name, (JsonNode?)(question is Section section ? Schema(section) : Schema(question))))),
        ["required"] = new JsonArray([.. questions.Where(question => question.Required).Select(question => JsonValue.Create(question.Name))]),
        ["additionalProperties"] = false,
    };

    private static JsonArray Choices(Question question) => new([.. question.Options.Select(option => new JsonObject { ["const"] = option.Word, ["title"] = option.Said })]);
}
