using Throughline.Policy.Rules;

namespace Throughline.Policy.Requirements;

/// <summary>One duty of the source policies by its stable id, in our words, and how far the program carries it out for the people who use it.</summary>
public sealed record Requirement(string Id, string Asks)
{
    /// <summary>The pages, documents and commands that carry it out, besides the rules that bear its id.</summary>
    public string[] Through { get; init; } = [];

    /// <summary>Why it is not carried out, or not wholly; none when all of it works.</summary>
    public string? SetAside { get; init; }

    /// <summary>Implemented means that all of the duty works for a user, not that a rule bears its name.</summary>
    public bool Implemented => SetAside is null;

    /// <summary>The rules that bear its id, in force or ready to adopt.</summary>
    public IEnumerable<Rule> Rules => Requirements.Rules.Where(rule => rule.Id == Id || rule.Also.Contains(Id));

    /// <summary>What carries it out: rules, then pages, documents and commands.</summary>
    public IReadOnlyList<string> By => [.. Rules.Select(Said).Distinct(), .. Through];

    /// <summary>The classes of tests that hold the program to it.</summary>
    public IReadOnlyList<string> Tests => Requirements.TestsOf(Id);

    private static string Said(Rule rule) => rule switch
    {
        Duty => $"duty: {rule.Title}",
        Gate gate => $"gate: {gate.Step}",
        Finding => $"finding: {rule.Title}",
        Clock => $"clock: {rule.Title}",
        _ => $"window: {rule.Title}",
    };
}
