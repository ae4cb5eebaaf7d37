using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Record;

public sealed class What_stands_is_read_once
{
    private static CaseView View(string on, params Entry[] entries) => CaseView.Of(Packs.Nebraska.File(entries), Day(on));

    [Fact]
    public void A_job_is_told_as_it_was_last_recorded_and_corrected()
    {
        var job = Assert.Single(View("2024-03-01", Started("2024-01-10") with { Id = "j" }, Changed("2024-02-01") with { Title = "Head clerk" }, Corrected("2024-02-20", "j", Started("2024-01-12"))).Jobs);
        Assert.Equal((Day("2024-01-12"), "Head clerk, County Library", true), (job.Since, job.Said, job.IsHeld));
    }

    [Fact]
    public void The_supported_job_is_the_one_whose_support_began_last_as_the_clock_has_it()
    {
        Entry[] two = [Started("2024-01-10", "first", supported: false), Started("2024-01-20", "second"), Changed("2024-02-01", "first") with { Supported = true }];
        Assert.Equal("first", View("2024-03-01", two).SupportedJob?.Name);
        Assert.Equal(Day("2024-02-01"), Packs.Nebraska.File(two).Evaluate(Day("2024-03-01")).Clocks.Single(clock => clock.Rule == NinetyDays).Starts);
        Assert.Equal("second", View("2024-03-01", [.. two, Ended("2024-02-20", "first")]).SupportedJob?.Name);
    }

    [Fact]
    public void A_job_that_was_voided_was_never_held() =>
        Assert.Null(View("2024-03-01", Started("2024-01-10") with { Id = "j" }, Voided("2024-02-01", "j")).SupportedJob);

    [Fact]
    public void An_end_that_was_taken_back_leaves_the_job_held() =>
        Assert.NotNull(View("2024-03-01", Started("2024-01-10"), Ended("2024-02-01") with { Id = "e" }, Voided("2024-02-05", "e")).SupportedJob);

    [Fact]
    public void A_planned_contact_is_carried_out_by_whichever_of_its_ids_is_named()
    {
        Entry[] planned = [PlansContact("2024-02-01", "p", "2024-02-10"), Corrected("2024-02-02", "p", PlansContact("2024-02-01", "q", "2024-02-12"))];
        Assert.Single(View("2024-03-01", planned).PlannedContacts);
        Assert.All(["p", "q"], id => Assert.Empty(View("2024-03-01", [.. planned, Contacted("2024-02-12") with { Plan = id }]).PlannedContacts));
    }

    [Fact]
    public void A_concern_is_open_until_its_answer_stands()
    {
        Entry[] answered = [Raised("2024-02-01", "lateness", RaisedBy.Employer), Answered("2024-02-02", "lateness") with { Id = "a" }];
        Assert.Empty(View("2024-03-01", answered).OpenConcerns);
        Assert.Equal("lateness", Assert.Single(View("2024-03-01", [.. answered, Voided("2024-02-10", "a")]).OpenConcerns).Concern);
    }

    [Fact]
    public void The_last_contact_reached_the_person_and_was_about_more_than_scheduling()
    {
        Entry[] file = [Contacted("2024-02-01"), Contacted("2024-02-05") with { Substantive = false }, Contacted("2024-02-06") with { Reached = false }, EmployerContacted("2024-02-07")];
        Assert.Equal(Day("2024-02-01"), View("2024-03-01", file).LastContact?.On);
        Assert.Null(View("2024-01-31", file).LastContact);
    }

    [Fact]
    public void An_authorization_counts_by_its_latest_revision_and_what_was_paid_of_it()
    {
        var view = View("2024-06-01", Authorized("2024-01-01", "A1", "2024-02-01"), Authorized("2024-01-15", "A1", "2024-03-01"), Paid("2024-04-01", "A1"), Authorized("2024-02-01", "A2", "2024-05-01"));
        Assert.Equal([("A1", Day("2024-03-01"), false), ("A2", Day("2024-05-01"), true)], view.Authorizations.Select(each => (each.Number, each.Latest!.To, each.IsOpen)));
    }

    [Fact]
    public void The_plan_in_force_is_the_last_and_the_goal_follows_a_change()
    {
        var view = View("2024-06-01", Planned("2024-01-01", "counseling"), Amended("2024-02-01", AmendmentPurpose.Other, "job-search-assistance"), NewGoal("2024-03-01"));
        Assert.Equal(("job-search-assistance", "Office work", Day("2024-01-01")), (Assert.Single(view.Plan!.Services), view.Goal, view.Approved!.On));
    }

    [Fact]
    public void An_evaluation_reads_the_same_view() =>
        Assert.Equal("job1", Packs.Nebraska.File(Started("2024-01-10")).Evaluate(Day("2024-02-01")).View.SupportedJob?.Name);
}
