using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS, Status 32-0: what is asked before an entry is recorded, besides what every agency asks.</summary>
internal static class IowaRecording
{
    private static Citation Section(string section) => new("Policy 604, Status 32-0", section, "2018-09");

    public static readonly RecordingRule CounselorDetermines = new("IA-PE-01", "Determination by somebody else than a counselor", Section("2, Determination"))
    {
        Says = "Whether somebody is served in post-employment is determined by a counselor.",
        Of = [Kind.Determination],
        Against = asked => asked.Door == Door.Person && asked.By != Part.Counselor ? ["a counselor determines it; ask the counselor of the case"] : [],
    };

    public static readonly RecordingRule FileGone = new("IA-PE-04", "Post-employment after the closed file is gone", Section("2, Closed Case File"))
    {
        Says = "Once the closed file is no longer available, post-employment services are not possible any more; only the state office takes that word back.",
        Of = [Kind.PostEmploymentRequested, Kind.Determination, Kind.PlanAmended, Kind.ServiceGiven, Kind.Authorization],
        Against = asked => asked.Entry is PlanAmended { Purpose: not AmendmentPurpose.PostEmployment } or Determination { Outcome: not DeterminationOutcome.PostEmployment } ? []
            : asked.Earlier.FirstOrDefault(each => each.Entry is ClosedFile { Action: ClosedFileAction.Unavailable }) is { Entry: var gone }
                ? [$"the closed file is no longer available since {gone.On:yyyy-MM-dd}; the way on is a new application"] : [],
    };

    public static readonly RecordingRule FileIsReadFirst = new("IA-PE-04", "The closed file is read first", Section("2, Closed Case File"))
    {
        Says = "The closed file is read before post-employment services are determined and planned.",
        Of = [Kind.Determination, Kind.PlanAmended],
        Against = asked => asked.Entry is PlanAmended { Purpose: not AmendmentPurpose.PostEmployment } or Determination { Outcome: not DeterminationOutcome.PostEmployment }
            || asked.Earlier.Any(each => each.Entry is ClosedFile { Action: ClosedFileAction.Read } && each.Entry.On <= asked.Entry.On) ? []
            : [new("nobody has read the closed file yet; read it, and record that") { Cure = new("Record that the file was read", Kind.ClosedFile, ("action", "read")) }],
    };

    internal static readonly RecordingRule[] All = [StatusMoves.InTheTable, CounselorDetermines, FileGone, FileIsReadFirst];
}
