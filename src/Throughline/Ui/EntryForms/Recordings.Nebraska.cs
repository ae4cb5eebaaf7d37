using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

public static partial class Recordings
{
    private const string TeamServices = "Team services";

    /// <summary>The four areas of job seeking skills.</summary>
    internal static string[] SkillsAreas => ["job-search", "applications", "interviews", "presentation"];

    /// <summary>The six topics of employment success skills.</summary>
    internal static string[] SuccessTopics =>
        ["social-interaction", "talking-with-the-supervisor", "staying-on-task", "following-instructions", "managing-stress", "reliability-and-punctuality"];

    // Nebraska tells team services from task notes.
    private static string Regrouped(Recording recording, Pack pack) => pack.Agency != Nebraska ? recording.Group : recording.Kind switch
    {
        Kind.Contact or Kind.ServiceGiven => TeamServices,
        Kind.TaskNote => "Task notes",
        Kind.ConcernRaised or Kind.ConcernAnswered => "Concerns",
        _ => recording.Group,
    };

    private static RecordedField ClientReady => Ask.YesNo("clientReady", "Is the client ready to seek work?");

    private static RecordedField How => Ask.Word<Mode>("mode", "How");

    // Nobody takes a no-show for a contact by leaving a preset answer as it is.
    private static RecordedField ContactOrNote => new("substantive", "What was it", Control.Choice)
    {
        Bool = true,
        Hint = "A task note is on record and meets no contact duty.",
        Of = _ => [("true", "Team service: we talked about the work"), ("no-show", "Task note: no-show"), ("cancellation", "Task note: cancelled"), ("scheduling", "Task note: only scheduling")],
    };

    private static Recording[] NebraskaPlacement =>
    [
        new(Kind.Contact, TeamServices,
            Ask.Word<Party>("with", "With whom").As("client"), How with { Of = _ => Ways }, ContactOrNote,
            new("topics", "Talked about", Control.Choices) { Optional = true, Of = TopicsOfAContact },
            Ask.YesNo("final", "Final contact before closure?", "Only when it secured the agreement to close the case.").PerhapsNot() with { AskedWhen = facts => facts.SupportedJob is not null })
        { Title = "Contact with the client", NoteLabel = "What happened", Agencies = [Nebraska], About = "A team service. What turns out to be scheduling, a cancellation or a no-show is kept as a task note." },
        new(Kind.Contact, TeamServices,
            Ask.Word<Party>("with", "With whom").As("client"), Ask.AnyOf("topics", "Talked about", "warm-hand-off").As("warm-hand-off"), How with { Of = _ => Meetings },
            Ask.Lines("present", "Specialists who took part", "Both by name, one a line.") with { AtLeast = (2, "Name both specialists, one a line; without one of them it is a contact like any other.") })
        { Title = "Warm hand-off", NoteLabel = "What was agreed", Agencies = [Nebraska], About = "The first meeting after the referral, with the client and both specialists. It counts as a contact." },
        new(Kind.ServiceGiven, TeamServices,
            Ask.OneOf("service", "Service", Services).As("job-seeking-skills"),
            Ask.Word<ServiceFormat>("format", "How, as agreed with the client") with
            {
                Of = _ => [("one-on-one", "The curriculum, one to one"), ("group", "The curriculum, in a group"), ("individual-discussion", "A discussion of the four areas")],
            },
            Ask.AnyOf("areas", "Areas covered", SkillsAreas) with { AtLeast = (1, "Choose at least one area.") }, Ask.YesNo("complete", "Is job seeking skills now complete?", "By discussion only when all four areas were covered, today or before.").PerhapsNot())
        { Title = "Job seeking skills session", NoteLabel = "What was done, and where more support is needed", Agencies = [Nebraska], About = "By the curriculum or by a discussion of all four areas." },
        new(Kind.ServiceGiven, TeamServices,
            Ask.OneOf("service", "Service", Services).As("employment-success-skills"), Ask.AnyOf("areas", "Topics", SuccessTopics) with { AtLeast = (1, "Choose at least one topic.") },
            Ask.Word<ServiceFormat>("format", "How").PerhapsNot() with { Of = _ => [("one-on-one", "One to one"), ("group", "In a group")] },
            Ask.YesNo("postEmployment", "A post-employment service?").PerhapsNot())
        { Title = "Employment success skills", NoteLabel = "What was done", Agencies = [Nebraska], About = "Whenever somebody needs more help to keep the job." },
        new(Kind.Contact, "Employers",
            Ask.Word<Party>("with", "With whom").As("employer"), Ask.Text("employer", "Employer"), How,
            new("advocacy", "Done for the client", Control.Choices) { Optional = true, Hint = "None where it was the follow-up with the client's own employer.", Of = _ => AdvocacyKinds })
        { FromFile = WhatTheClientPermits, Title = "Contact with an employer for the client", NoteLabel = "What was said", Agencies = [Nebraska], About = "Within what the client permits." },
        new(Kind.ReferralOpened, "Plan and job search", Ask.Word<ReferralTo>("to", "To").As("placement"), ClientReady)
        { Title = "Placement referral", Agencies = [Nebraska], About = "Once an approved plan lists job search assistance." },
    ];

    // During job search the search, on the job what keeps it; closing the case asks about the last two.
    private static IEnumerable<(string, string)> TopicsOfAContact(FileFacts facts) => facts.SupportedJob is null
        ? Said("leads", "applications", "interviews", "benefits", "transportation")
        : Said(["on-the-job", .. SuccessTopics, "benefits", "transportation", "post-employment", "client-assistance-program"]);

    internal static IEnumerable<(string, string)> Said(params string[] words) => words.Select(word => (word, EntryWords.Capital(EntryWords.Plain(word))));

    private static (string, string)[] AdvocacyKinds =>
    [
        ("application", "Application picked up or returned"), ("opening", "Openings asked for, client referred"), ("interview", "Interview set up or attended"), ("follow-up", "Asked after an application or interview"),
        ("job-shadow", "Job shadow"), ("informational-interview", "Informational interview"), ("mock-interview", "Mock interview"), ("oje", "On-the-job experience"), ("employer-tour", "Employer tour"),
    ];

    private static string WhatTheClientPermits(FileFacts facts) =>
        facts.Standing.Select(each => each.Entry).OfType<ClientPermission>().LastOrDefault(each => each.For == PermissionFor.EmployerAdvocacy) is { } said
            ? $"on {said.On:yyyy-MM-dd} the client {said.Scope switch { PermissionScope.All => "permitted contact with all employers", PermissionScope.EstablishedOnly => "permitted only employers with an established relationship: those that are active in the employer database", _ => "declined contact with employers" }}."
            : "the client has not been asked yet whether you may speak to employers.";

    private static (string, string)[] Meetings => [("in-person", "In person"), ("virtual", "Video"), ("phone", "Phone")];

    private static (string, string)[] Ways =>
        [("phone", "Phone"), ("text", "Text message"), ("email", "E-mail"), ("virtual", "Video"), ("in-person", "In person"), ("letter", "Letter")];
}
