using Throughline.Policy.Rules;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>A status that a case has had: since when, and how many days in it.</summary>
public sealed record StatusStay(string Label, string Days, bool IsNow)
{
    public static IReadOnlyList<StatusStay> All(CasePage of)
    {
        var history = of.Case.Evaluation.StatusHistory;
        return [.. history.Select((status, at) => new StatusStay(status.Label, Said(of, status, at + 1 < history.Count ? history[at + 1].Since : of.Today), at == history.Count - 1))];
    }

    private static string Said(CasePage of, Status status, DateOnly? until) =>
        status.Since is { } since ? $"{of.Short(since)}, {Wording.Count((until ?? of.Today).DayNumber - since.DayNumber, "day")}" : "";
}
