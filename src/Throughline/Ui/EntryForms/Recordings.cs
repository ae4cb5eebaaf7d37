using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Ui.EntryForms;

/// <summary>How every kind of entry is recorded. A kind that is not here is not recorded by hand.</summary>
public static partial class Recordings
{
    /// <summary>The four areas of job seeking skills.</summary>
    internal static string[] SkillsAreas => ["job-search", "applications", "interviews", "presentation"];

    /// <summary>The six topics of employment success skills.</summary>
    internal static string[] SuccessTopics =>
        ["social-interaction", "talking-with-the-supervisor", "staying-on-task", "following-instructions", "managing-stress", "reliability-and-punctuality"];

    internal static RecordedField ClientReady => Ask.YesNo("clientReady", "Is the client ready to seek work?");

    // A plan without a service would shut every step that rests on one.
    private static RecordedField ServicesOfThePlan => new("services", "Services in the plan", Control.Choices) { Of = Provided, AtLeast = (1, "Choose at least one service.") };

    private static RecordedField AService(string name, string label) => Ask.FromTheFile(name, label, Provided);

    private static IEnumerable<(string, string)> Provided(CaseView facts) => Said([.. ServiceNames.Common.Union(facts.File.Pack.OwnServices)]);

    internal static IEnumerable<(string, string)> Said(params string[] words) => words.Select(word => (word, EntryWords.Capital(EntryWords.Plain(word))));

    public static IReadOnlyList<Recording> All { get; } = [.. Contacts, .. JobSearch, .. Work, .. Money, .. Closing, .. OtherAgencies, .. Consent, .. TreatmentTeam, .. OnTheJobAndAfter, .. Needs, .. AfterCash];

    /// <summary>The form that asks everything of a kind.</summary>
    public static Recording? Of(Kind kind)
    {
        foreach (var recording in All)
        {
            if (recording.Kind == kind) return recording;
        }

        return null;
    }

    /// <summary>The form for the entry that is meant: the one for just such entries where the agency has one.</summary>
    public static Recording? Of(Kind kind, AgencyForms own, Func<string, IEnumerable<string?>> given) =>
        own.Short.Where(some => some.Kind == kind && some.Fixed.All(field => given(field.Name).Contains(field.Fixed))).MaxBy(some => some.Fixed.Count()) ?? Of(kind);

    /// <summary>The forms that an agency's staff choose from, the agency's own groups first.</summary>
    public static IEnumerable<Recording> Shown(Pack pack, AgencyForms own)
    {
        var known = All.Where(recording => recording.IsUsedBy(pack)).Select(recording => Otherwise(recording, own)).ToList();
        return
        [
            .. own.Short.Where(some => own.Groups.Values.Contains(some.Group)), .. known.Where(recording => own.Groups.ContainsKey(recording.Kind)),
            .. own.Short.Where(some => !own.Groups.Values.Contains(some.Group)), .. known.Where(recording => !own.Groups.ContainsKey(recording.Kind)),
        ];
    }

    // Beside a shorter form the whole one is for the others of its kind.
    private static Recording Otherwise(Recording recording, AgencyForms own) => recording with
    {
        Group = own.Groups.GetValueOrDefault(recording.Kind, recording.Group),
        AppliesWhen = own.AppliesWhen.GetValueOrDefault(recording.Kind),
        Title = !own.Short.Any(each => each.Kind == recording.Kind) ? recording.Title
            : recording.Kind == Kind.Contact ? "Contact with someone else" : "Another " + recording.Title.ToLowerInvariant(),
    };

    private static Recording[] Contacts =>
    [
        new(Kind.Contact, "Contacts",
            Ask.Word<Party>("with", "With whom"),
            new("mode", "How", Control.Choice) { Of = _ => Vocabulary<Mode>.Values.Select(mode => (mode.JsonName(), EntryWords.Capital(EntryWords.Plain(mode)))) },
            Ask.Text("employer", "Employer", "If it was with an employer, or about one.").PerhapsNot(),
            new("substantive", "What kind", Control.Choice)
            {
                Bool = true,
                Hint = "A no-show, a cancellation or a call without an answer is a task note.",
                Of = _ => [("true", "We talked about the work"), ("false", "Only scheduling: meets no contact duty")],
            },
            Ask.AnyOf("topics", "Talked about", "job-search", "applications", "interviews", "on-the-job", "benefits", "transportation", "job-site-visit", "closure", "post-employment", "client-assistance-program").PerhapsNot(),
            Ask.AnyOf<Advocacy>("advocacy", "Done for the client with the employer").PerhapsNot(), Ask.Lines("present", "Who else took part").PerhapsNot(),
            Ask.YesNo("reached", "Was anybody reached?", "An attempt that reached nobody meets no duty.").PerhapsNot(),
            Ask.YesNo("final", "Final contact before closure?", "Only when it secured the agreement to close the case.").PerhapsNot(),
            Ask.FromTheFile("plan", "Planned contact", facts => facts.PlannedContacts.Where(each => each.Id is not null).Select(each => (each.Id!, $"{each.Planned:ddd MMM d, yyyy}, {EntryWords.Plain(each.Channel)}"))).PerhapsNot())
        { NoteLabel = "What happened" },
        new(Kind.TaskNote, "Contacts", Ask.Word<TaskAbout>("about", "About")) { NoteLabel = "What happened", About = "Scheduling, rescheduling, a cancellation, a no-show: on record, and meets no contact duty." },
        new(Kind.ConcernRaised, "Contacts", Ask.Text("concern", "Concern", "One or two words, for example lateness."), Ask.Word<RaisedBy>("by", "Raised by"))
        { About = "An answer is owed within one business day." },
        new(Kind.ConcernAnswered, "Contacts", Ask.FromTheFile("concern", "Concern", facts => facts.OpenConcerns.Select(each => (each.Concern, $"{each.Concern}, raised by the {each.By.JsonName()} on {each.On:MMM d}"))))
        { NoteLabel = "Answer", Wants = ("an open concern", facts => facts.OpenConcerns.Count > 0) },
        new(Kind.ContactPlanned, "Contacts", Ask.Day("planned", "Planned for"), Ask.Text("time", "Time", "For example 6:30 PM.").PerhapsNot(), Ask.Word<Channel>("channel", "How")),
    ];

    private static Recording[] JobSearch =>
    [
        new(Kind.PlanApproved, "Plan and job search",
            Ask.Text("goal", "Job goal"), Ask.AnOccupation(), Ask.APathway(),
            ServicesOfThePlan, Ask.Number("targetWage", "Hourly pay wanted, in dollars").PerhapsNot(), Ask.Number("targetHours", "Hours a week wanted").PerhapsNot()),
        new(Kind.PlanAmended, "Plan and job search",
            Ask.Text("goal", "Job goal"), Ask.AnOccupation(), ServicesOfThePlan,
            Ask.Word<AmendmentPurpose>("purpose", "Purpose").PerhapsNot(), Ask.AnyOf("signedBy", "Signed by", "client", "counselor", "representative"),
            Ask.YesNo("copyGiven", "Copy given?").PerhapsNot(), Ask.YesNo("rightsGiven", "Rights explained?").PerhapsNot()),
        new(Kind.GoalChange, "Plan and job search", Ask.Text("goal", "New job goal"), Ask.AnOccupation(), Ask.AnyOf<Agreeing>("agreedBy", "Agreed by"))
        { About = "Client, placement specialist and counseling specialist all agree before the goal changes." },
        new(Kind.ReferralOpened, "Plan and job search", Ask.Word<ReferralTo>("to", "To"), ClientReady.PerhapsNot() with { WantedOfSome = (facts => facts.File.Pack.HasOwnSpecialists, "Required for a referral to placement.") }),
        new(Kind.ReferralEnded, "Plan and job search", Ask.Word<ReferralTo>("to", "To"), Ask.Text("reason", "Reason")),
        new(Kind.Unavailable, "Plan and job search", Ask.Text("reason", "Reason")) { About = "The job search cannot go on for now. After a month the referral is ended." },
        new(Kind.AvailableAgain, "Plan and job search"),
        new(Kind.PlacementResumed, "Plan and job search", Ask.YesNo("clientAgrees", "Does the client agree?")) { About = "After a job was lost, active placement starts again if the client agrees. A new Job Search Agreement is needed then." },
        new(Kind.ServiceGiven, "Plan and job search",
            AService("service", "Service"), Ask.Word<ServiceFormat>("format", "How").PerhapsNot(),
            Ask.AnyOf("areas", "Areas covered", [.. SkillsAreas, .. SuccessTopics]).PerhapsNot(),
            Ask.Text("provider", "Provider that gave it", "Empty where the agency's own staff did.").PerhapsNot(),
            Ask.YesNo("complete", "Is the service now complete?").PerhapsNot(), Ask.YesNo("postEmployment", "A post-employment service?").PerhapsNot()),
        new(Kind.Document, "Plan and job search",
            Ask.FromTheFile("document", "Document", facts =>
                Said([.. facts.File.Pack.Documents.Select(type => type.Name).Concat(facts.File.Pack.DocumentNames).Append(AmendedPlans.Paper).Append("report").Append("other").Distinct()])),
            Ask.Word<DocumentAction>("action", "What happened"), Ask.AnAuthorization().PerhapsNot(), Ask.Month("period", "Month").PerhapsNot(),
            Ask.AnyOf("signedBy", "Signed by", "client", "placement-specialist", "counselor", "provider", "representative").PerhapsNot(),
            Ask.Text("kept", "Where the original on paper is kept", "Only for an original that you saw yourself, with all its signatures.").PerhapsNot() with { Within = "data" }),
        new(Kind.Staffing, "Plan and job search", Ask.Word<Meeting>("meeting", "Meeting")),
        new(Kind.Permission, "Employers", Ask.Word<PermissionFor>("for", "For"), new("scope", "What was said", Control.Choice)
        {
            Of = _ => [("all", "Permitted"), ("established-only", "Only those with an established relationship"), ("none", "Declined")],
        }, Ask.Day("until", "Last day", "Empty where it has no end.").PerhapsNot()),
        new(Kind.WorksiteActivity, "Employers", Ask.Word<Activity>("activity", "Activity"), Ask.Text("employer", "Employer").PerhapsNot()),
    ];
}
