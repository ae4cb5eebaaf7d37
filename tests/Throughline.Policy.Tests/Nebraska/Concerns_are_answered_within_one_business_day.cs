using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-33")]
[Implements("NE-PL-34")]
public sealed class Concerns_are_answered_within_one_business_day
{
    [Theory]
    [InlineData("2026-06-03", "2026-06-04")] // Wednesday
    [InlineData("2026-06-05", "2026-06-08")] // Friday
    [InlineData("2026-06-06", "2026-06-08")] // Saturday
    [InlineData("2026-06-07", "2026-06-08")] // Sunday
    [InlineData("2026-05-22", "2026-05-26")] // the Friday before Memorial Day
    [InlineData("2026-11-25", "2026-11-30")] // Thanksgiving and the Friday after it are closed
    [InlineData("2026-07-02", "2026-07-06")] // Saturday the fourth is observed on Friday the third
    public void The_next_day_on_which_the_office_is_open(string raised, string due)
    {
        Assert.Equal([$"c1: {raised} due {due} Open"], AnswerTheClient.History(due, Raised(raised, "c1", RaisedBy.Client)));
        Assert.Equal([$"c1: {raised} due {due} Open"], AnswerTheEmployer.History(due, Raised(raised, "c1", RaisedBy.Employer)));
    }

    [Fact]
    public void The_same_day_is_in_time_the_due_day_too_and_the_day_after_is_late()
    {
        Assert.Equal(["c1: 2026-06-03 due 2026-06-04 Met 2026-06-03"], AnswerTheClient.History("2026-07-01", Raised("2026-06-03", "c1", RaisedBy.Client), Answered("2026-06-03", "c1")));
        Assert.Equal(["c1: 2026-06-03 due 2026-06-04 Met 2026-06-04"], AnswerTheClient.History("2026-07-01", Raised("2026-06-03", "c1", RaisedBy.Client), Answered("2026-06-04", "c1")));
        Assert.Equal(["c1: 2026-06-03 due 2026-06-04 MetLate 2026-06-05"], AnswerTheClient.History("2026-07-01", Raised("2026-06-03", "c1", RaisedBy.Client), Answered("2026-06-05", "c1")));
    }

    [Fact]
    public void An_answer_that_stands_before_the_concern_does_not_count() => Assert.Equal(
        ["c1: 2026-06-03 due 2026-06-04 Overdue"], AnswerTheClient.History("2026-06-05", Answered("2026-06-03", "c1"), Raised("2026-06-03", "c1", RaisedBy.Client)));

    [Fact]
    public void An_answer_to_another_concern_does_not_either() => Assert.Equal(
        ["c1: 2026-06-03 due 2026-06-04 Open"], AnswerTheClient.History("2026-06-04", Raised("2026-06-03", "c1", RaisedBy.Client), Answered("2026-06-04", "c2")));

    [Fact]
    public void Raised_twice_is_two() => Assert.Equal(
        ["c1: 2026-06-03 due 2026-06-04 Met 2026-06-04", "c1: 2026-06-08 due 2026-06-09 Open"],
        AnswerTheEmployer.History("2026-06-08", Raised("2026-06-03", "c1", RaisedBy.Employer), Answered("2026-06-04", "c1"), Raised("2026-06-08", "c1", RaisedBy.Employer)));

    [Fact]
    public void Who_raised_it_decides_whose_duty_it_is()
    {
        Assert.Empty(AnswerTheClient.History("2026-06-05", Raised("2026-06-03", "c1", RaisedBy.Employer)));
        Assert.Empty(AnswerTheEmployer.History("2026-06-05", Raised("2026-06-03", "c1", RaisedBy.Client)));
    }

    [Fact]
    public void Closing_the_case_does_not_end_it() => Assert.Equal(
        ["c1: 2026-06-03 due 2026-06-04 Overdue"], AnswerTheClient.History("2026-06-05", Raised("2026-06-03", "c1", RaisedBy.Client), ClosedSuccessfully("2026-06-03")));

    [Fact]
    public void A_day_on_which_the_agency_closes_by_its_own_decision_is_skipped()
    {
        var snow = AnswerTheClient.Alone() with { Calendar = Packs.Nebraska.Calendar.With([new(Day("2026-01-13"), "blizzard")]) };
        Assert.Equal(["c1: 2026-01-12 due 2026-01-14 Open"], snow.History("2026-01-13", Raised("2026-01-12", "c1", RaisedBy.Client)));
    }
}
