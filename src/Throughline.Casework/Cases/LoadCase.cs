using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>A case as a page shows it: whose it is, its file, and what policy says of it today.</summary>
public sealed class CaseOnFile
{
    public required CaseHeader Header { get; init; }

    /// <summary>The whole file: what policy is asked of.</summary>
    public required CaseFile File { get; init; }

    /// <summary>The entries that the reader sees, in the order of the record, with who recorded them and when.</summary>
    public required IReadOnlyList<RecordedEntry> Entries { get; init; }

    /// <summary>Who recorded each entry of the file, by its position there.</summary>
    public IReadOnlyList<string> RecordedBy { get; init; } = [];
    public required DateOnly Today { get; init; }

    /// <summary>The position of the last entry: what an append names as expected.</summary>
    public required int Seq { get; init; }

    public Evaluation Evaluation => field ??= File.Evaluate(Today);
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

        return new LoadOutcome.Found(new()
        {
            Header = state.Header,
            File = state.File,
            Entries = [.. state.Entries.Where(entry => actor.Sees(entry, state.Entries))],
            RecordedBy = state.RecordedBy,
            Today = clock.Today(state.File.Pack),
            Seq = state.Rows.Count,
        });
    }
}
