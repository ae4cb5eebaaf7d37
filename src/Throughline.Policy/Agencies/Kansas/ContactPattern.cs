using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>A pattern of contacts from the day of employment: weekly for a while, then every second week, then monthly; one way, at one time, on one weekday.</summary>
public sealed record ContactPattern(DateOnly From, Channel Channel, TimeOnly? Time, DayOfWeek Weekday)
{
    public const int UsualWeekly = 4;
    public const int UsualSecondWeeks = 6;
    private const int LongestSearch = 6;

    public int WeeklyTimes { get; init; } = UsualWeekly;

    public int SecondWeekTimes { get; init; } = UsualSecondWeeks;

    public int MonthlyTimes { get; init; } = 3;

    /// <summary>A day of the pattern, and the day that it stands for where that was closed or not wanted.</summary>
    public sealed record Drawn(DateOnly Day, DateOnly InsteadOf);

    /// <summary>The days of the pattern after a day: closed days and days outside the participant's hours give way to the next one that fits, or are left out.</summary>
    public IReadOnlyList<Drawn> Draw(AgencyCalendar calendar, WaysToBeReached? reach, DateOnly after)
    {
        var drawn = new List<Drawn>();
        foreach (var day in Days().Where(day => day > after))
        {
            var next = Fitting(Channel, Time, day, calendar, reach).Cast<DateOnly?>().FirstOrDefault();
            if (next is { } fits && !drawn.Exists(each => each.Day == fits)) drawn.Add(new(fits, day));
        }

        return drawn;
    }

    /// <summary>From when a pattern counts: the day of the job that is held, else the day of asking.</summary>
    public static DateOnly CountedFrom(CaseView facts) => facts.HeldJobs.LastOrDefault()?.Since ?? facts.AsOf;

    /// <summary>The open days inside the participant's hours, from a day on and not long after it.</summary>
    internal static IEnumerable<DateOnly> Fitting(Channel channel, TimeOnly? time, DateOnly day, AgencyCalendar calendar, WaysToBeReached? reach) =>
        Enumerable.Range(0, LongestSearch).Select(day.AddDays).Where(each => !calendar.IsClosed(each) && reach?.Against(channel, each, time) is null);

    private IEnumerable<DateOnly> Days()
    {
        var day = From.AddDays((((int)Weekday - (int)From.DayOfWeek + 6) % 7) + 1);
        var steps = Enumerable.Repeat(7, WeeklyTimes).Concat(Enumerable.Repeat(14, SecondWeekTimes)).Concat(Enumerable.Repeat(28, MonthlyTimes));
        foreach (var (step, at) in steps.Select((step, at) => (step, at))) yield return day = at == 0 ? day : day.AddDays(step);
    }
}
