using System.Globalization;
using System.Text.RegularExpressions;
using Throughline.Casework.Documents;
using Throughline.Policy.Documents;

namespace Throughline.Ui;

/// <summary>How days and lateness are said: in words, with the weekday, the year only when it is not this season's.</summary>
public static partial class Wording
{
    /// <summary>"Tue Nov 19", "Tue Nov 19, 2024" when it is more than half a year away.</summary>
    public static string Short(DateOnly day, DateOnly today) => day.ToString(Near(day, today) ? "ddd MMM d" : "ddd MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Nov 19", without the weekday.</summary>
    public static string Brief(DateOnly day, DateOnly today) => day.ToString(Near(day, today) ? "MMM d" : "MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Thursday, January 16, 2025".</summary>
    public static string Full(DateOnly day) => day.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Mar 4, 1992": a birthday always has its year.</summary>
    public static string Birthday(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 days late", "Due today", "Tomorrow", "In 8 days", "No date".</summary>
    public static string When(DateOnly? due, DateOnly today) => (due?.DayNumber - today.DayNumber) switch
    {
        null => "No date",
        0 => "Due today",
        1 => "Tomorrow",
        -1 => "1 day late",
        < 0 and var days => $"{-days} days late",
        var days => $"In {days} days",
    };

    /// <summary>"1 item", "4 items".</summary>
    public static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>"Ana Ruiz", "Ana Ruiz or Bo Lee", "Ana Ruiz, Bo Lee or Cy Day".</summary>
    public static string EitherOf(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    /// <summary>A sentence of the engine with its days said as people say them.</summary>
    public static string Days(string sentence, DateOnly today) => IsoDay().Replace(sentence, found =>
        DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", out var day) ? Brief(day, today) : found.Value);

    /// <summary>What is wrong with a day, said as people say days: with their years where one of them is not of this year.</summary>
    public static string Mistake(string sentence, DateOnly today) => IsoDay().Matches(sentence).All(found => found.Value.StartsWith($"{today:yyyy}-", StringComparison.Ordinal)) ? Days(sentence, today)
        : IsoDay().Replace(sentence, found => DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", out var day) ? day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture) : found.Value);

    /// <summary>A draft that nobody has kept yet: what the file begins is said as people say it; what somebody typed stays as it is.</summary>
    public static DocumentDraft Begun(DocumentDraft draft, DocumentType type, DateOnly today) => draft.SavedAt is not null ? draft : draft with
    {
        Answers = draft.Answers.ToDictionary(answer => answer.Key, answer => type.Sections.Any(each => each.Name == answer.Key && each.How == AnswerForm.InText) ? Days(answer.Value, today) : answer.Value, StringComparer.Ordinal),
    };

    /// <summary>The beginning of a text, to the end of a word where there is one; the whole of a short one.</summary>
    public static string Cut(string text, int letters)
    {
        if (text.Length <= letters) return text;
        var end = text.LastIndexOf(' ', letters);
        var cut = end > letters / 2 ? end : letters;
        return text[..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)].TrimEnd(' ', ',', '.', ';', ':') + "…";
    }

    /// <summary>The first letter large.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..] + (words[^1] is '.' or '?' or '!' ? "" : ".");

    private static bool Near(DateOnly day, DateOnly today) => Math.Abs(day.DayNumber - today.DayNumber) <= 183;

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDay();
}
