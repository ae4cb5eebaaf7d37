using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>What policy would say of a case if something happened, or had happened otherwise. Nothing is kept.</summary>
public sealed class SupposeEntries(Database database)
{
    /// <summary>The case as it stands and as it would be, and what of it would not be let in. What lies ahead is seen from its day.</summary>
    public sealed record Supposed(Evaluation Before, Evaluation After, IReadOnlyList<EntryRefusal> Refusals);

    public async Task<Supposed> Handle(CaseOnFile of, Actor by, IReadOnlyList<Entry> entries, CancellationToken cancel = default)
    {
        entries = FromTheAccount.Completed(of.File, new() { Agency = by.Agency, Case = of.Header.Number, By = by, Entries = entries }, of.Today).Entries;
        var asOf = entries.Select(DayOf).Append(of.Today).Max();
        var employers = await database.Read(db => EstablishedEmployers.Among(db, of.File, entries, cancel), cancel);
        return new(
            asOf == of.Today ? of.Evaluation : of.On(asOf),
            of.With(entries, asOf),
            Against(by, of, entries, employers, asOf));
    }

    // What would be asked before saving, but for the words that nobody writes for what is only supposed.
    private static List<EntryRefusal> Against(Actor by, CaseOnFile of, IReadOnlyList<Entry> entries, IReadOnlySet<string> employers, DateOnly asOf)
    {
        var file = NamedProviders.Beside(of.Whole, of.Header, entries, of.Register);
        var refused = AppendEntries.Refused(file, entries);
        var how = new HowRecorded(asOf, Door.Person) { By = AskPolicy.PartOf(by), Outside = AskPolicy.OutsideOf(by), IsEstablished = employers.Contains, IsOneEmployer = AskPolicy.IsOneEmployer };
        refused.AddRange(AskPolicy.Against(file, of.Recorded, entries, _ => new(by.Id, DateTime.MaxValue), how)
            .Where(each => each.Verdict.Objection is { OnlyUnlikely: false, Field: not "note" } && !of.IsOthers(entries[each.Position])).Select(AppendEntries.Refusal));
        return [.. refused.DistinctBy(each => (each.Position, each.Refusal.Rule.Id))];
    }

    private static DateOnly DayOf(Entry entry) => entry is Correction correction ? correction.Replacement?.On ?? correction.On : entry.On;
}
