using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PE-01")]
[Implements("NE-PE-06")]
[Implements("NE-PE-07")]
[Implements("NE-PE-08")]
public sealed class A_request_is_assessed_by_its_objective
{
    private static readonly CaseFile Closed = Packs.Nebraska.File(
        Started("2024-06-01"), Changed("2024-09-01") with { HourlyWage = 16.5m }, ClosedSuccessfully("2025-03-01"), Changed("2025-03-05") with { HourlyWage = 18 });

    private static IEnumerable<string> Asks<T>() where T : class, IDocument<T> => T.Type.Sections.Where(section => section.Required).Select(section => section.Name);

    private static PostEmploymentRequested Requested<T>(params (string Section, string Answer)[] answers) where T : class, IDocument<T> => Assert.Single(
        T.Type.Entries(new(Closed, Day("2025-08-01")), new("d", answers.ToDictionary(each => each.Section, each => each.Answer), [], null)).OfType<PostEmploymentRequested>());

    [Fact]
    public void To_maintain_the_same_job_is_asked_about() => Assert.Equal(
        ["concern", "asked", "complexity", "accommodation", "employersPart", "othersPart", "needed", "doneBy"], Asks<MaintainAssessment>());

    [Fact]
    public void To_regain_what_keeps_from_searching_alone() => Assert.Equal(
        ["socCode", "prevents", "asked", "complexity", "circumstances", "needed", "doneBy"], Asks<RegainAssessment>());

    [Fact]
    public void To_advance_also_the_gain_and_other_agencies() => Assert.Equal(
        ["careerPathway", "needed", "employersPart", "prevents", "skills", "complexity", "gain", "gainSaid", "othersPart", "doneBy"], Asks<AdvanceAssessment>());

    [Fact]
    public void It_begins_with_the_job_as_it_was_at_closure()
    {
        Assert.Equal("43-4171", DocumentType.Of<RegainAssessment>().Begin(new(Closed, Day("2025-08-01")))["socCode"]);
        Assert.Equal("manufacturing", DocumentType.Of<AdvanceAssessment>().Begin(new(Closed, Day("2025-08-01")))["careerPathway"]);
        Assert.Equal(
            "Job at closure on 2025-03-01: Clerk, County Library, SOC 43-4171, pathway manufacturing, $16.50 an hour, 30 hours a week. It is still held.",
            DocumentType.Of<MaintainAssessment>().Sections[0].FromFile(new(Closed, Day("2025-08-01"))));
    }

    [Fact]
    public void Recording_it_records_the_request()
    {
        var maintain = Requested<MaintainAssessment>(("concern", "Standing all day hurts"));
        Assert.Equal((Objective.Maintain, "County Library", "Standing all day hurts"), (maintain.Objective, maintain.Employer, maintain.Note));
        var regain = Requested<RegainAssessment>(("socCode", " 43-4171 "));
        Assert.Equal((Objective.Regain, "43-4171", null), (regain.Objective, regain.Soc, regain.Employer));
        var advance = Requested<AdvanceAssessment>(("careerPathway", "manufacturing"));
        Assert.Equal((Objective.Advance, "manufacturing"), (advance.Objective, advance.Pathway));
    }

    [Theory]
    [InlineData("maintain", null, null, true)]
    [InlineData("regain", "43-4171", null, true)]
    [InlineData("regain", "43-4199", null, false)]
    [InlineData("regain", null, null, false)]
    [InlineData("advance", null, "manufacturing", true)]
    [InlineData("advance", null, "healthcare", false)]
    public void Same_job_same_code_same_pathway_is_a_fact(string objective, string? soc, string? pathway, bool fits)
    {
        Assert.True(Vocabulary<Objective>.Read(objective, out var asked));
        Assert.Equal(fits, PostEmploymentYear.Of(Closed, Day("2025-08-01"))!.Fits(Asked("2025-08-01", asked) with { Soc = soc, Pathway = pathway }));
    }

    [Fact]
    public void A_job_that_has_ended_is_not_maintained() => Assert.False(
        PostEmploymentYear.Of(Closed.With(Ended("2025-07-01")), Day("2025-08-01"))!.Fits(Asked("2025-08-01", Objective.Maintain)));

    [Fact]
    public void Without_a_successful_closure_there_is_nothing_to_assess() => Assert.All(
        new[] { DocumentType.Of<MaintainAssessment>(), DocumentType.Of<RegainAssessment>(), DocumentType.Of<AdvanceAssessment>() },
        type => Assert.Single(type.Against(new(Packs.Nebraska.File(Started("2024-06-01")), Day("2025-08-01")), new Dictionary<string, string>())));
}

[Implements("NE-PE-05")]
public sealed class What_is_left_of_the_year_is_said_in_months_and_days
{
    private static (int, int) Left(string closed, string asOf) => PostEmploymentYear.Of(Packs.Nebraska.File(ClosedSuccessfully(closed)), Day(asOf))!.Left;

    [Theory]
    [InlineData("2024-06-21", "2024-11-21", 7, 0)]
    [InlineData("2024-06-21", "2024-11-22", 6, 30)]
    [InlineData("2024-06-21", "2025-06-20", 0, 1)]
    [InlineData("2024-06-21", "2025-06-21", 0, 0)]
    [InlineData("2024-06-21", "2025-06-22", 0, 0)]
    [InlineData("2024-06-21", "2024-06-21", 12, 0)]
    [InlineData("2025-12-31", "2026-05-31", 7, 0)]
    public void Who_returns_after_five_months_has_seven(string closed, string asOf, int months, int days) => Assert.Equal((months, days), Left(closed, asOf));
}

[Implements("NE-PE-13")]
public sealed class Completion_is_asked_for_when_services_are_over
{
    private static PostEmploymentYear Of(string asOf, params Entry[] then) => PostEmploymentYear.Of(Packs.Nebraska.File([.. Year.Determined, Year.Amended, .. then]), Day(asOf))!;

    [Fact]
    public void From_the_day_after_the_last_authorized_one()
    {
        Assert.False(Of("2025-06-01", Year.Promised("2025-04-12", "2025-06-01")).WantsCompletion);
        Assert.True(Of("2025-06-02", Year.Promised("2025-04-12", "2025-06-01")).WantsCompletion);
        Assert.False(Of("2025-06-02", Year.Promised("2025-04-12", "2025-06-01"), Year.Promised("2025-05-12", "2025-07-01")).WantsCompletion);
    }

    [Fact]
    public void Or_when_the_year_has_run() => Assert.True(Of("2026-03-02").WantsCompletion);

    [Fact]
    public void Until_it_is_summed_up() => Assert.False(
        Of("2025-07-01", Year.Promised("2025-04-12", "2025-06-01"), Noted("2025-06-20", TaskAbout.CompletionSummary)).WantsCompletion);

    [Fact]
    public void Not_while_nothing_was_given_and_the_year_runs() => Assert.False(Of("2025-06-02").WantsCompletion);

    [Fact]
    public void A_cancelled_authorization_is_not_waited_for() => Assert.Null(
        Of("2025-06-02", Year.Promised("2025-04-12", "2025-06-01"), Cancelled("2025-04-20", "P1")).LastServiceDay);

    [Fact]
    public void Another_request_begins_anew()
    {
        var year = Of("2025-09-01", Year.Given("2025-05-01"), Noted("2025-06-20", TaskAbout.CompletionSummary), Asked("2025-08-20", Objective.Advance));
        Assert.Equal((Objective.Advance, null, null), (year.Request!.Objective, year.Decision, year.Amendment));
    }
}
