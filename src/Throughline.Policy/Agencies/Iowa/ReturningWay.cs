using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>What is recorded on the way back, by page and program alike.</summary>
public static class ReturningWay
{
    /// <summary>The last day on which a notice of a day can be appealed.</summary>
    public static DateOnly LastDay(Pack pack, DateOnly noticed) => ReturningRecording.LastDay(pack, noticed);

    /// <summary>The notice of a decision, with its last day.</summary>
    public static NoticeOfDecision Notice(Pack pack, DateOnly on, string about, string? reasons) => new() { On = on, About = about, Reasons = reasons, LastDay = LastDay(pack, on) };

    /// <summary>Why somebody applies anew at once: no way leads to 32-0 any more, or none ever did.</summary>
    internal static string? Reapplies(CaseView view)
    {
        if (view.Closure is not { } closure) return null;
        if (closure.Outcome != ClosureOutcome.Successful) return $"The case was closed on {closure.On:yyyy-MM-dd} as {IowaStatus.Of(view.Known).Label}, not as 26-0.";
        if (FileRequest.Latest(view.Entries) is { State: FileRequestState.Unavailable } gone) return $"The closed file is no longer available since {gone.Since:yyyy-MM-dd}.";
        return PreExit.BarOf(view) is { } reported ? $"The exit was reported by {reported:yyyy-MM-dd}, and a reported exit is final." : null;
    }

    /// <summary>Against the choice, the notice of the reasons and of the last day to appeal.</summary>
    internal static IReadOnlyList<Entry> FollowsFrom(Pack pack, IReadOnlyList<Entry> standing, Determination determined) =>
        Returning.Latest(standing) is { Choice: { } choice } && choice != determined.Outcome.JsonName() ? [Notice(pack, determined.On, "returning", determined.Reasons)] : [];
}
