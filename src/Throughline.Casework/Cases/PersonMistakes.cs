using Throughline.Casework.Names;
using Throughline.Policy.Typed;

namespace Throughline.Casework.Cases;

/// <summary>What about a person's name, birthday, telephone or how to reach them cannot be.</summary>
internal static class PersonMistakes
{
    private const int LongestLine = 200;

    /// <summary>By field, what to do about it.</summary>
    public static List<(string Field, string Message)> In(string given, string family, DateOnly? born, string? phone, string? reach, DateOnly today)
    {
        var mistakes = new List<(string, string)>();
        mistakes.AddRange(PersonName.Mistakes(given, family));
        if (born > today) mistakes.Add(("born", "Enter a day in the past, or leave it empty."));
        mistakes.AddRange(InReaching(phone, reach));
        return mistakes;
    }

    public static List<(string Field, string Message)> InReaching(string? phone, string? reach)
    {
        var mistakes = new List<(string, string)>();
        if (phone?.Length > LongestLine) mistakes.Add(("phone", TooLong(phone)));
        else if (PhoneNumber.Mistake(phone) is { } wrong) mistakes.Add(("phone", wrong));
        if (reach?.Length > LongestLine) mistakes.Add(("reach", TooLong(reach)));
        else if (TypedText.UnfitInALine(reach) is { } unfit) mistakes.Add(("reach", unfit));
        return mistakes;
    }

    private static string TooLong(string text) => $"Keep it under {LongestLine} characters; this has {text.Length:N0}.";
}
