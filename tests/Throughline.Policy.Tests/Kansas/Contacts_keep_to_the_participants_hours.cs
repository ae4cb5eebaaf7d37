using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-15")]
[Implements("KS-PE-05")]
public sealed class Contacts_keep_to_the_participants_hours
{
    private static readonly WaysToBeReached Ways = new()
    {
        Hours =
        [
            new() { Days = "weekdays", From = "6 PM", Until = "8:30 PM", How = "text" }, new() { Days = "weekdays", From = "7 PM", Until = "8:30 PM", How = "phone" }, new() { Days = "saturday", From = "10 AM", Until = "12 PM", How = "text" },
        ],
        HomeMail = "no", Messages = "call-me", Language = "en",
    };

    private static readonly Entry Said = WaysToBeReached.Type.Entries(new(Packs.Kansas.File(), Day("2024-03-04")), new(WaysToBeReached.Name, WaysToBeReached.Type.Write(Ways), [], null)).Single();

    private static string[] Asked(string planned, Channel channel, string? time) =>
        [.. Packs.Kansas.File(Said).AllAskedOf(new ContactPlanned { On = Day("2024-03-05"), Planned = Day(planned), Channel = channel, Time = time }).Where(each => each.Rule.Id is "KS-PE-15" or "KS-PE-05").SelectMany(each => each.Because)];

    [Theory]
    [InlineData("2024-03-12", Channel.Text, "6:30 PM")]
    [InlineData("2024-03-12", Channel.Text, "18:00")]
    [InlineData("2024-03-12", Channel.Text, null)]
    [InlineData("2024-03-12", Channel.Phone, "7 pm")]
    [InlineData("2024-03-16", Channel.Text, "10 a.m.")]
    [InlineData("2024-03-12", Channel.OfficeVisit, "5:15 PM")]
    [InlineData("2024-03-12", Channel.Email, null)]
    public void Inside_them_a_contact_is_planned(string day, Channel channel, string? time) => Assert.Empty(Asked(day, channel, time));

    [Theory]
    [InlineData("2024-03-12", Channel.Text, "9 AM", "not at 9 AM on a Tuesday (text)")]
    [InlineData("2024-03-12", Channel.Phone, "6:30 PM", "not at 6:30 PM on a Tuesday (phone)")]
    [InlineData("2024-03-16", Channel.Phone, "11 AM", "not on a Saturday (phone)")]
    [InlineData("2024-03-17", Channel.Text, null, "not on a Sunday (text)")]
    [InlineData("2024-03-12", Channel.Video, "7 PM", "the participant gave no hours for it (video)")]
    [InlineData("2024-03-12", Channel.Postcard, null, "no mail is to be sent home")]
    [InlineData("2024-03-12", Channel.Text, "at noon", "is no time of day")]
    [InlineData("2024-03-16", Channel.OfficeVisit, null, "the office is closed on 2024-03-16")]
    public void Outside_them_it_is_refused(string day, Channel channel, string? time, string why) => Assert.Contains(why, Assert.Single(Asked(day, channel, time)), StringComparison.Ordinal);

    [Fact]
    public void As_long_as_nobody_has_asked_nothing_is_refused() => Assert.Empty(Packs.Kansas.File().AllAskedOf(new ContactPlanned { On = Day("2024-03-05"), Planned = Day("2024-03-12"), Channel = Channel.Phone, Time = "9 AM" }));

    [Fact]
    public void A_pattern_skips_closed_days_and_keeps_the_hours()
    {
        // Employed on a Monday; Thanksgiving 2024 is November 28, Christmas a Wednesday.
        var calendar = Packs.Kansas.Calendar;
        Assert.Equal(["11-14", "11-21", "11-29", "12-05", "12-19", "01-02"],
            new ContactPattern(Day("2024-11-11"), Channel.Text, new(18, 30), DayOfWeek.Thursday) { WeeklyTimes = 4, SecondWeekTimes = 2, MonthlyTimes = 0 }.Draw(calendar, Ways, Day("2024-11-11")).Select(each => $"{each.Day:MM-dd}"));
        Assert.Equal(["12-18", "12-26", "01-22"],
            new ContactPattern(Day("2024-12-12"), Channel.Text, new(18, 30), DayOfWeek.Wednesday) { WeeklyTimes = 2, SecondWeekTimes = 0, MonthlyTimes = 1 }.Draw(calendar, Ways, Day("2024-12-12")).Select(each => $"{each.Day:MM-dd}"));
        Assert.Empty(new ContactPattern(Day("2024-11-11"), Channel.Phone, new(9, 0), DayOfWeek.Thursday).Draw(calendar, Ways, Day("2024-11-11")));
        Assert.Equal(2, new ContactPattern(Day("2024-11-11"), Channel.Text, new(18, 30), DayOfWeek.Thursday) { WeeklyTimes = 4, SecondWeekTimes = 0, MonthlyTimes = 0 }.Draw(calendar, Ways, Day("2024-11-26")).Count);
    }

    [Fact]
    public void The_matrix_tells_attempts_from_contacts_and_counts_what_worked()
    {
        static ContactPlanned Plan(string id, string day, Channel channel, string? time) => new() { On = Day("2024-03-04"), Id = id, Planned = Day(day), Channel = channel, Time = time };
        static Contact Did(string day, Mode mode, string? plan, bool? reached = null) => new() { On = Day(day), With = Party.Client, Mode = mode, Plan = plan, Reached = reached, Note = "n" };
        var view = CaseView.Of(Packs.Kansas.File(
            Plan("a", "2024-03-05", Channel.Phone, "9 AM"), Did("2024-03-05", Mode.Phone, "a", reached: false), Plan("b", "2024-03-12", Channel.Text, "6:30 PM"), Did("2024-03-12", Mode.Text, "b"),
            Did("2024-03-20", Mode.Postcard, null), Did("2024-03-21", Mode.Text, null), Plan("c", "2024-03-26", Channel.Phone, "9 AM"), Plan("d", "2024-04-09", Channel.Text, "6:30 PM"), Plan("e", "2024-04-17", Channel.Letter, null)), Day("2024-04-08"));
        var matrix = new ContactMatrix(view);
        Assert.Equal([ContactMatrix.Answer.Missed, ContactMatrix.Answer.Met, ContactMatrix.Answer.Extra, ContactMatrix.Answer.Missed, ContactMatrix.Answer.None, ContactMatrix.Answer.Due, ContactMatrix.Answer.Ahead], matrix.Weeks.Select(week => week.Answer));
        Assert.Equal([ContactMark.TriedInVain, ContactMark.Reached, ContactMark.SentOrLeft, ContactMark.Reached, ContactMark.NotKept, ContactMark.Planned, ContactMark.Planned], matrix.Cells.OrderBy(cell => cell.Day).Select(cell => cell.Mark));
        Assert.Equal(["Text after 6 PM 1 of 1", "Text  1 of 1", "Phone before noon 0 of 1"], WhatWorked.Of(matrix).Select(each => $"{each.Channel} {each.When} {each.Reached} of {each.Tried}"));
        Assert.Equal((1, 3), (matrix.MetWeeks, matrix.DueWeeks));
    }

    [Fact]
    public void Three_misses_in_a_row_are_seen() => Assert.Equal(3, new ContactMatrix(CaseView.Of(Packs.Kansas.File(
        Contacted("2024-03-01", Mode.Text), Contacted("2024-03-05", Mode.Phone) with { Reached = false }, Contacted("2024-03-06", Mode.Phone) with { Reached = false }, Contacted("2024-03-07", Mode.Phone) with { Reached = false }), Day("2024-03-08"))).MissesInARow);
}
