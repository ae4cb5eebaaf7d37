using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Bench;

/// <summary>Iowa: employment, closure as rehabilitated, Status 32.</summary>
internal static class IowaLife
{
    public static Provider[]? Live(Life life)
    {
        life.StartsBefore(200, 720);
        life.Add(on => new PlanApproved { On = on, Goal = "Line cook", Soc = "35-2014", Services = ["job-placement", "tools"] });
        Talks(life, life.Between(10, 22), 5, 12);
        if (life.Once(40)) life.Add(on => new ComparableBenefit { On = on, Benefit = "tools", Available = life.Once(40), Used = false });
        var start = life.StartJob("job1");
        if (!life.Add(start)) return null;
        Talks(life, life.Between(10, 20), 6, 14);
        if (life.Over) return null;
        life.Add(on => new Closed { On = on, Outcome = life.Once(85) ? ClosureOutcome.Successful : ClosureOutcome.Other, Job = "job1" });
        if (!life.Once(50)) return null;
        life.Later(10, 120);
        life.Add(on => new ClosedFile { On = on, Action = ClosedFileAction.Requested });
        life.Later(2, 12);
        life.Add(on => new ClosedFile { On = on, Action = life.One(ClosedFileAction.Received, ClosedFileAction.Unavailable) });
        life.Add(on => new Determination { On = on, About = DeterminationAbout.PostEmployment, Outcome = DeterminationOutcome.PostEmployment });
        life.Buy("A1", "tools", 30, postEmployment: true);
        Talks(life, 8, 10, 30);
        return null;
    }

    internal static void Talks(Life life, int count, int fewest, int most)
    {
        for (; count > 0 && !life.Over; count--)
        {
            life.Later(fewest, most);
            life.Add(life.Talk());
            if (life.Once(20)) life.Add(life.TalkWithEmployer());
        }
    }
}

/// <summary>Wisconsin: IPS with a provider's authorizations, profile, job development, ongoing support month by month, transition.</summary>
internal static class WisconsinLife
{
    private static readonly Provider[] Acme =
    [
        new("acme", "Acme Supports", [new("ips", "contract-specialist", new(2015, 6, 1)), new("ips", "state-team-lead", new(2015, 6, 3))]),
    ];

    public static Provider[]? Live(Life life)
    {
        life.StartsBefore(90, 720);
        life.Add(on => new ReferralOpened { On = on, To = ReferralTo.Ips });
        life.Add(on => new PlanApproved { On = on, Goal = "Office assistant", Soc = "43-9061", Services = ["ips"], TargetHours = 25 });
        Step(life, "CP", "ips-career-profile", 60);
        life.Add(on => new ProfileMeeting { On = on, Last = true });
        life.Later(3, 9);
        life.Add(on => new Document { On = on, Name = "career-profile", Action = DocumentAction.Submitted });
        life.Later(5, 20);
        life.Add(on => new Document { On = on, Name = "job-development-plan", Action = DocumentAction.Completed });
        for (var month = life.Between(3, 7); month > 0 && !life.Over; month--)
        {
            IowaLife.Talks(life, 3, 6, 15);
            life.Add(on => new Document { On = on, Name = "job-development-contacts", Action = DocumentAction.Reviewed });
            if (month % 2 == 0) life.Add(on => new Document { On = on, Name = "job-development-plan", Action = DocumentAction.Reviewed });
        }

        if (!life.Add(life.StartJob("job1") with { WeeklyHours = life.Between(18, 30) })) return Acme;
        life.Add(on => new Authorization { On = on, Number = "OS", Service = "ips-ongoing-support", Provider = "acme", Received = on, From = on, To = on.AddDays(270), Amount = 2700 });
        for (var month = 8; month > 0 && !life.Over; month--)
        {
            IowaLife.Talks(life, 2, 10, 16);
            life.Add(on => new ServiceMonth { On = on, Authorization = "OS", Period = Month.Of(on) });
            var period = Month.Of(life.Day);
            life.Add(new Document { On = period.Last.AddDays(life.Between(1, 8)), Name = "monthly-report", Action = DocumentAction.Submitted, Authorization = "OS", Period = period });
        }

        life.Add(on => new Transition { On = on, Job = "job1", WithPeople = ["consumer", "provider"] });
        life.Later(3, 30);
        life.Add(on => new Document { On = on, Name = "transition-report", Action = DocumentAction.Submitted, Authorization = "OS" });
        return Acme;
    }

    private static void Step(Life life, string number, string service, int days)
    {
        life.Add(on => new Authorization { On = on, Number = number, Service = service, Provider = "acme", Received = on, From = on, To = on.AddDays(days), Amount = 900 });
        IowaLife.Talks(life, 4, 5, 14);
        life.Add(on => new ServiceEnded { On = on, Authorization = number });
        life.Later(1, 8);
        life.Add(on => new Document { On = on, Name = "report", Action = DocumentAction.Submitted, Authorization = number });
    }
}

/// <summary>Kansas: post-employment case management with planned contacts, programmes to renew, goals to meet.</summary>
internal static class KansasLife
{
    public static Provider[]? Live(Life life)
    {
        life.StartsBefore(120, 600);
        if (!life.Add(life.StartJob("job1"))) return null;
        life.Later(5, 20);
        life.Add(on => new SelfSufficiencyPlan
        {
            On = on,
            Goals = [new("car", on.AddDays(60), "participant", false), new("child-care", on.AddDays(20), "case manager", true), new("budget", on.AddDays(120), "participant", false)],
        });
        life.Add(on => new ClientPermission { On = on, For = PermissionFor.JobSiteVisit, Scope = PermissionScope.All });
        for (var contact = 1; contact <= 14 && !life.Over; contact++)
        {
            var planned = life.Day.AddDays(life.Between(10, 25));
            var id = $"p{contact}";
            life.Add(on => new ContactPlanned { On = on, Id = id, Planned = planned, Channel = life.One(Channel.Phone, Channel.OfficeVisit, Channel.Email) });
            if (life.Once(20)) life.Add(on => new Programme { On = on, Name = life.One(ProgrammeName.Food, ProgrammeName.ChildCare), Status = ProgrammeStatus.Active, Renewal = on.AddDays(life.Between(40, 180)) });
            life.Later(9, 27);
            life.Add(life.Talk() with { Plan = life.Once(60) ? id : null });
            if (contact is 3 or 6) life.Add(on => new GoalMet { On = on, Goal = contact == 3 ? "child-care" : "car" });
            if (contact == 5) life.Add(on => new CashAssistanceEnded { On = on });
            if (life.Once(30)) life.Add(life.Talk(Mode.InPerson) with { Topics = ["job-site-visit"] });
            if (life.Once(40)) life.Add(life.TalkWithEmployer());
        }

        return null;
    }
}
