using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>A Nebraska case from its plan to where its plot leaves it.</summary>
internal sealed class NebraskaLife(Life life, Plot plot)
{
    private const string First = "job-1";

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    private DateOnly Here => plot.DayThirty ? life.OpenFrom(life.Today.AddDays(-plot.Days)) : life.Open(life.Today.AddDays(-plot.Days));

    public void Live()
    {
        switch (plot.Stage)
        {
            case Stage.InPlan: Plan(Here); break;
            case Stage.Searching: Searching(); break;
            case Stage.Away: Away(); break;
            case Stage.BackWithCounselor: Returned(); break;
            case Stage.Restarted: Restarted(); break;
            case Stage.FollowUp: Working(Here, DateOnly.MaxValue); break;
            case Stage.Extended: Extended(); break;
            case Stage.Closed: Closed(); break;
            default: GivenUp(); break;
        }
    }

    private void Plan(DateOnly on)
    {
        string[] services = ["job-search-assistance", "job-seeking-skills", .. Draw.Of<string[]>([["counseling"], ["counseling", "transportation"], ["benefits-planning"], ["assistive-technology"], ["employment-follow-up"]])];
        life.Add(new PlanApproved
        {
            On = on, Goal = Client.Goal.Title, Soc = Client.Goal.Soc, Pathway = Client.Goal.Pathway, Services = services, TargetWage = Client.Goal.Low, TargetHours = Client.Hours,
            Note = Client.Fill(Draw.Of(["Goal chosen after two visits and a talk with {her} family.", "{name} knows this work from before and wants back to it.", "Tests, an interest list and one good conversation lead here."])),
        }, life.Counselor);
        if (plot.Stage == Stage.InPlan) life.Talk(life.OpenFrom(on.AddDays(3)), Mode.Phone, Client.Fill("Went over the plan with {name}. {She} is ready to look for work after the last appointment."), life.Counselor);
    }

    private DateOnly Search(DateOnly until, int length)
    {
        var from = life.Open(until.AddDays(-length));
        Plan(life.Open(from.AddDays(-Draw.Between(5, 24))));
        OddJob(from, until);
        var away = length > 110 && Draw.Chance(18) ? life.OpenFrom(from.AddDays(Draw.Between(40, 70))) : (DateOnly?)null;
        new JobSearch(life, from, until) { Away = away is { } day ? (day, life.OpenFrom(day.AddDays(Draw.Between(14, 26)))) : null }.Live();
        if (length > 100 && Draw.Chance(22)) ChangeGoal(life.OpenFrom(from.AddDays(Draw.Between(60, 90))));
        return from;
    }

    private void Searching()
    {
        var last = life.Today.AddDays(plot.Due - 7);
        var agreement = plot.ReviewDue is { } due ? life.Today.AddDays(due - 90) : (DateOnly?)null;
        Plan(life.Open(Here.AddDays(-Draw.Between(5, 24))));
        if (plot.Days > 60) OddJob(Here, life.Today);
        new JobSearch(life, Here, DateOnly.MaxValue) { Last = last, Agreement = agreement }.Live();
        if (plot.Days > 100 && Draw.Chance(20)) ChangeGoal(life.OpenFrom(Here.AddDays(Draw.Between(60, 90))));
    }

    private void Away()
    {
        var gone = life.Today.AddDays(-plot.Since);
        var from = life.Open(life.Today.AddDays(-plot.Days));
        Plan(life.Open(from.AddDays(-12)));
        new JobSearch(life, from, DateOnly.MaxValue) { Last = life.Today.AddDays(plot.Due - 7), Away = (life.Open(gone), life.Today.AddDays(30)) }.Live();
    }

    private void Returned()
    {
        Search(Here, Draw.Between(50, 150));
        life.Add(new ReferralEnded { On = Here, To = ReferralTo.Placement, Reason = life.Say(AwayWords.BackToCounselor), Note = Client.Fill("Talked it over with {name} and {counselor}.") });
        life.Talk(life.OpenFrom(Here.AddDays(6)), Mode.Phone, Client.Fill("{name} is with me again. We talk each month until {she} is ready."), life.Counselor);
    }

    private void Restarted()
    {
        var lost = life.Open(Here.AddDays(-Draw.Between(2, 6)));
        var started = life.Open(lost.AddDays(-Draw.Between(18, 80)));
        Search(started, Draw.Between(45, 120));
        Lose(started, lost);
        new JobSearch(life, Here, DateOnly.MaxValue) { Resumed = true, Last = life.Today.AddDays(plot.Due - 7) }.Live();
    }

    private void Lose(DateOnly started, DateOnly lost)
    {
        new OnTheJob(life, First, started, lost).Live();
        life.Add(new EmploymentEnded { On = lost, Job = First, Reason = Draw.Of(JobWords.LostReasons), Note = life.Say(JobWords.Lost) });
    }

    private OnTheJob Working(DateOnly started, DateOnly until)
    {
        var search = Math.Clamp(Draw.Between(40, 190), 40, Math.Max(40, 690 - (life.Today.DayNumber - started.DayNumber)));
        var job = First;
        if (plot.Stage != Stage.Extended && Draw.Chance(14) && search > 120)
        {
            var earlier = life.Open(started.AddDays(-search + 60));
            var lost = life.Open(earlier.AddDays(24));
            Search(earlier, 50);
            Lose(earlier, lost);
            new JobSearch(life, life.OpenFrom(lost.AddDays(3)), started) { Resumed = true }.Live();
            job = "job-2";
        }
        else
        {
            Search(started, search);
        }

        var work = new OnTheJob(life, job, started, until) { DayThirty = plot.DayThirty, Open = plot.Concern };
        work.Live();
        return work;
    }

    private void Extended()
    {
        Working(Here, life.OpenFrom(Here.AddDays(125)));
        var stable = life.OpenFrom(Here.AddDays(95));
        life.Add(new StabilityReached { On = stable, Job = First, Note = Client.Fill("{name} does the work in the agreed time with two visits a month.") });
        life.Add(new Transition { On = life.OpenFrom(Here.AddDays(125)), Job = First, WithPeople = ["client", "counselor", "extended-services"], Note = "Extended services take over; everybody at the table." });
    }

    private void Closed()
    {
        var closed = Here;
        var started = life.Open(closed.AddDays(-Draw.Between(185, 200)));
        var work = Working(started, closed);
        var final = life.Open(closed.AddDays(-Draw.Between(0, 6)));
        var after = new AfterClosure(life, work.Job, started);
        after.Close(final, closed);
        if (plot.Step != Step.None) after.Return(closed, life.Open(life.Today.AddDays(-plot.Since)), plot.Step);
    }

    private void GivenUp()
    {
        Search(Here, Draw.Between(60, 170));
        life.Add(new Closed { On = Here, Outcome = ClosureOutcome.Other, Note = life.Say(JobWords.ClosedOther) }, life.Counselor);
        life.Paper(Here, "closure-letter", DocumentAction.Completed, "Letter with the reasons and the way to appeal.",
            new { seenBy = Client.Counselor.Name, kept = "the office's file" }, ["counselor"], by: life.Counselor);
    }

    private void ChangeGoal(DateOnly on)
    {
        var goal = Draw.Of(Occupation.All);
        if (goal.Soc == Client.Goal.Soc || on > life.LastDay) return;
        Client.Goal = goal;
        life.Add(new GoalChange { On = on, Goal = goal.Title, Soc = goal.Soc, AgreedBy = [Agreeing.Client, Agreeing.PlacementSpecialist, Agreeing.CounselingSpecialist], Note = life.Say(AwayWords.GoalChanged) });
        life.Add(new PlanAmended
        {
            On = life.OpenFrom(on.AddDays(5)), Goal = goal.Title, Soc = goal.Soc, Services = ["job-search-assistance", "job-seeking-skills", "counseling"], Purpose = AmendmentPurpose.Other,
            SignedBy = ["client", "counseling-specialist"], CopyGiven = true, RightsGiven = true,
        }, life.Counselor);
    }

    /// <summary>Work on the side that the agency does not support: it starts no follow-up, and the search goes on.</summary>
    private void OddJob(DateOnly from, DateOnly until)
    {
        if (!Draw.Chance(10)) return;
        var begins = life.OpenFrom(from.AddDays(Draw.Between(14, 40)));
        var ends = life.OpenFrom(begins.AddDays(Draw.Between(14, 35)));
        if (ends >= until) return;
        life.Add(new EmploymentStarted
        {
            On = begins, Job = "side-job", Employer = Draw.Of(Client.Employers).Name, Title = "Helper", HourlyWage = 13.75m, WeeklyHours = 12, Supported = false, Permanent = false, Competitive = true, Integrated = true,
            Note = Client.Fill("Short job that {name} found alone. Placement goes on."),
        });
        life.Add(new EmploymentEnded { On = ends, Job = "side-job", Reason = "Ended as planned" });
    }
}
