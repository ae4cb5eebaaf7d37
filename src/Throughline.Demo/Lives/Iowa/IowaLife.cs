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

    /// <summary>Determined otherwise than chosen, with reasons and a notice.</summary>
    AgainstTheChoice,

    /// <summary>The exception that the service needs was denied.</summary>
    ExceptionDenied,

    /// <summary>On the way to a plan, or out of it again: the status says where.</summary>
    OnTheWay,
}

/// <summary>An Iowa case up to its closure as 26-0, and in status 32-0 after it.</summary>
internal sealed class IowaLife(Life life, Turn turn, int days, string status = "")
{
    private const string Job = "job-1";

    // How long requests for closed files have waited, in days.
    private static readonly int[] Waiting = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 17, 24, 41, 60];

    private static readonly (string Status, int Cases)[] Ways =
    [
        ("00", 2), ("02-0", 4), ("04-0", 6), ("06", 2), ("08-0", 2), ("10-1", 5), ("14-0", 3), ("16-0", 2), ("18-2", 5), ("20-0", 4), ("24-0", 2), ("28-0", 2), ("30-0", 2), ("38-0", 2),
    ];

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public static IEnumerable<(Turn Turn, int Days, string Status)> All()
    {
        for (var at = 0; at < 6; at++) yield return (Turn.InPlan, 10 + at * 16, "");
        for (var at = 0; at < 7; at++) yield return (Turn.Employed, 8 + at * 14, "");
        for (var at = 0; at < 7; at++) yield return (Turn.Closed, 20 + at * 50, "");
        foreach (var (status, cases) in Ways)
        {
            for (var at = 0; at < cases; at++) yield return (Turn.OnTheWay, 12 + at * 9, status);
        }

        foreach (var age in Waiting) yield return (Turn.FileRequested, age, "");
        foreach (var (turn, cases) in new[] { (Turn.FileGone, 4), (Turn.Determined, 3), (Turn.Serving, 6), (Turn.Done, 6), (Turn.NewCase, 4), (Turn.Retention, 3), (Turn.NotNeeded, 2), (Turn.AgainstTheChoice, 2), (Turn.ExceptionDenied, 2) })
        {
            for (var at = 0; at < cases; at++) yield return (turn, 90 + 17 * at + (int)turn, "");
        }
    }

    public void Live()
    {
        // Who is back was closed long enough before.
        var here = life.Open(life.Today.AddDays(-days - (turn == Turn.FileRequested ? 100 : 0)));
        Client.Employer = Client.AnEmployer();
        if (turn == Turn.OnTheWay)
        {
            new IowaWay(life, status).Go(here);
        }
        else if (turn == Turn.InPlan)
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
            if (turn != Turn.Closed) new IowaReturn(life, turn, days).Go(here);
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
        if (Draw.Chance(60)) Buy(life, life.Open(started.AddDays(-Draw.Between(10, 40))), service, cost, 1);
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

    internal static void Buy(Life life, DateOnly on, string service, int amount, int which, DateOnly? until = null)
    {
        var number = $"I-{life.Client.Number[^3..]}{which}";
        life.Add(new Authorization { On = on, Number = number, Service = service, Received = on, From = on, To = until ?? on.AddDays(30), Amount = amount, PostEmployment = which > 1 ? true : null });
        life.Add(new AuthorizationPaid { On = life.OpenFrom(on.AddDays(life.Draw.Between(33, 45))), Authorization = number, Amount = amount, InFull = true, Note = life.Say(MoneyWords.Paid) }, life.Fiscal);
    }
}
