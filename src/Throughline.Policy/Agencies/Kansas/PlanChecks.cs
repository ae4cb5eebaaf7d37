using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>What is against a self-sufficiency plan as a whole, each with its section.</summary>
internal static class PlanChecks
{
    private static readonly (string Word, string Name)[] Areas = [("child-care", "child care"), ("transportation", "transportation"), ("crisis", "a crisis")];

    public static IEnumerable<(string Section, string Wrong)> Against(Writing of, SelfSufficiencyPaper plan) =>
        [.. Needs(of, plan).Select(wrong => (nameof(plan.Needs), wrong)), .. Goals(of, plan).Select(wrong => (nameof(plan.Goals), wrong)), .. Others(of, plan)];

    private static IEnumerable<string> Needs(Writing of, SelfSufficiencyPaper plan)
    {
        var before = SelfSufficiencyPaper.Last(of)?.Needs ?? [];
        var now = plan.Needs ?? [];
        var open = now.Where(need => need.Since != "met").ToList();
        if (open.GroupBy(need => need.Rank).FirstOrDefault(each => each.Count() > 1) is { Key: { } rank }) yield return $"Two needs have rank {rank}; each has its own.";
        if (open.Where(need => need.Emergent == "no").Min(need => need.Rank) < open.Where(need => need.Emergent == "yes").Max(need => need.Rank)) yield return "An emergent need comes before those that are not.";
        foreach (var need in now)
        {
            var known = before.Any(each => each.Need == need.Need);
            if (known && need.Since == "new") yield return $"{need.Need}: it was in the last plan; say whether it is met, better, the same or worse.";
            if (!known && need.Since is "better" or "same" or "worse" && before.Count > 0) yield return $"{need.Need}: it was not in the last plan; choose New.";
        }

        foreach (var gone in before.Where(each => each.Since != "met" && !now.Any(need => need.Need == each.Need))) yield return $"{gone.Need}: it was in the last plan; say how it stands.";
    }

    private static IEnumerable<string> Goals(Writing of, SelfSufficiencyPaper plan)
    {
        var before = SelfSufficiencyPaper.Last(of)?.Goals ?? [];
        foreach (var goal in plan.Goals ?? [])
        {
            if (goal.By <= of.Today) yield return $"{goal.Goal}: {goal.By:yyyy-MM-dd} is not still to come.";
            if (before.FirstOrDefault(each => each.Goal == goal.Goal) is { } known && (known.FirstBy ?? known.By) is { } first && goal.FirstBy != first && (goal.FirstBy is not null || goal.By != first))
            {
                yield return $"{goal.Goal}: it was first set for {first:yyyy-MM-dd}; the day may move, the first one stays.";
            }
        }

        if ((plan.Goals ?? []).GroupBy(goal => goal.Goal).FirstOrDefault(each => each.Count() > 1) is { Key: { } twice }) yield return $"{twice} is there twice.";
    }

    private static IEnumerable<(string Section, string Wrong)> Others(Writing of, SelfSufficiencyPaper plan)
    {
        foreach (var (word, name) in Areas)
        {
            if (plan.Contingencies?.Any(row => row.Area == word) != true) yield return (nameof(plan.Contingencies), $"There is none for {name}.");
        }

        if (plan.Contingencies?.FirstOrDefault(row => row.TriedOn > of.Today) is { } ahead) yield return (nameof(plan.Contingencies), $"{ahead.TriedOn:yyyy-MM-dd} is still to come; a plan was tried on a day that has been.");
        if (plan.Situation?.FirstOrDefault(row => row.ToldOn > of.Today) is { } later) yield return (nameof(plan.Situation), $"{later.What}: {later.ToldOn:yyyy-MM-dd} is still to come.");
        if (plan.NextReassessment is not { } next) yield break;
        if (next <= of.Today) yield return (nameof(plan.NextReassessment), "Choose a day still to come.");
        else if (next > SelfSufficiencyPaper.Latest(of)) yield return (nameof(plan.NextReassessment), $"By {SelfSufficiencyPaper.Latest(of):yyyy-MM-dd} at the latest.");
    }
}
