using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>How far a request for post-employment services has come.</summary>
internal enum Step
{
    None,
    Requested,
    Determined,
    Amended,
    Serving,
    Done,
    NewCase,
    Neither,
}

/// <summary>Nebraska's closure with a job, and the year after it.</summary>
internal sealed class AfterClosure(Life life, string job, DateOnly started)
{
    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    /// <summary>Final contact, closure, letter; the final contact is on or after the clock's ready day.</summary>
    public void Close(DateOnly final, DateOnly closed)
    {
        var note = life.Say(JobWords.Final);
        life.Talk(final, Life.As(note, Draw.Of([Mode.Phone, Mode.InPerson, Mode.Virtual])), note, final: true);
        life.Add(new Closed { On = closed, Outcome = ClosureOutcome.Successful, Job = job, Note = life.Say(JobWords.Closed) }, life.Counselor);
        life.Paper(closed, "closure-letter", DocumentAction.Completed, "Letter with the window for post-employment services and the Client Assistance Program sheet.",
            new { seenBy = Client.Counselor.Name, kept = "the office's file" }, ["counselor"], by: life.Counselor);
    }

    public void Return(DateOnly closed, DateOnly asked, Step step)
    {
        if (step == Step.None) return;
        var (objective, offer) = Offer(asked, step);
        life.Talk(asked, Mode.Phone, life.Say(MoneyWords.Returning), life.Counselor);
        if (objective == Objective.Regain) life.Add(new EmploymentEnded { On = life.Open(asked.AddDays(-9)), Job = job, Reason = Draw.Of(JobWords.LostReasons[..1]), Note = life.Say(JobWords.Lost) }, life.Counselor);
        var papers = new PostEmploymentPapers(life);
        papers.Assessed(asked, objective, Client.Fill(offer.Ask), offer.Service, life.Open(step == Step.NewCase ? closed.AddMonths(16) : Earlier(asked.AddDays(Draw.Between(40, 70)), closed.AddMonths(12))), complex: step == Step.NewCase);
        life.Add(new PostEmploymentRequested
        {
            On = asked, Objective = objective, Soc = objective == Objective.Regain ? Client.Goal.Soc : null, Pathway = objective == Objective.Advance ? Client.Goal.Pathway : null,
            Employer = objective == Objective.Regain ? null : Client.Employer.Name, Note = Client.Fill(offer.Ask),
        }, life.Counselor);
        if (step == Step.Requested) return;
        if (objective == Objective.Advance && Draw.Chance(60)) life.Add(new ReferralOpened { On = asked, To = ReferralTo.Cpap, Note = "Asked to advance." }, life.Counselor);
        if (Draw.Chance(40))
        {
            var available = Draw.Chance(40);
            life.Add(new ComparableBenefit { On = asked, Benefit = offer.Service, Available = available, Used = available, Note = available ? "The employer pays a part of it." : "Asked the employer and Medicaid: neither pays." }, life.Counselor);
        }

        var determined = life.OpenFrom(asked.AddDays(Draw.Between(1, 5)));
        Determine(determined, step);
        if (step is Step.Determined or Step.NewCase or Step.Neither) return;
        var amended = life.OpenFrom(determined.AddDays(Draw.Between(2, 6)));
        papers.Amended(amended, objective, Client.Fill(offer.Ask), offer.Service, closed.AddMonths(12));
        Amend(amended, offer.Service, closed.AddMonths(12));
        if (step == Step.Amended) return;
        Serve(amended, closed.AddMonths(12), offer, objective);
    }

    private (Objective, (string Ask, string Service, string Given, int Cost)) Offer(DateOnly asked, Step step) => step == Step.Requested ? (Objective.Advance, Draw.Of(MoneyWords.Advance)) : Draw.Between(1, 4) switch
    {
        1 when asked.DayNumber - started.DayNumber > 150 => (Objective.Regain, Draw.Of(MoneyWords.Regain)),
        2 => (Objective.Advance, Draw.Of(MoneyWords.Advance)),
        _ => (Objective.Maintain, Draw.Of(MoneyWords.Maintain)),
    };

    private void Determine(DateOnly day, Step step) => life.Add(step switch
    {
        Step.NewCase => new Determination
        {
            On = day, About = DeterminationAbout.PostEmployment, Outcome = DeterminationOutcome.NewCase, Consulted = true, Note = life.Say(MoneyWords.NewCase),
            Criteria = new() { ReadilyAvailable = true, EasyToArrange = false, Routine = false, Limited = false, WithinWindow = false },
        },
        Step.Neither => new Determination
        {
            On = day, About = DeterminationAbout.PostEmployment, Outcome = DeterminationOutcome.Neither, Consulted = true, AppealRightsReviewed = true, Note = life.Say(MoneyWords.Neither),
            Criteria = new() { ReadilyAvailable = false, EasyToArrange = false, Routine = true, Limited = true, WithinWindow = true },
        },
        _ => new Determination
        {
            On = day, About = DeterminationAbout.PostEmployment, Outcome = DeterminationOutcome.PostEmployment, Note = "All five fit.",
            Criteria = new() { ReadilyAvailable = true, EasyToArrange = true, Routine = true, Limited = true, WithinWindow = true },
        },
    }, life.Counselor);

    private void Amend(DateOnly day, string service, DateOnly end) => life.Add(new PlanAmended
    {
        On = day, Goal = Client.Goal.Title, Soc = Client.Goal.Soc, Services = [service], Purpose = AmendmentPurpose.PostEmployment, SignedBy = ["client", "counselor"], CopyGiven = true, RightsGiven = true,
        Note = $"Everything is done by {end:MMMM d, yyyy}. Copy and rights sheet given.",
    }, life.Counselor);

    private void Serve(DateOnly amended, DateOnly end, (string Ask, string Service, string Given, int Cost) offer, Objective objective)
    {
        var begins = life.OpenFrom(amended.AddDays(Draw.Between(1, 4)));
        var ends = Earlier(begins.AddDays(Draw.Between(14, 40)), end);
        var number = $"P-{Client.Number[^3..]}1";
        if (offer.Cost > 0)
        {
            life.Add(new Authorization
            {
                On = begins, Number = number, Service = offer.Service, Received = begins, From = begins, To = ends, Amount = offer.Cost, PostEmployment = true, Note = "Within the twelve months.",
            }, life.Counselor);
            life.Add(new AuthorizationPaid { On = life.OpenFrom(ends.AddDays(9)), Authorization = number, Amount = offer.Cost, InFull = true, Note = life.Say(MoneyWords.Paid) }, life.Fiscal);
        }

        var given = life.Open(Earlier(begins.AddDays(Draw.Between(5, 13)), end));
        life.Add(new ServiceGiven { On = given, Service = offer.Service, PostEmployment = true, Note = Client.Fill(offer.Given) }, life.Counselor);
        var done = life.Open(Earlier(ends.AddDays(3), end));
        life.Task(done, TaskAbout.CompletionSummary, $"{Client.Fill(offer.Given)} Services are complete.", life.Counselor);
        if (objective == Objective.Advance) life.Add(new EmploymentChanged { On = done, Job = job, HourlyWage = Client.Goal.High + 1.25m, Note = "New step, new pay." }, life.Counselor);
        if (objective != Objective.Regain) return;
        Client.Employer = Client.AnEmployer();
        life.Add(new EmploymentStarted
        {
            On = done, Job = "after-closure", Employer = Client.Employer.Name, Title = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, HourlyWage = Client.Wage(), WeeklyHours = Client.Hours,
            Supported = false, Permanent = true, Competitive = true, Integrated = true, Note = "Work history brought up to date.",
        }, life.Counselor);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
