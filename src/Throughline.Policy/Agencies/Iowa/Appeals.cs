using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Rules.Finders;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS: what is owed to somebody who appeals.</summary>
public static class Appeals
{
    private static readonly Event Asked = Event.When<Appeal>(Kind.Appeal, "hearing or mediation asked for", appeal => appeal.Way is "hearing" or "mediation");

    private static readonly Event Told = Event.When<NoticeOfDecision>(Kind.NoticeOfDecision, "notice of what came of it", IsOutcome);

    internal static readonly Event[] Events = [Asked, Told];

    private static readonly Dated<Period> Within = 60.Days;

    public static readonly Duty Heard = new("IA-PE-12", "Hearing or mediation", new("Iowa Administrative Code 877-33.9", "Appeals", "2024-03-13"))
    {
        Says = "Whoever asks for a hearing or mediation has it within 60 days of asking, and is told in writing what came of it. Services go on meanwhile.",
        IsInTheContract = false,
        Opens = OnEach(Asked),
        Due = Within,
        MetBy = After(Told, (known, owed, at) => known.Entry<NoticeOfDecision>(at).About == WayOf(known, owed)),
        About = WayOf,
        Why = (known, owed) => [new("{0} was asked for on {1}. Services go on until it is decided.", WayOf(known, owed) == "hearing" ? "A hearing" : "Mediation", owed.Opened)],
        Cure = new("Record what came of it", Kind.NoticeOfDecision),
    };

    /// <summary>Whether a notice says what a hearing or mediation came to; any other can be appealed.</summary>
    public static bool IsOutcome(NoticeOfDecision notice) => notice.About is "hearing" or "mediation";

    private static string? WayOf(Known known, Obligation owed) => known.Entry<Appeal>(owed.Opener!.Value).Way;
}
