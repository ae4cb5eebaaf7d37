using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Bench;

/// <summary>Nebraska: plan, placement referral, weekly job search, a job, its follow-up, closure, the year after.</summary>
internal static class NebraskaLife
{
    public static Provider[]? Live(Life life)
    {
        life.StartsBefore(45, 540);
        life.Add(on => new PlanApproved
        {
            On = on, Id = "plan", Goal = "Retail sales", Soc = "41-2031", Services = ["job-search-assistance", "job-seeking-skills", "on-the-job-training"],
            TargetWage = 17.50m, TargetHours = life.Between(16, 40),
        });
        life.Later(5, 30);
        life.Add(on => new ReferralOpened { On = on, To = ReferralTo.Placement });
        if (life.Once(80)) life.Add(on => new ClientPermission { On = on, For = PermissionFor.EmployerAdvocacy, Scope = life.One(PermissionScope.All, PermissionScope.EstablishedOnly, PermissionScope.None) });
        if (life.Once(70)) life.Add(on => new ClientPermission { On = on, For = PermissionFor.EmployerFollowUp, Scope = life.Once(12) ? PermissionScope.None : PermissionScope.All });
        Search(life, life.Between(50, 260), first: true);
        if (life.Once(10) && !life.Over)
        {
            life.Add(on => new Closed { On = on, Outcome = ClosureOutcome.Other });
            return null;
        }

        for (var job = 1; job <= 3 && !life.Over; job++)
        {
            if (Work(life, $"job{job}")) break;
            life.Later(3, 20);
            life.Add(on => new PlacementResumed { On = on, ClientAgrees = !life.Once(10) });
            Search(life, life.Between(40, 120), first: false);
        }

        return null;
    }

    private static void Search(Life life, int days, bool first)
    {
        var end = life.Day.AddDays(days);
        var agreement = life.Day.AddDays(first ? life.Between(2, 20) : 400);
        var staffing = life.Day.AddDays(life.Between(5, 30));
        var staffed = !first;
        var sessions = first ? life.Between(1, 3) : 0;
        while (life.Day < end && !life.Over)
        {
            life.Later(5, life.Once(15) ? 14 : 9);
            life.Add(life.Talk());
            if (life.Once(28)) life.Add(life.TalkWithEmployer());
            if (life.Once(14)) life.Add(on => new TaskNote { On = on, About = life.One(TaskAbout.Scheduling, TaskAbout.NoShow, TaskAbout.Cancellation) });
            if (life.Day >= agreement)
            {
                life.Add(on => new Document { On = on, Name = "job-search-agreement", Action = first ? DocumentAction.Completed : DocumentAction.Reviewed, SignedBy = ["client", "placement-specialist"] });
                first = false;
                agreement = life.Day.AddDays(life.Between(80, 95));
            }

            if (!staffed && life.Day >= staffing) staffed = life.Add(on => new Staffing { On = on, Meeting = Meeting.Win });
            if (sessions > 0 && life.Once(40)) life.Add(life.Session(--sessions == 0));
            if (staffed && life.Once(5)) life.Add(on => new WorksiteActivity { On = on, Activity = life.One(Activity.JobShadow, Activity.MockInterview, Activity.EmployerTour), Employer = life.Employer() });
            if (life.Once(2)) life.Add(on => new GoalChange { On = on, Goal = "Office support", Soc = "43-9061", AgreedBy = [Agreeing.Client, Agreeing.PlacementSpecialist, Agreeing.CounselingSpecialist] });
            if (!life.Once(2)) continue;
            life.Add(on => new Unavailable { On = on, Reason = "medical leave" });
            life.Later(8, 40);
            if (life.Once(85)) life.Add(on => new AvailableAgain { On = on });
        }
    }

    private static ServiceGiven Session(this Life life, bool last) => new()
    {
        On = life.Day, Service = "job-seeking-skills", Format = life.One(ServiceFormat.OneOnOne, ServiceFormat.Group, ServiceFormat.IndividualDiscussion),
        Areas = life.Once(50) ? ["job-search", "applications"] : ["interviews", "presentation"], Complete = last ? true : null,
    };

    /// <summary>A job until it is lost, or until the case is closed with it.</summary>
    private static bool Work(Life life, string job)
    {
        var start = life.StartJob(job);
        if (!life.Add(start)) return true;
        if (life.Once(60)) life.Buy($"A-{job}", "job-coaching", life.Between(20, 80));
        var end = life.Day.AddDays(life.Once(18) ? life.Between(10, 80) : life.Between(115, 190));
        var lost = end < start.On.AddDays(90);
        while (life.Day < end && !life.Over)
        {
            life.Later(7, 21);
            life.Add(life.Talk());
            if (life.Once(30)) life.Add(life.TalkWithEmployer(start.Employer));
            if (life.Once(5)) life.Concern($"c{life.Day.DayNumber}");
            if (life.Once(3)) life.Add(on => new EmploymentChanged { On = on, Job = job, WeeklyHours = life.Between(20, 40), HourlyWage = 19.25m });
        }

        if (life.Over) return true;
        if (lost)
        {
            life.Add(on => new EmploymentEnded { On = on, Job = job, Reason = "laid off" });
            return false;
        }

        life.Add(life.Talk(Mode.Phone) with { Final = true, Substantive = null });
        life.Add(on => new Closed { On = on, Outcome = ClosureOutcome.Successful, Job = job });
        if (life.Once(15)) Return(life, start);
        return true;
    }

    private static void Return(Life life, EmploymentStarted job)
    {
        life.Later(20, 200);
        life.Add(on => new PostEmploymentRequested { On = on, Objective = life.One(Objective.Maintain, Objective.Regain, Objective.Advance), Soc = job.Soc, Pathway = job.Pathway });
        if (life.Once(30)) life.Add(on => new ReferralOpened { On = on, To = ReferralTo.Cpap });
        life.Later(2, 15);
        life.Add(on => new Determination
        {
            On = on, About = DeterminationAbout.PostEmployment, Outcome = life.Once(75) ? DeterminationOutcome.PostEmployment : DeterminationOutcome.NewCase,
            Criteria = new() { ReadilyAvailable = true, EasyToArrange = true, Routine = true, Limited = true, WithinWindow = true }, Consulted = true, AppealRightsReviewed = true,
        });
        life.Buy("A-PE", "tools", 20, postEmployment: true);
    }
}
