using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-43")]
[Implements("WI-IPS-51")]
[Implements("WI-IPS-54")]
[Implements("WI-IPS-55")]
[Implements("WI-IPS-58")]
public sealed class Reports_of_a_job_are_about_the_job_on_file
{
    private static readonly Entry[] AtWork = [.. IpsPapers.File.AsRecorded, Started("2016-04-11") with { HourlyWage = 16, WeeklyHours = 20 }];

    private static Writing On(string day, DocumentType type, params Entry[] more) => IpsPapers.On(day, Packs.Wisconsin.File([.. AtWork, .. more]), type);

    [Fact]
    public void The_job_start_begins_with_it_and_what_differs_is_asked_about()
    {
        var of = On("2016-04-14", JobStartReport.Type);
        var begun = JobStartReport.Type.Read(JobStartReport.Type.Begin(of));
        Assert.Equal((Day("2016-04-11"), 16m, 20m), (begun.FirstDay!.Value, begun.Pay!.Value, begun.Hours!.Value));
        Assert.Empty(JobStartReport.Type.Doubts(of, JobStartReport.Type.Write(begun)));
        Assert.Equal(["hours"], JobStartReport.Type.Doubts(of, JobStartReport.Type.Write(begun with { Hours = 12 })).Select(each => each.Section));
    }

    [Fact]
    public void Hours_that_no_job_has_are_asked_about()
    {
        var of = On("2016-05-03", OngoingSupportReport.Type, new HoursWorked { On = Day("2016-04-18"), Job = "job1", Week = Day("2016-04-18"), Hours = 20 }) with { Period = new(2016, 4) };
        string[] Doubts(string week, decimal hours) => [.. OngoingSupportReport.Type.Doubts(of, OngoingSupportReport.Type.Write(new() { Weeks = [new() { From = Day(week), Hours = hours }] })).Select(each => each.Section)];
        Assert.Empty(Doubts("2016-04-18", 20));
        Assert.Equal(["weeks"], Doubts("2016-04-18", 30));
        Assert.Equal(["weeks"], Doubts("2016-03-28", 20));
    }

    [Fact]
    public void Without_a_visit_it_says_how_progress_is_measured()
    {
        var of = On("2016-05-03", OngoingSupportReport.Type);
        Assert.Equal(["withoutTheEmployer"], OngoingSupportReport.Type.Against(of, new Dictionary<string, string>()).Select(each => each.Section));
        Assert.Empty(OngoingSupportReport.Type.Against(of, OngoingSupportReport.Type.Write(new() { WithoutTheEmployer = IpsPapers.Prose })));
    }

    [Fact]
    public void The_job_end_report_names_the_job_and_meets_its_duty()
    {
        Entry ended = Ended("2016-05-02");
        var of = On("2016-05-04", JobEndReport.Type, ended);
        var report = JobEndReport.Type.Entries(of, new("job-end-report", IpsPapers.Filled(JobEndReport.Type, of), [], null))[0];
        Assert.Equal(["job1: 2016-05-02 due 2016-05-07 Met 2016-05-04"], AfterTheJob.JobEndReport.History("2016-05-05", [.. AtWork, ended, report]));
    }

    [Fact]
    public void The_transition_takes_effect_on_the_first_of_the_next_month_and_is_followed_for_90_days()
    {
        Entry passed = Transitioned("2016-08-10");
        var of = On("2016-08-12", TransitionReport.Type, passed);
        var begun = TransitionReport.Type.Read(TransitionReport.Type.Begin(of));
        Assert.Equal((Day("2016-09-01"), Day("2016-08-31"), Day("2016-11-30")), (begun.Effective!.Value, begun.FundingEnds!.Value, begun.FollowUpEnds!.Value));
        Assert.Equal(["effective"], TransitionReport.Type.Doubts(of, TransitionReport.Type.Write(begun with { Effective = Day("2016-08-10") })).Select(each => each.Section));
        var report = TransitionReport.Type.Entries(of, new("transition-report", IpsPapers.Filled(TransitionReport.Type, of), [], null))[0];
        Assert.Equal(["2016-08-10 Met 2016-08-12"], IpsEmployment.TransitionReport.History("2016-08-13", [.. AtWork, passed, report]));
    }

    [Fact]
    public void It_says_how_support_is_handed_over_and_whom_to_turn_to() => Assert.Equal(
        ["handOver", "team"], TransitionReport.Type.Sections.Where(section => section.Cites == "WI-IPS-58" && section.Required).Select(section => section.Name));
}
