using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>A case as a page shows it: whose it is, its file, and what policy says of it today.</summary>
public sealed class CaseOnFile
{
    public required CaseHeader Header { get; init; }

    /// <summary>The file: what policy is asked of. For who does not see the work, only what they see.</summary>
    public required CaseFile File { get; init; }

    /// <summary>The entries that the reader sees, in the order of the record, with who recorded them and when.</summary>
    public required IReadOnlyList<RecordedEntry> Entries { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>Who recorded the entry in a place of the file, and when: what is asked of a change looks at the whole of it.</summary>
    public required Func<int, RecordedBy> Recorded { get; init; }

    /// <summary>The position of the last entry: what an append names as expected.</summary>
    public required int Seq { get; init; }

    /// <summary>What policy says of it, as far as the reader sees what that is worked out from.</summary>
    public Evaluation Evaluation => field ??= On(Today);

    /// <summary>What policy would say of it on another day with nothing recorded until then, as far as the reader sees it.</summary>
    public Evaluation On(DateOnly day) => Whole is { } whole ? whole.Evaluate(day).StatusAlone() : File.Evaluate(day);

    /// <summary>The whole file, where the reader sees only a part of it.</summary>
    internal CaseFile? Whole { get; init; }
}

public abstract record LoadOutcome
{
    private LoadOutcome()
    {
    }

    public sealed record Found(CaseOnFile Case) : LoadOutcome;

    /// <summary>It is there, and not this person's to read; a colleague of the agency is told so, an outsider is not.</summary>
    public sealed record Withheld : LoadOutcome;

    public sealed record NoSuchCase : LoadOutcome;
}

/// <summary>Reads one case for somebody. What was read is recorded by <see cref="RecordRead"/>.</summary>
public sealed class LoadCase(Ledger ledger, AgencyPacks packs, AgencyClock clock)
{
    public async Task<LoadOutcome> Handle(Actor actor, string number, CancellationToken cancel = default)
    {
        var state = await ledger.Read(db => CaseState.Load(db, packs, actor.Agency, number, forUpdate: "", cancel), cancel);
        if (state is null) return new LoadOutcome.NoSuchCase();
        if (!actor.May(actor.Role == Role.Client ? Act.SeeMyCase : Act.ReadCase, state.Assignment))
        {
            return actor.Role is Role.Client or Role.ProviderStaff ? new LoadOutcome.NoSuchCase() : new LoadOutcome.Withheld();
        }

        List<RecordedEntry> seen = [.. state.Entries.Where(entry => actor.Sees(entry, state.Entries))];
        var (today, all) = (clock.Today(state.File.Pack), AccessTable.SeesTheWork(actor.Role));
        return new LoadOutcome.Found(new()
        {
            Header = all ? state.Header : state.Header with { Phone = null, Reach = null },
            File = all ? state.File : OnlySeen(state.File, seen, today),
            Whole = all ? null : state.File,
            Entries = seen,
            Recorded = state.Recorded,
            Today = today,
            Seq = state.Rows.Count,
        });
    }

    // What is withheld leaves an empty place, so that places in the record stay what they are.
    private static CaseFile OnlySeen(CaseFile whole, List<RecordedEntry> seen, DateOnly today)
    {
        var entries = new Entry[whole.Entries.Count];
        Array.Fill<Entry>(entries, new TaskNote { On = today, About = TaskAbout.Other });
        foreach (var entry in seen) entries[entry.Seq - 1] = entry.Entry;
        return new(whole.Pack, whole.Number, whole.Person, whole.Providers, entries);
    }
}
