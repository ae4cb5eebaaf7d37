using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Iowa;

/// <summary>Where an Iowa job candidate stands today.</summary>
internal enum Turn
{
    InPlan,
    Employed,
    Closed,

    /// <summary>Came back, and the closed file has been asked for.</summary>
    FileRequested,
    FileGone,
    Determined,
    Serving,
    Done,

    /// <summary>Came back for a new case; the closed file is combined with it.</summary>
    NewCase,
    Retention,

    /// <summary>Came back, and does not need post-employment services after all.</summary>
    NotNeeded,
}

/// <summary>An Iowa case up to its closure as 26-0, and in status 32-0 after it.</summary>
internal sealed class IowaLife(Life life, Turn turn, int days)
{
    private const string Job = "job-1";

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public static IEnumerable<(Turn Turn, int Days)> All()
    {
        for (var at = 0; at < 8; at++) yield return (Turn.InPlan, 10 + at * 16);
        for (var at = 0; at < 8; at++) yield return (Turn.Employed, 8 + at * 14);
        for (var at = 0; at < 5; at++) yield return (Turn.Closed, 20 + at * 70);
        foreach (var turn in (Turn[])[Turn.FileRequested, Turn.FileRequested, Turn.FileGone, Turn.Determined, Turn.Serving, Turn.Serving, Turn.Done, Turn.Done, Turn.NewCase, Turn.Retention, Turn.NotNeeded, Turn.Serving])
        {
            yield return (turn, 60 + 23 * (int)turn);
        }
    }

    public void Live()
    {
        var here = life.Open(life.Today.AddDays(-days));
        Client.Employer = Client.AnEmployer();
        if (turn == Turn.InPlan)
        {
            Plan(here);
            Talk(here, life.Today, IowaWords.Counseling);
        }
        else if (turn == Turn.Employed)
        {
            Work(here);
        }
        else
        {
            Work(life.Open(here.AddDays(-Draw.Between(102, 136))));
            Close(here);
            if (turn != Turn.Closed) Return(here);
        }
    }

    private void Plan(DateOnly on)
    {
        life.Add(new PlanApproved
        {
            On = on, Goal = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, TargetWage = Client.Goal.Low, TargetHours = Client.Hours,
            Services = ["guidance-and-counseling", "job-search-assistance", Draw.Of(["assistive-technology", "training", "transportation", "work-clothes"])],
            Note = Client.Fill("Goal agreed after two visits. {name} signed on the same day."),
        });
    }

    private void Talk(DateOnly from, DateOnly until, string[] words)
    {
        for (var day = life.OpenFrom(from.AddDays(Draw.Between(6, 14))); day < until && day <= life.LastDay; day = life.OpenFrom(day.AddDays(Draw.Between(12, 26))))
        {
            if (Draw.Chance(30)) Client.Employer = words == IowaWords.Counseling ? Client.AnEmployer() : Client.Employer;
            if (Draw.Chance(10)) life.Task(day, TaskAbout.NoShow, life.Say(TaskWords.NoShow));
            else Told(day, life.Say(words));
        }
    }

    private void Told(DateOnly day, string note) => life.Talk(day, Life.As(note, Draw.Of([Mode.Phone, Mode.InPerson, Mode.Email, Mode.Virtual])), note);

    private void Work(DateOnly started)
    {
        var planned = life.Open(started.AddDays(-Draw.Between(60, 170)));
        Plan(planned);
        Talk(planned, started, IowaWords.Counseling);
        var (service, _, cost, _) = Draw.Of(MoneyWords.ForWork);
        if (Draw.Chance(60)) Buy(life.Open(started.AddDays(-Draw.Between(10, 40))), service, cost, postEmployment: false);
        Client.Employer = Client.AnEmployer();
        life.Add(new EmploymentStarted
        {
            On = started, Job = Job, Employer = Client.Employer.Name, Title = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, HourlyWage = Client.Wage(), WeeklyHours = Client.Hours,
            Supported = true, Permanent = true, Competitive = true, Integrated = true, Note = life.Say(JobWords.Started),
        });
        Talk(started, turn == Turn.Employed ? life.Today : started.AddDays(95), IowaWords.AtWork);
    }

    private void Close(DateOnly on)
    {
        var note = life.Say(JobWords.Final);
        life.Talk(life.Open(on.AddDays(-3)), Life.As(note, Mode.Phone), note, final: true);
        life.Add(new Document { On = life.Open(on.AddDays(-12)), Name = "wage-verification", Action = DocumentAction.Submitted, Note = Client.Fill("Pay stub from {employer}, both sides copied.") });
        life.Add(new Contact { On = life.Open(on.AddDays(-10)), With = Party.Client, Mode = Mode.Phone, Topics = ["post-employment"], Note = Client.Fill("Told {name} what post-employment services are and how to ask for them.") });
        life.Add(new Closed { On = on, Outcome = ClosureOutcome.Successful, Job = Job, Note = "26-0. " + life.Say(JobWords.Closed) });
    }

    private void Return(DateOnly closed)
    {
        var asked = life.OpenFrom(closed.AddDays(Math.Max(12, days - 45)));
        var objective = Draw.Of([Objective.Maintain, Objective.Maintain, Objective.Advance]);
        life.Add(new PostEmploymentRequested { On = asked, Objective = objective, Pathway = objective == Objective.Advance ? Client.Goal.Pathway : null, Employer = Client.Employer.Name, Note = life.Say(IowaWords.Return) });
        life.Add(new ClosedFile { On = asked, Action = ClosedFileAction.Requested, Note = "Asked the state office for the closed file." });
        if (turn == Turn.FileRequested) return;
        var answered = life.OpenFrom(asked.AddDays(5));
        if (turn == Turn.FileGone)
        {
            life.Add(new ClosedFile { On = answered, Action = ClosedFileAction.Unavailable, Note = life.Say(IowaWords.FileGone) });
            Decide(answered, DeterminationOutcome.NewCase);
            return;
        }

        life.Add(new ClosedFile { On = answered, Action = ClosedFileAction.Received, Note = life.Say(IowaWords.FileRead) });
        var decided = life.OpenFrom(answered.AddDays(3));
        life.Add(new ClosedFile { On = decided, Action = ClosedFileAction.Read, Note = "Read whole before the determination." });
        Decide(decided, turn switch
        {
            Turn.NewCase => DeterminationOutcome.NewCase,
            Turn.Retention => DeterminationOutcome.JobRetention,
            Turn.NotNeeded => DeterminationOutcome.Neither,
            _ => DeterminationOutcome.PostEmployment,
        });
        if (turn is Turn.NewCase) life.Add(new ClosedFile { On = decided, Action = ClosedFileAction.Combined, Note = "Kept, and combined with the new case." });
        if (turn is Turn.NotNeeded or Turn.Retention) life.Add(new ClosedFile { On = decided, Action = ClosedFileAction.Returned, Note = "Not needed; sent back." });
        if (turn is Turn.Serving or Turn.Done) Serve(decided);
    }

    private void Decide(DateOnly on, DeterminationOutcome outcome) => life.Add(new Determination
    {
        On = on, About = DeterminationAbout.PostEmployment, Outcome = outcome, Consulted = true, AppealRightsReviewed = outcome == DeterminationOutcome.Neither ? true : null, Note = life.Say(IowaWords.Options),
    });

    private void Serve(DateOnly decided)
    {
        var service = Draw.Of(["assistive-technology-repair", "short-course", "job-coaching", "van-lift-repair"]);
        var way = Draw.Between(1, 3);
        if (way < 3) life.Add(new ComparableBenefit { On = decided, Benefit = service, Available = true, Used = way == 1, Note = life.Say(IowaWords.Benefit) });
        if (way == 2)
        {
            life.Add(new PolicyException { On = decided, About = service, Action = ExceptionAction.Requested, Note = IowaWords.Exception[0] });
            life.Add(new PolicyException { On = life.OpenFrom(decided.AddDays(2)), About = service, Action = ExceptionAction.Approved, By = "supervisor", Note = IowaWords.Exception[1] }, life.Supervisor);
        }

        var amended = life.OpenFrom(decided.AddDays(4));
        life.Add(new PlanAmended
        {
            On = amended, Goal = Client.Goal.Title, Soc = Client.Goal.Soc, Services = [service], Purpose = AmendmentPurpose.PostEmployment, SignedBy = ["client", "counselor"], CopyGiven = true, RightsGiven = true,
            Note = life.Say(IowaWords.Amended),
        });
        Buy(life.OpenFrom(amended.AddDays(1)), service, Draw.Between(120, 900), postEmployment: true);
        life.Add(new ServiceGiven { On = life.OpenFrom(amended.AddDays(8)), Service = service, PostEmployment = true, Note = life.Say(IowaWords.Given) });
        if (turn == Turn.Done) life.Task(life.OpenFrom(amended.AddDays(16)), TaskAbout.CompletionSummary, Client.Fill("Services complete. {name} keeps the job at {employer}."));
    }

    private void Buy(DateOnly on, string service, int amount, bool postEmployment)
    {
        var number = $"I-{Client.Number[^3..]}{(postEmployment ? 2 : 1)}";
        life.Add(new Authorization { On = on, Number = number, Service = service, Received = on, From = on, To = on.AddDays(30), Amount = amount, PostEmployment = postEmployment ? true : null });
        life.Add(new AuthorizationPaid { On = life.OpenFrom(on.AddDays(Draw.Between(33, 45))), Authorization = number, Amount = amount, InFull = true, Note = life.Say(MoneyWords.Paid) }, life.Fiscal);
    }
}
