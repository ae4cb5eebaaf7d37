using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>How and when the participant can be reached, by consent: signed by the participant, who may change it at any time.</summary>
public sealed record WaysToBeReached : IDocument<WaysToBeReached>
{
    public const string Name = "ways-to-be-reached";
    private const string Yes = "yes";

    public static DocumentOf<WaysToBeReached> Type { get; } = new(Name, "Ways to be reached", PostEmploymentCaseManagement.Section("item 5"))
    {
        When = "At the first meeting, and whenever the participant's days change.",
        SignedBy = ["client"],
        IsNeeded = (file, asOf) => Of(CaseView.Of(file, asOf)) is null ? "Nobody has asked how and when the participant can be reached." : null,
        Asks = Against,
    };

    [Section("When and how", Help = "A line for each time of the week at which the participant wants to be reached. No one calls or texts at other times.")]
    public IReadOnlyList<ReachRow>? Hours { get; init; }

    [Section("Letters, postcards and notes may be sent home", Of = [Yes + "|Yes", "no|No"])]
    public string? HomeMail { get; init; }

    [Section("Messages", Help = "What may be left on the telephone or with somebody else.", Of = ["full|It is safe to leave a full message", "call-me|First name and “please call me” only", "none|Leave no message"])]
    public string? Messages { get; init; }

    [Section("Who else may answer", Help = "Names, and what they may be told.", Optional = true)]
    public string? MayAnswer { get; init; }

    [Section("Language", Of = ["en|English", "es|Spanish", "other|Another"])]
    public string? Language { get; init; }

    [Section("When not, and why", Help = "Shift, phone in the locker, somebody who must not hear.", Optional = true, Sensitive = true)]
    public string? WhenNot { get; init; }

    /// <summary>As the participant said last; none where nobody has asked.</summary>
    public static WaysToBeReached? Of(CaseView view) => view.Last<Document>(IsOne) is { } paper && SignedDocument.Read(Name, paper.Data) is { } signed ? Type.Read(signed.Answers) : null;

    /// <summary>The day on which it was said.</summary>
    public static DateOnly? SaidOn(CaseView view) => view.Last<Document>(IsOne)?.On;

    internal static bool IsOne(Document document) => document is { Name: Name, Action: DocumentAction.Completed };

    /// <summary>What is against a contact that way, on that day, at that time; none where the participant wants it so.</summary>
    public string? Against(Channel channel, DateOnly day, TimeOnly? time)
    {
        if (channel is Channel.Letter or Channel.Postcard or Channel.HandwrittenNote) return HomeMail == Yes ? null : "no mail is to be sent home";
        if (!IsTimed(channel)) return null;
        if (channel == Channel.VoiceMessage && Messages == "none") return "no message is to be left";
        var rows = (Hours ?? []).Where(row => row.Takes(channel)).ToList();
        if (rows.Count == 0) return $"the participant gave no hours for it ({Word(channel)})";
        if (!rows.Exists(row => row.Takes(day.DayOfWeek))) return $"not on a {day.DayOfWeek} ({Word(channel)})";
        return time is { } at && !rows.Exists(row => row.Takes(day.DayOfWeek) && row.Takes(at)) ? $"not at {TimeOfDay.Said(at)} on a {day.DayOfWeek} ({Word(channel)})" : null;
    }

    /// <summary>The first time on a day at which the participant wants to be reached that way.</summary>
    public TimeOnly? FirstTime(Channel channel, DayOfWeek day) =>
        (Hours ?? []).Where(row => row.Takes(channel) && row.Takes(day)).Select(row => TimeOfDay.Read(row.From)).Order().FirstOrDefault();

    /// <summary>Whether a way has hours at all.</summary>
    internal static bool IsTimed(Channel channel) => channel is Channel.Phone or Channel.Text or Channel.VoiceMessage or Channel.Video or Channel.InformationCall;

    private static string Word(Channel channel) => channel.ToString() switch { "VoiceMessage" => "voice message", "InformationCall" => "information call", var word => word.ToLowerInvariant() };

    private static IEnumerable<(string Section, string Wrong)> Against(Writing of, WaysToBeReached said)
    {
        foreach (var row in said.Hours ?? [])
        {
            var (from, until) = (TimeOfDay.Read(row.From), TimeOfDay.Read(row.Until));
            if (row.From is not null && from is null) yield return (nameof(Hours), $"'{row.From}' is no time of day; write it like 6:30 PM.");
            if (row.Until is not null && until is null) yield return (nameof(Hours), $"'{row.Until}' is no time of day; write it like 6:30 PM.");
            if (until <= from) yield return (nameof(Hours), $"{row.From} to {row.Until} ends before it begins.");
        }
    }
}

/// <summary>A time of the week at which the participant wants to be reached, and how.</summary>
public sealed record ReachRow
{
    [Column("Days", Of =
    [
        "weekdays|Monday to Friday", "every-day|Every day", "monday|Mondays", "tuesday|Tuesdays", "wednesday|Wednesdays", "thursday|Thursdays", "friday|Fridays", "saturday|Saturdays", "sunday|Sundays",
    ])]
    public string? Days { get; init; }

    [Column("From")]
    public string? From { get; init; }

    [Column("Until")]
    public string? Until { get; init; }

    [Column("How", Of = ["text|Text", "phone|Phone", "text-or-call|Text or call", "video|Video", "any|Any way"])]
    public string? How { get; init; }

    internal bool Takes(Channel channel) => How switch
    {
        "any" => true,
        "text" => channel == Channel.Text,
        "phone" => channel is Channel.Phone or Channel.InformationCall or Channel.VoiceMessage,
        "text-or-call" => channel is Channel.Text or Channel.Phone or Channel.InformationCall or Channel.VoiceMessage,
        "video" => channel == Channel.Video,
        _ => false,
    };

    internal bool Takes(DayOfWeek day) => Days switch
    {
        "every-day" => true,
        "weekdays" => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        _ => string.Equals(Days, day.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Whether the participant wants to be reached that way on that weekday.</summary>
    public bool IsFor(Channel channel, DayOfWeek day) => Takes(channel) && Takes(day);

    internal bool Takes(TimeOnly time) => TimeOfDay.Read(From) <= time && time <= TimeOfDay.Read(Until);
}
