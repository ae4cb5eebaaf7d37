using Throughline.Casework.Names;

namespace Throughline.Casework.Cases;

/// <summary>What about a person's name, birthday, telephone or how to reach them cannot be.</summary>
internal static class PersonMistakes
{
    private const int LongestName = 100;
    private const int LongestLine = 200;

    /// <summary>By field, what to do about it.</summary>
    public static List<(string Field, string Message)> In(string given, string family, DateOnly? born, string? phone, string? reach, DateOnly today)
    {
        var mistakes = new List<(string, string)>();
        if (string.IsNullOrWhiteSpace(given)) mistakes.Add(("given", "Enter the given name."));
        if (string.IsNullOrWhiteSpace(family)) mistakes.Add(("family", "Enter the family name."));
        AtMost(given, "given", LongestName, mistakes);
        AtMost(family, "family", LongestName, mistakes);
        if (born is { } day && (day > today || day.Year < 1900)) mistakes.Add(("born", "Give a day that exists and has been, like 1990-04-02, or leave it empty."));
        mistakes.AddRange(InReaching(phone, reach));
        return mistakes;
    }

    public static List<(string Field, string Message)> InReaching(string? phone, string? reach)
    {
        var mistakes = new List<(string, string)>();
        if (!PhoneNumber.CanBe(phone)) mistakes.Add(("phone", PhoneNumber.Wanted));
        AtMost(phone, "phone", LongestLine, mistakes);
        AtMost(reach, "reach", LongestLine, mistakes);
        return mistakes;
    }

    private static void AtMost(string? text, string field, int most, List<(string, string)> mistakes)
    {
        if (text?.Length > most) mistakes.Add((field, $"Keep it under {most} characters; this has {text.Length:N0}."));
    }
}
