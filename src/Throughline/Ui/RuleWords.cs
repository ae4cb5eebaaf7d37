using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Ui;

/// <summary>How pages speak of rules and their values.</summary>
public static class RuleWords
{
    public static string Kind(Rule rule) => rule switch
    {
        Duty => "owed",
        Window => "possible for a time",
        Clock => "a time that runs",
        Gate => "asked before a step",
        RecordingRule => "asked before it is recorded",
        _ => "refused",
    };

    /// <summary>A value's cell as people say it.</summary>
    public static string Cell(string cell) => cell switch
    {
        "due" => "Due after",
        "runs" => "Runs for",
        "lasts" => "Lasts",
        "window" => "Each window",
        "first window" => "First window",
        _ => char.ToUpperInvariant(cell[0]) + cell[1..],
    };

    /// <summary>A value's steps with the agency's own decisions among them, the first in force first.</summary>
    public static IReadOnlyList<(DatedStep Step, bool Own)> Steps(Pack pack, string name, Dated value) =>
    [
        .. value.Said.Select(step => (step, false))
            .Concat(pack.Decisions.Where(decision => decision.Name == name).Select(decision => (new DatedStep(decision.From, decision.Value, decision.Per), true)))
            .OrderBy(each => each.Item1.From ?? DateOnly.MinValue),
    ];

    /// <summary>The value in force on a day, in words.</summary>
    public static string InForce(Pack pack, string name, Dated value, DateOnly day) =>
        Steps(pack, name, value).Last(each => each.Step.From is not { } from || from <= day).Step.Value;

    public static string Cases(int cases, Pack pack) => cases == 0 ? $"Applies to no {pack.Client} now" : $"Applies to {Wording.Count(cases, pack.Client)} now";
}
