using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

public static partial class EntryWords
{
    /// <summary>Needs, problems, resources and support in a sentence; null for what is none of these.</summary>
    private static string? Support(Entry entry, DateOnly today, CaseView file) => entry switch
    {
        NeedNamed need => Join(need.Need, need.Area is { } area ? Plain(area) : null, need.Rank is { } rank ? $"rank {rank:0}" : null, need.Emergent == true ? "emergent" : null),
        NeedJudged judged => Join(judged.Need, judged.State is { } state ? Plain(state) : null),
        Contingency plan => Join(plan.Area is { } area ? Capital(Plain(area)) : null, plan.Plan, plan.Backups is { Length: > 0 } backups ? "backup: " + string.Join("; ", backups) : null),
        ContingencyUsed used => Join(Latest<Contingency>(file, each => each.Name, used.Contingency)?.Plan ?? used.Contingency, used.Held switch { true => "it held", false => "it did not hold", null => null }),
        Problem problem => Join(problem.Crisis == true ? "Crisis" : null, List(problem.Kinds ?? []), problem.Severity, problem.Step, problem.By is { } by ? $"by {Wording.Brief(by, today)}" : null),
        ProblemHandled handled => Join(Latest<Problem>(file, each => each.Name, handled.Problem) is { } problem ? $"{Capital(List(problem.Kinds ?? []))} of {Wording.Brief(problem.On, today)}" : handled.Problem),
        Resource resource => Join(resource.Name, resource.For, resource.Phone),
        ResourceUsed used => Join(Latest<Resource>(file, each => each.Key, used.Resource)?.Name ?? used.Resource, used.Worked switch { true => "it worked", false => "it did not work", null => null }, used.By is { } by ? $"the {Plain(by)} called" : null),
        SkillNamed skill => Join(skill.Skill),
        JobSiteVisit visit => Join(visit.Job is { } job ? file.SaidOf(job) : null, visit.Employer),
        TrainingReferral referral => Join(referral.Skill ?? Latest<TrainingReferral>(file, each => each.Referral, referral.Referral)?.Skill, referral.To, referral.State is { } state ? Plain(state) : null),
        CashAssistanceEnded ended => Join(ended.Reason is { } why ? Capital(Plain(why)) : null),
        CashAssistanceStarted started => Join(started.Reason),
        Programme programme => Join(Capital(Plain(programme.Name)), Plain(programme.Status), programme.Outcome is { } outcome ? Plain(outcome) : null, programme.Explained == true ? "explained" : null,
            programme.Renewal is { } day ? $"renewal {Wording.Brief(day, today)}" : null, programme.Amount is { } amount ? Money(amount) : null, programme.Method is { } method ? Plain(method) : null, programme.Worker),
        SupportPayment payment => Join(payment.Category is { } category ? Capital(Plain(category)) : null, payment.Amount is { } amount ? Money(amount) : null, payment.Month is { } month ? $"for {Wording.Brief(month.First, today)[..3]} {month.Year}" : null),
        CapRaised raised => Join(raised.Amount is { } amount ? $"By {Money(amount)}" : null, raised.By is { } by ? $"approved by {by}" : null, raised.Until is { } until ? $"until {Wording.Brief(until, today)}" : null),
        _ => null,
    };

    private static T? Latest<T>(CaseView file, Func<T, string?> name, string? asked) where T : Entry => file.Last<T>(each => ThingName.Same(name(each), asked) && each is not TrainingReferral { Skill: null });
}
