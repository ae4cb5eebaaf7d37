using System.Globalization;
using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Dates;

public sealed class Each_agency_closes_on_its_own_days
{
    private static Pack Of(string agency) => Packs.Of(agency)!;

    [Theory]
    [InlineData("nebraska-vr", "01-01 01-19 02-16 04-24 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25")]
    [InlineData("iowa-ivrs", "01-01 01-19 05-25 07-03 09-07 11-11 11-26 11-27 12-25")]
    [InlineData("wisconsin-dvr", "01-01 01-19 05-25 07-04 09-07 11-26 12-24 12-25 12-31")]
    [InlineData("kansas-dcf", "01-01 05-25 07-03 09-07 11-11 11-26 12-25")]
    public void In_2026(string agency, string days)
    {
        var closed = Enumerable.Range(0, 365).Select(Day("2026-01-01").AddDays).Where(day => Of(agency).Calendar.ClosedFor(day) is not null);
        Assert.Equal(days, string.Join(' ', closed.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-30", "2026-11-30", "2026-11-27", "2026-11-27")] // Wednesday before Thanksgiving
    [InlineData("2026-07-02", "2026-07-06", "2026-07-06", "2026-07-03", "2026-07-06")] // Thursday before Saturday the fourth
    [InlineData("2026-11-10", "2026-11-12", "2026-11-12", "2026-11-11", "2026-11-12")] // Tuesday before Veterans Day
    [InlineData("2026-06-18", "2026-06-22", "2026-06-19", "2026-06-19", "2026-06-19")] // Thursday before Juneteenth
    [InlineData("2026-12-23", "2026-12-24", "2026-12-24", "2026-12-28", "2026-12-24")] // Wednesday before Christmas Eve
    [InlineData("2026-04-23", "2026-04-27", "2026-04-24", "2026-04-24", "2026-04-24")] // Thursday before Arbor Day
    public void The_next_business_day(string from, string nebraska, string iowa, string wisconsin, string kansas) => Assert.Equal(
        [Day(nebraska), Day(iowa), Day(wisconsin), Day(kansas)], Packs.All.Select(pack => pack.Calendar.After(Day(from), 1.BusinessDay)));

    [Theory]
    [InlineData("nebraska-vr", true)]
    [InlineData("iowa-ivrs", true)]
    [InlineData("kansas-dcf", true)]
    [InlineData("wisconsin-dvr", false)]
    public void A_Saturday_is_observed_on_Friday_also_across_the_years_end(string agency, bool moves)
    {
        // Saturday 1 January 2028; in Wisconsin the Friday is New Year's Eve in its own right.
        Assert.Equal(moves ? "New Year's Day" : "New Year's Eve", Of(agency).Calendar.ClosedFor(Day("2027-12-31")));
        Assert.Equal(moves, Of(agency).Calendar.ClosedFor(Day("2020-07-03")) is not null);
    }

    [Theory]
    [InlineData("nebraska-vr")]
    [InlineData("iowa-ivrs")]
    [InlineData("kansas-dcf")]
    [InlineData("wisconsin-dvr")]
    public void A_Sunday_is_observed_on_Monday(string agency) => Assert.Equal("New Year's Day", Of(agency).Calendar.ClosedFor(Day("2023-01-02")));

    [Fact]
    public void Wisconsins_eves_do_not_move()
    {
        Assert.False(Packs.Wisconsin.Calendar.IsClosed(Day("2022-12-23"))); // Christmas Eve on Saturday
        Assert.True(Packs.Wisconsin.Calendar.IsClosed(Day("2022-12-26")));  // Christmas Day on Sunday
        Assert.False(Packs.Wisconsin.Calendar.IsClosed(Day("2023-12-26"))); // Christmas Eve on Sunday
    }

    [Fact]
    public void Nebraska_keeps_Juneteenth_from_2022()
    {
        Assert.False(Packs.Nebraska.Calendar.IsClosed(Day("2020-06-19")));
        Assert.False(Packs.Nebraska.Calendar.IsClosed(Day("2021-06-18")));
        Assert.True(Packs.Nebraska.Calendar.IsClosed(Day("2022-06-20")));
        Assert.True(Packs.Nebraska.Calendar.IsClosed(Day("2023-06-19")));
    }

    [Fact]
    public void A_single_day_is_added_by_data_and_leaves_the_shared_calendar_alone()
    {
        var calendar = Packs.Kansas.Calendar.With([new(Day("2026-11-27"), "closed by the governor")]);
        Assert.Equal(Day("2026-11-30"), calendar.After(Day("2026-11-25"), 1.BusinessDay));
        Assert.Equal("closed by the governor", calendar.ClosedFor(Day("2026-11-27")));
        Assert.Equal(Day("2026-11-27"), Packs.Kansas.Calendar.After(Day("2026-11-25"), 1.BusinessDay));
        Assert.Same(Packs.Kansas.Calendar, Packs.Kansas.Calendar.With([]));
    }

    [Fact]
    public void The_last_open_day_before_a_long_weekend()
    {
        Assert.Equal(Day("2026-11-25"), Packs.Nebraska.Calendar.LastOpen(Day("2026-11-29")));
        Assert.Equal(Day("2026-11-25"), Packs.Nebraska.Calendar.LastOpen(Day("2026-11-25")));
    }
}
