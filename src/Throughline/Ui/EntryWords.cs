using Throughline.Policy;

namespace Throughline.Ui;

/// <summary>An entry in the words of a page.</summary>
public static class EntryWords
{
    /// <summary>What kind of thing it is, and what tells it from others of its kind: "Contact, e-mail".</summary>
    public static string Kind(Entry entry) => entry switch
    {
        Contact contact => $"{(contact.With == Party.Client ? "Contact" : Title(contact.With.Word()))}, {Mode(contact.Mode)}",
        TaskNote note => $"Task note, {Plain(note.About.Word())}",
        ServiceGiven => "Service",
        Document document => $"{Title(document.Name)} {document.Action.Word()}",
        Staffing => "WIN staffing",
        ReferralOpened opened => $"Referral to {opened.To.Word()}",
        ReferralEnded ended => $"Referral to {ended.To.Word()} ended",
        Permission permission => $"Permission, {Plain(permission.For.Word())}",
        PolicyException exception => $"Exception {exception.Action.Word()}",
        _ => Title(entry.Kind.Word()),
    };

    /// <summary>What was saved, as a heading.</summary>
    public static string Saved(Entry entry) => entry switch
    {
        Correction => "Correction saved",
        Contact { With: Party.Client } => "Contact saved",
        Contact contact => $"{Title(contact.With.Word())} contact saved",
        TaskNote note => $"Task note saved, {Plain(note.About.Word())}",
        ConcernAnswered => "Answer saved",
        _ => $"{Title(entry.Kind.Word())} saved",
    };

    /// <summary>Where one might hope that it meets a duty and it does not.</summary>
    public static string? WhyItMeetsNothing(Entry entry) => entry switch
    {
        TaskNote note => $"A {Plain(note.About.Word())} is a task note: it is on record and meets no contact duty.",
        Contact { Substantive: false } => "Not a substantive contact: it is on record and meets no contact duty.",
        _ => null,
    };

    public static string Mode(Mode mode) => mode switch
    {
        Policy.Mode.Email => "e-mail",
        Policy.Mode.Text => "text",
        Policy.Mode.InPerson => "in person",
        _ => Plain(mode.Word()),
    };

    /// <summary>A word of the contract as people read it: "job-site-visit" is "job site visit".</summary>
    public static string Plain(string word) => word.Replace('-', ' ');

    public static string Title(string word)
    {
        var plain = Plain(word);
        return plain.Length == 0 ? plain : char.ToUpperInvariant(plain[0]) + plain[1..];
    }
}
