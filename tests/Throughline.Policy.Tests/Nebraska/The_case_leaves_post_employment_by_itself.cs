using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PE-14")]
public sealed class The_case_leaves_post_employment_by_itself
{
    private static readonly CaseFile File = Packs.Nebraska.File(
        Referred("2024-05-01"), Started("2024-06-01"), ClosedSuccessfully("2025-03-01"), Asked("2025-04-01", Objective.Maintain), Determined("2025-04-02"));

    [Theory]
    [InlineData("2024-05-20", "job-search", "2024-05-01")]
    [InlineData("2024-07-01", "follow-up", "2024-06-01")]
    [InlineData("2025-03-20", "closed", "2025-03-01")]
    [InlineData("2025-04-02", "post-employment", "2025-04-02")]
    [InlineData("2026-03-01", "post-employment", "2025-04-02")]
    [InlineData("2026-03-02", "closed", "2025-03-01")]
    public void When_the_whole_twelve_months_have_run(string asOf, string status, string since)
    {
        var stands = File.Evaluate(Day(asOf)).Status;
        Assert.Equal((status, Day(since)), (stands.Code, stands.Since!.Value));
    }

    [Fact]
    public void Finishing_early_does_not_end_it() => Assert.Equal(
        "post-employment", File.With(Noted("2025-06-01", TaskAbout.CompletionSummary)).Evaluate(Day("2025-09-01")).Status.Code);

    [Fact]
    public void Another_determination_does() => Assert.Equal(
        "closed", File.With(Determined("2025-06-01", DeterminationOutcome.NewCase)).Evaluate(Day("2025-09-01")).Status.Code);
}
