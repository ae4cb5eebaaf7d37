using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

public static partial class Recordings
{
    /// <summary>What a release may let out.</summary>
    public static string[] MayBeTold => ["all-reports", "career-profile", "employment-facts", "disability"];

    private static Recording[] Consent =>
    [
        new(Kind.Release, "Releases",
            Ask.Word<ReleasedTo>("to", "To whom"), Ask.Text("party", "Whose name stands on it", "The provider, the employer, the team or the person, by name."),
            Ask.AnyOf("what", "What may be told", MayBeTold) with { AtLeast = (1, "Choose what may be told.") },
            Ask.Text("purpose", "What it is for"), Ask.Day("from", "First day", "Today where it is left empty.").PerhapsNot(), Ask.Day("until", "Last day").PerhapsNot(),
            Ask.Text("release", "Name of the release in this case", "Short, for later entries: release-1.").PerhapsNot() with { AskedWhen = _ => false })
        { About = "Signed by the person. Nobody outside sees anything without one; it can be revoked at any time.", NoteLabel = "In the person's words" },
        new(Kind.ReleaseRevoked, "Releases", Ask.FromTheFile("release", "Release", Revocable))
        { About = "From the next moment nothing goes out under it.", NoteLabel = "In the person's words", Wants = ("a release in force", facts => Revocable(facts).Any()) },
    ];

    private static Recording[] TreatmentTeam =>
    [
        new(Kind.IpsStep, "Referral path", Ask.Word<IpsStepName>("step", "Step"), Ask.Lines("with", "Who took part").PerhapsNot(),
            Ask.Text("reason", "Why before a step that comes first", "Only where the order was another one.").PerhapsNot()),
        new(Kind.DiagnosisGroup, "Referral path", Ask.Word<DiagnosisGroupName>("group", "Group"), Ask.Text("source", "The paper it rests on", "For example: letter of Dr. Quill, November 9.")),
        new(Kind.TreatmentTeam, "Referral path", new RecordedField("people", "Members", Control.Members) { Hint = "One a line: name, part. For example: Lena Abernathy, case manager." })
        { About = "The whole team as it is from now on." },
        new(Kind.ProfilePurchase, "Referral path", Ask.Word<ProfilePurchaseOutcome>("outcome", "Is the profile bought?") with
            {
                Of = _ => [("authorize", "Bought: it is only begun"), ("near-completion", "Not bought: it is near completion")],
            },
            Ask.Text("reason", "How far it is, and how that is known"))
        { About = "Work on the profile may begin before the agency is there. What is near completion is not bought; what is only begun is." },
        new(Kind.TeamMeeting, "Referral path", Ask.Lines("present", "Who came", "By name, one a line.") with { AtLeast = (1, "Say who came, one a line.") }),
    ];

    private static Recording[] OnTheJobAndAfter =>
    [
        new(Kind.StabilityAgreed, "Jobs", Ask.AJob(), Ask.Text("level", "What counts as stable", "Which tasks, how accurate, with what support."), Ask.Day("by", "By when"), Ask.Lines("with", "Agreed with", "Team and employer, one a line."))
        { Wants = AHeldJob },
        new(Kind.HoursWorked, "Jobs", Ask.AJob(), Ask.Day("week", "Week from"), Ask.Number("hours", "Hours worked")) { Wants = AHeldJob },
        new(Kind.SupportGiven, "Jobs", Ask.AJob(), Ask.Number("hours", "Hours of support"),
            Ask.AnyOf("kinds", "Kind of support", "systematic-instruction", "task-behavior", "sequencing", "quality", "speed", "other") with { AtLeast = (1, "Choose at least one kind.") },
            Ask.Word<SupportSite>("site", "Where") with { Of = _ => [("on", "At the workplace"), ("off", "Elsewhere")] })
        { NoteLabel = "What was done", Wants = AHeldJob },
        new(Kind.Observation, "Jobs", Ask.AJob(), Ask.Text("employerWord", "What the employer said")) { About = "A visit at the workplace.", NoteLabel = "What was seen", Wants = AHeldJob },
        new(Kind.StoppedWorkingTold, "Jobs", Ask.FromTheFile("job", "Job", facts => facts.Jobs.Where(job => job.Ended is not null).Reverse().Select(job => (job.Name, job.Said))))
        { About = "Work lost in the follow-along is told to the agency.", NoteLabel = "What happened, and what restarts", Wants = ("a job that ended", facts => facts.Jobs.Any(job => job.Ended is not null)) },
    ];

    private static IEnumerable<(string, string)> Revocable(CaseView facts) => ReleaseOnFile.All(facts.File, facts.AsOf).Where(each => each is { Revoked: null, Release.Name: not null } && (each.InForce || each.Ahead))
        .Select(each => (each.Release.Name!, $"{each.Release.Party ?? "somebody"}, from {each.From:MMM d, yyyy}"));
}
