using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>Wisconsin's documents as they were begun from the file and filled in.</summary>
internal sealed class IpsPapers(Life life)
{
    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    private string Specialist => (Client.Specialist ?? Client.Counselor).Name;

    /// <summary>The report of a service, by the word of its document.</summary>
    public Document Report(string name, DateOnly on, string? authorization, Month? period) => name switch
    {
        "career-profile" => Made(CareerProfile.Type, on, authorization, period, Profile),
        "job-development-report" => Made(JobDevelopmentReport.Type, on, authorization, period, Development),
        "job-start-report" => Made(JobStartReport.Type, on, authorization, period, Start),
        "ongoing-support-report" => Made(OngoingSupportReport.Type, on, authorization, period, Support),
        "job-end-report" => Made(JobEndReport.Type, on, authorization, period, End),
        "transition-report" => Made(TransitionReport.Type, on, authorization, period, Transition),
        _ => new Document { On = on, Name = name, Action = DocumentAction.Submitted, Authorization = authorization, Period = period, Note = "Completed, signed and sent with the invoice." },
    };

    public void Plan(DateOnly on) => life.Add(Made(JobDevelopmentPlan.Type, on, null, null, (_, plan) => plan with
    {
        TargetHours = plan.TargetHours ?? Client.Hours, TargetWage = plan.TargetWage ?? Client.Goal.Low,
        Conditions = Own(ReportWords.Conditions), Jobs = Own(ReportWords.Jobs), Barriers = Say(ReportWords.Barriers), Coaching = Say(ReportWords.Coaching), Goals = Own(ReportWords.Goals),
        Employers = [new() { Employer = Client.Employer.Name, Why = "Near, and known to be patient" }, new() { Employer = Client.AnEmployer().Name, Why = "Asked for helpers before" }],
        Responsibilities =
        [
            new() { Who = "consumer", What = Client.Fill("Comes to two meetings a week and calls {employer} {selfward}") }, new() { Who = "specialist", What = "Sees two employers a week in person" },
            new() { Who = "dvr", What = "Pays for shoes and the bus card" },
        ],
        Support = Say(ReportWords.Support), ContactEveryDays = 7, EmployersPerWeek = 2, Criteria = Say(ReportWords.Criteria), SupportAtWork = Say(ReportWords.AtWork),
        SupportTeam = plan.SupportTeam ?? Team(),
    }));

    public void Review(DateOnly on) => life.Add(Made(SixtyDayReview.Type, on, null, null, (_, review) => review with
    {
        Changes = Own(ReportWords.Changes), ContactsSince = Say(ReportWords.ContactsSince), Barriers = Own(ReportWords.Concerns), Next = Say(ReportWords.Next), ContactEveryDays = 7, EmployersPerWeek = 2,
    }));

    public void Contacts(DateOnly on) => life.Add(Made(EmployerContactList.Type, on, null, null, (_, list) => list with
    {
        Contacts = list.Contacts is { Count: > 0 } rows
            ? [.. rows.Select(row => row with { Answer = Draw.Of(["no-openings", "call-again", "none", "filled"]), Next = Draw.Of(["Call in two weeks", "Visit with the résumé", null]) })]
            : [new() { On = on, Employer = Client.Employer.Name, Nature = "phone", Answer = "none" }],
    }));

    private CareerProfile Profile(Writing of, CareerProfile profile) => profile with
    {
        WorkGoal = Own(ProfileWords.Goal), Education = Own(ProfileWords.Education), Military = Own(ProfileWords.Military), WorkExperience = Own(ProfileWords.Work), CurrentAdjustment = Own(ProfileWords.Adjustment),
        PhysicalHealth = Own(ProfileWords.Health), Cognitive = Own(ProfileWords.Cognitive), GettingReady = Own(ProfileWords.Ready), InterpersonalSkills = Own(ProfileWords.People), WorkSkills = Own(ProfileWords.Skills),
        Benefits = Own(ProfileWords.Benefits), Disclosure = Own(ProfileWords.Disclosure), DailyActivity = Own(ProfileWords.Day), NetworkingContacts = Own(ProfileWords.Network), FromOthers = Own(ProfileWords.Others),
        SubstanceUse = Draw.Chance(12) ? new(CouldNot: "Did not want to talk of it at two meetings. Will be asked again in the new year.") : Own(ProfileWords.Substance),
        CriminalRecord = Own(ProfileWords.Record), AssistiveTechnology = Own(ProfileWords.Technology), HoursWanted = Client.Hours, WagesWanted = Client.Goal.Low, SupportTeam = Team(),
        ActionPlan =
        [
            new() { Wish = WisconsinSearch.Wishes[0], Step = Client.Fill("Ask {employer} and two others for mornings"), Who = Specialist },
            new() { Wish = WisconsinSearch.Wishes[1], Step = "Visit three such places on foot", Who = Client.Name },
        ],
        KeepingAJob = Own(ProfileWords.Keeping), Sources = ["consumer", "treatment-team", "records"],
    };

    private JobDevelopmentReport Development(Writing of, JobDevelopmentReport report) => report with
    {
        Meetings = report.Meetings is { Count: > 0 } meetings ? [.. meetings.Select(row => row with { Nature = row.Nature ?? "Went over the week" })] : [new() { On = of.Today, How = "phone", Nature = "The only talk of a month of illness" }],
        Employers = report.Employers is { Count: > 0 } employers ? employers : [new() { On = of.Today, Employer = Client.Employer.Name, Nature = "phone", Answer = "none" }],
        Answers = Say(WisconsinWords.Feedback), Progress = Own([.. WisconsinWords.Progress.Select(words => $"I want to go on.|{words}")]), Disability = Own([.. WisconsinWords.Disability.Select(words => $"It is all right.|{words}")]),
        BusinessServices = Say(ReportWords.Business),
    };

    private JobStartReport Start(Writing of, JobStartReport report) => report with
    {
        Duties = Say(ReportWords.Duties), Benefits = report.Benefits ?? "None in the first months, as for all who begin there.", Customary = Say(ReportWords.Customary), Disclosure = "yes", DisclosureSaid = Own(ReportWords.Told), Supervisor = Client.Fill("{boss}"),
        Learned = Say(ReportWords.Learned), Strengths = Own(ReportWords.Strengths), Concerns = Own(ReportWords.Concerns), Supports = Say(ReportWords.Available), FollowUp = Say(ReportWords.FollowUp),
    };

    private OngoingSupportReport Support(Writing of, OngoingSupportReport report)
    {
        var first = of.Period!.Value.First;
        var weeks = Enumerable.Range(0, 4).Select(week => first.AddDays(7 * week)).Where(day => day <= of.Period.Value.Last);
        return report with
        {
            Description = Say(ReportWords.Description), Supervisor = Client.Fill("{boss}"), NaturalSupport = Draw.Of(["A colleague shows the closing steps.", "The lead says the breaks aloud.", "Nobody yet; a buddy is being asked."]),
            Weeks = [.. weeks.Select(day => new OngoingSupportReport.Week { From = day, Hours = Client.Hours - Draw.Between(0, 4) })],
            Supports = [.. Enumerable.Range(0, Draw.Between(2, 4)).Select(at => new OngoingSupportReport.Support { On = first.AddDays(3 + 6 * at), Hours = Draw.Between(1, 3), Kind = Draw.Of(["systematic-instruction", "task-behavior", "sequencing", "quality", "speed"]), Site = Draw.Of(["on", "on", "off"]) })],
            Observations = [new() { On = first.AddDays(Draw.Between(8, 20)), EmployerSaid = Draw.Of(ReportWords.EmployerSaid) }],
            StillNeeded = Own(ReportWords.Needed), Exchange = Say(ReportWords.Exchange),
        };
    }

    private JobEndReport End(Writing of, JobEndReport report) => report with
    {
        EndDay = report.EndDay ?? of.Today, Reason = Draw.Of(["better-job", "symptoms", "terminated", "other"]), Perspective = Own(ReportWords.View), Staff = Say(ReportWords.StaffView), EmployerSaid = Say(ReportWords.EmployerView),
        Support = Say(ReportWords.AtWork), Supervision = Say(ReportWords.Duties), NextJob = Own(ReportWords.NextJob), NextDisclosure = Own(ProfileWords.Disclosure),
    };

    private TransitionReport Transition(Writing of, TransitionReport report) => report with
    {
        Present = report.Present ?? $"{Client.Name}, {Specialist}, {Client.Counselor.Name}", Supervisor = Client.Fill("{boss}"), Benefits = "Paid holidays after the first year.", SocialSecurity = Own(ReportWords.SocialSecurity),
        TalkedOver = report.Meeting, Supports = [new() { Kind = "A call before the week begins", When = "Mondays at four", Who = "Long-term support worker" }, new() { Kind = "A visit on site", When = "Every second week, one hour", Who = "Long-term support worker" }],
        HandOver = Own(ReportWords.HandOver), Team = Own(ReportWords.TurnTo),
    };

    private Document Made<T>(DocumentOf<T> type, DateOnly on, string? authorization, Month? period, Func<Writing, T, T> filled) where T : class, IDocument<T>
    {
        var of = new Writing(new CaseFile(life.Pack, Client.Number, null, null, life.SoFar(on)), on) { Authorization = authorization, Period = period };
        var answers = type.Write(filled(of, type.Read(type.Begin(of))));
        var hash = SignedDocument.HashOf(type.Name, answers);
        Signature[] signatures = [.. type.SignedBy.Select(role => role switch
        {
            "consumer" => new Signature(Client.Name, role, on, "on screen, staff beside them", hash),
            "counselor" => new Signature(Client.Counselor.Name, role, on, "signed in", hash),
            _ => new Signature(Specialist, role, on, "signed in", hash),
        })];
        return (Document)type.Entries(of, new(type.Name, answers, signatures, null))[0];
    }

    private CareerProfile.Supporter[] Team() =>
    [
        new() { Name = Draw.Of(["Lena Abernathy", "Renard Obi", "Dr. Amos Quill"]), Part = "treatment team", Support = "Appointments and a word when sleep gets worse" },
        new() { Name = Draw.Of(["A sister", "A neighbor", "The pastor"]), Part = "family or friend", Support = "Rides, and a call on Sundays" },
    ];

    private string Say(string[] words) => life.Say(words);

    // The person's words, then what others add.
    private OwnWords Own(string[] words)
    {
        var parts = life.Say(words).Split('|');
        return new(parts[0], parts[^1]);
    }
}
