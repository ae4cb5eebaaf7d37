using System.Text.Json;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Iowa.Back;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-04")]
[Implements("IA-PE-05")]
[Implements("IA-PE-06")]
public sealed class The_plan_beside_the_closed_one
{
    private static readonly Ipe2 Before = new()
    {
        Purpose = "new", JobGoal = "Retail salesperson", SocCode = "41-2031", Reason = "Hearing loss on the sales floor", ClosedFileIssues = "None", CurrentEmployment = "Not working yet, last job in 2021", AtStake = "Nothing yet",
        Actions = "Job search with the employer list", ServiceRows = [new() { Service = "job-search-assistance", Begins = Day("2022-05-02"), Ends = Day("2023-05-01"), LimitedHow = "A year" }], PersonsPart = "Five applications a week",
        CounselorsPart = "Calls two employers a week", OthersPart = "A sister drives", Chosen = "Chosen after two visits to stores", Progress = "Interviews each month", Language = "English", CopyGiven = "yes", RightsGiven = "yes", RightsExplained = "yes",
    };

    private static readonly Ipe2 Now = Before with
    {
        Purpose = "post-employment", ClosedFileIssues = "The pager case breaks at the hinge, page 88", Actions = "Pager repaired with a steel hinge", ServiceRows = [new() { Service = "job-coaching", Begins = Day("2024-03-15"), Ends = Day("2024-06-30"), LimitedHow = "Four visits" }],
    };

    private static Document Signed(string on, Ipe2 plan) => new()
    {
        On = Day(on), Name = Ipe2.Name, Action = DocumentAction.Completed, SignedBy = ["client", "counselor"], Data = new SignedDocument(Ipe2.Name, Ipe2.Type.Write(plan), [], null).ToData(Ipe2.Type),
    };

    private static string[] Marked(Ipe2 now, params Entry[] file)
    {
        var answers = Ipe2.Type.Write(now);
        var earlier = Ipe2.Type.Beside(new(Packs.Iowa.File(file), Day("2024-03-15")), answers)!;
        return [.. Ipe2.Type.Compare(earlier.Answers, answers).Where(each => each.Was != each.Now).Select(each => each.Section.Name)];
    }

    [Fact]
    public void Of_eighteen_sections_only_the_four_that_changed_are_marked()
    {
        Assert.Equal(18, Ipe2.Type.Sections.Count);
        Assert.Equal(["purpose", "closedFileIssues", "actions", "serviceRows"], Marked(Now, Planned("2022-05-02", "job-search-assistance"), Signed("2022-05-02", Before), Started("2023-06-01"), Closure));
    }

    [Fact]
    public void It_is_read_beside_the_closed_plan_also_once_it_is_signed_and_amended_again()
    {
        Entry[] file = [Planned("2022-05-02", "job-search-assistance"), Signed("2022-05-02", Before), Started("2023-06-01"), Closure, Signed("2024-03-15", Now), Plan];
        Assert.Equal(4, Marked(Now, file).Length);
        Assert.Equal(5, Marked(Now with { AtStake = "The review in June" }, file).Length);
    }

    [Fact]
    public void Of_a_plan_on_paper_the_file_has_goal_code_and_services()
    {
        var earlier = Ipe2.Type.Beside(new(Packs.Iowa.File(Planned("2022-05-02", "training"), Closure), Day("2024-03-15")), Ipe2.Type.Write(Now))!;
        Assert.True(earlier.IsPartly);
        Assert.Equal(Day("2022-05-02"), earlier.On);
        Assert.Contains("training", earlier.Answers["serviceRows"], StringComparison.Ordinal);
        Assert.Null(Ipe2.Type.Beside(new(Packs.Iowa.File(Closure), Day("2024-03-15")), Ipe2.Type.Write(Now)));
    }

    [Fact]
    public void A_review_is_read_beside_the_version_before_it_and_not_beside_itself()
    {
        var review = Before with { Purpose = "review", Progress = "Interviews each week" };
        Assert.Equal(["purpose", "progress"], Marked(review, Signed("2022-05-02", Before), Signed("2022-11-02", review)));
    }

    [Theory]
    [InlineData("new", typeof(PlanApproved))]
    [InlineData("review", null)]
    [InlineData("amendment", typeof(PlanAmended))]
    [InlineData("interrupted", typeof(StatusRecorded))]
    [InlineData("post-employment", typeof(PlanAmended))]
    public void What_is_signed_is_recorded_by_what_it_was_written_for(string purpose, Type? records)
    {
        var signed = new SignedDocument(Ipe2.Name, Ipe2.Type.Write(Now with { Purpose = purpose }), [], null);
        var besides = Ipe2.Type.Entries(new(Packs.Iowa.File(), Day("2024-03-15")), signed).Skip(1).ToList();
        Assert.Equal(records, besides.SingleOrDefault()?.GetType());
        if (besides is [PlanAmended amended]) Assert.Equal(purpose == "post-employment", amended.Purpose == AmendmentPurpose.PostEmployment);
    }

    [Theory]
    [InlineData("post-employment", false, "never closed so")]
    [InlineData("review", false, "No plan is on file")]
    [InlineData("new", true, "after that a plan is only amended")]
    [InlineData("amendment", true, "after that a plan is only amended")]
    public void It_is_written_for_what_the_case_is_at(string purpose, bool closed, string words)
    {
        var file = closed ? Packs.Iowa.File(Closure) : Packs.Iowa.File();
        Assert.Contains(Ipe2.Type.Against(new(file, Day("2024-03-15")), Ipe2.Type.Write(Now with { Purpose = purpose })), each => each.Section == "purpose" && each.Wrong.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void After_the_closure_it_says_issues_work_and_stake_and_no_row_of_the_past()
    {
        var wrong = Ipe2.Type.Against(new(Packs.Iowa.File(Served), Day("2024-03-20")), Ipe2.Type.Write(Now with { ClosedFileIssues = null, CurrentEmployment = null, AtStake = null })).Select(each => each.Section);
        Assert.Equal(["closedFileIssues", "currentEmployment", "atStake", "serviceRows"], wrong);
    }

    [Fact]
    public void Copy_rights_and_the_services_of_a_closed_plan_are_asked_anew() =>
        Assert.Equal(["copyGiven", "rightsGiven", "rightsExplained", "serviceRows"], Ipe2.Type.AskedAnew(new(Packs.Iowa.File(Signed("2022-05-02", Before), Closure), Day("2024-03-15"))));

    [Fact]
    public void Every_question_and_every_choice_of_the_papers_has_its_Spanish()
    {
        foreach (var type in Packs.Iowa.Documents)
        {
            var words = type.Translated["es"];
            var questions = type.Sections.Cast<Question>().Concat(type.Sections.SelectMany(section => section.Columns)).ToList();
            Assert.All(questions, question => Assert.Contains(question.Label, words.Questions.Keys));
            Assert.All(questions.SelectMany(question => question.Options), option => Assert.Contains(option.Said, words.Options.Keys));
        }
    }
}

[Implements("IA-PE-08")]
public sealed class The_search_for_comparable_benefits
{
    private static readonly BenefitSearch Asked = new()
    {
        Service = "mental-health-counseling", Available = "yes", Used = "no",
        Sources = [new() { Source = "Employee assistance", AskedOn = Day("2024-03-12"), Answer = "Three free sessions", Pays = 0, Evidence = "Brochure and e-mail, kept with the file" }],
    };

    private static string[] Against(BenefitSearch search) => [.. BenefitSearch.Type.Against(new(Packs.Iowa.File(Served), Day("2024-03-20")), BenefitSearch.Type.Write(search)).Select(each => each.Section)];

    [Fact]
    public void Each_source_stands_with_its_day_answer_amount_and_evidence()
    {
        var recorded = BenefitSearch.Type.Entries(new(Packs.Iowa.File(Served), Day("2024-03-20")), new(BenefitSearch.Name, BenefitSearch.Type.Write(Asked), [], null)).OfType<ComparableBenefit>().Single();
        Assert.True(recorded is { Available: true, Used: false, Benefit: "mental-health-counseling" });
        Assert.Equal([new BenefitSource("Employee assistance", "Three free sessions", 0) { On = Day("2024-03-12"), Evidence = "Brochure and e-mail, kept with the file" }], recorded.Sources!);
        Assert.Empty(Against(Asked));
    }

    [Fact]
    public void Somebody_is_asked_unless_it_would_delay_or_the_service_is_exempt()
    {
        Assert.Equal(["sources"], Against(Asked with { Sources = null }));
        Assert.Empty(Against(Asked with { Sources = null, Delay = "medical-risk" }));
        Assert.Empty(Against(Asked with { Sources = null, Service = "assistive-technology" }));
    }

    [Fact]
    public void What_is_not_available_is_not_used() => Assert.Equal(["used"], Against(Asked with { Available = "no", Used = "partly" }));

    [Fact]
    public void A_service_bears_the_agencys_word() => Assert.Equal(["service"], Against(Asked with { Service = "Mental Health Counseling" }));
}
