using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.ContactStandards;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-33")]
public sealed class The_consumer_is_contacted_as_often_as_the_plan_agrees
{
    [Fact]
    public void From_the_first_day_then_from_each_contact() => Assert.Equal(
        ["2016-01-04 due 2016-01-11 Met 2016-01-09", "2016-01-09 due 2016-01-16 Overdue"],
        WithTheConsumer.History("2016-01-17", Plan("2016-01-04", """{"contactEveryDays":7}"""), Contacted("2016-01-09")));

    [Fact]
    public void A_contact_on_the_first_day_gives_two_rows() => Assert.Equal(
        ["2016-01-04 due 2016-01-11 Open", "2016-01-04 due 2016-01-11 Met 2016-01-04"],
        WithTheConsumer.History("2016-01-05", Plan("2016-01-04", """{"contactEveryDays":7.0}"""), Contacted("2016-01-04")).Order(StringComparer.Ordinal).Reverse());

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"contactEveryDays":0}""")]
    [InlineData("""{"contactEveryDays":367}""")]
    [InlineData("""{"contactEveryDays":7.5}""")]
    [InlineData("""{"contactEveryDays":"7"}""")]
    public void Without_a_standard_nothing_is_owed(string data) => Assert.Empty(WithTheConsumer.History("2016-06-01", Plan("2016-01-04", data), Contacted("2016-01-09")));

    [Fact]
    public void A_review_that_does_not_name_it_leaves_it_and_a_new_plan_sets_it_anew()
    {
        Assert.Equal(["2016-01-04 due 2016-01-11 Overdue", "2016-02-01 due 2016-02-08 Open"], WithTheConsumer.History(
            "2016-02-05", Plan("2016-01-04", """{"contactEveryDays":7}"""), Plan("2016-01-20", "{}"), Plan("2016-02-01", """{"contactEveryDays":7}""")).Order(StringComparer.Ordinal));
        Assert.Equal(["2016-01-04 due 2016-01-11 Overdue"], WithTheConsumer.History(
            "2016-02-05", Plan("2016-01-04", """{"contactEveryDays":7}"""), Plan("2016-01-20", """{"employersPerWeek":2}""", DocumentAction.Reviewed)));
    }

    [Fact]
    public void An_attempt_that_reached_nobody_is_no_contact() => Assert.Equal(
        ["2016-01-04 due 2016-01-11 Open"], WithTheConsumer.History("2016-01-10", Plan("2016-01-04", """{"contactEveryDays":7}"""), Contacted("2016-01-06") with { Reached = false }));

    internal static Document Plan(string on, string data, DocumentAction action = DocumentAction.Completed) =>
        new() { On = Day(on), Name = "job-development-plan", Action = action, Data = JsonDocument.Parse(data).RootElement };
}

[Implements("WI-IPS-34")]
public sealed class Employers_are_met_as_often_a_week_as_the_plan_agrees
{
    private static readonly Document Two = The_consumer_is_contacted_as_often_as_the_plan_agrees.Plan("2016-01-04", """{"employersPerWeek":2}""");

    [Fact]
    public void By_the_second_employer_of_the_week() => Assert.Equal(
        ["2016-01-04 due 2016-01-10 Met 2016-01-07", "2016-01-11 due 2016-01-17 Missed", "2016-01-18 due 2016-01-24 Open"],
        WithEmployers.History("2016-01-18", Two, Met("2016-01-05", "Acme"), Met("2016-01-07", "Diner"), Met("2016-01-12", "Acme")));

    [Fact]
    public void The_same_employer_of_one_day_counts_once_and_those_without_a_name_are_one()
    {
        Assert.Equal(["2016-01-04 due 2016-01-10 Open"], WithEmployers.History("2016-01-10", Two, Met("2016-01-05", "Acme"), Met("2016-01-05", "Acme")));
        Assert.Equal(["2016-01-04 due 2016-01-10 Open"], WithEmployers.History("2016-01-10", Two, Met("2016-01-05", null), Met("2016-01-05", null)));
        Assert.Equal(["2016-01-04 due 2016-01-10 Met 2016-01-06"], WithEmployers.History("2016-01-10", Two, Met("2016-01-05", "Acme"), Met("2016-01-06", "Acme")));
    }

    [Fact]
    public void In_person_alone() => Assert.Equal(
        ["2016-01-04 due 2016-01-10 Open"], WithEmployers.History("2016-01-10", Two, Met("2016-01-05", "Acme"), Met("2016-01-06", "Diner") with { Mode = Mode.Phone }));

    [Fact]
    public void A_week_cut_by_the_job_is_dropped_unless_met()
    {
        Assert.Empty(WithEmployers.History("2016-02-01", Two, Met("2016-01-05", "Acme"), Started("2016-01-08")));
        Assert.Equal(["2016-01-04 due 2016-01-10 Met 2016-01-06"], WithEmployers.History("2016-02-01", Two, Met("2016-01-05", "Acme"), Met("2016-01-06", "Diner"), Started("2016-01-08")));
    }

    private static Contact Met(string on, string? employer) => new() { On = Day(on), With = Party.Employer, Mode = Mode.InPerson, Employer = employer };
}
