using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-44")]
public sealed class What_is_done_besides_looking_for_a_job
{
    private static readonly ServiceGiven Analysis = new() { On = Day("2016-03-10"), Service = Activities.JobAnalysis, Employer = "Third Street Bakery", Note = "Each task of the morning, with its times.", Areas = [Activities.Area] };

    private static readonly ServiceGiven Prepared = new() { On = Day("2016-03-11"), Service = Activities.Preparation, Reason = "The job center has groups only.", Note = "A mock interview.", Areas = [Activities.Area] };

    public static TheoryData<string> Words => [.. Activities.All.Select(each => each.Word)];

    [Fact]
    public void Says_what_and_for_which_employer()
    {
        Assert.Empty(Acme.File().Asked(Analysis));
        Assert.Equal(["WI-IPS-44: say what was done", "WI-IPS-44: enter the employer"], Acme.File().Asked(Analysis with { Note = " ", Employer = null }));
    }

    [Fact]
    public void And_preparation_why_the_job_center_does_not_suffice()
    {
        Assert.Empty(Acme.File().Asked(Prepared));
        Assert.Equal(["WI-IPS-44: say why the job center's services do not suffice"], Acme.File().Asked(Prepared with { Reason = null }));
    }

    [Fact]
    public void Flows_into_the_report_of_its_month()
    {
        var of = IpsPapers.On("2016-04-04", new(IpsPapers.File.Pack, "1", null, null, [.. IpsPapers.File.AsRecorded, Analysis, Prepared, Analysis with { On = Day("2016-04-02") }]));
        var begun = JobDevelopmentReport.Type.Read(JobDevelopmentReport.Type.Begin(of));
        Assert.Equal(["2016-03-10 ips-job-analysis Third Street Bakery", "2016-03-11 ips-preparation "], begun.Activities!.Select(row => $"{row.On:yyyy-MM-dd} {row.What} {row.Employer}"));
        Assert.Equal("The job center has groups only.", begun.Activities![1].Why);
    }

    [Fact]
    public void A_row_that_is_not_on_file_is_asked_about_and_one_without_its_reason_is_not_taken()
    {
        var of = IpsPapers.On("2016-04-04");
        JobDevelopmentReport.Activity row = new() { On = Day("2016-03-10"), What = Activities.Preparation, Done = "A mock interview." };
        var answers = JobDevelopmentReport.Type.Write(new() { Activities = [row] });
        Assert.Equal(["activities"], JobDevelopmentReport.Type.Doubts(of, answers).Select(each => each.Section));
        Assert.Equal(["activities"], JobDevelopmentReport.Type.Against(of, answers).Select(each => each.Section));
    }

    [Theory, MemberData(nameof(Words))]
    public void Each_is_part_of_a_service_that_the_plan_lists(string word)
    {
        PlanApproved plan = new() { On = Day("2016-01-04"), Goal = "Baker's helper", Services = ["ips-job-development"] };
        Assert.Empty(ServicesAndPlan.Of(Packs.Wisconsin.File(plan, Analysis with { Service = word }), Day("2016-04-01")));
        Assert.NotEmpty(ServicesAndPlan.Of(Packs.Wisconsin.File(plan with { Services = ["ips-ongoing-support"] }, Analysis with { Service = word }), Day("2016-04-01")));
    }
}

[Implements("WI-IPS-35")]
public sealed class Employers_are_met_in_person_for_a_wish
{
    private static Contact With(string on, Mode mode, string? wish) => new() { On = Day(on), With = Party.Employer, Mode = mode, Employer = "Harbor Rolls", Wish = wish, Note = "Talked." };

    private static string[] Exceptions(params Contact[] contacts) =>
        [.. EmployerApproach.In(CaseView.Of(Packs.Wisconsin.File(contacts), Day("2016-03-31")), Day("2016-03-01"), Day("2016-03-31")).Where(each => each.IsException).Select(each => $"{each.Contact.On:MM-dd} {each.Departs}")];

    [Fact]
    public void What_is_not_so_is_an_exception() => Assert.Equal(
        ["03-02 by phone", "03-03 for no wish of the profile", "03-04 by email, for no wish of the profile"],
        Exceptions(With("2016-03-01", Mode.InPerson, "Mornings"), With("2016-03-02", Mode.Phone, "Mornings"), With("2016-03-03", Mode.BusinessTour, null), With("2016-03-04", Mode.Email, " ")));

    [Fact]
    public void An_attempt_that_reached_nobody_is_no_contact() => Assert.Empty(Exceptions(With("2016-03-02", Mode.Phone, null) with { Reached = false }));

    [Fact]
    public void The_report_of_the_month_says_them()
    {
        var section = JobDevelopmentReport.Type.Sections.Single(each => each.Name == "employers");
        Assert.Contains("Exceptions: 2016-03-08, Third Street Bakery, for no wish of the profile", section.FromFile(IpsPapers.On("2016-04-04")), StringComparison.Ordinal);
    }
}
