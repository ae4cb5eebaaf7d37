using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>What a change of a file cannot move at all, or not without a supervisor: a window that has ended, a closure, its jobs and its money.</summary>
public static class WhatIsSettled
{
    internal static readonly RecordingRule Closure = new("REC-03", "Correction after the closure", new("34 CFR Part 361", "361.56, closing the record of services", "2016-08-19"))
    {
        Says = "After a closure, its day and outcome, its jobs and its money are corrected by a supervisor's decision, with a reason; who asks does not decide.",
        Against = _ => [],
    };

    /// <summary>Whether a correction has to do with money: with what stood, or with what is put in its place.</summary>
    public static bool IsMoney(Entry? was, Entry? becomes) => IsMoney(was) || IsMoney(becomes);

    /// <summary>Whether a correction has to do with a closure.</summary>
    public static bool IsClosure(Entry? was, Entry? becomes) => was is Closed || becomes is Closed;

    internal static IEnumerable<Verdict> Against(WhatStands before, WhatStands after, HowRecorded how)
    {
        foreach (var verdict in Windows(before, after, how)) yield return verdict;
        if (before.Entries.FirstOrDefault(each => each.Entry is Closed) is not { Entry: var closed }) yield break;
        for (var at = how.FirstNew; at < after.File.AsRecorded.Count; at++)
        {
            if (after.File.AsRecorded[at] is not Correction || after.CorrectedBy(at) is not (>= 0 and var of)) continue;
            if (how.Door != Door.File && (IsFileGone(before.At(of)?.Entry) || IsFileGone(after.At(of)?.Entry)))
            {
                if (how.By != Part.FileClerk) yield return new(Closure, at, new("that the closed file is no longer available, only whoever keeps the closed files takes back, with a reason"));
                continue;
            }

            if ((About(before.At(of)?.Entry) ?? About(after.At(of)?.Entry)) is not { } what) continue;
            yield return new(Closure, at, new($"the case was closed on {closed.On:yyyy-MM-dd}; a correction of {what} is sent to a supervisor, who decides with a reason") { SupervisorMay = true });
        }
    }

    // A window that has ended stays so: no correction opens it again, by another day of the closure or by none.
    private static IEnumerable<Verdict> Windows(WhatStands before, WhatStands after, HowRecorded how)
    {
        foreach (var window in before.Book.Windows.Where(window => window.NoExtension))
        {
            var was = before.KnownOn(how.Today, before.Entries);
            if (window.Read(was) is not { To: { } ended } || ended >= how.Today) continue;
            var known = after.KnownOn(how.Today, after.Entries);
            if (window.Read(known) is { } reading ? reading.IsPast(how.Today) : after.Entries.Any(each => each.Entry is Closed)) continue;
            yield return new(window, LastCorrection(after, how), $"the window ended on {ended:yyyy-MM-dd} and nothing opens it again; open a new case that names this one");
        }
    }

    private static int LastCorrection(WhatStands after, HowRecorded how)
    {
        for (var at = after.File.AsRecorded.Count - 1; at > how.FirstNew; at--)
        {
            if (after.File.AsRecorded[at] is Correction) return at;
        }

        return how.FirstNew;
    }

    private static bool IsMoney(Entry? entry) => entry is Authorization or AuthorizationPaid or AuthorizationCancelled or Invoice or InvoiceReturned or Payment or PaymentReversed or SupportPayment or CapRaised;

    private static bool IsFileGone(Entry? entry) => entry is ClosedFile { Action: ClosedFileAction.Unavailable };

    private static string? About(Entry? entry) => entry switch
    {
        Closed => "a closure",
        EmploymentStarted or EmploymentChanged or EmploymentEnded or StabilityReached or Transition => "a job",
        _ when IsMoney(entry) => "money",
        _ => null,
    };
}
