using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PostEmploymentServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PE-01")]
[Implements("NE-PE-02")]
[Implements("NE-PE-07")]
[Implements("NE-PE-08")]
[Implements("NE-PE-10")]
public sealed class Post_employment_services_are_limited_and_fit_the_job
{
    private const string Window = "missing: a successful closure less than twelve months ago";
    private const string Criteria = "missing: a determination of post-employment in which all five criteria hold";
    private const string Fits = "missing: a request that fits the job at closure: the same job, the same SOC code, or the same career pathway";

    private static readonly PostEmploymentRequested Maintain = Asked("2025-04-01", Objective.Maintain);

    private static string[] Missing(params Entry[] then) => PostEmployment.Missing("2025-06-01", [Started("2024-06-01"), ClosedSuccessfully("2025-03-01"), .. then]);

    [Fact]
    public void Window_determination_and_a_fitting_request_open_them() => Assert.Empty(Missing(Maintain, Determined("2025-04-02")));

    [Fact]
    public void Up_to_and_on_the_last_day_of_the_window()
    {
        Entry[] file = [Started("2024-06-01"), ClosedSuccessfully("2025-03-01"), Maintain, Determined("2025-04-02")];
        Assert.Empty(PostEmployment.Missing("2026-03-01", file));
        Assert.Equal([Window], PostEmployment.Missing("2026-03-02", file));
    }

    [Fact]
    public void Without_a_successful_closure_there_are_none() => Assert.Equal(
        [Window, Fits], PostEmployment.Missing("2025-06-01", Started("2024-06-01"), ClosedOtherwise("2025-03-01"), Maintain, Determined("2025-04-02")));

    [Fact]
    public void Every_one_of_the_five_criteria_must_hold()
    {
        Criteria[] four =
        [
            AllFive with { ReadilyAvailable = false }, AllFive with { EasyToArrange = false }, AllFive with { Routine = null }, AllFive with { Limited = false }, AllFive with { WithinWindow = false },
        ];
        Assert.All(four, criteria => Assert.Equal([Criteria], Missing(Maintain, Determined("2025-04-02") with { Criteria = criteria })));
        Assert.Equal([Criteria], Missing(Maintain, Determined("2025-04-02") with { Criteria = null }));
    }

    [Theory]
    [InlineData(DeterminationOutcome.NewCase)]
    [InlineData(DeterminationOutcome.Neither)]
    [InlineData(DeterminationOutcome.JobRetention)]
    public void The_latest_determination_counts(DeterminationOutcome outcome)
    {
        Assert.Equal([Criteria], Missing(Maintain, Determined("2025-04-02"), Determined("2025-05-01", outcome)));
        Assert.Empty(Missing(Maintain, Determined("2025-04-02", outcome), Determined("2025-05-01")));
    }

    [Fact]
    public void To_maintain_the_job_at_closure_must_still_be_held()
    {
        Assert.Equal([Fits], Missing(Maintain, Determined("2025-04-02"), Ended("2025-05-01")));
        Assert.Empty(Missing(Maintain, Determined("2025-04-02"), Ended("2025-06-02")));
    }

    [Theory]
    [InlineData("43-4171", true)]
    [InlineData("43-4051", false)]
    [InlineData(null, false)]
    public void To_regain_the_SOC_code_must_be_the_same(string? soc, bool fits) => Assert.Equal(
        fits ? [] : [Fits], Missing(Ended("2025-03-20"), Asked("2025-04-01", Objective.Regain) with { Soc = soc }, Determined("2025-04-02")));

    [Theory]
    [InlineData("manufacturing", true)]
    [InlineData("healthcare", false)]
    [InlineData(null, false)]
    public void To_advance_the_career_pathway_must_be_the_same(string? pathway, bool fits) => Assert.Equal(
        fits ? [] : [Fits], Missing(Asked("2025-04-01", Objective.Advance) with { Pathway = pathway }, Determined("2025-04-02")));

    [Fact]
    public void An_absent_code_fits_nothing()
    {
        Entry[] file = [Started("2024-06-01") with { Soc = null }, ClosedSuccessfully("2025-03-01"), Asked("2025-04-01", Objective.Regain), Determined("2025-04-02")];
        Assert.Equal([Fits], PostEmployment.Missing("2025-06-01", file));
    }

    [Fact]
    public void The_latest_request_counts() => Assert.Equal(
        [Fits], Missing(Maintain, Asked("2025-04-10", Objective.Advance) with { Pathway = "healthcare" }, Determined("2025-04-12")));

    [Fact]
    public void The_job_at_closure_is_the_one_that_the_closure_names_else_the_one_held_then()
    {
        var retail = Started("2024-06-01", "shop") with { Soc = "41-2031" };
        var office = Started("2024-08-01", "office");
        var asked = Asked("2025-04-01", Objective.Regain) with { Soc = "41-2031" };
        Assert.Equal([Fits], PostEmployment.Missing("2025-06-01", retail, office, ClosedSuccessfully("2025-03-01"), asked, Determined("2025-04-02")));
        Assert.Empty(PostEmployment.Missing("2025-06-01", retail, office, ClosedSuccessfully("2025-03-01", "shop"), asked, Determined("2025-04-02")));
    }

    [Fact]
    public void Codes_are_those_recorded_by_the_closure() => Assert.Empty(
        PostEmployment.Missing(
            "2025-06-01", Started("2024-06-01") with { Soc = null }, Changed("2024-09-01") with { Soc = "41-2031" }, ClosedSuccessfully("2025-03-01"), Changed("2025-03-02") with { Soc = "11-1011" },
            Asked("2025-04-01", Objective.Regain) with { Soc = "41-2031" }, Determined("2025-04-02")));

    [Fact]
    public void An_amendment_for_them_is_refused_until_then()
    {
        var amendment = Amended("2025-05-01", AmendmentPurpose.PostEmployment, "counseling");
        var file = Packs.Nebraska.File(Started("2024-06-01"), ClosedSuccessfully("2025-03-01"), Maintain);
        var refusal = Assert.Single(file.Refusals(amendment));
        Assert.Equal("NE-PE-10", refusal.Rule.Id);
        Assert.Equal([Criteria], refusal.Because);
        Assert.Empty(file.With(Determined("2025-04-02")).Refusals(amendment));
        Assert.Empty(file.Refusals(Amended("2025-05-01", AmendmentPurpose.Other, "counseling")));
    }
}
