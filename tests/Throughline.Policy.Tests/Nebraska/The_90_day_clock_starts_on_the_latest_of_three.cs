using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-38")]
public sealed class The_90_day_clock_starts_on_the_latest_of_three
{
    private static string? Clock(string asOf, params Entry[] entries) => NinetyDays.Reading(asOf, entries);

    [Theory]
    [InlineData("2026-01-15", "2026-04-15")]
    [InlineData("2026-01-31", "2026-05-01")]
    [InlineData("2023-12-01", "2024-02-29")]
    public void The_start_of_the_supported_job(string start, string ready) => Assert.Equal($"starts {start} ready {ready}", Clock(start, Started(start)));

    [Fact]
    public void The_end_of_an_authorization_that_is_not_paid_in_full() => Assert.Equal(
        "starts 2026-03-01 ready 2026-05-30", Clock("2026-02-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15")));

    [Fact]
    public void An_authorization_that_ended_before_the_job_moves_nothing() => Assert.Equal(
        "starts 2026-01-15 ready 2026-04-15", Clock("2026-02-01", Authorized("2025-12-01", "A1", "2026-01-14"), Started("2026-01-15")));

    [Fact]
    public void The_day_it_was_paid_in_full_in_place_of_its_end()
    {
        Assert.Equal("starts 2026-02-10 ready 2026-05-11", Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15"), Paid("2026-02-10", "A1")));
        Assert.Equal("starts 2026-04-20 ready 2026-07-19", Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15"), Paid("2026-04-20", "A1")));
    }

    [Fact]
    public void A_part_payment_is_none_and_the_first_in_full_counts()
    {
        Assert.Equal("starts 2026-03-01 ready 2026-05-30", Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15"), Paid("2026-04-20", "A1", inFull: false)));
        Assert.Equal(
            "starts 2026-02-10 ready 2026-05-11",
            Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15"), Paid("2026-02-10", "A1"), Paid("2026-04-20", "A1")));
    }

    [Fact]
    public void A_cancelled_one_counts_for_nothing_unless_it_was_paid()
    {
        Assert.Equal("starts 2026-01-15 ready 2026-04-15", Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15"), Cancelled("2026-02-01", "A1")));
        Assert.Equal(
            "starts 2026-02-10 ready 2026-05-11",
            Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15"), Cancelled("2026-02-01", "A1"), Paid("2026-02-10", "A1")));
    }

    [Fact]
    public void A_revision_takes_the_place_of_what_it_revises() => Assert.Equal(
        "starts 2026-02-15 ready 2026-05-16",
        Clock("2026-06-01", Authorized("2025-12-01", "A1", "2026-03-31"), Authorized("2026-01-05", "A1", "2026-02-15"), Started("2026-01-15")));

    [Fact]
    public void Without_a_supported_job_it_does_not_run()
    {
        Assert.Null(Clock("2026-02-01", Started("2026-01-15", supported: false)));
        Assert.Null(Clock("2026-02-01", Started("2026-01-15"), Ended("2026-01-20")));
        Assert.Null(Clock("2026-01-14", Started("2026-01-15")));
    }

    [Fact]
    public void Transition_and_closure_leave_the_job_held() => Assert.Equal(
        "starts 2026-01-15 ready 2026-04-15", Clock("2026-06-01", Started("2026-01-15"), Transitioned("2026-03-01"), ClosedSuccessfully("2026-05-01")));

    [Fact]
    public void Of_two_held_the_one_started_last_counts() => Assert.Equal(
        "starts 2026-02-01 ready 2026-05-02", Clock("2026-03-01", Started("2026-01-15"), Started("2026-02-01", "job2")));

    [Fact]
    public void A_job_is_supported_from_the_day_it_became_so() => Assert.Equal(
        "starts 2026-02-20 ready 2026-05-21", Clock("2026-03-01", Started("2026-01-15", supported: false), Changed("2026-02-20") with { Supported = true }));

    [Fact]
    public void Its_reasons_name_every_date_and_which_governs()
    {
        var clock = NinetyDays.Alone().File(Authorized("2025-12-01", "A1", "2026-03-01"), Started("2026-01-15")).Evaluate(Day("2026-02-01")).Clocks[0];
        Assert.Equal(
            [
                "start of the supported job 2026-01-15", "end of an authorization not paid in full 2026-03-01: the latest, it starts the clock",
                "no day an authorization was paid in full on record", "90 days after 2026-03-01 is 2026-05-30",
            ],
            clock.Because);
        Assert.Equal([(1, false), (0, true)], clock.Terms.Where(term => term.Day is not null).Select(term => (term.Entry!.Value, term.Governs)));
    }
}
