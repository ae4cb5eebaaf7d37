using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>The twelve months that follow the end of cash assistance; a return to cash stops them, a new end opens new ones.</summary>
public sealed record CashWindow(DateOnly Ended, DateOnly LastDay, string? Reason, DateOnly AsOf)
{
    private const int Months = 12;

    /// <summary>Why cash assistance ends, by its word.</summary>
    public static IReadOnlyList<(string Word, string Name)> Reasons { get; } =
        [("earnings", "Earnings"), ("time-limit", "Time limit"), ("own-wish", "Own wish"), ("penalty", "Penalty"), ("moved", "Moved"), ("other", "Other")];

    /// <summary>One month of the window: its last days count as one with the last month.</summary>
    public sealed record Cell(DateOnly From, DateOnly Until, bool IsGone, bool IsNow, bool IsLast);

    /// <summary>The window that runs or has run since the latest end; none while cash is paid.</summary>
    public static CashWindow? Of(CaseView view) => view.LastUnlessUndone<CashAssistanceEnded>(_ => true, entry => entry is CashAssistanceStarted) is { } ended
        ? new(ended.On, view.File.Pack.Calendar.After(ended.On, PostEmploymentCaseManagement.TrainingReferrals.Lasts.At(ended.On, view.Known.Decided)), ended.Reason, view.AsOf)
        : null;

    public bool IsOver => AsOf > LastDay;

    /// <summary>Whole months that are left from today.</summary>
    public int MonthsLeft => IsOver ? 0 : Cells.Count(cell => !cell.IsGone);

    public string? ReasonSaid => Reasons.FirstOrDefault(each => each.Word == Reason).Name?.ToLowerInvariant() ?? Reason;

    public IReadOnlyList<Cell> Cells => field ??=
    [
        .. Enumerable.Range(0, Months).Select(at => (From: Ended.AddMonths(at).AddDays(1), Until: at == Months - 1 ? LastDay : Ended.AddMonths(at + 1)))
            .Select((span, at) => new Cell(span.From, span.Until, AsOf > span.Until, AsOf >= span.From && AsOf <= span.Until, at == Months - 1)),
    ];
}
