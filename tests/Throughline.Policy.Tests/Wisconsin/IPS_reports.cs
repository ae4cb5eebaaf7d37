using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

/// <summary>Reports of IPS as they are begun from a file, filled in and sent.</summary>
internal static class IpsPapers
{
    public const string Prose = "She told me how it went at the mill. I saw it myself on Tuesday.";

    public static readonly Month March = new(2016, 3);

    /// <summary>A consumer in job development and then at work, with what the reports begin from.</summary>
    public static readonly CaseFile File = Packs.Wisconsin.File(
        new PlanApproved { On = Day("2016-01-04"), Goal = "Baker's helper", Services = ["ips-career-profile"], TargetHours = 28, TargetWage = 16 },
        new Release { On = Day("2016-01-04"), Name = "r1", To = ReleasedTo.FormerEmployer, Party = "Harbor Rolls" },
        new TreatmentTeam { On = Day("2016-01-05"), People = [new() { Name = "Lena Abernathy", Part = "case manager" }] },
        new Authorization { On = Day("2016-02-25"), Number = "A1", Service = "ips-job-development", Received = Day("2016-02-25"), From = Day("2016-03-01"), To = Day("2016-08-31"), Amount = 410 },
        new Contact { On = Day("2016-03-04"), With = Party.Client, Mode = Mode.InPerson, Note = "Chose three bakeries near the bus line." },
        new Contact { On = Day("2016-03-08"), With = Party.Employer, Mode = Mode.BusinessTour, Employer = "Third Street Bakery", Note = "Tour." },
        new Contact { On = Day("2016-03-18"), With = Party.Client, Mode = Mode.Phone, Note = "Practiced calling back." },
        new ServiceMonth { On = Day("2016-03-31"), Authorization = "A1", Period = March });

    public static Writing On(string day, CaseFile? file = null, DocumentType? type = null, Month? period = null) => Writing.Of(type ?? JobDevelopmentReport.Type, file ?? File, Day(day), period: period);

    /// <summary>What a specialist would type where the file has begun nothing.</summary>
    public static Dictionary<string, string> Filled(DocumentType type, Writing of)
    {
        var answers = type.Begin(of);
        foreach (var section in type.Sections.Where(section => section.Required && section.Wrong(answers.GetValueOrDefault(section.Name)) is not null)) answers[section.Name] = Typed(section);
        return answers;
    }

    private static string Typed(Section section) => section.How switch
    {
        AnswerForm.InOwnWords => new OwnWords("I like it there.", $"{section.Label}: told on Tuesday at the mill.").Write(),
        AnswerForm.InRows => Rows.Write(section.Columns, [section.Columns.ToDictionary(column => column.Name, column => Cell(column), StringComparer.Ordinal)]),
        AnswerForm.ByANumber => "7",
        AnswerForm.ByADay => "2016-03-04",
        AnswerForm.ByOneOf or AnswerForm.ByAnyOf => section.Options[0].Word,
        _ => $"{section.Label}: seen by me on Tuesday. {Prose}",
    };

    private static string Cell(Question column) => column.How switch
    {
        AnswerForm.ByADay => "2016-03-04",
        AnswerForm.ByANumber => "5",
        AnswerForm.ByOneOf => column.Options[0].Word,
        _ => "as was agreed",
    };
}

[Implements("WI-IPS-14")]
[Implements("WI-IPS-20")]
public sealed class Every_report_of_IPS
{
    public static TheoryData<string> Keys => [.. Packs.Wisconsin.Documents.Select(type => type.Key)];

    private static DocumentType Named(string key) => Packs.Wisconsin.Documents.Single(type => type.Key == key);

    [Fact]
    public void Has_a_form() => Assert.Equal(
        ["career-profile", "job-development-plan", "job-development-plan-review", "job-development-contacts", "job-development-report", "job-start-report", "ongoing-support-report", "job-end-report", "transition-report"], Keys.Select(row => row.Data));

    [Fact]
    public void The_profile_has_its_22_sections_of_which_only_the_notes_may_stay_empty()
    {
        var sections = CareerProfile.Type.Sections.Take(22).ToList();
        Assert.Equal(["notes"], sections.Where(section => !section.Required).Select(section => section.Name));
        Assert.Equal(["physicalHealth", "cognitive", "substanceUse", "criminalRecord"], sections.Where(section => section.Sensitive).Select(section => section.Name));
        Assert.Equal(["actionPlan", "keepingAJob", "sources"], CareerProfile.Type.Sections.Skip(22).Select(section => section.Name));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Left_empty_has_every_section_named_with_what_would_mend_it(string key)
    {
        var type = Named(key);
        var found = ContentCheck.Of(type, IpsPapers.On("2016-04-04", type: type), new Dictionary<string, string>()).Where(each => !each.MayBeSo).ToList();
        Assert.Equal(type.Sections.Where(section => section.Required), found.Select(each => each.Section));
        Assert.All(found, each => Assert.True(each.Mend.Length > 10 && each.Kind is FoundKind.Empty or FoundKind.NoRows, each.Section.Name));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Written_in_full_has_nothing_to_mend(string key)
    {
        var type = Named(key);
        var of = IpsPapers.On("2016-04-04", type: type);
        Assert.Empty(ContentCheck.Of(type, of, IpsPapers.Filled(type, of)).Where(each => !each.MayBeSo).Select(each => $"{each.Section.Name}: {each.Mend}"));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Keeps_its_answers_in_the_file_and_gives_them_back(string key)
    {
        var type = Named(key);
        var of = IpsPapers.On("2016-04-04", type: type);
        var answers = IpsPapers.Filled(type, of);
        var document = Assert.IsType<Document>(type.Entries(of, new(type.Name, answers, [], null))[0]);
        Assert.Equal((type.Name, type.Action, of.Authorization, of.Period), (document.Name, document.Action, document.Authorization, document.Period));
        Assert.Equal(answers.OrderBy(each => each.Key), SignedDocument.Read(document.Name, document.Data)!.Answers.OrderBy(each => each.Key));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Cites_the_paragraph_of_each_section(string key) => Assert.All(Named(key).Sections, section => Assert.StartsWith("WI-IPS-", section.Cites, StringComparison.Ordinal));
}

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

[Implements("WI-IPS-13")]
public sealed class A_report_is_checked_by_every_door
{
    private static readonly Writing April4 = IpsPapers.On("2016-04-04");

    private static Document Sent(Dictionary<string, string> answers, Writing? of = null) => (Document)JobDevelopmentReport.Type.Entries(of ?? April4, new("job-development-report", answers, [], null))[0];

    private static string[] Asked(Document document, CaseFile? file = null) => [.. (file ?? IpsPapers.File).AllAskedOf(document).Where(refusal => refusal.Rule.Id == "WI-IPS-13").Select(refusal => string.Join("; ", refusal.Because))];

    [Fact]
    public void What_says_enough_is_not_in_its_way() => Assert.Empty(Asked(Sent(IpsPapers.Filled(JobDevelopmentReport.Type, April4))));

    [Theory]
    [InlineData("n/a", "says nothing")]
    [InlineData("No openings right now.", "One sentence")]
    public void A_cursory_section_is_named(string text, string found)
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        answers["answers"] = text;
        var asked = Assert.Single(Asked(Sent(answers)));
        Assert.Contains("What employers said about earlier contacts", asked, StringComparison.Ordinal);
        Assert.Contains(found, asked, StringComparison.Ordinal);
    }

    [Fact]
    public void That_the_consumer_could_not_answer_is_accepted_with_why_alone()
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        answers["disability"] = new OwnWords(CouldNot: "Did not want to talk of it on Mar 4 and Mar 18.").Write();
        Assert.Empty(ContentCheck.Of(JobDevelopmentReport.Type, April4, answers));
        answers["disability"] = new OwnWords(CouldNot: "n/a").Write();
        Assert.Equal(FoundKind.SaysNothing, Assert.Single(ContentCheck.Of(JobDevelopmentReport.Type, April4, answers)).Kind);
    }

    [Fact]
    public void The_text_of_an_earlier_month_is_shown_beside()
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        var file = IpsPapers.File.With(Sent(answers)).With(new ServiceMonth { On = Day("2016-04-30"), Authorization = "A1", Period = new(2016, 4) });
        var may = IpsPapers.On("2016-05-03", file);
        Assert.Equal(new(2016, 4), may.Period!.Value);
        var again = IpsPapers.Filled(JobDevelopmentReport.Type, may);
        again["answers"] = answers["answers"];
        var found = Assert.Single(ContentCheck.Of(JobDevelopmentReport.Type, may, again), each => each.Section.Name == "answers");
        Assert.Equal((FoundKind.AsBefore, answers["answers"], "the report of 2016-03", true), (found.Kind, found.Earlier!.Text, found.Earlier.Of, found.MayBeSo));
    }

    [Fact]
    public void What_was_returned_for_a_reason_is_not_sent_back_as_it_was()
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        var returned = new Document { On = Day("2016-04-05"), Name = "job-development-report", Action = DocumentAction.Returned, Authorization = "A1", Period = IpsPapers.March, Reasons = ReturnReasons.ToData(new Dictionary<string, string> { ["progress"] = "Say what was tried." }) };
        var of = IpsPapers.On("2016-04-06", IpsPapers.File.With(Sent(answers)).With(returned), period: IpsPapers.March);
        Assert.Equal(["progress"], ContentCheck.Of(JobDevelopmentReport.Type, of, answers).Select(each => each.Section.Name));
    }
}

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
        Assert.Equal(["2016-04-04 due 2016-04-11 Open"], ContactStandards.WithTheConsumer.History("2016-04-05", [.. IpsPapers.File.Entries, plan]));
        Assert.Equal(["2016-04-04 due 2016-04-10 Open"], ContactStandards.WithEmployers.History("2016-04-05", [.. IpsPapers.File.Entries, plan]));
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

[Implements("WI-IPS-43")]
[Implements("WI-IPS-51")]
[Implements("WI-IPS-54")]
[Implements("WI-IPS-55")]
[Implements("WI-IPS-58")]
public sealed class Reports_of_a_job_are_about_the_job_on_file
{
    private static readonly Entry[] AtWork = [.. IpsPapers.File.Entries, Started("2016-04-11") with { HourlyWage = 16, WeeklyHours = 20 }];

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
