using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Where a Kansas case stands.</summary>
internal static class KansasStatus
{
    public static readonly CaseStatus OnCash = new("open", "On cash assistance");
    public static readonly CaseStatus AfterCash = new("after-cash", "After cash assistance");
    public static readonly CaseStatus Closed = new("closed", "Closed") { Ended = true };

    public static readonly CaseStatus[] All = [OnCash, AfterCash, Closed];

    public static Status Of(Known known) =>
        known.Last(CaseClosed) is { } closed ? Closed.Since(known.On(closed))
        : known.Last(PostEmploymentCaseManagement.CashEnded) is { } ended ? AfterCash.Since(known.On(ended))
        : OnCash.SinceTheStart(known);
}
