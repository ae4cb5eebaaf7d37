using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>The closed days from which the agencies' calendars are made; each agency says which it keeps and how they move.</summary>
internal static class ClosedDays
{
    public static readonly ClosedDay NewYear = ClosedDay.Fixed("New Year's Day", 1, 1, Moved.ToTheNearestWeekday);
    public static readonly ClosedDay MartinLutherKing = ClosedDay.Nth("Martin Luther King Day", 3, DayOfWeek.Monday, 1);
    public static readonly ClosedDay Presidents = ClosedDay.Nth("Presidents' Day", 3, DayOfWeek.Monday, 2);
    public static readonly ClosedDay Arbor = ClosedDay.Last("Arbor Day", DayOfWeek.Friday, 4);
    public static readonly ClosedDay Memorial = ClosedDay.Last("Memorial Day", DayOfWeek.Monday, 5);
    public static readonly ClosedDay Juneteenth = ClosedDay.Fixed("Juneteenth", 6, 19, Moved.ToTheNearestWeekday) with { FirstYear = 2022 };
    public static readonly ClosedDay Independence = ClosedDay.Fixed("Independence Day", 7, 4, Moved.ToTheNearestWeekday);
    public static readonly ClosedDay Labor = ClosedDay.Nth("Labor Day", 1, DayOfWeek.Monday, 9);
    public static readonly ClosedDay Columbus = ClosedDay.Nth("Columbus Day", 2, DayOfWeek.Monday, 10);
    public static readonly ClosedDay Veterans = ClosedDay.Fixed("Veterans Day", 11, 11, Moved.ToTheNearestWeekday);
    public static readonly ClosedDay Thanksgiving = ClosedDay.Nth("Thanksgiving", 4, DayOfWeek.Thursday, 11);
    public static readonly ClosedDay FridayAfterThanksgiving = ClosedDay.FridayAfterThanksgiving;
    public static readonly ClosedDay ChristmasEve = ClosedDay.Fixed("Christmas Eve", 12, 24, Moved.Never);
    public static readonly ClosedDay Christmas = ClosedDay.Fixed("Christmas Day", 12, 25, Moved.ToTheNearestWeekday);
    public static readonly ClosedDay NewYearsEve = ClosedDay.Fixed("New Year's Eve", 12, 31, Moved.Never);
}
