using Throughline.Policy.Dates;

namespace Throughline.Policy.Reading.Json;

/// <summary>Days and months as they are spelled in a case file: yyyy-MM-dd and yyyy-MM, between 1900 and 2999.</summary>
internal static class Days
{
    public const int Length = 10;

    public enum Reading { Good, NotOne, Outside }

    public static Reading Day(ReadOnlySpan<byte> utf8, out DateOnly day)
    {
        day = default;
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-') return Reading.NotOne;
        if (!YearAndMonth(utf8, out var year, out var month) || !Two(utf8, 8, out var number)) return Reading.NotOne;
        if (number < 1 || number > DateTime.DaysInMonth(Math.Max(year, 1), month)) return Reading.NotOne;
        if (year is < 1900 or > 2999) return Reading.Outside;
        day = new(year, month, number);
        return Reading.Good;
    }

    public static Reading Month(ReadOnlySpan<byte> utf8, out Month month)
    {
        month = default;
        if (utf8.Length != 7 || utf8[4] != '-') return Reading.NotOne;
        if (!YearAndMonth(utf8, out var year, out var number)) return Reading.NotOne;
        if (year is < 1900 or > 2999) return Reading.Outside;
        month = new(year, number);
        return Reading.Good;
    }

    private static bool YearAndMonth(ReadOnlySpan<byte> utf8, out int year, out int month)
    {
        var digits = Two(utf8, 0, out var century) & Two(utf8, 2, out var inCentury) & Two(utf8, 5, out month);
        year = century * 100 + inCentury;
        return digits && month is >= 1 and <= 12;
    }

    private static bool Two(ReadOnlySpan<byte> utf8, int at, out int value)
    {
        var (tens, ones) = (utf8[at] - '0', utf8[at + 1] - '0');
        value = tens * 10 + ones;
        return (uint)tens <= 9 && (uint)ones <= 9;
    }

    /// <param name="utf8">Ten bytes.</param>
    public static void Write(DateOnly day, Span<byte> utf8)
    {
        day.Deconstruct(out var year, out var month, out var number);
        var (century, inCentury) = Math.DivRem((uint)year, 100);
        Two(century, utf8);
        Two(inCentury, utf8[2..]);
        utf8[4] = (byte)'-';
        Two((uint)month, utf8[5..]);
        utf8[7] = (byte)'-';
        Two((uint)number, utf8[8..]);
    }

    private static void Two(uint value, Span<byte> utf8)
    {
        var (tens, ones) = Math.DivRem(value, 10);
        utf8[1] = (byte)('0' + ones);
        utf8[0] = (byte)('0' + tens);
    }
}
