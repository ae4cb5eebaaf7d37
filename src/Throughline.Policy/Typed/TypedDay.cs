using System.Globalization;
using System.Text.RegularExpressions;

namespace Throughline.Policy.Typed;

/// <summary>A day as somebody typed it, in the ways of this country: 2026-11-30 as the browser's own field sends it, 11/30/2026, Nov 30, 2026.</summary>
public static partial class TypedDay
{
    public const int FirstYear = 1900;
    public const int LastYear = 2999;

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The day; null where nothing is typed, or with what is wrong and what to type.</summary>
    public static DateOnly? Read(string? text, out string? mistake)
    {
        mistake = null;
        var typed = text?.Trim() ?? "";
        if (typed.Length == 0) return null;
        if (Parts(typed) is not var (year, month, day))
        {
            mistake = $"'{TypedText.Shown(typed)}' is not a day. {Likely(typed) ?? "Type it like 11/30/2026."}";
            return null;
        }

        mistake = Wrong(typed, year, month, day);
        if (mistake is not null) return null;
        var read = new DateOnly(year, month, day);
        if (WeekdayOf(typed) is not { } weekday || read.DayOfWeek.ToString().StartsWith(weekday, StringComparison.OrdinalIgnoreCase)) return read;
        mistake = $"{read.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)} is a {read.DayOfWeek}. Type the day that was meant.";
        return null;
    }

    /// <summary>A day in the contract's own form and no other, as programs and pages' addresses write it.</summary>
    public static bool IsWritten(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= FirstYear and <= LastYear;

    /// <summary>A month: 2026-11, 11/2026, Nov 2026.</summary>
    public static (int Year, int Month)? ReadMonth(string? text, out string? mistake)
    {
        mistake = null;
        var typed = text?.Trim() ?? "";
        if (typed.Length == 0) return null;
        var (year, month) = IsoMonth().Match(typed) is { Success: true } iso ? (Number(iso, 1), Number(iso, 2))
            : SlashMonth().Match(typed) is { Success: true } slash ? (Number(slash, 2), Number(slash, 1))
            : WordMonth().Match(typed) is { Success: true } word ? (Number(word, 2), MonthOf(word.Groups[1].Value)) : (0, 0);
        if (month is >= 1 and <= 12 && year is >= FirstYear and <= LastYear) return (year, month);
        mistake = $"'{TypedText.Shown(typed)}' is not a month. Type it like 2026-11.";
        return null;
    }

    private static (int Year, int Month, int Day)? Parts(string typed)
    {
        if (Iso().Match(typed) is { Success: true } iso) return (Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (Slashes().Match(typed) is { Success: true } slashes) return (Number(slashes, 3), Number(slashes, 1), Number(slashes, 2));
        if (MonthFirst().Match(typed) is { Success: true } american && MonthOf(american.Groups[1].Value) is > 0 and var first) return (Number(american, 3), first, Number(american, 2));
        return DayFirst().Match(typed) is { Success: true } other && MonthOf(other.Groups[2].Value) is > 0 and var second ? (Number(other, 3), second, Number(other, 1)) : null;
    }

    private static string? WeekdayOf(string typed) => MonthFirst().Match(typed).Groups["weekday"] is { Success: true } group ? group.Value[..3] : null;

    private static string? Wrong(string typed, int year, int month, int day)
    {
        var shown = TypedText.Shown(typed);
        if (year < 100) return $"'{shown}' has a year of two digits. Type all four, for example {(month is >= 1 and <= 12 ? month : 11)}/{(day is >= 1 and <= 31 ? day : 30)}/{2000 + year}.";
        if (year is < FirstYear or > LastYear) return $"'{shown}' is in the year {year}. Type a year from {FirstYear} to {LastYear}.";
        if (month is < 1 or > 12) return day is >= 1 and <= 12 && month is <= 31 and > 0 ? $"'{shown}' has no month {month}. The month comes first: type {day}/{month}/{year}." : $"'{shown}' has no month {month}. Type the month first, like 11/30/2026.";
        var last = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= last ? null : $"'{shown}' does not exist: {Capital(Months[month - 1])} {year} has {last} days.";
    }

    // Days that are written otherwise, with what to type in their place.
    private static string? Likely(string typed)
    {
        if (Dashes().Match(typed) is not { Success: true } other) return ShortYear().IsMatch(typed) ? "Type the year with four digits, like 11/30/2026." : NoYear().IsMatch(typed) ? "Type the year too, like 11/30/2026." : null;
        var (one, two, year) = (Number(other, 1), Number(other, 2), Number(other, 3));
        if (one is < 1 or > 31 || two is < 1 or > 31) return null;
        return one > 12 ? $"Type {two}/{one}/{year}." : two > 12 || one == two ? $"Type {one}/{two}/{year}." : $"Type {one}/{two}/{year} or {two}/{one}/{year}, the month first.";
    }

    private static int MonthOf(string word)
    {
        var lower = word.TrimEnd('.').ToLowerInvariant();
        if (lower == "sept") return 9;
        return lower.Length < 3 ? 0 : Array.FindIndex(Months, month => month == lower || lower.Length == 3 && month.StartsWith(lower, StringComparison.Ordinal)) + 1;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Capital(string month) => char.ToUpperInvariant(month[0]) + month[1..];

    [GeneratedRegex("^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex("^([0-9]{1,2})/([0-9]{1,2})/([0-9]{2}|[0-9]{4})$")]
    private static partial Regex Slashes();

    [GeneratedRegex("^(?:(?<weekday>Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\\.?,? +)?([A-Za-z]{3,9}\\.?) +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{2}|[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^([0-9]{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9}\\.?),?[ -]([0-9]{2}|[0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex("^([0-9]{1,2})[-. ]([0-9]{1,2})[-. ]([0-9]{4})$")]
    private static partial Regex Dashes();

    [GeneratedRegex("^([0-9]{1,2})[-. ]([0-9]{1,2})[-. ]([0-9]{2})$")]
    private static partial Regex ShortYear();

    [GeneratedRegex("^([0-9]{1,2}/[0-9]{1,2}|[A-Za-z]{3,9}\\.? +[0-9]{1,2})$")]
    private static partial Regex NoYear();

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})$")]
    private static partial Regex IsoMonth();

    [GeneratedRegex("^([0-9]{1,2})/([0-9]{4})$")]
    private static partial Regex SlashMonth();

    [GeneratedRegex("^([A-Za-z]{3,9}\\.?),? +([0-9]{4})$")]
    private static partial Regex WordMonth();
}
