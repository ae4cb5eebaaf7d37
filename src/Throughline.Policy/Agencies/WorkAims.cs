using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies;

/// <summary>How far one person's work has come: how long it is kept, what it pays, how soon the next job follows a loss, and the steps besides.</summary>
public sealed record WorkAims
{
    /// <summary>The day on which the first job began.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Days in work from then on without a day between jobs, up to the loss or as far as the file is followed.</summary>
    public required int Days { get; init; }

    /// <summary>Whether work was lost on that day; otherwise it is still held, or nobody follows it any more.</summary>
    public required bool Lost { get; init; }

    /// <summary>The same from the end of cash assistance on, for who worked then.</summary>
    public (int Days, bool Lost)? AfterCash { get; init; }

    public required decimal FirstWage { get; init; }

    /// <summary>The hourly pay of the job that is held, or was held last.</summary>
    public required decimal WageNow { get; init; }

    public required decimal FirstHours { get; init; }

    public required decimal HoursNow { get; init; }

    /// <summary>Days from each loss of work to the next job.</summary>
    public required IReadOnlyList<int> DaysBetween { get; init; }

    /// <summary>Since when no job is held, where that is so.</summary>
    public DateOnly? WithoutWorkSince { get; init; }

    /// <summary>Goals of the latest plan whose day has come.</summary>
    public int GoalsDue { get; init; }

    /// <summary>Those of them that were met by their day.</summary>
    public int GoalsInTime { get; init; }

    public int Skills { get; init; }

    /// <summary>Contingency plans that were used or rehearsed, and those that held.</summary>
    public int PlansTried { get; init; }

    public int PlansHeld { get; init; }

    public decimal Gain => WageNow - FirstWage;

    /// <summary>Null for who has never worked in this file.</summary>
    public static WorkAims? Of(CaseView view)
    {
        var jobs = view.Jobs.OrderBy(job => job.Since).ToList();
        if (jobs.Count == 0) return null;
        var stop = view.Last<Closed>()?.On ?? view.AsOf;
        var spells = Spells(jobs);
        var (days, lost) = Followed(spells[0].From, spells[0].End, stop);
        var cash = view.LastUnlessUndone<CashAssistanceEnded>(_ => true, entry => entry is CashAssistanceStarted)?.On;
        var held = spells.LastOrDefault(spell => spell.From <= cash && !(spell.End < cash));
        var last = jobs.LastOrDefault(job => job.IsHeld) ?? jobs[^1];
        var first = view.Each<EmploymentStarted>().First(jobs[0].Began);
        var (due, met) = Goals(view);
        return new()
        {
            From = spells[0].From, Days = days, Lost = lost, AfterCash = cash is { } ended && held != default ? Followed(ended, held.End, stop) : null,
            FirstWage = first.HourlyWage, FirstHours = first.WeeklyHours, WageNow = last.Facts.HourlyWage, HoursNow = last.Facts.WeeklyHours,
            DaysBetween = [.. spells.Zip(spells.Skip(1), (one, next) => next.From.DayNumber - one.End!.Value.DayNumber)], WithoutWorkSince = spells[^1].End,
            GoalsDue = due, GoalsInTime = met, Skills = view.Each<SkillNamed>().Select(each => each.Skill).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            PlansTried = view.Each<ContingencyUsed>().Count(), PlansHeld = view.Each<ContingencyUsed>().Count(used => used.Held == true),
        };
    }

    // Jobs that touch or overlap are one time in work.
    private static List<(DateOnly From, DateOnly? End)> Spells(List<Job> jobs)
    {
        var spells = new List<(DateOnly From, DateOnly? End)>();
        foreach (var job in jobs)
        {
            if (spells.Count == 0 || spells[^1].End < job.Since.AddDays(-1)) spells.Add((job.Since, job.Ended));
            else spells[^1] = (spells[^1].From, job.Ended is null || spells[^1].End is null ? null : job.Ended > spells[^1].End ? job.Ended : spells[^1].End);
        }

        return spells;
    }

    private static (int Days, bool Lost) Followed(DateOnly from, DateOnly? end, DateOnly stop) =>
        end is { } day && day <= stop ? (day.DayNumber - from.DayNumber, true) : (Math.Max(0, stop.DayNumber - from.DayNumber), false);

    private static (int Due, int InTime) Goals(CaseView view)
    {
        if (view.Last<SelfSufficiencyPlan>() is not { } plan) return (0, 0);
        var due = plan.Goals.Where(goal => goal.By <= view.AsOf).ToList();
        return (due.Count, due.Count(goal => view.Each<GoalMet>().Any(met => met.Goal == goal.Goal && met.On >= plan.On && met.On <= goal.By)));
    }
}
