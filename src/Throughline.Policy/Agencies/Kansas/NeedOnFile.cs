using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>A need as it stands: as it was named last, and how it was judged since.</summary>
public sealed record NeedOnFile(NeedNamed Named, DateOnly Since, NeedJudged? Judged, NeedRow? Planned)
{
    public string Need => Named.Need!;

    public bool IsOpen => Judged?.State != NeedState.Met;

    public bool IsEmergent => Named.Emergent == true;

    /// <summary>Those that are open, emergent first, then by rank.</summary>
    public static IReadOnlyList<NeedOnFile> Open(CaseView view) => [.. All(view).Where(need => need.IsOpen).OrderBy(need => !need.IsEmergent).ThenBy(need => need.Named.Rank ?? 99)];

    public static IReadOnlyList<NeedOnFile> All(CaseView view)
    {
        var rows = SelfSufficiencyPaper.InForce(view)?.Plan.Needs ?? [];
        return
        [
            .. view.Each<NeedNamed>().Where(need => need.Need is not null).GroupBy(need => ThingName.Fold(need.Need!)).Select(each =>
                new NeedOnFile(each.Last(), each.First().On, view.Last<NeedJudged>(judged => judged.Need is not null && ThingName.Fold(judged.Need) == each.Key), rows.LastOrDefault(row => ThingName.Same(row.Need, each.Last().Need)))),
        ];
    }
}

/// <summary>A contingency plan as it stands, with the last time that it was used.</summary>
public sealed record ContingencyOnFile(Contingency Plan, DateOnly? TriedOn, bool? Held)
{
    private const int UntriedDays = 90;

    /// <summary>Whether nobody has tried it for longer than is wise.</summary>
    public bool IsUntried(DateOnly today) => TriedOn is null && today.DayNumber - Plan.On.DayNumber > UntriedDays;

    public static IReadOnlyList<ContingencyOnFile> All(CaseView view)
    {
        var rows = SelfSufficiencyPaper.InForce(view)?.Plan.Contingencies ?? [];
        return [.. view.Each<Contingency>().GroupBy(each => ThingName.Fold(each.Name ?? each.Area?.ToString() ?? "")).Select(each => Of(view, each.Last(), rows))];
    }

    private static ContingencyOnFile Of(CaseView view, Contingency plan, IReadOnlyList<ContingencyRow> rows)
    {
        var used = view.Last<ContingencyUsed>(each => ThingName.Same(each.Contingency, plan.Name));
        var tried = rows.FirstOrDefault(row => ThingName.Same(row.Area, plan.Name))?.TriedOn;
        return new(plan, used?.On > tried || tried is null ? used?.On : tried, used?.Held);
    }
}

/// <summary>Somebody or something of the participant's own network, and whether it has worked.</summary>
public sealed record ResourceOnFile(Resource Resource, IReadOnlyList<ResourceUsed> Used)
{
    public DateOnly? UsedOn => Used.Count > 0 ? Used[^1].On : null;

    public bool? Worked => Used.Count > 0 ? Used[^1].Worked : null;

    public static IReadOnlyList<ResourceOnFile> All(CaseView view) =>
    [
        .. view.Each<Resource>().Where(each => each.Name is not null).GroupBy(each => ThingName.Fold(each.Key ?? each.Name!))
            .Select(each => new ResourceOnFile(each.Last(), [.. view.Each<ResourceUsed>().Where(used => ThingName.Same(used.Resource, each.Last().Key))])),
    ];
}

/// <summary>A problem that nobody has handled yet, or how it was handled.</summary>
public sealed record ProblemOnFile(Problem Problem, ProblemHandled? Handled)
{
    public static IReadOnlyList<ProblemOnFile> All(CaseView view) =>
        [.. view.Entries.Index().Where(each => each.Item is Problem).Select(each => new ProblemOnFile((Problem)each.Item, view.Entries.Skip(each.Index + 1).OfType<ProblemHandled>().FirstOrDefault(handled => ThingName.Same(handled.Problem, ((Problem)each.Item).Name))))];

    public bool IsOpen => Handled is null;
}
