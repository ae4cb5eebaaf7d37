using Throughline.Demo.People;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Demo.Lives.Kansas;

/// <summary>The network, problems and crises of a Kansas participant, and what support was paid, before the end of cash and month by month after it.</summary>
internal sealed class KansasSupport(Life life, int at)
{
    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public void Go(DateOnly began, DateOnly? cashEnded, DateOnly end)
    {
        Network(began, end);
        for (var each = 0; each < Draw.Between(1, 3); each++) Trouble(life.OpenFrom(began.AddDays(Draw.Between(12, 200))), each, end);
        if (at % 3 == 0) Crisis(at == 3 ? life.Open(life.LastDay) : life.OpenFrom(began.AddDays(Draw.Between(20, 120))), end, handled: at != 3);
        if (at % 2 == 0) Pay(life.OpenFrom(began.AddDays(9)), 120 + at * 20, cashEnded, end);
        if (cashEnded is { } ended && at % 3 == 1) After(ended, end);
    }

    private void Network(DateOnly began, DateOnly end)
    {
        foreach (var (each, place) in Draw.Shuffled(KansasWords.Network.Length)[..Draw.Between(2, 5)].Select((each, place) => (KansasWords.Network[each], place)))
        {
            var on = life.OpenFrom(began.AddDays(5 + place * 18));
            if (on >= end) return;
            var key = $"resource-{place + 1}";
            life.Add(new Resource { On = on, Key = key, Name = each.Name, For = each.For, Phone = each.Phone });
            if (Draw.Chance(60)) life.Add(new ResourceUsed { On = life.OpenFrom(on.AddDays(6)), Resource = key, Worked = Draw.Chance(85), By = Draw.Chance(65) ? "participant" : "navigator" });
        }
    }

    private void Trouble(DateOnly on, int each, DateOnly end)
    {
        if (life.OpenFrom(on.AddDays(5)) is var handled && handled >= end) return;
        var problem = Draw.Of(KansasWords.Problems);
        life.Add(new Problem { On = on, Name = $"problem-{each + 1}", Kinds = problem.Kinds, Severity = problem.Severity, Crisis = false, Step = Client.Fill(problem.Step), By = handled, Note = problem.Note });
        life.Add(new ProblemHandled { On = handled, Problem = $"problem-{each + 1}", Note = problem.Answer });
    }

    private void Crisis(DateOnly on, DateOnly end, bool handled)
    {
        if (on >= end) return;
        var crisis = KansasWords.Crises[at / 3 % KansasWords.Crises.Length];
        life.Add(new Problem { On = on, Name = "crisis-1", Kinds = crisis.Kinds, Severity = "severe", Crisis = true, Note = crisis.Note });
        if (!handled) return;
        life.Add(new ContingencyUsed { On = life.OpenFrom(on.AddDays(1)), Contingency = crisis.Kinds[0] == "family" ? "child-care" : crisis.Kinds[0] == "time" ? "transportation" : "crisis", Held = true, Note = "Called before the shift." });
        life.Add(new ProblemHandled { On = life.OpenFrom(on.AddDays(1)), Problem = "crisis-1", Note = crisis.Answer });
    }

    // On cash, support is paid as it is needed.
    private void Pay(DateOnly on, decimal amount, DateOnly? cashEnded, DateOnly end)
    {
        if (on >= end || on >= cashEnded) return;
        life.Add(new SupportPayment { On = on, Payment = "payment-1", Category = SupportCategory.Support, Month = Month.Of(on), Amount = amount, Authorized = on, Note = "Tires and work boots." }, life.Fiscal);
    }

    // After it, by the month: asked for, decided, paid.
    private void After(DateOnly ended, DateOnly end)
    {
        for (var month = Month.Of(ended).Next; month.First < ended.AddMonths(4); month = month.Next)
        {
            var asked = life.OpenFrom(month.First);
            if (asked >= end || !Works(month)) return;
            var (decided, paid) = (life.OpenFrom(asked.AddDays(2)), life.OpenFrom(asked.AddDays(5)));
            var amount = Draw.Between(6, 30) * 10m;
            life.Add(new PolicyException { On = asked, About = SupportDecision.About(month), Action = ExceptionAction.Requested, Amount = amount, Reason = Draw.Of(KansasWords.SupportReasons) });
            if (month >= Month.Of(life.Today) && at % 2 == 0) return;
            life.Add(new PolicyException { On = decided, About = SupportDecision.About(month), Action = ExceptionAction.Approved, By = "supervisor", Amount = amount, Reason = "Works full shifts; the need is for the job." }, life.Supervisor);
            life.Add(new SupportPayment { On = paid, Payment = $"payment-{month}", Category = SupportCategory.Support, Month = month, Amount = amount, Authorized = paid, Note = "As approved." }, life.Fiscal);
        }
    }

    private bool Works(Month month)
    {
        var jobs = life.SoFar(month.Last);
        return jobs.OfType<EmploymentStarted>().Any(job => !jobs.OfType<EmploymentEnded>().Any(lost => lost.Job == job.Job && lost.On < month.First));
    }
}
