using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Kansas;

/// <summary>A Kansas participant: a plan with goals, contacts as planned, programmes kept up, cash assistance and the year after it.</summary>
internal sealed class KansasLife(Life life, int at)
{
    private static readonly ProgrammeName[] Programmes =
        [ProgrammeName.HealthInsurance, ProgrammeName.Food, ProgrammeName.ChildCare, ProgrammeName.ChildSupport, ProgrammeName.Utility, ProgrammeName.Transitional, ProgrammeName.Eitc];

    private readonly DateOnly began = life.Open(life.Today.AddDays(-(30 + at * 19)));

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    /// <summary>Five are closed, the last ones to have begun.</summary>
    private DateOnly End => at >= 30 ? life.Open(life.Today.AddDays(-20 - (at - 30) * 25)) : life.Today;

    public void Live()
    {
        Work();
        Goals();
        Planned();
        for (var which = 0; which < Draw.Between(2, 4); which++) Keep(Programmes[(at + which) % Programmes.Length], which);
        if (at % 5 != 0) life.Add(new CashAssistanceEnded { On = life.OpenFrom(began.AddDays(Draw.Between(20, 90))), Note = life.Say(KansasWords.CashEnded) });
        Visits();
        if (at % 4 == 1) life.Add(new ServiceGiven { On = life.OpenFrom(began.AddDays(Draw.Between(24, 60))), Service = "training-referral", Note = Client.Fill("Referred {name} to the evening course at the college; {she} starts in spring.") });
        if (End < life.Today) life.Add(new Closed { On = End, Outcome = ClosureOutcome.Other, Note = Client.Fill("Twelve months after cash assistance have run. {name} works and keeps {her} network list.") });
    }

    private void Work()
    {
        Client.Employer = Client.AnEmployer();
        life.Add(Job("job-1", began));
        if (at % 6 != 3) return;
        var lost = life.OpenFrom(began.AddDays(Draw.Between(30, 70)));
        life.Add(new EmploymentEnded { On = lost, Job = "job-1", Reason = Draw.Of(JobWords.LostReasons), Note = life.Say(KansasWords.LostJob) });
        Client.Employer = Client.AnEmployer();
        life.Add(Job("job-2", life.OpenFrom(lost.AddDays(Draw.Between(9, 24)))));
    }

    private EmploymentStarted Job(string job, DateOnly on) => new()
    {
        On = on, Job = job, Employer = Client.Employer.Name, Title = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, HourlyWage = Client.Wage(), WeeklyHours = Math.Max(28, Client.Hours),
        Supported = true, Permanent = true, Competitive = true, Integrated = true, Note = Client.Fill("{name} works at {employer} from today."),
    };

    /// <summary>A plan, and a new one each half year; every goal whose day has come was met, but for a few.</summary>
    private void Goals()
    {
        for (var plan = life.OpenFrom(began.AddDays(3)); plan < End && plan <= life.LastDay; plan = life.OpenFrom(plan.AddDays(170)))
        {
            var goals = Draw.Shuffled(KansasWords.Goals.Length)[..Draw.Between(3, 5)].Select(each => KansasWords.Goals[each]).OrderByDescending(goal => goal.Emergent)
                .Select((goal, which) => new PlannedGoal(goal.Goal, life.OpenFrom(plan.AddDays(18 + which * 34 + Draw.Between(0, 12))), which % 3 == 2 ? "career navigator" : Client.Given, goal.Emergent)).ToArray();
            life.Add(new SelfSufficiencyPlan { On = plan, Goals = goals, Note = Client.Fill("Most urgent first. If the car fails: {name}'s neighbor; if a child is sick: grandmother.") });
            foreach (var goal in goals)
            {
                var met = life.Open(goal.By.AddDays(-Draw.Between(1, 14)));
                if (Draw.Chance(6) && goal.By > life.Today.AddDays(-5)) continue;
                life.Add(new GoalMet { On = met > plan ? met : life.OpenFrom(plan.AddDays(2)), Goal = goal.Goal, Note = life.Say(KansasWords.Met) });
            }
        }
    }

    private void Planned()
    {
        var made = life.OpenFrom(began.AddDays(1));
        for (var planned = life.OpenFrom(made.AddDays(Draw.Between(5, 9))); made < End && made <= life.LastDay; planned = life.OpenFrom(planned.AddDays(Draw.Between(9, 19))))
        {
            var channel = Draw.Of([Channel.Phone, Channel.Phone, Channel.InformationCall, Channel.HandwrittenNote, Channel.Email, Channel.Letter, Channel.OfficeVisit]);
            if (End < life.Today && planned >= End) return;
            var id = life.Name();
            life.Add(new ContactPlanned { Id = id, On = made, Planned = planned, Channel = channel, Note = life.Say(channel switch { Channel.OfficeVisit => KansasWords.ToMeet, Channel.Phone or Channel.InformationCall => KansasWords.ToCall, _ => KansasWords.ToWrite }) });
            if (planned <= life.Today.AddDays(-4) || !Draw.Chance(12)) CarryOut(id, planned, channel);
            made = planned;
        }
    }

    private void CarryOut(string id, DateOnly on, Channel channel)
    {
        var (mode, words) = channel switch
        {
            Channel.HandwrittenNote => (Mode.HandwrittenNote, KansasWords.Card),
            Channel.Letter => (Mode.Letter, KansasWords.Card),
            Channel.Email => (Mode.Email, KansasWords.Done),
            Channel.OfficeVisit => (Mode.InPerson, KansasWords.Visit),
            _ => (Mode.Phone, KansasWords.Done),
        };
        life.Add(new Contact { On = on, With = Party.Client, Mode = mode, Plan = id, Note = life.Say(words) });
    }

    private void Keep(ProgrammeName name, int which)
    {
        var on = life.OpenFrom(began.AddDays(4 + which * 3));
        // Counted back from today, so that some renewals are near.
        var renewal = on.AddDays(Draw.Between(100, 190));
        if ((at + which) % 3 == 0 && life.Today.DayNumber - began.DayNumber > 60) renewal = life.Today.AddDays((at * 3 + which) % 11 - 1);
        life.Add(new Programme { On = on, Name = name, Status = ProgrammeStatus.Active, Renewal = renewal });
        while (renewal < life.Today.AddDays(-2))
        {
            var renewed = life.Open(renewal.AddDays(-Draw.Between(4, 24)));
            if (renewed >= End)
            {
                life.Add(new Programme { On = End, Name = name, Status = ProgrammeStatus.Ended, Note = "Ends with the case." });
                return;
            }

            renewal = renewal.AddMonths(12);
            life.Add(new Programme { On = renewed, Name = name, Status = ProgrammeStatus.Active, Renewal = renewal, Note = life.Say(KansasWords.Renewed) });
        }

        if (End < life.Today) life.Add(new Programme { On = End, Name = name, Status = ProgrammeStatus.Ended, Note = "Ends with the case." });
    }

    private void Visits()
    {
        var asked = life.OpenFrom(began.AddDays(8));
        var allowed = at % 3 != 2;
        life.Add(new ClientPermission { On = asked, For = PermissionFor.JobSiteVisit, Scope = allowed ? PermissionScope.All : PermissionScope.None, Note = allowed ? null : "Not at work, please." });
        if (!allowed) return;
        for (var day = life.OpenFrom(asked.AddDays(Draw.Between(20, 50))); day < End && day <= life.LastDay; day = life.OpenFrom(day.AddDays(Draw.Between(60, 110))))
        {
            life.Add(new Contact { On = day, With = Party.Client, Mode = Mode.InPerson, Employer = Client.Employer.Name, Topics = ["job-site-visit"], Note = life.Say(KansasWords.SiteVisit) });
        }
    }
}
