using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui.Contacts;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Groups;

/// <summary>A session with several clients as it is filled in once: who came, how, what happened, and which service it was.</summary>
public sealed class GroupSession : TypedContact
{
    /// <summary>The name of the form on its page.</summary>
    public const string Name = "Session";

    public const string JobSeekingSkills = "job-seeking-skills";
    public const string SuccessSkills = "employment-success-skills";

    /// <summary>The service that it was besides a contact; empty where it was none.</summary>
    public string? Service { get; set; }

    public string[] Areas { get; set; } = [];

    public string[] Topics { get; set; } = [];

    public string? Complete { get; set; }

    /// <summary>Asked about what is unlikely, whoever saves it says that it is right.</summary>
    public bool Sure { get; set; }

    /// <summary>The numbers of the cases of those who came.</summary>
    public string[] Came { get; set; } = [];

    /// <summary>Of those who were expected and did not come.</summary>
    public string[] Missed { get; set; } = [];

    public static IReadOnlyList<(string, string)> Services { get; } =
        [("", "No, a contact only"), (JobSeekingSkills, "Job seeking skills, the curriculum in a group"), (SuccessSkills, "Employment success skills")];

    public static IEnumerable<(string, string)> SkillsAreas => Recordings.Said(Recordings.SkillsAreas);

    public static IEnumerable<(string, string)> SuccessTopics => Recordings.Said(Recordings.SuccessTopics);

    /// <summary>What each case gets; null when something is missing, which stands at its field then.</summary>
    public List<(string Case, IReadOnlyList<Entry> Entries)>? Entries(DateOnly today, ModelStateDictionary state)
    {
        var contact = ReadContact(Name, Party.Client.JsonName(), today, state);
        if (Service == JobSeekingSkills && Areas.Length == 0) state.AddModelError("Session.Areas", "Choose at least one area of job seeking skills.");
        if (Service == SuccessSkills && Topics.Length == 0) state.AddModelError("Session.Topics", "Choose at least one topic of employment success skills.");
        // What is chosen under a service that it was not would be lost without a word.
        if (Service != JobSeekingSkills && (Areas.Length > 0 || Complete == "true")) state.AddModelError("Session.Service", "You chose something of job seeking skills. Say that it was this service, or clear what you chose.");
        if (Service != SuccessSkills && Topics.Length > 0) state.AddModelError("Session.Service", "You chose topics of employment success skills. Say that it was this service, or clear what you chose.");
        if (Came.Length + Missed.Length == 0) state.AddModelError("Session.Came", "Choose who came.");
        foreach (var both in Came.Intersect(Missed)) state.AddModelError("Session.Came", $"{both} is marked as came and as did not come. Leave one.");
        if (contact is null || !state.IsValid) return null;
        var missed = new TaskNote { On = contact.On, About = TaskAbout.NoShow, Note = $"Did not come to the group session: {contact.Note}" };
        return [.. Came.Select(number => (number, Attended(contact with { Topics = ["group-session"] }))), .. Missed.Select(number => (number, (IReadOnlyList<Entry>)[missed]))];
    }

    private IReadOnlyList<Entry> Attended(Contact contact) => Service switch
    {
        JobSeekingSkills => [contact, Given(contact, Areas) with { Complete = Complete == "true" ? true : null }],
        SuccessSkills => [contact, Given(contact, Topics)],
        _ => [contact],
    };

    private ServiceGiven Given(Contact contact, string[] covered) =>
        new() { On = contact.On, Service = Service!, Format = ServiceFormat.Group, Areas = covered, Note = contact.Note };
}
