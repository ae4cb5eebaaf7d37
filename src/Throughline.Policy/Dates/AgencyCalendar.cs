using System.Runtime.CompilerServices;

namespace Throughline.Policy.Dates;

/// <summary>Where a closed day goes that falls on a weekend.</summary>
public enum Moved
{
    /// <summary>It stays where it is.</summary>
    Never,

    /// <summary>Sunday to Monday only.</summary>
    SundayToMonday,

    /// <summary>Saturday to Friday, Sunday to Monday; also across the year's end.</summary>
    ToTheNearestWeekday,
}

/// <summary>A day of each year on which the office is closed, from its first year to its last.</summary>
public sealed record ClosedDay(string Name, Func<int, DateOnly> In, Moved Moved = Moved.Never)
{
    public int FirstYear { get; init; } = 1;
    public int LastYear { get; init; } = 9999;

    public static ClosedDay Fixed(string name, int month, int day, Moved moved) => new(name, year => new(year, month, day), moved);

    /// <summary>The nth such weekday of the month.</summary>
    public static ClosedDay Nth(string name, int nth, DayOfWeek weekday, int month) => new(name, year => NthWeekday(year, month, weekday, nth));

    public static ClosedDay Last(string name, DayOfWeek weekday, int month) => new(name, year =>
    {
        var last = new Month(year, month).Last;
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    });

    public static ClosedDay FridayAfterThanksgiving => new("the Friday after Thanksgiving", year => NthWeekday(year, 11, DayOfWeek.Thursday, 4).AddDays(1));

    /// <summary>The day on which the office is closed for it that year.</summary>
    public DateOnly Observed(int year)
    {
        var day = In(year);
        return (Moved, day.DayOfWeek) switch
        {
            (Moved.ToTheNearestWeekday, DayOfWeek.Saturday) => day.AddDays(-1),
            (Moved.ToTheNearestWeekday or Moved.SundayToMonday, DayOfWeek.Sunday) => day.AddDays(1),
            _ => day,
        };
    }

    private static DateOnly NthWeekday(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }
}

/// <summary>A single day on which an agency is closed: a governor's day, a snow day.</summary>
public sealed record SingleClosedDay(DateOnly Day, string Why);

/// <summary>The days on which an agency's office is closed, besides Saturdays and Sundays.</summary>
public sealed class AgencyCalendar(IReadOnlyList<ClosedDay> days, IReadOnlyList<SingleClosedDay>? single = null)
{
    private readonly Dictionary<int, string>?[] byYear = new Dictionary<int, string>?[10000];

    public IReadOnlyList<ClosedDay> Days { get; } = days;

    public IReadOnlyList<SingleClosedDay> Single { get; } = single ?? [];

    /// <summary>The same calendar with days that the agency added by data.</summary>
    public AgencyCalendar With(IReadOnlyList<SingleClosedDay> more) => more.Count == 0 ? this : new(Days, [.. Single, .. more]);

    /// <summary>Whether the office is closed: a weekend or a closed day.</summary>
    public bool IsClosed(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || ClosedFor(day) is not null;

    /// <summary>The closed day's name, if it is one; weekends have none.</summary>
    public string? ClosedFor(DateOnly day) => Year(day.Year).GetValueOrDefault(day.DayNumber);

    /// <summary>The last open day on or before <paramref name="day"/>.</summary>
    public DateOnly LastOpen(DateOnly day)
    {
        while (IsClosed(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day that lies <paramref name="period"/> after <paramref name="from"/>; months end on the same day of the month or on its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly After(DateOnly from, Period period) => period.Unit == Unit.Days ? from.AddDays(period.Count) : AfterMonthsOrOpenDays(from, period);

    /// <summary>The day that lies <paramref name="period"/> before <paramref name="until"/>, counted in the same way.</summary>
    public DateOnly Before(DateOnly until, Period period) => period.Unit switch
    {
        Unit.Days => until.AddDays(-period.Count),
        Unit.Months => until.AddMonths(-period.Count),
        _ => OpenDays(until, period.Count, step: -1),
    };

    private DateOnly AfterMonthsOrOpenDays(DateOnly from, Period period) => period.Unit == Unit.Months ? from.AddMonths(period.Count) : OpenDays(from, period.Count, step: 1);

    private DateOnly OpenDays(DateOnly from, int count, int step)
    {
        var day = from;
        for (var left = count; left > 0; left--)
        {
            do day = day.AddDays(step);
            while (IsClosed(day));
        }

        return day;
    }

    private Dictionary<int, string> Year(int year)
    {
        if (byYear[year] is { } known) return known;
        var found = new Dictionary<int, string>();
        foreach (var day in Days)
        {
            for (var of = Math.Max(year - 1, 1); of <= Math.Min(year + 1, 9999); of++)
            {
                if (of < day.FirstYear || of > day.LastYear) continue;
                var observed = day.Observed(of);
                if (observed.Year == year) found.TryAdd(observed.DayNumber, day.Name);
            }
        }

        foreach (var day in Single)
        {
            if (day.Day.Year == year) found.TryAdd(day.Day.DayNumber, day.Why);
        }

        return byYear[year] = found;
    }
}
