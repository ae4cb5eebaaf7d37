using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Requirements;

/// <summary>Everything that the five source policies ask of the program, and how far it goes.</summary>
public static class Requirements
{
    private static readonly ILookup<string, string> Tests = ReadTests();

    public static IReadOnlyList<Requirement> All { get; } =
        [.. NebraskaPlacement.All, .. NebraskaPostEmployment.All, .. Iowa32.All, .. WisconsinIps.All, .. KansasPostEmployment.All, .. Everywhere.All, .. WhatIsAsked.All];

    /// <summary>Every rule of every agency, those of amendments too.</summary>
    internal static IEnumerable<Rule> Rules => Packs.All.SelectMany(pack => pack.Rules.Concat(pack.AskedWhenRecorded).Concat(pack.Amendments.SelectMany(amendment => amendment.Rules)));

    internal static IReadOnlyList<string> TestsOf(string id) => [.. Tests[id]];

    // A line each: the id, a space, the class of tests. Written by `./dev requirements` from what the tests say of themselves.
    private static ILookup<string, string> ReadTests()
    {
        using var lines = new StreamReader(typeof(Requirements).Assembly.GetManifestResourceStream("tests.txt")!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToLookup(parts => parts[0], parts => parts[1]);
    }
}
