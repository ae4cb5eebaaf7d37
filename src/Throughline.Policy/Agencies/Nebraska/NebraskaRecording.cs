using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR: what is asked before an entry is recorded, besides what every agency asks.</summary>
internal static class NebraskaRecording
{
    private static readonly string[] TeamServices = ["job-search-assistance", "job-seeking-skills", "employment-follow-up", "employment-success-skills"];

    public static readonly RecordingRule FirstMeetingAfterTheReferral = new("NE-PL-02", "Warm hand-off before the referral", PlacementServices.Section("Procedure 2"))
    {
        Says = "The first meeting follows the referral: the client with both specialists.",
        Of = [Kind.Contact],
        Against = asked => asked.IsNew && asked.Entry is Contact { Topics: { } topics } && topics.Contains("warm-hand-off") && !asked.Before.Any(entry => entry is ReferralOpened { To: ReferralTo.Placement })
            ? [new("no placement referral is on file by that day; a hand-off comes after it") { Field = "on" }] : [],
    };

    public static readonly RecordingRule TeamServicesAreNotBought = new("NE-PL-43", "Authorization for a team service", PlacementServices.Section("Team services"))
    {
        Says = "Job search assistance, job seeking skills, employment follow-up and employment success skills are given by the team and not bought.",
        Of = [Kind.Authorization],
        Against = asked => TeamServices.FirstOrDefault(each => ServiceNames.Same(each, ((Authorization)asked.Entry).Service)) is { } service
            ? [new($"{service.Replace('-', ' ')} is a team service and is not bought; record it as a service once it is given") { Field = "service" }] : [],
    };

    public static readonly RecordingRule AgreedThatItIsTheJob = new("NE-PL-44", "The job that VR supports, agreed by both", PlacementServices.Section("Employment Follow Up"))
    {
        Says = "Specialist and client agree that this is the job that VR supports; the agreement is recorded with the job.",
        Of = [Kind.EmploymentStarted, Kind.EmploymentChanged],
        Against = asked => asked.Entry switch
        {
            EmploymentStarted { Supported: true } job when Lacking(job) is { Length: > 0 } lacking =>
                [new($"{lacking} not said to agree that this is the job VR supports; ask, and record who agreed") { Field = "agreedBy" }],
            // A change says not who agreed: that stands with the start of the job.
            EmploymentChanged changed when HeldJobs.BecomesSupported(asked, changed) is { } job && Lacking(job) is { Length: > 0 } lacking =>
                [new($"{lacking} not said to agree that this is the job VR supports; ask, and correct the start of {job.On:yyyy-MM-dd} with who agreed") { Field = "supported" }],
            _ => [],
        },
    };

    public static readonly RecordingRule PastTheWindow = new("NE-PE-12", "Past the post-employment window", new("Post Employment Services", "Time frame", "2019-05-21"))
    {
        Says = "Nothing post-employment is recorded past the window, whatever day it bears: no request, determination, amendment, service or authorization. There is no extension and no exception.",
        Of = [Kind.PostEmploymentRequested, Kind.Determination, Kind.PlanAmended, Kind.ServiceGiven, Kind.Authorization],
        AskedAnew = true,
        Against = asked => asked.ClosedBefore is null || IsNoneOfIt(asked.Entry) ? [] : AgainstTheDay(asked),
    };

    public static readonly RecordingRule WindowIsCounted = new("NE-PE-05", "The window is counted", new("Post Employment Services", "Time frame", "2019-05-21"))
    {
        Says = "Whether a request lies within the window is counted from the closure, and taken from nobody's word.",
        Of = [Kind.Determination],
        Against = asked => asked.Entry is Determination { Criteria.WithinWindow: true } && !asked.Windows.Any(window => window.NoExtension && window.Read(asked.Known) is { } open && open.From <= asked.Entry.On && !open.IsPast(asked.Entry.On))
            ? [new($"{asked.Entry.On:yyyy-MM-dd} lies in no post-employment window of this case") { Field = "criteria" }] : [],
    };

    internal static readonly RecordingRule[] All = [FirstMeetingAfterTheReferral, TeamServicesAreNotBought, AgreedThatItIsTheJob, WindowIsCounted, PastTheWindow];

    private static string Lacking(EmploymentStarted job) => (job.AgreedBy?.Contains("client") == true, job.AgreedBy?.Any(who => who is "placement-specialist" or "counseling-specialist" or "counselor") == true) switch
    {
        (true, true) => "",
        (false, true) => "the client is",
        (true, false) => "the specialist is",
        _ => "client and specialist are",
    };

    // That a new case is needed, or that neither fits, is still said after the window: it is the way on.
    private static bool IsNoneOfIt(Entry entry) => entry is PlanAmended { Purpose: not AmendmentPurpose.PostEmployment } or Determination { Outcome: DeterminationOutcome.NewCase or DeterminationOutcome.Neither };

    // A file that brings the closure itself tells of what was written elsewhere, in its time. What was none of it and is made so by a correction is recorded now.
    private static bool RecordedBy(Asked asked, DateOnly last) => (asked.Door == Door.File && !asked.WasClosed) || (asked.Was is { } was && IsNoneOfIt(was) ? asked.AskedOn : asked.DayOfRecording) <= last;

    private static IEnumerable<Objection> AgainstTheDay(Asked asked)
    {
        foreach (var window in asked.Windows.Where(window => window.NoExtension))
        {
            if (window.Read(asked.Known) is not { To: { } last } || (asked.Entry.On <= last && RecordedBy(asked, last))) continue;
            yield return asked.Entry.On > last
                ? $"{asked.Entry.On:yyyy-MM-dd} is past the window, which ended on {last:yyyy-MM-dd}; open a new case that names this one"
                : $"the window ended on {last:yyyy-MM-dd}; what was done in time and not recorded stands in a task note, and what is to come is a new case that names this one";
        }
    }
}
