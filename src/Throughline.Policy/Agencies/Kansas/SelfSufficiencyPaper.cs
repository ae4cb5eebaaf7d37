using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>
/// The Post-Employment Self-Sufficiency Plan, a living document: what is needed, emergent first, on the situation of the person and the family; goals, who sees to them
/// and by when; contingency plans; the next reassessment. A reassessment begins with the last version.
/// </summary>
public sealed record SelfSufficiencyPaper : IDocument<SelfSufficiencyPaper>
{
    public const string Name = "self-sufficiency-plan";
    private const string Yes = "yes";
    private const string New = "new";
    private const string Met = "met";

    // What the situation of the person and the family is made of.
    private static readonly string[] Asked = ["household", "income", "debts", "housing", "transport", "child-care", "health", "support"];

    /// <summary>After how long a plan is reassessed at the latest, where it names no day itself.</summary>
    internal static readonly Dated<Period> ReassessedAfter = 6.Months;

    public static DocumentOf<SelfSufficiencyPaper> Type { get; } = new(Name, "Post-Employment Self-Sufficiency Plan", PostEmploymentCaseManagement.Section("item 1"))
    {
        When = "When somebody starts work, every six months, and whenever something that the plan rests on changes.",
        SignedBy = ["client", "counselor"],
        IsNeeded = Needed,
        Known =
        {
            { nameof(Needs), of => Last(of) is { } last ? $"The plan of {LastOn(of):yyyy-MM-dd} has {last.Needs?.Count ?? 0}; say of each how it stands since then" : null },
            { nameof(Goals), of => Reached(of) is { Count: > 0 } met ? $"Met since then: {string.Join("; ", met)}" : null },
            { nameof(Contact), of => WaysToBeReached.SaidOn(CaseView.Of(of.File, of.Today)) is { } on ? $"Ways to be reached, as the participant said on {on:yyyy-MM-dd}" : "Nobody has asked how the participant can be reached" },
            { nameof(NextReassessment), of => $"Every six months at the latest: by {Latest(of):yyyy-MM-dd}" },
        },
        Begun = Begin,
        Asks = PlanChecks.Against,
        AlsoRecords = (of, plan, _) => plan.Recorded(of),
    };

    [Section("Needs, emergent first", Help = "Rank 1 is met first. Met ones go last and stay.")]
    public IReadOnlyList<NeedRow>? Needs { get; init; }

    [Section("Situation of the person and the family", Help = "Household, income, debts, housing, transport, child care, health, people who help: who told it, and when.", Sensitive = false)]
    public IReadOnlyList<SituationRow>? Situation { get; init; }

    [Section("Goals", Help = "At least one, each with somebody who sees to it and a day still to come.")]
    public IReadOnlyList<GoalRow>? Goals { get; init; }

    [Section("Contingency plans", Help = "One each for child care, transportation and a crisis that can be prevented. Tried means used or rehearsed.")]
    public IReadOnlyList<ContingencyRow>? Contingencies { get; init; }

    [Section("How we keep in touch", AtLeast = 10)]
    public string? Contact { get; init; }

    [Section("The week at a glance", Optional = true)]
    public IReadOnlyList<WeekRow>? Week { get; init; }

    [Section("Strengths and skills", Optional = true)]
    public IReadOnlyList<SkillRow>? Skills { get; init; }

    [Section("In the participant's own words")]
    public OwnWords? Words { get; init; }

    [Section("Next reassessment")]
    public DateOnly? NextReassessment { get; init; }

    [Section("A copy goes home with the participant", Of = [Yes + "|Yes"])]
    public string? CopyGiven { get; init; }

    /// <summary>The plan in force with the day on which it was signed; none where there is none in this form.</summary>
    public static (DateOnly On, SelfSufficiencyPaper Plan)? InForce(CaseView view) =>
        view.Last<Document>(IsOne) is { } paper && SignedDocument.Read(Name, paper.Data) is { } signed ? (paper.On, Type.Read(signed.Answers)) : null;

    internal static bool IsOne(Document document) => document is { Name: Name, Action: DocumentAction.Completed };

    internal static SelfSufficiencyPaper? Last(Writing of) => InForce(CaseView.Of(of.File, of.Today))?.Plan;

    internal static DateOnly Latest(Writing of) => of.File.Pack.Calendar.LastOpen(of.File.Pack.Calendar.After(of.Today, ReassessedAfter.At(of.Today, of.File.Terms.Decided)));

    private static DateOnly? LastOn(Writing of) => InForce(CaseView.Of(of.File, of.Today))?.On;

    private static string? Needed(CaseFile file, DateOnly asOf)
    {
        var view = CaseView.Of(file, asOf);
        if (InForce(view) is not var (on, plan)) return "Everything rests on it, and it has not been written.";
        return plan.NextReassessment < asOf ? $"It was to be reassessed by {plan.NextReassessment:yyyy-MM-dd}."
            : view.Each<Problem>().LastOrDefault(problem => problem.Crisis == true && problem.On > on) is { } crisis ? $"A crisis came up on {crisis.On:yyyy-MM-dd}, after the plan of {on:yyyy-MM-dd}." : null;
    }

    private static List<string> Reached(Writing of)
    {
        var view = CaseView.Of(of.File, of.Today);
        return InForce(view) is var (on, _) ? [.. view.Each<GoalMet>().Where(met => met.On >= on).Select(met => met.Goal)] : [];
    }

    // Goals that were met stay behind; needs that were met go last; all else is carried over.
    private static SelfSufficiencyPaper Begin(Writing of)
    {
        if (Last(of) is not { } last) return new() { Situation = [.. Asked.Select(what => new SituationRow { What = what })], NextReassessment = Latest(of) };
        var reached = Reached(of);
        return last with
        {
            Needs = [.. (last.Needs ?? []).OrderBy(need => need.Since == Met).Select(need => need with { Since = need.Since == Met ? Met : null })],
            Goals = [.. (last.Goals ?? []).Where(goal => !reached.Contains(goal.Goal!)).Select(goal => goal with { FirstBy = goal.FirstBy ?? goal.By })],
            Words = null, CopyGiven = null, NextReassessment = Latest(of),
        };
    }

    private IEnumerable<Entry> Recorded(Writing of)
    {
        var (today, before) = (of.Today, Last(of));
        yield return new SelfSufficiencyPlan { On = today, Goals = [.. (Goals ?? []).Select(goal => new PlannedGoal(goal.Goal!, goal.By!.Value, goal.Responsible!, (Needs ?? []).Any(need => need.Emergent == Yes && need.Need == goal.Goal)))] };
        foreach (var need in Needs ?? [])
        {
            var known = before?.Needs?.FirstOrDefault(each => each.Need == need.Need);
            if (known is null || (known.Rank, known.Area, known.Emergent) != (need.Rank, need.Area, need.Emergent)) yield return new NeedNamed { On = today, Need = need.Need, Area = need.Area, Rank = need.Rank, Emergent = need.Emergent == Yes, Note = need.Resource };
            if (State(need.Since) is { } state && !(known?.Since == Met && need.Since == Met)) yield return new NeedJudged { On = today, Need = need.Need, State = state };
        }

        foreach (var row in Contingencies ?? [])
        {
            if (before?.Contingencies?.Any(each => each with { TriedOn = null } == row with { TriedOn = null }) == true) continue;
            yield return new Contingency { On = today, Name = row.Area, Area = Area(row.Area), Plan = $"If {row.If}: {row.Then}", Backups = [.. new[] { row.FirstBackup, row.SecondBackup }.OfType<string>()] };
        }

        foreach (var skill in Skills ?? [])
        {
            if (before?.Skills?.Any(each => each.Skill == skill.Skill) != true) yield return new SkillNamed { On = today, Skill = skill.Skill, Note = skill.Use };
        }
    }

    private static NeedState? State(string? since) => since switch { "met" => NeedState.Met, "better" => NeedState.Better, "same" => NeedState.Same, "worse" => NeedState.Worse, _ => null };

    private static ContingencyArea? Area(string? word) => word switch { "child-care" => ContingencyArea.ChildCare, "transportation" => ContingencyArea.Transportation, "crisis" => ContingencyArea.Crisis, _ => null };

    internal static bool IsNew(NeedRow need) => need.Since is null or New;
}
