using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>What is recorded on the way back, by page and program alike.</summary>
public static class ReturningWay
{
    /// <summary>The last day on which a notice of a day can be appealed.</summary>
    public static DateOnly LastDay(Pack pack, DateOnly noticed) => ReturningRecording.LastDay(pack, noticed);

    /// <summary>The notice of a decision, with its last day.</summary>
    public static NoticeOfDecision Notice(Pack pack, DateOnly on, string about, string? reasons) => new() { On = on, About = about, Reasons = reasons, LastDay = LastDay(pack, on) };

    /// <summary>Against the choice, the notice of the reasons and of the last day to appeal.</summary>
    internal static IReadOnlyList<Entry> FollowsFrom(Pack pack, IReadOnlyList<Entry> standing, Determination determined) =>
        Returning.Latest(standing) is { Choice: { } choice } && choice != determined.Outcome.JsonName() ? [Notice(pack, determined.On, "returning", determined.Reasons)] : [];
}
