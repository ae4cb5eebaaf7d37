using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>A step of the way to IPS: what it is, what shows that it was taken, and what policy puts before it.</summary>
public sealed record PathStep(string Key, string Title, string Who)
{
    /// <summary>The words of the entries that take it; any one of them does.</summary>
    public IpsStepName[] Taken { get; init; } = [];

    /// <summary>Another entry that takes it.</summary>
    public Func<Entry, bool>? Or { get; init; }

    internal bool IsTakenBy(Entry entry) => entry is IpsStep { Step: { } step } && Taken.Contains(step) || Or?.Invoke(entry) == true;
}

/// <summary>A step as it stands in a file.</summary>
public sealed record StepOnFile(PathStep Step, int Number, Entry? Entry, int? Position)
{
    public bool Done => Entry is not null;

    /// <summary>The steps before it that had not been taken when it was.</summary>
    public IReadOnlyList<PathStep> Skipped { get; init; } = [];

    /// <summary>Why it came before them.</summary>
    public string? Reason => (Entry as IpsStep)?.Reason;
}

/// <summary>Wisconsin DVR, IPS: the way from interest in work to a plan, in the order of the specification.</summary>
public static class ReferralPath
{
    public static IReadOnlyList<PathStep> Steps { get; } =
    [
        new("interest", "Interest in work", "the consumer, to the case manager") { Taken = [IpsStepName.Interest] },
        new("meeting-arranged", "Meeting arranged", "the case manager") { Taken = [IpsStepName.MeetingArranged] },
        new("met-specialist", "Met the employment specialist", "IPS, employment and DVR explained") { Taken = [IpsStepName.MetSpecialist] },
        new("chose", "Chose to go on", "the consumer") { Taken = [IpsStepName.Chose] },
        new("orientation", "Group orientation, or own meeting with a counselor", "as the consumer prefers") { Taken = [IpsStepName.Orientation, IpsStepName.CounselorMeeting] },
        new("application", "Application", "signed by the consumer") { Taken = [IpsStepName.Application] },
        new("releases", "Releases", "signed by the consumer") { Or = entry => entry is Release },
        new("disability-information", "Disability and functional information", "for eligibility") { Taken = [IpsStepName.DisabilityInformation] },
        new("diagnosis-group", "Primary diagnosis group", "the counselor, with its source") { Or = entry => entry is DiagnosisGroup },
        new("ips-marked", "IPS marked on the case", "the counselor") { Taken = [IpsStepName.IpsMarked] },
        new("eligible", "Eligibility", "the counselor") { Taken = [IpsStepName.Eligible] },
        new("category", "Category of the order of selection", "the counselor") { Taken = [IpsStepName.Category] },
        new("team-consulted", "Plan, with the treatment team", "in consultation with named members") { Taken = [IpsStepName.TeamConsulted] },
    ];

    public static readonly RecordingRule InOrder = new("WI-IPS-05", "A step before one that comes first", Ips.Section("IPS Program Referral/DVR Referral"))
    {
        Says = "A step may come before one that the specification puts first; it says why.",
        Of = [Kind.IpsStep],
        Against = asked => Against(asked, (IpsStep)asked.Entry),
    };

    public static readonly RecordingRule GroupAndSource = new("WI-IPS-02", "The primary diagnosis group and its source", Ips.Section("Introduction"))
    {
        Says = "IPS is for consumers with a primary diagnosis of serious and persistent mental illness; the group is confirmed with its source.",
        Of = [Kind.DiagnosisGroup],
        Against = asked => Missing(((DiagnosisGroup)asked.Entry).Group is null, "group", "choose the group")
            .Concat(Missing(string.IsNullOrWhiteSpace(((DiagnosisGroup)asked.Entry).Source), "source", "say on what paper it rests")),
    };

    public static readonly RecordingRule NamedPeople = new("WI-IPS-07", "The treatment team and its meetings", Ips.Section("Introduction"))
    {
        Says = "The treatment team is named with the part of each; a meeting says who came.",
        Of = [Kind.TreatmentTeam, Kind.TeamMeeting],
        Against = asked => asked.Entry switch
        {
            TreatmentTeam team => Missing(team.People is not { Length: > 0 } people || people.Any(each => string.IsNullOrWhiteSpace(each.Name) || string.IsNullOrWhiteSpace(each.Part)), "people", "name each person with their part"),
            TeamMeeting meeting => Missing(meeting.Present is not { Length: > 0 } || meeting.Present.Any(string.IsNullOrWhiteSpace), "present", "say who came"),
            _ => [],
        },
    };

    internal static readonly RecordingRule[] AskedWhenRecorded = [InOrder, GroupAndSource, NamedPeople];

    /// <summary>The path of a file as it stands on a day.</summary>
    public static IReadOnlyList<StepOnFile> Of(CaseFile file, DateOnly today)
    {
        var standing = CaseView.Of(file, today).Placed;
        var taken = Steps.Select(step => standing.Select((each, place) => (each, place)).FirstOrDefault(each => step.IsTakenBy(each.each.Entry))).ToList();
        return
        [
            .. Steps.Select((step, at) =>
            {
                var (each, place) = taken[at];
                return each.Entry is null ? new StepOnFile(step, at + 1, null, null) : new(step, at + 1, each.Entry, each.Position)
                {
                    Skipped = [.. Steps.Take(at).Where((_, before) => taken[before].each.Entry is null || taken[before].place > place)],
                };
            }),
        ];
    }

    private static IEnumerable<Objection> Missing(bool isMissing, string field, string words) => isMissing ? [new(words) { Field = field }] : [];

    private static IEnumerable<Objection> Against(Asked asked, IpsStep taken)
    {
        if (taken.Step is not { } step)
        {
            yield return new("choose the step") { Field = "step" };
            yield break;
        }

        if (step == IpsStepName.IpsMarked && asked.Before.OfType<DiagnosisGroup>().LastOrDefault() is { Group: not (null or DiagnosisGroupName.SeriousMentalIllness) })
        {
            yield return new("the primary diagnosis group that was confirmed is another than serious and persistent mental illness: IPS does not apply") { By = GroupAndSource };
        }

        if (step == IpsStepName.TeamConsulted && taken.With is not { Length: > 0 }) yield return new("name the members of the team who were consulted") { Field = "with" };
        if (!string.IsNullOrWhiteSpace(taken.Reason)) yield break;
        var place = Steps.ToList().FindIndex(each => each.Taken.Contains(step));
        var skipped = Steps.Take(place).Where(each => !asked.Before.Any(each.IsTakenBy)).Select(each => each.Title.ToLowerInvariant()).ToList();
        if (skipped.Count > 0) yield return new($"the specification puts before it: {string.Join(", ", skipped)}; say why it came first") { Field = "reason" };
    }
}
