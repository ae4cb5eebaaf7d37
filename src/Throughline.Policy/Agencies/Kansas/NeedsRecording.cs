using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>What needs, contingencies, problems and resources say before they are recorded: enough for somebody else to act on.</summary>
internal static class NeedsRecording
{
    public static readonly RecordingRule Goals = new("KS-PE-01", "Plan without goals", PostEmploymentCaseManagement.Section("item 1"))
    {
        Says = "A plan has at least one goal, each with somebody who sees to it.",
        Of = [Kind.SelfSufficiencyPlan],
        Against = asked => asked.Entry is SelfSufficiencyPlan plan && (plan.Goals.Length == 0 || plan.Goals.Any(goal => string.IsNullOrWhiteSpace(goal.Goal) || string.IsNullOrWhiteSpace(goal.Responsible)))
            ? Missing("goals", "give at least one goal, each in words and with somebody who sees to it") : [],
    };

    public static readonly RecordingRule Needs = new("KS-PE-01", "Need that says too little", PostEmploymentCaseManagement.Section("item 1"))
    {
        Says = "A need is named in words and ranked; how it stands is told of a need that is on file.",
        Of = [Kind.NeedNamed, Kind.NeedJudged],
        Against = asked => asked.Entry switch
        {
            NeedNamed need => [.. Blank("need", need.Need, "say what is needed"), .. Ranked(need)],
            NeedJudged judged => [.. OnFile<NeedNamed>(asked, "need", judged.Need, each => each.Need), .. judged.State is null ? Missing("state", "choose met, better, same or worse") : []],
            _ => [],
        },
    };

    public static readonly RecordingRule Contingencies = new("KS-PE-02", "Contingency plan without a backup", PostEmploymentCaseManagement.Section("item 2"))
    {
        Says = "A contingency plan says for what it is, what is done, and who stands in; whether one held is told of a plan that is on file.",
        Of = [Kind.Contingency, Kind.ContingencyUsed],
        Against = asked => asked.Entry switch
        {
            Contingency plan =>
            [
                .. plan.Area is null ? Missing("area", "choose child care, transportation or crisis") : [], .. Blank("plan", plan.Plan, "say what is done if it fails"),
                .. plan.Backups is not { Length: > 0 } ? Missing("backups", "name at least one backup, with a telephone") : [],
            ],
            ContingencyUsed used => [.. OnFile<Contingency>(asked, "contingency", used.Contingency, each => each.Name), .. used.Held is null ? Missing("held", "say whether it held") : []],
            _ => [],
        },
    };

    public static readonly RecordingRule Problems = new("KS-PE-03", "Problem that says too little", PostEmploymentCaseManagement.Section("item 3"))
    {
        Says = "A problem says what it is about and what was agreed; a crisis bears a name under which it is handled; what was done about one is told in words.",
        Of = [Kind.Problem, Kind.ProblemHandled],
        Also = ["KS-PE-13"],
        Against = asked => asked.Entry switch
        {
            Problem problem =>
            [
                .. problem.Kinds is not { Length: > 0 } ? Missing("kinds", "choose what it is about") : [], .. Blank("problem", problem.Name, "give it a short name, under which it is handled"),
                .. string.IsNullOrWhiteSpace(problem.Step) && string.IsNullOrWhiteSpace(problem.Note) ? Missing("step", "say what happened or what was agreed") : [],
            ],
            ProblemHandled handled => [.. OnFile<Problem>(asked, "problem", handled.Problem, each => each.Name), .. Blank("note", handled.Note, "say in a few words what was done")],
            _ => [],
        },
    };

    public static readonly RecordingRule Resources = new("KS-PE-04", "Resource that says too little", PostEmploymentCaseManagement.Section("item 4"))
    {
        Says = "A resource of the network has a name and says for what it is; whether it worked is told of one that is on file.",
        Of = [Kind.Resource, Kind.ResourceUsed],
        Against = asked => asked.Entry switch
        {
            Resource resource => [.. Blank("name", resource.Name, "name the person or the organization"), .. Blank("for", resource.For, "say what it is for")],
            ResourceUsed used => [.. OnFile<Resource>(asked, "resource", used.Resource, each => each.Key), .. used.Worked is null ? Missing("worked", "say whether it worked") : []],
            _ => [],
        },
    };

    public static readonly RecordingRule Skills = new("KS-PE-11", "Skill without words", PostEmploymentCaseManagement.Section("aims"))
    {
        Says = "A skill that was found is named.",
        Of = [Kind.SkillNamed],
        Against = asked => asked.Entry is SkillNamed skill ? Blank("skill", skill.Skill, "name the skill") : [],
    };

    internal static readonly RecordingRule[] All = [Goals, Needs, Contingencies, Problems, Resources, Skills];

    private static IEnumerable<Objection> Missing(string field, string words) => [new(words) { Field = field }];

    private static IEnumerable<Objection> Blank(string field, string? said, string words) => string.IsNullOrWhiteSpace(said) ? Missing(field, words) : [];

    private static IEnumerable<Objection> Ranked(NeedNamed need) => need.Rank is { } rank && (rank < 1 || rank != decimal.Truncate(rank)) ? Missing("rank", "rank it 1, 2, 3; 1 is met first") : [];

    private static IEnumerable<Objection> OnFile<T>(Asked asked, string field, string? name, Func<T, string?> of) where T : Entry =>
        asked.Earlier.Any(each => each.Entry is T known && ThingName.Same(of(known), name)) ? []
            : Missing(field, string.IsNullOrWhiteSpace(name) ? "choose one that is on file" : $"'{name}' is not on file; write it as it is there, or record it first");
}
