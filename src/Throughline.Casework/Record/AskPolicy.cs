using Throughline.Casework.Entries;
using Throughline.Casework.Access;
using Throughline.Casework.Names;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>
/// Asks of a change of a case all that is asked before an entry is recorded, for page, API, import and correction alike. What the questions are, policy
/// says; here they learn who recorded what, and when.
/// </summary>
internal static class AskPolicy
{
    /// <summary>What is against entries on their way into a case: each with its place among them.</summary>
    public static List<(int Position, Verdict Verdict)> Against(CaseState state, AppendRequest request, DateOnly today, DateTime now, IReadOnlySet<string> employers) =>
        Against(state.File, state.Recorded, request.Entries, at => request.Provenance is { } hands ? new(hands[at].By, hands[at].At) : new(Actor.Known(request.By.Id), now), How(request, today, employers));

    /// <summary>The same of entries that are only supposed.</summary>
    public static List<(int Position, Verdict Verdict)> Against(CaseFile file, Func<int, RecordedBy> recorded, IReadOnlyList<Entry> entries, Func<int, RecordedBy> bring, HowRecorded how)
    {
        var first = file.AsRecorded.Count;
        how = how with { FirstNew = first };
        var whole = new CaseFile(file.Pack, file.Number, file.Person, file.Providers, [.. file.AsRecorded, .. entries]);
        var before = WhatStands.Of(file, recorded);
        var after = WhatStands.Of(whole, at => at < first ? recorded(at) : bring(at - first));
        return [.. Judge.Change(before, after, how).Select(verdict => (Place(after, verdict.Position, first, entries), verdict))];
    }

    /// <summary>How somebody records: what of them policy asks.</summary>
    public static HowRecorded How(AppendRequest request, DateOnly today, IReadOnlySet<string> employers) => new(today, DoorOf(request))
    {
        By = PartOf(request.By), Outside = OutsideOf(request.By), IsEstablished = employers.Contains, IsOneEmployer = IsOneEmployer,
    };

    /// <summary>Whether two names are one employer's, as the directory of employers compares them.</summary>
    public static bool IsOneEmployer(string one, string other) => EmployerKeys.Name(one) == EmployerKeys.Name(other);

    public static Part PartOf(Actor actor) => actor.Role switch
    {
        Role.Counselor => Part.Counselor,
        Role.Supervisor => Part.Supervisor,
        Role.ProviderStaff => Part.Provider,
        Role.FileClerk => Part.FileClerk,
        _ => Part.Other,
    };

    public static OutsideHand? OutsideOf(Actor actor) => actor.Role == Role.ProviderStaff ? new(actor.Provider, actor.Id, actor.Name) : null;

    private static Door DoorOf(AppendRequest request) => request.BySigning ? Door.Signing : request.By.Role == Role.Console || request.Mode == AppendMode.Legacy ? Door.File : Door.Person;

    // What is against an entry that is on record is said of the correction that makes it so, or of the first entry that comes.
    private static int Place(WhatStands after, int position, int first, IReadOnlyList<Entry> entries)
    {
        if (position >= first) return position - first;
        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at] is Correction && after.CorrectedBy(first + at) == position) return at;
        }

        return Math.Max(0, entries.ToList().FindIndex(entry => entry is Correction));
    }
}
