using System.Text.Json.Nodes;
using Throughline.Policy.Typed;

namespace Throughline.Ui.EntryForms;

/// <summary>What is typed, as a value of the contract; or what is to be mended about it.</summary>
internal static class FormValues
{
    public static JsonNode? Of(RecordedField field, IReadOnlyList<string> typed, out string? mistake)
    {
        mistake = null;
        var text = typed.Count > 0 ? typed[0].Trim() : "";
        return field.Control switch
        {
            Control.Choices => List(typed, field),
            Control.Members => Members(string.Join('\n', typed)),
            Control.Lines => List(string.Join('\n', typed).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), field),
            _ when text.Length == 0 => null,
            Control.Day => Day(text, null, out mistake),
            Control.Month => Month(text, out mistake),
            Control.Number => TypedNumber.Read(text, out mistake),
            _ when field.Bool => text == "true",
            _ => text,
        };
    }

    public static JsonNode? Day(string text, string? ask, out string? mistake)
    {
        if (TypedDay.Read(text, out mistake) is { } day) return $"{day:yyyy-MM-dd}";
        mistake ??= ask;
        return null;
    }

    public static JsonArray Goals(RecordingForm form, List<(string, string)> wrong)
    {
        var goals = new JsonArray();
        for (var at = 0; at < RecordingForm.GoalRows; at++)
        {
            var row = $"goals[{at}].";
            var (goal, who) = (form[row + "goal"].Trim(), form[row + "responsible"].Trim());
            if (goal.Length + who.Length + form[row + "by"].Length == 0) continue;
            if (goal.Length == 0) wrong.Add((row + "goal", "Enter the goal."));
            if (who.Length == 0) wrong.Add((row + "responsible", "Enter who is responsible."));
            var by = Day(form[row + "by"], "Enter the day by which it is to be met.", out var mistake);
            if (mistake is not null) wrong.Add((row + "by", mistake));
            goals.Add(new JsonObject { ["goal"] = goal, ["by"] = by, ["responsible"] = who, ["emergent"] = form[row + "emergent"] == "true" });
        }

        if (goals.Count == 0) wrong.Add(("goals[0].goal", "Enter at least one goal."));
        return goals;
    }

    // An empty list is an answer where the field must be answered: nobody agreed.
    private static JsonArray? List(IEnumerable<string> words, RecordedField field)
    {
        var list = new JsonArray([.. words.Where(word => word.Length > 0).Select(word => (JsonNode)word)]);
        return list.Count > 0 || !field.Optional ? list : null;
    }

    // "Lena Abernathy, case manager": the name, and after the first comma the part.
    private static JsonArray? Members(string lines)
    {
        var people = lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',', 2, StringSplitOptions.TrimEntries)).ToList();
        return people.Count == 0 ? null : new JsonArray([.. people.Select(each => (JsonNode)new JsonObject { ["name"] = each[0], ["part"] = each.Length > 1 ? each[1] : "" })]);
    }

    private static JsonNode? Month(string text, out string? mistake)
    {
        return TypedDay.ReadMonth(text, out mistake) is var (year, month) ? $"{year:0000}-{month:00}" : null;
    }
}
