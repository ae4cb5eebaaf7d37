using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Rules;

/// <summary>An entry in a few words, for reasons.</summary>
internal static class Described
{
    /// <summary>What kind of thing it is.</summary>
    public static string Kind(Entry entry) => entry.Kind.JsonName().Replace('-', ' ');

    /// <summary>What tells it from others of its kind, in brackets; empty where nothing does.</summary>
    public static string Briefly(Entry entry) => entry switch
    {
        Contact contact => $" ({Say(contact.Mode)})",
        Authorization authorization => $" ({authorization.Number})",
        ConcernRaised concern => $" ({concern.Concern})",
        ConcernAnswered concern => $" ({concern.Concern})",
        ServiceMonth month => $" ({month.Authorization}, {month.Period})",
        ServiceEnded ended => $" ({ended.Authorization})",
        Document { Authorization: { } number } => $" ({number})",
        Programme programme => $" ({programme.Name.JsonName().Replace('-', ' ')})",
        ReferralEnded ended => $" ({ended.Reason})",
        _ => "",
    };

    /// <summary>A contact as a thing: "an e-mail", "a call".</summary>
    public static string Thing(Entry entry) => entry is Contact contact ? contact.Mode switch
    {
        Mode.Email => "an e-mail",
        Mode.Text => "a text message",
        Mode.Phone => "a call",
        Mode.Virtual => "a video call",
        Mode.InPerson => "a meeting in person",
        Mode.Letter => "a letter",
        Mode.HandwrittenNote => "a handwritten note",
        _ => "a business tour",
    } : $"a {Kind(entry)}";

    private static string Say(Mode mode) => mode switch
    {
        Mode.Email => "e-mail",
        Mode.Text => "text message",
        Mode.InPerson => "in person",
        Mode.HandwrittenNote => "handwritten note",
        Mode.BusinessTour => "business tour",
        _ => mode.JsonName(),
    };
}
