using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Nebraska;

/// <summary>Nebraska's own forms: team services and task notes, the placement referral, a word to an employer within what the client permits.</summary>
internal static class NebraskaForms
{
    private const string TeamServices = "Team services";

    public static AgencyForms All { get; } = new()
    {
        Short = [.. Short],
        // Team services are told from task notes.
        Groups = new Dictionary<Kind, string>
        {
            [Kind.Contact] = TeamServices,
            [Kind.ServiceGiven] = TeamServices,
            [Kind.TaskNote] = "Task notes",
            [Kind.ConcernRaised] = "Concerns",
            [Kind.ConcernAnswered] = "Concerns",
        },
        AppliesWhen = new Dictionary<Kind, Func<CaseView, bool>>
        {
            [Kind.AvailableAgain] = facts => PlacementStanding.Of(facts).IsAway,
            [Kind.PlacementResumed] = facts => PlacementStanding.Of(facts).MayResume,
        },
        Pages = new Dictionary<Kind, string> { [Kind.PostEmploymentRequested] = "post-employment", [Kind.Determination] = "post-employment" },
    };

    private static RecordedField How => Ask.Word<Mode>("mode", "How");

    // Nobody takes a no-show for a contact by leaving a preset answer as it is.
    private static RecordedField ContactOrNote => new("substantive", "What was it", Control.Choice)
    {
        Bool = true,
        Hint = "A task note is on record and meets no contact duty.",
        Of = _ => [("true", "Team service: we talked about the work"), ("no-show", "Task note: no-show"), ("cancellation", "Task note: canceled"), ("scheduling", "Task note: only scheduling")],
    };

    private static Recording[] Short =>
    [
        new(Kind.Contact, TeamServices,
            Ask.Word<Party>("with", "With whom").As("client"), How with { Of = _ => Ways }, ContactOrNote,
            new("topics", "Talked about", Control.Choices) { Optional = true, Of = TopicsOfAContact },
            Ask.YesNo("final", "Final contact before closure?", "Only when it secured the agreement to close the case.").PerhapsNot() with { AskedWhen = facts => facts.SupportedJob is not null })
        { Title = "Contact with the client", NoteLabel = "What happened", About = "A team service. What turns out to be scheduling, a cancellation or a no-show is kept as a task note." },
        new(Kind.Contact, TeamServices,
            Ask.Word<Party>("with", "With whom").As("client"), Ask.AnyOf("topics", "Talked about", "warm-hand-off").As("warm-hand-off"), How with { Of = _ => Meetings },
            Ask.Lines("present", "Specialists who took part", "Both by name, one a line.") with { AtLeast = (2, "Name both specialists, one a line; without one of them it is a contact like any other.") })
        { Title = "Warm hand-off", NoteLabel = "What was agreed", About = "The first meeting after the referral, with the client and both specialists. It counts as a contact." },
        new(Kind.ServiceGiven, TeamServices,
            Ask.OneOf("service", "Service", [.. Throughline.Policy.Agencies.Federal.ServiceNames.Common]).As("job-seeking-skills"),
            Ask.Word<ServiceFormat>("format", "How, as agreed with the client") with
            {
                Of = _ => [("one-on-one", "The curriculum, one to one"), ("group", "The curriculum, in a group"), ("individual-discussion", "A discussion of the four areas")],
            },
            Ask.AnyOf("areas", "Areas covered", Recordings.SkillsAreas) with { AtLeast = (1, "Choose at least one area.") }, Ask.YesNo("complete", "Is job seeking skills now complete?", "By discussion only when all four areas were covered, today or before.").PerhapsNot())
        { Title = "Job seeking skills session", NoteLabel = "What was done, and where more support is needed", About = "By the curriculum or by a discussion of all four areas." },
        new(Kind.ServiceGiven, TeamServices,
            Ask.OneOf("service", "Service", [.. Throughline.Policy.Agencies.Federal.ServiceNames.Common]).As("employment-success-skills"), Ask.AnyOf("areas", "Topics", Recordings.SuccessTopics) with { AtLeast = (1, "Choose at least one topic.") },
            Ask.Word<ServiceFormat>("format", "How").PerhapsNot() with { Of = _ => [("one-on-one", "One to one"), ("group", "In a group")] },
            Ask.YesNo("postEmployment", "A post-employment service?").PerhapsNot())
        { Title = "Employment success skills", NoteLabel = "What was done", About = "When the client needs more help to keep the job." },
        new(Kind.Contact, "Employers",
            Ask.Word<Party>("with", "With whom").As("employer"), Ask.Text("employer", "Employer"), How,
            new("advocacy", "Done for the client", Control.Choices) { Optional = true, Hint = "None where it was the follow-up with the client's own employer.", Of = _ => AdvocacyKinds })
        { FromFile = WhatTheClientPermits, Title = "Contact with an employer for the client", NoteLabel = "What was said", About = "Within what the client permits." },
        new(Kind.ReferralOpened, "Plan and job search", Ask.Word<ReferralTo>("to", "To").As("placement"), Recordings.ClientReady)
        { Title = "Placement referral", About = "Once an approved plan lists job search assistance." },
    ];

    // During job search the search, on the job what keeps it; closing the case asks about the last two.
    private static IEnumerable<(string, string)> TopicsOfAContact(CaseView facts) => facts.SupportedJob is null
        ? Recordings.Said("leads", "applications", "interviews", "benefits", "transportation")
        : Recordings.Said(["on-the-job", .. Recordings.SuccessTopics, "benefits", "transportation", "post-employment", "client-assistance-program"]);

    private static (string, string)[] AdvocacyKinds =>
    [
        ("application", "Application picked up or returned"), ("opening", "Openings asked for, client referred"), ("interview", "Interview set up or attended"), ("follow-up", "Asked after an application or interview"),
        ("job-shadow", "Job shadow"), ("informational-interview", "Informational interview"), ("mock-interview", "Mock interview"), ("oje", "On-the-job experience"), ("employer-tour", "Employer tour"),
    ];

    private static string WhatTheClientPermits(CaseView facts) =>
        facts.Last<ClientPermission>(each => each.For == PermissionFor.EmployerAdvocacy) is { } said
            ? $"on {said.On:yyyy-MM-dd} the client {said.Scope switch { PermissionScope.All => "permitted contact with all employers", PermissionScope.EstablishedOnly => "permitted only employers with an established relationship: those that are active in the employer database", _ => "declined contact with employers" }}."
            : "the client has not been asked yet whether you may speak to employers.";

    private static (string, string)[] Meetings => [("in-person", "In person"), ("virtual", "Video"), ("phone", "Phone")];

    private static (string, string)[] Ways =>
        [("phone", "Phone"), ("text", "Text message"), ("email", "E-mail"), ("virtual", "Video"), ("in-person", "In person"), ("letter", "Letter")];
}
