using System.Globalization;

namespace Throughline.Casework.Storage;

/// <summary>Days and instants as SQLite's driver writes them. It reads them by trying every form of every culture, thousands of times a page.</summary>
internal static class SqliteText
{
    private const int Digits = 7;

    /// <summary>2024-11-22</summary>
    public static DateOnly Day(ReadOnlySpan<char> text) => new(Number(text[..4]), Number(text[5..7]), Number(text[8..10]));

    /// <summary>2024-11-22 16:50:03, with up to seven digits of a second after a point.</summary>
    public static DateTime Instant(ReadOnlySpan<char> text)
    {
        var ticks = text.Length > 20 ? Number(text[20..]) : 0;
        for (var digits = text.Length - 20; digits is > 0 and < Digits; digits++) ticks *= 10;
        return Day(text).ToDateTime(new(Number(text[11..13]), Number(text[14..16]), Number(text[17..19])), DateTimeKind.Utc).AddTicks(ticks);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
