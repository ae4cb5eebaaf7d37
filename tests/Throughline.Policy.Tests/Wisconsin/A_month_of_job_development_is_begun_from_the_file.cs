using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-40")]
[Implements("WI-IPS-45")]
public sealed class A_month_of_job_development_is_begun_from_the_file
{
    private static readonly Writing April4 = IpsPapers.On("2016-04-04");

    private static JobDevelopmentReport Begun => JobDevelopmentReport.Type.Read(JobDevelopmentReport.Type.Begin(April4));

    private static string[] Doubts(JobDevelopmentReport report) => [.. JobDevelopmentReport.Type.Doubts(April4, JobDevelopmentReport.Type.Write(report)).Select(each => each.Section)];

    [Fact]
    public void It_is_for_the_month_of_service_that_has_no_report_yet() => Assert.Equal(("A1", IpsPapers.March), (April4.Authorization, April4.Period!.Value));

    [Fact]
    public void Its_rows_are_those_of_the_month_and_few_fields_are_left_to_type()
    {
        Assert.Equal([Day("2016-03-04"), Day("2016-03-18")], Begun.Meetings!.Select(row => row.On!.Value));
        Assert.Equal(["Third Street Bakery business-tour"], Begun.Employers!.Select(row => $"{row.Employer} {row.Nature}"));
        Assert.InRange(JobDevelopmentReport.Type.Left(JobDevelopmentReport.Type.Begin(April4)).Count, 1, 12);
    }

    [Fact]
    public void A_meeting_day_without_a_contact_and_an_employer_never_contacted_are_asked_about()
    {
        Assert.Empty(Doubts(Begun));
        Assert.Equal(["meetings"], Doubts(Begun with { Meetings = [new() { On = Day("2016-03-05"), How = "in person", Nature = "Talked" }] }));
        Assert.Equal(["meetings"], Doubts(Begun with { Meetings = [new() { On = Day("2016-02-04"), How = "in person", Nature = "Talked" }] }));
        Assert.Equal(["employers"], Doubts(Begun with { Employers = [new() { On = Day("2016-03-08"), Employer = "Mill House", Nature = "phone" }] }));
    }
}
