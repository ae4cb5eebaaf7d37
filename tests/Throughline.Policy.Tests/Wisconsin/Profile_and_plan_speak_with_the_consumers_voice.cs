using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-30")]
[Implements("WI-IPS-16")]
[Implements("WI-IPS-15")]
public sealed class Profile_and_plan_speak_with_the_consumers_voice
{
    private static readonly Writing Of = IpsPapers.On("2016-04-04", type: JobDevelopmentPlan.Type);

    [Fact]
    public void All_14_elements_are_asked_for() => Assert.Equal(
        Enumerable.Range(1, 14).Select(element => $"WI-IPS-30, {element}"), JobDevelopmentPlan.Type.Sections.Select(section => section.Cites!).Distinct());

    [Fact]
    public void It_is_signed_by_all_three() => Assert.Equal(["consumer", "employment-specialist", "counselor"], JobDevelopmentPlan.Type.SignedBy);

    [Fact]
    public void Its_standards_are_numbers_that_the_duties_read()
    {
        var answers = IpsPapers.Filled(JobDevelopmentPlan.Type, Of);
        (answers["contactEveryDays"], answers["employersPerWeek"]) = ("7", "2");
        var plan = JobDevelopmentPlan.Type.Entries(Of, new("job-development-plan", answers, [], null))[0];
        Assert.Equal(["2016-04-04 due 2016-04-11 Open"], ContactStandards.WithTheConsumer.History("2016-04-05", [.. IpsPapers.File.AsRecorded, plan]));
        Assert.Equal(["2016-04-04 due 2016-04-10 Open"], ContactStandards.WithEmployers.History("2016-04-05", [.. IpsPapers.File.AsRecorded, plan]));
    }

    [Fact]
    public void The_first_review_is_within_60_days()
    {
        var plan = new JobDevelopmentPlan { Reviews = [new() { On = Day("2016-06-10") }] };
        Assert.Equal("reviews", Assert.Single(JobDevelopmentPlan.Type.Against(Of, JobDevelopmentPlan.Type.Write(plan))).Section);
        Assert.Empty(JobDevelopmentPlan.Type.Against(Of, JobDevelopmentPlan.Type.Write(plan with { Reviews = [new() { On = Day("2016-06-03") }] })));
    }

    [Fact]
    public void The_profile_keeps_own_words_apart_and_turns_wishes_into_steps()
    {
        Assert.Equal(19, CareerProfile.Type.Sections.Count(section => section.How == AnswerForm.InOwnWords));
        Assert.Equal(["wish", "step", "who"], CareerProfile.Type.Sections.Single(section => section.Name == "actionPlan").Columns.Select(column => column.Name));
        Assert.Equal((28m, 16m), CareerProfile.Type.Read(CareerProfile.Type.Begin(Of)) is var begun ? (begun.HoursWanted!.Value, begun.WagesWanted!.Value) : default);
    }

    [Fact]
    public void What_others_said_rests_on_a_release()
    {
        string[] Doubts(params string[] sources) => [.. CareerProfile.Type.Doubts(Of, CareerProfile.Type.Write(new() { Sources = sources })).Select(each => each.Wrong)];
        Assert.Empty(Doubts("consumer", "former-employers"));
        Assert.Contains("no release to family", Assert.Single(Doubts("consumer", "family")), StringComparison.Ordinal);
    }
}
