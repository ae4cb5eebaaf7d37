using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Groups;

/// <summary>A session with several clients as it is filled in once: who came, how, what happened, and which service it was.</summary>
public sealed class GroupSession
{
    public const string JobSeekingSkills = "job-seeking-skills";
    public const string SuccessSkills = "employment-success-skills";

    public string? On { get; set; }

    public string? How { get; set; }

    public string? Happened { get; set; }

    /// <summary>The service that it was besides a contact; empty where it was none.</summary>
    public string? Service { get; set; }

    public string[] Areas { get; set; } = [];

    public string[] Topics { get; set; } = [];

    public string? Complete { get; set; }

    /// <summary>The numbers of the cases of those who came.</summary>
    public string[] Came { get; set; } = [];

    /// <summary>Of those who were expected and did not come.</summary>
    public string[] Missed { get; set; } = [];

    /// <summary>Names the form, so that sending it twice records it once in each case.</summary>
    public string? IdempotencyKey { get; set; }

    public static readonly (string, string)[] Ways = [("in-person", "In person"), ("virtual", "By video"), ("phone", "By phone")];

    public static IEnumerable<(string, string)> SkillsAreas => Recordings.Said(Recordings.SkillsAreas);

    public static IEnumerable<(string, string)> SuccessTopics => Recordings.Said(Recordings.SuccessTopics);

    /// <summary>What each case gets; null when something is missing, which stands at its field then.</summary>
    public List<(string Case, IReadOnlyList<Entry> Entries)>? Entries(ModelStateDictionary state)
    {
        _ = FormValues.Day(On ?? "", "Enter the day of the session.", out var notADay);
        if (notADay is not null) state.AddModelError("Session.On", notADay);
        if (!Spelling<Mode>.Read(How ?? "", out var mode)) state.AddModelError("Session.How", "Choose how you met.");
        if (string.IsNullOrWhiteSpace(Happened)) state.AddModelError("Session.Happened", "Say in a few words what the session was about.");
        if (Service == JobSeekingSkills && Areas.Length == 0) state.AddModelError("Session.Areas", "Choose at least one area of job seeking skills.");
        if (Service == SuccessSkills && Topics.Length == 0) state.AddModelError("Session.Topics", "Choose at least one topic of employment success skills.");
        // What is chosen under a service that it was not would be lost without a word.
        if (Service != JobSeekingSkills && (Areas.Length > 0 || Complete == "true")) state.AddModelError("Session.Service", "You chose something of job seeking skills. Say that it was this service, or clear what you chose.");
        if (Service != SuccessSkills && Topics.Length > 0) state.AddModelError("Session.Service", "You chose topics of employment success skills. Say that it was this service, or clear what you chose.");
        if (Came.Length + Missed.Length == 0) state.AddModelError("Session.Came", "Choose who came.");
        foreach (var both in Came.Intersect(Missed)) state.AddModelError("Session.Came", $"{both} is marked as came and as did not come. Leave one.");
        if (!state.IsValid) return null;
        var on = DateOnly.Parse((string)FormValues.Day(On!, null, out _)!);
        return [.. Came.Select(number => (number, Attended(on, mode))), .. Missed.Select(number => (number, DidNotCome(on)))];
    }

    private IReadOnlyList<Entry> Attended(DateOnly on, Mode mode)
    {
        var contact = new Contact { On = on, With = Party.Client, Mode = mode, Topics = ["group-session"], Note = Happened!.Trim() };
        return Service switch
        {
            JobSeekingSkills => [contact, new ServiceGiven { On = on, Service = JobSeekingSkills, Format = ServiceFormat.Group, Areas = Areas, Complete = Complete == "true" ? true : null, Note = Happened.Trim() }],
            SuccessSkills => [contact, new ServiceGiven { On = on, Service = SuccessSkills, Format = ServiceFormat.Group, Areas = Topics, Note = Happened.Trim() }],
            _ => [contact],
        };
    }

    private IReadOnlyList<Entry> DidNotCome(DateOnly on) => [new TaskNote { On = on, About = TaskAbout.NoShow, Note = $"Did not come to the group session: {Happened!.Trim()}" }];
}
