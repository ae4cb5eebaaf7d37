using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-06")]
[Implements("NE-PL-07")]
[Implements("NE-PL-08")]
[Implements("NE-PL-09")]
[Implements("NE-PL-10")]
[Implements("NE-PL-32")]
[Implements("NE-PE-10")]
[Implements("NE-PE-11")]
public sealed class Documents_ask_what_the_chapter_asks
{
    private static readonly CaseFile Searching = Packs.Nebraska.File(
        Planned("2024-01-20", "job-search-assistance", "job-seeking-skills"), Referred("2024-02-01"), Contacted("2024-02-05"), Noted("2024-02-12", TaskAbout.NoShow), Contacted("2024-02-20"));

    private static Dictionary<string, string> Answered(DocumentType type) => type.Sections.ToDictionary(
        section => section.Name, section => section.Options.Count > 0 ? section.Options[0].Word : section.How == AnswerForm.ByADay ? "2024-06-01" : "a good long answer to what is asked");

    private static SignedDocument Signed(DocumentType type, params (string Section, string Answer)[] but)
    {
        var answers = Answered(type);
        foreach (var (section, answer) in but) answers[section] = answer;
        return new(type.Name, answers, [.. type.SignedBy.Select(role => new Signature("A. Person", role, Day("2024-03-01"), "on screen", SignedDocument.HashOf(type.Name, answers)))], null);
    }

    [Fact]
    public void The_agreement_is_signed_by_client_and_specialist_and_has_the_six_parts()
    {
        var type = DocumentType.Of<JobSearchAgreement>();
        Assert.Equal(["client", "placement-specialist"], type.SignedBy);
        Assert.Equal(["clientDoes", "specialistDoes", "services", "weeklyContact", "format", "parameters", "barriers", "advocacy"], type.Sections.Where(each => each.Required).Select(each => each.Name));
    }

    [Fact]
    public void The_review_asks_ten_questions_and_what_comes_next() => Assert.Equal(
        ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "5.10", "5.10"],
        DocumentType.Of<JobSearchAgreementReview>().Sections.Select(section => section.Cites!["Procedure ".Length..]));

    [Fact]
    public void The_review_knows_which_weeks_were_missed() => Assert.Equal(
        "Weekly contact since 2024-02-01: 2 of 4 weeks; missed 2024-02-08 to 2024-02-14, 2024-02-22 to 2024-02-28.",
        DocumentType.Of<JobSearchAgreementReview>().Sections[0].FromFile(new(Searching, Day("2024-03-01"))));

    [Fact]
    public void Weeks_missed_in_a_row_are_told_as_one_stretch() => Assert.Equal(
        "Weekly contact since 2024-02-01: 2 of 6 weeks; missed 2024-02-08 to 2024-02-14, 2024-02-22 to 2024-03-13.",
        DocumentType.Of<JobSearchAgreementReview>().Sections[0].FromFile(new(Searching, Day("2024-03-15"))));

    [Fact]
    public void The_review_sends_the_client_back_when_that_is_its_outcome()
    {
        var type = DocumentType.Of<JobSearchAgreementReview>();
        Assert.IsType<Document>(Assert.Single(type.Entries(new(Searching, Day("2024-03-01")), Signed(type, ("outcome", "stay")))));
        var ended = Assert.IsType<ReferralEnded>(type.Entries(new(Searching, Day("2024-03-01")), Signed(type, ("outcome", "return"), ("next", "surgery first")))[1]);
        Assert.Equal((ReferralTo.Placement, "surgery first"), (ended.To, ended.Reason));
    }

    [Fact]
    public void The_notice_of_job_seeking_skills_covers_the_four_areas_and_completes_the_duty()
    {
        var type = DocumentType.Of<JobSeekingSkillsNotice>();
        Assert.Equal(["format", "jobSearch", "applications", "interviews", "presentation"], type.Sections.Where(each => each.Required).Select(each => each.Name));
        var recorded = type.Entries(new(Searching, Day("2024-03-01")), Signed(type, ("format", "individual-discussion")));
        Assert.Equal(["2024-02-01 Met 2024-03-01"], PlacementServices.JobSeekingSkillsDone.History("2024-03-02", [.. Searching.AsRecorded, .. recorded]));
    }

    [Fact]
    public void The_job_facts_guide_begins_with_what_the_file_knows() => Assert.Equal(
        "Retail sales", DocumentType.Of<JobFactsGuide>().Begin(new(Searching, Day("2024-03-01")))["workGoal"]);

    [Theory]
    [InlineData("phone", "Met 2024-03-01")]
    [InlineData("declined", "Waived")]
    public void The_employer_notice_is_the_contact_or_the_clients_refusal(string contact, string state)
    {
        var type = DocumentType.Of<EmployerThirtyDayNotice>();
        Entry job = Started("2024-02-20");
        var recorded = type.Entries(new(Searching, Day("2024-03-01")), Signed(type, ("contact", contact)));
        Assert.Equal([$"job1: 2024-02-20 due 2024-03-21 {state}"], EmploymentFollowUp.EmployerFollowUp.History("2024-03-02", [job, .. recorded]));
    }

    [Fact]
    public void The_amendment_has_goal_services_and_signatures_and_hands_over_copy_and_rights()
    {
        var type = DocumentType.Of<IpeAmendment>();
        Assert.Equal(["client", "counselor"], type.SignedBy);
        Assert.Equal(["jobGoal", "reason", "services", "from", "to", "chosen", "responsibilities", "progress", "copyGiven", "rightsGiven"], type.Sections.Where(each => each.Required).Select(each => each.Name));
        var amended = Assert.Single(type.Entries(new(Searching, Day("2024-03-01")), Signed(type)).OfType<PlanAmended>());
        Assert.Equal((AmendmentPurpose.PostEmployment, true, true), (amended.Purpose, amended.CopyGiven, amended.RightsGiven));
        Assert.Equal(["client", "counselor"], amended.SignedBy);
    }

    [Theory]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-03-02", false)]
    public void Its_days_lie_in_the_window(string to, bool fits)
    {
        var closed = Packs.Nebraska.File(Started("2023-06-01"), ClosedSuccessfully("2024-03-01"), Asked("2024-05-20", Objective.Maintain), Determined("2024-05-22"));
        Assert.Equal(fits, DocumentType.Of<IpeAmendment>().Against(new(closed, Day("2024-06-01")), new Dictionary<string, string> { ["from"] = "2024-06-01", ["to"] = to }).Count == 0);
    }

    [Fact]
    public void An_unanswered_section_is_left_and_an_answered_document_leaves_none() => Assert.All(Packs.Nebraska.Documents, type =>
    {
        Assert.Equal(type.Sections.Where(section => section.Required), type.Left(new Dictionary<string, string>()).Select(left => left.Section));
        Assert.Empty(type.Left(Answered(type)));
    });

    [Fact]
    public void What_was_signed_has_a_hash_of_its_own_whatever_the_order_of_its_answers()
    {
        var answers = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" };
        Assert.Equal(SignedDocument.HashOf("d", answers), SignedDocument.HashOf("d", new Dictionary<string, string> { ["b"] = "2", ["a"] = "1 " }));
        Assert.NotEqual(SignedDocument.HashOf("d", answers), SignedDocument.HashOf("d", new Dictionary<string, string> { ["a"] = "12", ["b"] = "" }));
        Assert.NotEqual(SignedDocument.HashOf("d", answers), SignedDocument.HashOf("e", answers));
    }
}
