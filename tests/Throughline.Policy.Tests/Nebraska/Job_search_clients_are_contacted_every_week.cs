using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-03")]
public sealed class Job_search_clients_are_contacted_every_week
{
    [Fact]
    public void From_the_referral_then_from_each_contact() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-02-05 due 2024-02-12 Overdue"],
        WeeklyContact.History("2024-02-13", Referred("2024-02-01"), Contacted("2024-02-05")));

    [Fact]
    public void Due_today_is_not_late() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Open"], WeeklyContact.History("2024-02-08", Referred("2024-02-01")));

    [Fact]
    public void The_day_after_is() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Overdue"], WeeklyContact.History("2024-02-09", Referred("2024-02-01")));

    [Fact]
    public void A_contact_on_the_due_day_is_in_time_and_one_a_day_later_is_not()
    {
        Assert.Equal(
            ["2024-02-01 due 2024-02-08 Met 2024-02-08", "2024-02-08 due 2024-02-15 Open"],
            WeeklyContact.History("2024-02-08", Referred("2024-02-01"), Contacted("2024-02-08")));
        Assert.Equal(
            ["2024-02-01 due 2024-02-08 MetLate 2024-02-09", "2024-02-09 due 2024-02-16 Open"],
            WeeklyContact.History("2024-02-09", Referred("2024-02-01"), Contacted("2024-02-09")));
    }

    [Fact]
    public void A_contact_on_the_first_day_meets_what_the_referral_opened_and_opens_its_own() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-01", "2024-02-01 due 2024-02-08 Met 2024-02-06", "2024-02-06 due 2024-02-13 Open"],
        WeeklyContact.History("2024-02-07", Referred("2024-02-01"), Contacted("2024-02-01"), Contacted("2024-02-06")));

    [Fact]
    public void Contacts_on_one_day_count_once() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-02-05 due 2024-02-12 Open"],
        WeeklyContact.History("2024-02-06", Referred("2024-02-01"), Contacted("2024-02-05"), Contacted("2024-02-05", Mode.Phone)));

    [Theory]
    [InlineData(Mode.Email)]
    [InlineData(Mode.Text)]
    [InlineData(Mode.Phone)]
    [InlineData(Mode.Virtual)]
    [InlineData(Mode.InPerson)]
    [InlineData(Mode.Letter)]
    public void By_any_means(Mode mode) => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-02-05 due 2024-02-12 Open"],
        WeeklyContact.History("2024-02-06", Referred("2024-02-01"), Contacted("2024-02-05", mode)));

    [Fact]
    public void A_contact_before_the_referral_counts_for_nothing() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Open"], WeeklyContact.History("2024-02-02", Contacted("2024-01-31"), Referred("2024-02-01")));

    [Fact]
    public void It_stops_when_the_referral_ends_and_starts_afresh_with_the_next() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-02", "2024-03-01 due 2024-03-08 Open"],
        WeeklyContact.History("2024-03-01", Referred("2024-02-01"), Contacted("2024-02-02"), ReferralOver("2024-02-09"), Contacted("2024-02-20"), Referred("2024-03-01")));

    [Fact]
    public void Nobody_owed_it_when_the_referral_ended_on_the_due_day_and_a_day_later_it_was_missed()
    {
        Assert.Empty(WeeklyContact.History("2024-03-01", Referred("2024-02-01"), ReferralOver("2024-02-08")));
        Assert.Equal(["2024-02-01 due 2024-02-08 Missed"], WeeklyContact.History("2024-03-01", Referred("2024-02-01"), ReferralOver("2024-02-09")));
    }

    [Fact]
    public void A_contact_on_the_day_the_referral_ends_meets_nothing() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Missed"],
        WeeklyContact.History("2024-03-01", Referred("2024-02-01"), Contacted("2024-02-09"), ReferralOver("2024-02-09")));

    [Fact]
    public void A_second_referral_meanwhile_changes_nothing() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Overdue"], WeeklyContact.History("2024-02-09", Referred("2024-02-01"), Referred("2024-02-06")));

    [Fact]
    public void Placement_ends_it_and_a_lost_job_starts_it_again_when_the_client_agrees() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-04-12 due 2024-04-19 Open"],
        WeeklyContact.History(
            "2024-04-12", Referred("2024-02-01"), Contacted("2024-02-05"), Started("2024-02-10"), Ended("2024-04-02"),
            Resumed("2024-04-03", clientAgrees: false), Resumed("2024-04-12")));

    [Fact]
    public void A_job_that_VR_does_not_support_does_not_end_it() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Overdue"], WeeklyContact.History("2024-02-09", Referred("2024-02-01"), Started("2024-02-03", supported: false)));

    [Fact]
    public void Placement_does_not_resume_while_a_supported_job_is_held_or_once_the_referral_was_ended()
    {
        Assert.Empty(WeeklyContact.History("2024-04-12", Referred("2024-02-01"), Started("2024-02-01"), Resumed("2024-03-01")));
        Assert.Empty(WeeklyContact.History("2024-04-12", Referred("2024-02-01"), ReferralOver("2024-02-01"), Resumed("2024-03-01")));
    }

    [Fact]
    public void Over_the_end_of_a_year_and_a_leap_day() => Assert.Equal(
        ["2023-12-28 due 2024-01-04 Met 2024-01-04", "2024-01-04 due 2024-01-11 MetLate 2024-02-24", "2024-02-24 due 2024-03-02 Open"],
        WeeklyContact.History("2024-03-02", Referred("2023-12-28"), Contacted("2024-01-04"), Contacted("2024-02-24")));

    [Fact]
    public void Why_names_the_phase_the_last_contact_and_the_arithmetic()
    {
        var owed = WeeklyContact.Alone().File(Referred("2024-02-01"), Contacted("2024-02-05")).Evaluate(Day("2024-02-13")).Obligations[1];
        Assert.Contains("2024-02-05", owed.Because[0], StringComparison.Ordinal);
        Assert.Equal(
            ["job search since 2024-02-01", "client contact on 2024-02-05 (e-mail)", "7 days after 2024-02-05 is 2024-02-12", "met by the next client contact"],
            owed.Because.Skip(1));
        Assert.Equal(new Citation("Placement Services", "Weekly Contact", "2024-01-26"), owed.Rule.Cites);
    }
}
