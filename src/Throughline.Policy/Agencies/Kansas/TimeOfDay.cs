using System.Globalization;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>A time of day as people write it: 6:30 PM, 6 pm, 18:30.</summary>
public static class TimeOfDay
{
    private static readonly string[] Forms = ["h:mm tt", "h tt", "h:mmtt", "htt", "H:mm", "HH:mm"];

    public static TimeOnly? Read(string? written) =>
        TimeOnly.TryParseExact(written?.Trim().Replace(".", "", StringComparison.Ordinal), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time) ? time : null;

    public static string Said(TimeOnly time) => time.ToString(time.Minute == 0 ? "h tt" : "h:mm tt", CultureInfo.InvariantCulture);

    /// <summary>The part of the day in which a contact is tried.</summary>
    public static string Part(TimeOnly time) => time.Hour < 12 ? "before noon" : time.Hour < 18 ? "in the afternoon" : "after 6 PM";
}
