using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Requirements;

/// <summary>Everything that the source policies ask of the program, and how far it goes.</summary>
public static class Requirements
{
    private static readonly ILookup<string, string> TestsById = ReadTests();

    public static IReadOnlyList<Requirement> All { get; } = [.. Packs.All.SelectMany(pack => pack.Requirements), .. CommonRequirements.All, .. WhatIsAsked.All];

    /// <summary>Every rule of every agency, those of amendments too.</summary>
    internal static IEnumerable<Rule> Rules => Packs.All.SelectMany(pack => pack.Rules.Concat(pack.AskedWhenRecorded).Concat(pack.Amendments.SelectMany(amendment => amendment.Rules.Concat(amendment.AskedWhenRecorded))));

    extension(Requirement requirement)
    {
        /// <summary>The rules that bear its id, in force or ready to adopt.</summary>
        public IEnumerable<Rule> Rules => Requirements.Rules.Where(rule => rule.Id == requirement.Id || rule.Also.Contains(requirement.Id));

        /// <summary>What carries it out: rules, then pages, documents and commands.</summary>
        public IReadOnlyList<string> By => [.. requirement.Rules.Select(Said).Distinct(), .. requirement.Through];

        /// <summary>The classes of tests that hold the program to it.</summary>
        public IReadOnlyList<string> Tests => [.. TestsById[requirement.Id]];
    }

    private static string Said(Rule rule) => rule switch
    {
        Duty => $"duty: {rule.Title}",
        Gate gate => $"gate: {gate.Step}",
        Finding => $"finding: {rule.Title}",
        Clock => $"clock: {rule.Title}",
        RecordingRule => $"asked when recorded: {rule.Title}",
        _ => $"window: {rule.Title}",
    };

    // A line each: the id, a space, the class of tests. Written by `./dev requirements` from what the tests say of themselves.
    private static ILookup<string, string> ReadTests()
    {
        using var lines = new StreamReader(typeof(Requirements).Assembly.GetManifestResourceStream("requirements.txt")!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToLookup(parts => parts[0], parts => parts[1]);
    }
}
