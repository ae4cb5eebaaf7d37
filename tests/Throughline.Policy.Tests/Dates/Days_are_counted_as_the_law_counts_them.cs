using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Dates;

public sealed class Days_are_counted_as_the_law_counts_them
{
    private static DateOnly After(string day, Period period) => Packs.Nebraska.Calendar.After(Day(day), period);

    [Theory]
    [InlineData("2026-01-15", 90, "2026-04-15")]
    [InlineData("2026-01-31", 30, "2026-03-02")]
    [InlineData("2026-01-31", 60, "2026-04-01")]
    [InlineData("2026-01-31", 90, "2026-05-01")]
    [InlineData("2025-12-01", 60, "2026-01-30")]
    [InlineData("2024-02-28", 2, "2024-03-01")]
    public void N_days_after_a_day(string from, int days, string to) => Assert.Equal(Day(to), After(from, days.Days));

    [Theory]
    [InlineData("2025-11-22", 12, "2026-11-22")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    [InlineData("2023-08-31", 6, "2024-02-29")]
    [InlineData("2025-12-31", 12, "2026-12-31")]
    public void N_months_after_a_day_or_the_last_of_that_month(string from, int months, string to) => Assert.Equal(Day(to), After(from, months.Months));

    [Theory]
    [InlineData("7 days")]
    [InlineData("1 day")]
    [InlineData("1 business day")]
    [InlineData("5 business days")]
    [InlineData("1 month")]
    [InlineData("12 months")]
    public void A_period_is_read_as_it_is_said(string said)
    {
        Assert.True(Period.TryParse(said, out var period));
        Assert.Equal(said, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("days")]
    [InlineData("-7 days")]
    [InlineData("7.5 days")]
    [InlineData("7 Days")]
    [InlineData("7 years")]
    [InlineData("99999 days")]
    [InlineData("7 days from now")]
    public void What_is_no_period_is_not_read_as_one(string said) => Assert.False(Period.TryParse(said, out _));

    [Fact]
    public void Months_follow_each_other()
    {
        Assert.Equal(new Month(2025, 1), new Month(2024, 12).Next);
        Assert.Equal((Day("2024-02-01"), Day("2024-02-29")), (new Month(2024, 2).First, new Month(2024, 2).Last));
        Assert.True(new Month(2024, 12) < new Month(2025, 1));
        Assert.Equal("2024-02", Month.Of(Day("2024-02-29")).ToString());
    }
}
