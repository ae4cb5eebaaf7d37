using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Where an Iowa case stands, and how it came there: the file read entry by entry against the table of statuses.</summary>
internal static class IowaStatus
{
    private static readonly Event StatusSaid = Event.When<StatusRecorded>(Kind.StatusRecorded, "status recorded");
    private static readonly Event FileGone = Event.When<ClosedFile>(Kind.ClosedFile, "closed file no longer available", file => file.Action == ClosedFileAction.Unavailable);

    /// <summary>What can move a case from one status to another.</summary>
    public static readonly Event Move = Event.Either("move of the status", StatusSaid, PlanIsApproved, Employment, CaseClosed, AmendedForPostEmployment, FileGone);

    public static readonly CaseStatus[] All = [.. StatusTable.All.Select(row => row.AsCaseStatus)];

    public static Status Of(Known known) => History(known)[^1];

    /// <summary>Every status so far, each since its day.</summary>
    public static IReadOnlyList<Status> History(Known known)
    {
        var (at, history) = (StatusTable.Referral, new List<Status> { new(StatusTable.Referral.Code, StatusTable.Referral.Label, known.Count > 0 ? known.On(0) : null) });
        foreach (var entry in known.Each(Move))
        {
            if (Next(known, entry, at) is not var (next, label, since) || since > known.AsOf) continue;
            // What begins and is over on one day, as the referral of a case that begins with its plan, is no stretch of its own.
            if (history[^1].Since == since && at == StatusTable.Referral) history.RemoveAt(history.Count - 1);
            history.Add(new(next.Code, label, since));
            at = next;
        }

        return history;
    }

    private static (StatusRow Row, string Label, DateOnly Since)? Next(Known known, int entry, StatusRow at)
    {
        var on = known.On(entry);
        return known.Entry(entry) switch
        {
            StatusRecorded said => Written(known, entry, said, at),
            PlanApproved when at.Number is "00" or "02" or "04" or "06" or "10" => Plain(StatusTable.Planned, on),
            EmploymentStarted or EmploymentChanged or EmploymentEnded => ByAJob(known, entry, at),
            Closed { Outcome: ClosureOutcome.Successful } when at.Number is not ("26" or "32" or "33") => Plain(StatusTable.ClosedEmployed, on),
            Closed { Outcome: ClosureOutcome.Other } => StatusTable.ClosedFrom(at.Code) is { } row ? Plain(row, on) : null,
            PlanAmended amended when StatusTable.PostEmployment.From.Contains(at.Code) && PlannedServices.IsSigned(amended) && MayServe(known, entry) =>
                Plain(StatusTable.PostEmployment, amended.From > on ? amended.From.Value : on),
            ClosedFile when at == StatusTable.PostEmployment => Plain(StatusTable.ClosedEmployed, on),
            _ => null,
        };
    }

    // A word of a file from elsewhere that the table does not know moves nothing.
    private static (StatusRow, string, DateOnly)? Written(Known known, int entry, StatusRecorded said, StatusRow at)
    {
        if (StatusTable.Written(said.Status) is not { } row || row == at) return null;
        var resumes = row == StatusTable.Employed && at == StatusTable.Interrupted && known.Jobs.HeldAt(entry) is not null;
        return (row.Said || resumes) && row.From.Contains(at.Code) ? (row, row.LabelOf(said.Status!), known.On(entry)) : null;
    }

    private static (StatusRow, string, DateOnly)? ByAJob(Known known, int entry, StatusRow at)
    {
        if (at.Ended) return null;
        if (known.Jobs.IsSupportedStart(entry)) return at == StatusTable.Employed ? null : Plain(StatusTable.Employed, known.On(entry));
        return at == StatusTable.Employed && known.Jobs.HeldAt(entry) is null ? Plain(StatusTable.Ready, known.On(entry)) : null;
    }

    // The closed file at hand and a counselor's word, as both stood when the plan was signed.
    private static bool MayServe(Known known, int entry) => known.LastBefore(entry, Status32.FileReceivedOrGone) is { } file && known.Is(file, Status32.FileReceived)
        && known.LastBefore(entry, Determined) is { } determined && known.Entry<Determination>(determined).Outcome == DeterminationOutcome.PostEmployment;

    private static (StatusRow, string, DateOnly)? Plain(StatusRow row, DateOnly on) => (row, row.Label, on);
}
