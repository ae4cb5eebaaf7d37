using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>A Wisconsin consumer: career profile, job development, the job, ongoing support, long-term support.</summary>
internal sealed class WisconsinLife(Life life, WisconsinPlot plot, string provider, string site)
{
    private readonly ProviderReports reports = new(life, provider, site);
    private readonly WisconsinPath path = new(life, provider);
    private readonly IpsPapers papers = new(life);
    private readonly WisconsinSearch search = new(life);

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    private DateOnly Here => life.Open(life.Today.AddDays(-plot.Days));

    public void Live()
    {
        Client.Employer = Client.AnEmployer();
        switch (plot.Path)
        {
            case Path.Profile: Profile(Here); break;
            case Path.Developing: Develop(); break;
            case Path.Supported: Work(Here, DateOnly.MaxValue, "job-1"); break;
            case Path.JobEnded: EndAndDevelop(); break;
            case Path.LongTerm: Transfer(Here); break;
            case Path.LostAgain: LoseItAgain(); break;
            default: Close(); break;
        }
    }

    /// <summary>From the referral to the accepted profile.</summary>
    private void Profile(DateOnly from)
    {
        path.UpTo(from);
        life.Add(new ReferralOpened { On = from, To = ReferralTo.Ips, Note = "Met the employment specialist and wants to go on; releases signed." }, life.Counselor);
        life.Add(new ClientPermission { On = from, For = PermissionFor.Release, Scope = PermissionScope.All }, life.Counselor);
        var plan = life.OpenFrom(from.AddDays(6));
        path.UpToThePlan(from, plan);
        life.Add(new PlanApproved
        {
            On = plan, Goal = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, TargetWage = Client.Goal.Low, TargetHours = Client.Hours,
            Services = ["ips-career-profile", "ips-job-development-plan", "ips-job-development", "ips-job-start", "ips-ongoing-support", "ips-transition"],
            Note = Client.Fill("{name} wants to work as {a}, {hours} hours, and to keep the group on {weekday}s."),
        }, life.Counselor);
        var number = reports.Authorize("ips-career-profile", plan, 90, 650);
        var meeting = plan;
        for (var at = Draw.Between(3, 5); at >= 0; at--)
        {
            meeting = life.OpenFrom(meeting.AddDays(Draw.Between(3, 7)));
            life.Add(new ProfileMeeting { On = meeting, Last = at == 0 ? true : null, Note = life.Say(at == 0 ? WisconsinWords.LastProfile : WisconsinWords.Profile) });
        }

        life.Add(new ServiceEnded { On = meeting, Authorization = number });
        reports.Decided(number, "career-profile", life.OpenFrom(meeting.AddDays(2)), period: null);
    }

    private void PlanDone(DateOnly on, bool anew = false)
    {
        if (!anew)
        {
            var number = reports.Authorize("ips-job-development-plan", life.Open(on.AddDays(-9)), 30, 420);
            life.Add(new ServiceEnded { On = on, Authorization = number });
            reports.Decided(number, "job-development-plan", on, period: null);
        }

        papers.Plan(on);
    }

    private void Develop()
    {
        var review = life.Today.AddDays(plot.ReviewDue - 60);
        if (life.Pack.Calendar.IsClosed(review)) review = plot.ReviewDue < 0 ? life.Open(review) : life.OpenFrom(review);
        var rounds = plot.Who is null ? Draw.Between(0, 3) : 1;
        var reviews = new Stack<DateOnly>();
        for (var left = rounds; left > 0; left--)
        {
            reviews.Push(review);
            review = life.OpenFrom(review.AddDays(-Draw.Between(50, 57)));
        }

        Profile(life.Open(review.AddDays(-86)));
        PlanDone(review);
        foreach (var day in reviews) Reviewed(day);
        Searching(review, life.Today, plot.ContactsDue);
    }

    private void Reviewed(DateOnly day) => papers.Review(day);

    private void Searching(DateOnly from, DateOnly until, int? contactsDue)
    {
        Weekly(from, until, WisconsinWords.Development);
        search.Employers(from, until);
        var number = reports.Authorize("ips-job-development", MidMonth(from), 180, 410);
        reports.Monthly(number, "job-development-report", MidMonth(from), until);
        var last = contactsDue is { } due ? life.Today.AddDays(due - 60) : until.AddDays(-Draw.Between(5, 40));
        if (life.Pack.Calendar.IsClosed(last)) last = contactsDue < 0 ? life.Open(last) : life.OpenFrom(last);
        for (; last > from; last = life.OpenFrom(last.AddDays(-Draw.Between(48, 57))))
        {
            papers.Contacts(last);
        }
    }

    /// <summary>All that comes before a job which starts on a day.</summary>
    private void Before(DateOnly started)
    {
        var length = Draw.Between(50, 150);
        var planned = life.OpenFrom(started.AddDays(-length));
        Profile(life.Open(planned.AddDays(-86)));
        PlanDone(planned);
        Weekly(planned, started, WisconsinWords.Development);
        search.Employers(planned, started);
        for (var day = life.Open(planned.AddDays(56)); day < started; day = life.Open(day.AddDays(57))) Reviewed(day);
        for (var day = life.Open(planned.AddDays(53)); day < started; day = life.Open(day.AddDays(55))) papers.Contacts(day);
        var number = reports.Authorize("ips-job-development", MidMonth(planned), 180, 410);
        reports.Monthly(number, "job-development-report", MidMonth(planned), started);
    }

    private void Work(DateOnly started, DateOnly until, string job)
    {
        if (job == "job-1") Before(started);
        Client.Employer = Client.AnEmployer();
        var fewer = Draw.Chance(25);
        life.Add(new EmploymentStarted
        {
            On = started, Job = job, Employer = Client.Employer.Name, Title = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, HourlyWage = Client.Wage(), WeeklyHours = fewer ? Client.Hours - 8 : Client.Hours,
            Supported = true, Permanent = true, Competitive = true, Integrated = true, Note = Client.Fill("{name} starts at {employer}; {boss} knows as much as {she} wants known."),
        });
        if (fewer)
        {
            life.Add(new PolicyException { On = started, About = "hours", Action = ExceptionAction.Requested, Note = Client.Fill("{name} chose fewer hours to begin with.") }, life.Counselor);
            life.Add(new PolicyException { On = life.OpenFrom(started.AddDays(4)), About = "hours", Action = ExceptionAction.Approved, By = "supervisor", Discussed = true }, life.Supervisor);
        }

        var start = reports.Authorize("ips-job-start", started, 30, 900);
        life.Add(new ServiceEnded { On = started, Authorization = start });
        reports.Decided(start, "job-start-report", life.OpenFrom(started.AddDays(2)), period: null);
        Weekly(started, until < life.Today ? until : life.Today, WisconsinWords.Supported, EmployerWords.FollowUp);
        var support = reports.Authorize("ips-ongoing-support", MidMonth(started), 540, 520);
        reports.Monthly(support, "ongoing-support-report", MidMonth(started), until);
        life.Add(new StabilityAgreed { On = life.OpenFrom(started.AddDays(6)), Job = job, Level = "All tasks of the shift, accurate, with a check-in a week", By = started.AddDays(90), With = [Client.Employer.Name, "treatment team"] });
        var stable = life.OpenFrom(started.AddDays(Draw.Between(65, 88)));
        if (stable < until) life.Add(new StabilityReached { On = stable, Job = job, Note = life.Say(WisconsinWords.Stable) });
    }

    private void EndAndDevelop()
    {
        var ended = Here;
        Work(life.Open(ended.AddDays(-Draw.Between(35, 80))), ended, "job-1");
        life.Add(new EmploymentEnded { On = ended, Job = "job-1", Reason = Draw.Of(["better job", "quit due to symptoms", "terminated", "other: season ended"]) });
        var report = life.OpenFrom(ended.AddDays(3));
        life.Add(papers.Report("job-end-report", report, null, null));
        var planned = life.OpenFrom(ended.AddDays(8));
        PlanDone(planned, anew: true);
        Searching(planned, life.Today, contactsDue: null);
    }

    /// <summary>Passed to long-term support, and the job lost within the follow-along: told, and job development starts again.</summary>
    private void LoseItAgain()
    {
        var on = life.Open(Here.AddDays(-50));
        Transfer(on);
        var ended = life.OpenFrom(on.AddDays(38));
        life.Add(new EmploymentEnded { On = ended, Job = "job-1", Reason = "other: the shop closed" });
        life.Add(new StoppedWorkingTold { On = life.OpenFrom(ended.AddDays(1)), Job = "job-1", Note = Client.Fill("{name} called in the morning; wants to look again, with mornings.") });
        PlanDone(life.OpenFrom(ended.AddDays(9)), anew: true);
    }

    private void Transfer(DateOnly on)
    {
        Work(life.Open(on.AddDays(-Draw.Between(110, 150))), on, "job-1");
        var number = reports.Authorize("ips-transition", life.Open(on.AddDays(-10)), 90, 1000);
        life.Add(new Transition { On = on, Job = "job-1", WithPeople = ["consumer", "counselor", "employment-specialist", "long-term-support"], Note = life.Say(WisconsinWords.Transition) });
        life.Add(new ServiceEnded { On = on, Authorization = number });
        reports.Decided(number, "transition-report", life.OpenFrom(on.AddDays(3)), period: null);
    }

    private void Close()
    {
        Transfer(life.Open(Here.AddDays(-125)));
        life.Add(new Closed { On = Here, Outcome = ClosureOutcome.Successful, Job = "job-1", Note = "90 days after the transition: stable, and content." }, life.Counselor);
    }

    // As the plan has it, every seven days at most: now and then a meeting falls through.
    private void Weekly(DateOnly from, DateOnly until, string[] words, string[]? ofTheEmployer = null)
    {
        for (var day = life.OpenFrom(from.AddDays(Draw.Between(2, 4))); day < until && day <= life.LastDay; day = life.OpenFrom(day.AddDays(Draw.Between(3, 5))))
        {
            if (Draw.Chance(5) && day < life.LastDay.AddDays(-14)) life.Task(day, TaskAbout.NoShow, life.Say(TaskWords.NoShow));
            else Told(day, life.Say(words));
            if (ofTheEmployer is not null && Draw.Chance(15)) life.TalkWithEmployer(day, Draw.Of([Mode.InPerson, Mode.Phone, Mode.BusinessTour]), life.Say(ofTheEmployer));
        }
    }

    private void Told(DateOnly day, string note) => life.Talk(day, Life.As(note, Draw.Of([Mode.InPerson, Mode.InPerson, Mode.InPerson, Mode.Phone, Mode.Text])), note);

    // Received in the middle of a month, so that the first monthly report comes within thirty days.
    private DateOnly MidMonth(DateOnly from) => life.OpenFrom(from.Day < 9 ? new(from.Year, from.Month, 9) : from);
}
