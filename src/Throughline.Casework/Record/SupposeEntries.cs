using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>What policy would say of a case if something happened, or had happened otherwise. Nothing is kept.</summary>
public sealed class SupposeEntries(Ledger ledger)
{
    /// <summary>The case as it stands and as it would be, and what of it would not be let in. What lies ahead is seen from its day.</summary>
    public sealed record Supposed(Evaluation Before, Evaluation After, IReadOnlyList<EntryRefusal> Refusals);

    public async Task<Supposed> Handle(CaseOnFile of, Actor by, IReadOnlyList<Entry> entries, CancellationToken cancel = default)
    {
        var asOf = entries.Select(DayOf).Append(of.Today).Max();
        var employers = await ledger.Read(db => EstablishedEmployers.Among(db, of.File, entries, cancel), cancel);
        return new(
            asOf == of.Today ? of.Evaluation : of.File.Evaluate(asOf),
            entries.Aggregate(of.File, (file, entry) => file.With(entry)).Evaluate(asOf),
            new AskPolicy(asOf, by, employers).Refusals(of.File, of.RecordedBy, entries));
    }

    private static DateOnly DayOf(Entry entry) => entry is Correction correction ? correction.Replacement?.On ?? correction.On : entry.On;
}
