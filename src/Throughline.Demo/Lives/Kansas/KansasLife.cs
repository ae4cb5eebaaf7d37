using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Kansas;

/// <summary>A Kansas participant: a plan with goals, contacts as planned, programmes kept up, cash assistance and the year after it.</summary>
internal sealed class KansasLife(Life life, int at)
{
    private static readonly ProgrammeName[] Programmes =
        [ProgrammeName.HealthInsurance, ProgrammeName.Food, ProgrammeName.ChildCare, ProgrammeName.ChildSupport, ProgrammeName.Utility, ProgrammeName.Transitional, ProgrammeName.Eitc];

    private readonly KansasPapers papers = new(life);
    private readonly DateOnly began = life.Open(life.Today.AddDays(-(30 + at * 19)));

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    /// <summary>Five are closed, the last ones to have begun.</summary>
    private DateOnly End => at >= 30 ? life.Open(life.Today.AddDays(-20 - (at - 30) * 25)) : life.Today;

    public void Live()
    {
        papers.SayWays(life.OpenFrom(began.AddDays(1)));
        Work();
        Goals();
        Planned();
        for (var which = 0; which < Draw.Between(2, 4); which++) Keep(Programmes[(at + which) % Programmes.Length], which);
        var cashEnds = life.OpenFrom(began.AddDays(Draw.Between(20, 90)));
        if (at % 5 != 0) life.Add(new CashAssistanceEnded { On = cashEnds, Reason = Draw.Of(["earnings", "earnings", "earnings", "time-limit", "own-wish"]), Note = life.Say(KansasWords.CashEnded) });
        Visits();
        if (at % 4 == 1) Refer(life.OpenFrom(began.AddDays(Draw.Between(24, 60))));
        new KansasSupport(life, at).Go(began, at % 5 != 0 ? cashEnds : null, End);
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
                .Select((goal, which) => (goal.Goal, By: life.OpenFrom(plan.AddDays(18 + which * 34 + Draw.Between(0, 12))), Who: which % 3 == 2 ? "Career navigator" : Client.Given)).ToArray();
            papers.Plan(plan, goals);
            foreach (var goal in goals)
            {
                var met = life.Open(goal.By.AddDays(-Draw.Between(1, 14)));
                if (Draw.Chance(6) && goal.By > life.Today.AddDays(-5)) continue;
                life.Add(new GoalMet { On = met > plan ? met : life.OpenFrom(plan.AddDays(2)), Goal = goal.Goal, Note = life.Say(KansasWords.Met) });
            }
        }
    }

    private void Refer(DateOnly on)
    {
        life.Add(new TrainingReferral { On = on, Referral = "referral-1", To = "Neosho Ridge Tech, evening course", Skill = "Forklift certificate", State = TrainingState.Referred, Note = Client.Fill("{name} wants days; the warehouse pays $2 more with the card.") });
        if (at % 8 == 1) life.Add(new TrainingReferral { On = life.OpenFrom(on.AddDays(30)), Referral = "referral-1", State = TrainingState.Began, Note = "First evening." });
    }

    private void Planned()
    {
        var made = life.OpenFrom(began.AddDays(1));
        for (var planned = life.OpenFrom(made.AddDays(Draw.Between(5, 9))); made < End && made <= life.LastDay; planned = life.OpenFrom(planned.AddDays(Draw.Between(9, 19))))
        {
            var channel = Draw.Of([Channel.Text, Channel.Text, Channel.Text, Channel.Phone, Channel.Phone, Channel.InformationCall, Channel.HandwrittenNote, Channel.Postcard, Channel.Email, Channel.Letter, Channel.OfficeVisit]);
            if (End < life.Today && planned >= End) return;
            var id = life.Name();
            var time = channel switch { Channel.Text => "6:30 PM", Channel.Phone or Channel.InformationCall => Draw.Of(["12:10 PM", "12:10 PM", "7 PM"]), _ => null };
            life.Add(new ContactPlanned { Id = id, On = made, Planned = planned, Channel = channel, Time = time, Note = life.Say(channel switch { Channel.OfficeVisit => KansasWords.ToMeet, Channel.Phone or Channel.InformationCall => KansasWords.ToCall, _ => KansasWords.ToWrite }) });
            if (planned <= life.Today.AddDays(-4) || !Draw.Chance(12)) CarryOut(id, planned, channel, inVain: time == "12:10 PM" && Draw.Chance(75));
            made = planned;
        }
    }

    private void CarryOut(string id, DateOnly on, Channel channel, bool inVain)
    {
        if (inVain)
        {
            life.Add(new Contact { On = on, With = Party.Client, Mode = channel == Channel.InformationCall ? Mode.InformationCall : Mode.Phone, Plan = id, Reached = false, Note = "No answer." });
            life.Add(new Contact { On = life.OpenFrom(on.AddDays(1)), With = Party.Client, Mode = Mode.Text, Plan = id, Note = life.Say(KansasWords.Done) });
            return;
        }

        var (mode, words) = channel switch
        {
            Channel.HandwrittenNote => (Mode.HandwrittenNote, KansasWords.Card),
            Channel.Letter => (Mode.Letter, KansasWords.Card),
            Channel.Postcard => (Mode.Postcard, KansasWords.Card),
            Channel.Email => (Mode.Email, KansasWords.Done),
            Channel.Text => (Mode.Text, KansasWords.Done),
            Channel.InformationCall => (Mode.InformationCall, KansasWords.Done),
            Channel.OfficeVisit => (Mode.OfficeVisit, KansasWords.Visit),
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
        if (name == ProgrammeName.Eitc)
        {
            life.Add(new Programme { On = on, Name = name, Status = ProgrammeStatus.Pending, Explained = true, Method = CreditMethod.YearlyReturn, Worker = "Free tax help, Emporia Library, 620-555-0122", Note = "W-2s, Social Security cards, care receipts. Understood." });
            return;
        }

        life.Add(new Programme { On = on, Name = name, Status = ProgrammeStatus.Active, Renewal = renewal, Explained = true, Worker = "T. Wheelock, 620-555-0104", Note = "Bring four pay stubs. Understood." });
        while (renewal < life.Today.AddDays(-2))
        {
            var renewed = life.Open(renewal.AddDays(-Draw.Between(4, 24)));
            if (renewed >= End)
            {
                life.Add(new Programme { On = End, Name = name, Status = ProgrammeStatus.Ended, Note = "Ends with the case." });
                return;
            }

            renewal = renewal.AddMonths(12);
            life.Add(new Programme { On = renewed, Name = name, Status = ProgrammeStatus.Active, Renewal = renewal, Outcome = ProgrammeOutcome.Renewed, Note = life.Say(KansasWords.Renewed) });
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
            life.Add(new JobSiteVisit { On = day, Employer = Client.Employer.Name, Note = life.Say(KansasWords.SiteVisit) });
        }
    }
}
