using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>The supported job in Nebraska: its start, follow-up, money and troubles, until it is lost, the case is closed, or today.</summary>
internal sealed class OnTheJob(Life life, string job, DateOnly start, DateOnly until)
{
    private static readonly string[][] Benefits = [[], [], ["health"], ["health", "paid-leave"], ["paid-leave"], ["retirement", "health"]];

    private int authorizations;

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public string Job => job;

    /// <summary>The first 30 days end today, with one contact and none with the employer.</summary>
    public bool DayThirty { get; init; }

    /// <summary>A concern that waits for its answer.</summary>
    public (RaisedBy By, DateOnly On)? Open { get; init; }

    public void Live()
    {
        Client.Employer = Client.TheEmployer();
        var declined = !DayThirty && Draw.Chance(14);
        life.Add(new ClientPermission
        {
            On = life.Open(start.AddDays(-Draw.Between(1, 6))), For = PermissionFor.EmployerFollowUp, Scope = declined ? PermissionScope.None : PermissionScope.All,
            Note = declined ? "Wants to handle talks at work alone." : null,
        });
        Start();
        Money();
        FollowUp(declined);
        Concerns();
        Raise();
    }

    private void Start()
    {
        var wage = Client.Wage();
        var corrected = Draw.Chance(8);
        var started = new EmploymentStarted
        {
            Id = corrected ? life.Name() : null, On = start, Job = job, Employer = Client.Employer.Name, Title = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway,
            HourlyWage = corrected ? wage + 0.50m : wage, WeeklyHours = Client.Hours, Benefits = Draw.Of(Benefits), Supported = true, Permanent = true, Competitive = true, Integrated = true,
            AgreedBy = ["client", "placement-specialist"], Note = life.Say(JobWords.Started),
        };
        life.Add(started);
        if (!corrected) return;
        life.Add(new Correction
        {
            On = life.OpenFrom(start.AddDays(14)), Corrects = started.Id!, Reason = AwayWords.WrongWage[0], Replacement = started with { Id = null, HourlyWage = wage },
        });
    }

    private void FollowUp(bool declined)
    {
        Follow(start.AddDays(Draw.Between(4, 9)), JobWords.FirstWeeks);
        if (DayThirty) return;
        Follow(start.AddDays(Draw.Between(16, 26)), JobWords.FirstWeeks);
        if (!declined)
        {
            var day = life.Open(start.AddDays(Draw.Between(10, 28)));
            if (day < until) life.TalkWithEmployer(day, Draw.Of([Mode.Phone, Mode.InPerson, Mode.Email]), life.Say(EmployerWords.FollowUp));
        }

        var first = start.AddDays(30);
        for (var month = 1; first.AddMonths(month - 1) < until && month < 30; month++)
        {
            var days = Draw.Chance(32) ? Draw.Between(24, 27) : Draw.Between(4, 23);
            if (!Draw.Chance(4) || first.AddMonths(month) > life.LastDay) Follow(first.AddMonths(month - 1).AddDays(days), JobWords.Later);
            if (Draw.Chance(15)) Follow(first.AddMonths(month - 1).AddDays(Draw.Between(1, 27)), JobWords.Later);
        }
    }

    private void Follow(DateOnly day, string[] words)
    {
        day = life.Open(day);
        if (day >= until || day < start) return;
        var note = life.Say(words);
        life.Talk(day, Life.As(note, Draw.Of([Mode.Phone, Mode.Phone, Mode.InPerson, Mode.Text, Mode.Email, Mode.Virtual])), note, service: "employment-follow-up");
    }

    private void Money()
    {
        for (var left = Draw.Of([0, 1, 1, 1, 2, 2]); left > 0; left--)
        {
            var (service, note, cost, days) = Draw.Fresh(MoneyWords.ForWork);
            Authorize(service, note, cost + Draw.Between(0, 40), life.Open(start.AddDays(-Draw.Between(0, 5))), days);
        }
    }

    private void Authorize(string service, string note, int cost, DateOnly received, int days)
    {
        var number = $"A-{Client.Number[^3..]}{++authorizations}{job[^1]}";
        var amount = cost + Draw.Between(0, 99) / 100m;
        var to = received.AddDays(days);
        life.Add(new Authorization { On = received, Number = number, Service = service, Received = received, From = received, To = to, Amount = amount, Note = note }, life.Counselor);
        var paid = life.OpenFrom(to.AddDays(Draw.Between(3, 20)));
        if (Draw.Chance(8))
        {
            life.Add(new AuthorizationCancelled { On = life.OpenFrom(received.AddDays(8)), Authorization = number, Note = "Not needed; the employer gives it." }, life.Counselor);
            return;
        }

        if (cost > 500 && Draw.Chance(60))
        {
            var part = Math.Round(amount * 2 / 3, 2);
            life.Add(new AuthorizationPaid { On = paid, Authorization = number, Amount = part, InFull = false, Note = "First invoice; the rest is still to come." }, Fiscal);
            amount -= part;
            paid = life.OpenFrom(paid.AddDays(Draw.Between(12, 25)));
        }

        life.Add(new AuthorizationPaid { On = paid, Authorization = number, Amount = amount, InFull = true, Note = life.Say(MoneyWords.Paid) }, Fiscal);
    }

    private void Concerns()
    {
        if (Open is { } open)
        {
            Concern(open.By, open.On, answered: null);
            return;
        }

        if (!Draw.Chance(22)) return;
        var raised = life.Open(start.AddDays(Draw.Between(10, 80)));
        var late = Draw.Chance(15) && raised < life.Today.AddDays(-20);
        if (raised <= start || raised >= until.AddDays(-6)) return;
        Concern(Draw.Chance(50) ? RaisedBy.Employer : RaisedBy.Client, raised, life.OpenFrom(raised.AddDays(late ? 4 : 1)));
    }

    private void Concern(RaisedBy by, DateOnly raised, DateOnly? answered)
    {
        var (name, words, answer) = Draw.Fresh(by == RaisedBy.Employer ? JobWords.OfTheEmployer : JobWords.OfTheClient);
        life.Add(new ConcernRaised { On = raised, Concern = name, By = by, Note = Client.Fill(words) });
        if (answered is { } day) life.Add(new ConcernAnswered { On = day, Concern = name, Note = Client.Fill(answer) });
    }

    private void Raise()
    {
        var day = life.OpenFrom(start.AddDays(Draw.Between(62, 120)));
        if (!Draw.Chance(35) || day >= until || day > life.LastDay) return;
        life.Add(new EmploymentChanged { On = day, Job = job, HourlyWage = Client.Goal.High + Draw.Between(1, 8) * 0.05m, Note = "Raise after the trial period." });
    }

    private string Fiscal => life.Fiscal;
}
