using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Policy.Typed;

namespace Throughline.Policy.Documents;

/// <summary>A question with the form of its answer, as the editor, the printed form and the API know it; all of it comes from a record's property.</summary>
public abstract class Question
{
    /// <summary>Ends an answer that the file begins and a person completes; left so, it is no answer yet.</summary>
    public const string WhyIsAsked = "Why:";

    private readonly decimal least;
    private readonly decimal most;
    private readonly bool isWhole;

    private protected Question(PropertyInfo property, QuestionAttribute said, AnswerForm how)
    {
        Property = property;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        Label = said.Label;
        Required = !said.Optional;
        AtLeast = said.AtLeast;
        Unit = said.Unit;
        IsMoney = said.IsMoney;
        How = how;
        Words = said.WordsOf is { } list ? (WordList)Activator.CreateInstance(list)! : null;
        Options = [.. said.Of.Select(option => option.Split('|')).Select(parts => (parts[0], parts[^1]))];
        (least, most) = ((decimal)said.Least, (decimal)said.Most);
        isWhole = property.PropertyType == typeof(int?);
    }

    /// <summary>Its name in the document's data.</summary>
    public string Name { get; }

    public string Label { get; }

    public bool Required { get; }

    public int AtLeast { get; }

    /// <summary>What a number counts.</summary>
    public string? Unit { get; }

    public bool IsMoney { get; }

    public AnswerForm How { get; }

    public IReadOnlyList<(string Word, string Said)> Options { get; }

    /// <summary>The agency's words for an answer in text, where it is written by them.</summary>
    public WordList? Words { get; }

    internal PropertyInfo Property { get; }

    /// <summary>What is wrong with an answer and what would mend it; null when it is one.</summary>
    public string? Wrong(string? answer)
    {
        var text = answer?.Trim() ?? "";
        return text.Length > 0 ? TypedText.Unfit(text) ?? Against(text) : Required ? Missing : null;
    }

    /// <summary>What not even a draft holds: a word that is not offered, a day that there is not; null for what is only short, or missing.</summary>
    public virtual string? Misshapen(string answer) => How is AnswerForm.InText || answer.Trim().Length == 0 ? TypedText.Unfit(answer) : Wrong(answer);

    /// <summary>An answer as it is kept, of what somebody typed.</summary>
    public string Tidy(string typed) => How switch
    {
        AnswerForm.ByANumber when TypedNumber.Read(typed, out _) is { } number => number.ToString(CultureInfo.InvariantCulture),
        AnswerForm.ByADay when TypedDay.Read(typed, out _) is { } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        AnswerForm.InText when Words?.Meant(typed.Trim()) is { } word => word,
        _ => typed.Trim(),
    };

    /// <summary>An answer as people read it.</summary>
    public virtual string Say(string answer) => How switch
    {
        AnswerForm.ByOneOf or AnswerForm.ByAnyOf => string.Join("; ", answer.Split('\n').Select(word => Options.FirstOrDefault(option => option.Word == word).Said ?? word)),
        AnswerForm.ByANumber when Number(answer) is { } number => IsMoney ? $"${number.ToString("#,0.00", CultureInfo.InvariantCulture)}{Counted}" : $"{number.ToString("0.##", CultureInfo.InvariantCulture)}{Counted}",
        _ => Words?.All.Contains(answer) == true ? answer.Replace('-', ' ') : answer,
    };

    /// <summary>An answer as data.</summary>
    public virtual JsonNode ToJson(string answer) => How == AnswerForm.ByANumber && Number(answer) is { } number ? JsonValue.Create(number) : JsonValue.Create(answer);

    /// <summary>An answer of data; null where it has another form.</summary>
    public virtual string? FromJson(JsonElement given) => (How, given.ValueKind) switch
    {
        (AnswerForm.ByANumber, JsonValueKind.Number) => given.GetRawText(),
        (AnswerForm.ByAnyOf, JsonValueKind.Array) when given.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String) => string.Join('\n', given.EnumerateArray().Select(each => each.GetString())),
        (AnswerForm.ByAnyOf, _) => null,
        (_, JsonValueKind.String) => Tidy(given.GetString()!.ReplaceLineEndings("\n")),
        _ => null,
    };

    /// <summary>What the form of the answer is called to programs that send another.</summary>
    public virtual string Expected => How switch
    {
        AnswerForm.ByAnyOf => "Give a list of words.",
        AnswerForm.ByANumber => "Give a number.",
        AnswerForm.InRows => "Give a list of objects, one for each row.",
        AnswerForm.InOwnWords => "Give an object with own, added or couldNot, each a text.",
        _ => "Give a text.",
    };

    /// <summary>The least and the most that a number may be, and whether it is whole.</summary>
    public (decimal Least, decimal Most, bool Whole) Bounds => (least, most, isWhole);

    internal static decimal? Number(string answer) => decimal.TryParse(answer.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What asks for an answer where there is none.</summary>
    protected virtual string Missing => How switch
    {
        AnswerForm.ByOneOf => "Choose one.",
        AnswerForm.ByAnyOf => "Choose at least one.",
        AnswerForm.ByADay => "Enter the day.",
        AnswerForm.ByANumber => "Enter the number.",
        AnswerForm.InRows => "No rows yet: add at least one.",
        _ => "Not answered yet.",
    };

    /// <summary>What is against an answer that is not empty.</summary>
    protected virtual string? Against(string text) => How switch
    {
        AnswerForm.ByADay => TypedDay.Read(text, out var mistake) is null ? mistake : null,
        AnswerForm.ByOneOf when Options.All(option => option.Word != text) => "Choose one of those listed.",
        AnswerForm.ByAnyOf when text.Split('\n').Any(word => Options.All(option => option.Word != word)) => "Choose from those listed.",
        AnswerForm.ByANumber => AgainstTheNumber(text),
        AnswerForm.InText when text.EndsWith(WhyIsAsked, StringComparison.Ordinal) => "Say why.",
        AnswerForm.InText when text.Length < AtLeast => $"Too short: say it in at least {AtLeast} characters.",
        _ => null,
    };

    /// <summary>The form of the answer, from the type of the property.</summary>
    private protected static AnswerForm? FormOf(PropertyInfo property, QuestionAttribute said) => property.PropertyType switch
    {
        var type when type == typeof(DateOnly?) => AnswerForm.ByADay,
        var type when type == typeof(decimal?) || type == typeof(int?) => AnswerForm.ByANumber,
        var type when type == typeof(string[]) && said.Of.Length > 0 => AnswerForm.ByAnyOf,
        var type when type == typeof(string) => said.Of.Length > 0 ? AnswerForm.ByOneOf : AnswerForm.InText,
        _ => null,
    };

    private string Counted => Unit is null ? "" : $" {Unit}";

    private string? AgainstTheNumber(string text) => Number(text) is not { } number ? TypedNumber.Read(text, out var mistake) is null ? mistake : null
        : isWhole && number != decimal.Truncate(number) ? "Enter a whole number."
        : number < least ? $"Enter {least:0.##} or more."
        : number > most ? $"Enter {most:0.##} or less." : null;
}
