using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>What is against an entry of a file, by which row; with the entry's position in the file.</summary>
public sealed record Verdict(Rule Rule, int Position, Objection Objection);

/// <summary>Asks everything of a file that is asked before an entry is recorded.</summary>
public static class Judge
{
    /// <summary>What is against the entries of a file as it stands: against all of them, or only against what is on its way into the record.</summary>
    public static IReadOnlyList<Verdict> All(WhatStands stands, HowRecorded how, bool onlyNew = false)
    {
        var against = OfTheFile(stands, how, onlyNew).ToList();
        for (var at = 0; at < stands.Entries.Count; at++)
        {
            if (onlyNew && stands.Entries[at].LastTouched < how.FirstNew) continue;
            Asked? asked = null;
            foreach (var rule in stands.Book.AskedWhenRecorded)
            {
                if (!rule.IsAskedOf(stands.Entries[at].Entry)) continue;
                asked ??= new(stands, at, how);
                if (!rule.IsInForceFor(asked)) continue;
                foreach (var objection in rule.Against(asked)) against.Add(new(objection.By ?? rule, stands.Entries[at].Position, objection));
            }
        }

        return against;
    }

    // What is asked of a file as a whole; said of the entry that it finds.
    private static IEnumerable<Verdict> OfTheFile(WhatStands stands, HowRecorded how, bool onlyNew)
    {
        if (!stands.Book.AskedWhenRecorded.Any(rule => rule.OfTheFile is not null)) yield break;
        var known = new CaseFiles.Known(stands.File, DateOnly.MaxValue);
        foreach (var rule in stands.Book.AskedWhenRecorded)
        {
            if (rule.OfTheFile is not var (finding, cure)) continue;
            foreach (var at in known.Each(finding.Of))
            {
                if (!finding.InForce(known.On(at)) || !finding.When(known, at)) continue;
                if (onlyNew && stands.At(known.Position(at))!.LastTouched < how.FirstNew) continue;
                yield return new(rule, known.Position(at), new(string.Join("; ", finding.Because(known, at).Select(stands.Book.Words.Say))) { Cure = cure });
            }
        }
    }

    /// <summary>What stands against one entry if somebody recorded it: by the rules of an evaluation, and besides.</summary>
    public static IReadOnlyList<Refusal> Refusals(CaseFiles.CaseFile file, Entry next, HowRecorded how)
    {
        var before = WhatStands.Of(file, static _ => new("", default));
        var after = WhatStands.Of(file.With(next), at => at < file.AsRecorded.Count ? new("", default) : new("", DateTime.MaxValue));
        return
        [
            .. file.Refusals(next), .. Change(before, after, how with { FirstNew = file.AsRecorded.Count })
                .Select(verdict => new Refusal(verdict.Rule, file.Book.Words.For(verdict.Rule.Title), [verdict.Objection.Words]) { Cure = verdict.Objection.Cure }),
        ];
    }

    /// <summary>
    /// What is against a change of a file: what is against the entries that it brings, what it makes of entries that were in order before, and what
    /// it would move that nothing moves.
    /// </summary>
    public static IReadOnlyList<Verdict> Change(WhatStands before, WhatStands after, HowRecorded how)
    {
        how = how with { Was = before.At };
        var entries = after.File.AsRecorded;
        var isNew = entries.Skip(how.FirstNew).ToList();
        if (isNew.TrueForAll(entry => entry is not Correction && (before.Entries.Count == 0 || entry.On >= before.Entries[^1].Entry.On))) return All(after, how, onlyNew: true);
        var had = All(before, how with { FirstNew = int.MaxValue });
        var against = All(after, how).Where(verdict => !had.Any(old => Same(old, verdict, after, how))).ToList();
        against.AddRange(GroundsLost(before, after, how));
        against.AddRange(WhatIsSettled.Against(before, after, how));
        return against;
    }

    // What was taken from elsewhere can be mended without mending what it was taken with; where more than the entry's own truth hangs on it, it may at least not be worse.
    private static bool Same(Verdict old, Verdict now, WhatStands after, HowRecorded how) => old.Rule.Id == now.Rule.Id && old.Position == now.Position
        && (old.Objection.Words == now.Objection.Words || now.Rule is not RecordingRule { AskedAnew: true } || after.At(now.Position)!.LastTouched < how.FirstNew);

    /// <summary>The gates that were open when an entry passed them and, by what is known now, are not: a closure without its 90 days, a service without its plan.</summary>
    public static IEnumerable<Verdict> Grounds(WhatStands stands)
    {
        for (var at = 0; at < stands.Entries.Count; at++)
        {
            var entry = stands.Entries[at].Entry;
            foreach (var gate in stands.Book.Gates)
            {
                if (gate.Guards?.Is(entry) != true || !gate.InForce(entry.On)) continue;
                var known = stands.KnownOn(entry.On, stands.Entries.Take(at));
                var reading = gate.Read(known);
                if (!reading.Open) yield return new(gate, stands.Entries[at].Position, new(string.Join("; ", reading.Because)) { SupervisorMay = true });
            }
        }
    }

    private static IEnumerable<Verdict> GroundsLost(WhatStands before, WhatStands after, HowRecorded how)
    {
        var had = Grounds(before).Select(verdict => (verdict.Rule.Id, verdict.Position)).ToHashSet();
        foreach (var lost in Grounds(after))
        {
            var stands = after.Entries.First(each => each.Position == lost.Position);
            // What is corrected itself is asked at its own gate, like anything that is recorded.
            if (stands.LastTouched >= how.FirstNew || had.Contains((lost.Rule.Id, lost.Position))) continue;
            yield return lost with { Objection = lost.Objection with { Words = $"{stands.Entry.Kind.JsonName()} of {stands.Entry.On:yyyy-MM-dd} would lose its ground: {lost.Objection.Words}" } };
        }
    }
}
