using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>Reads one case for somebody. What was read is recorded by <see cref="LogAccess"/>.</summary>
public sealed class LoadCase(Database database, AgencyPacks packs, AgencyClock clock)
{
    public async Task<LoadOutcome> Handle(Actor actor, string number, CancellationToken cancel = default)
    {
        var (state, view) = await database.Read(async db =>
        {
            var loaded = await CaseState.Load(db, packs, actor.Agency, number, forUpdate: "", cancel);
            return (loaded, loaded is null ? null : await ProviderView.For(db, actor, loaded.File, clock.Today(loaded.File.Pack), cancel));
        }, cancel);
        if (state is null) return new LoadOutcome.NoSuchCase();
        var today = clock.Today(state.File.Pack);
        if (!actor.May(actor.Role == Role.Client ? Permission.SeeMyCase : Permission.ReadCase, state.AssignmentOn(today)))
        {
            return actor.Role is Role.Client or Role.ProviderStaff ? new LoadOutcome.NoSuchCase() : new LoadOutcome.Withheld();
        }

        var withholds = (view is not null || !AccessTable.SeesSensitive(actor.Role)) && state.File.Pack.Documents.Any(type => type.Sections.Any(section => section.Sensitive));
        List<RecordedEntry> seen =
        [
            .. state.AsRecorded.Where(entry => actor.Sees(entry, state.AsRecorded) && view?.Withholds(entry, state.AsRecorded) != true)
                .Select(entry => withholds && view?.SeesSensitive(entry) != true ? WithoutSensitive(state.File.Pack, entry) : entry),
        ];
        var seesTheWork = AccessTable.SeesTheWork(actor.Role);
        // A client reads what their own page says of the whole; nobody else is handed words of an entry that they do not see.
        var part = (seen.Count == state.AsRecorded.Count && !withholds) || actor.Role == Role.Client ? null : OnlySeen(state.File, seen, view is null ? null : actor.Provider);
        return new LoadOutcome.Found(new(state.File, seesTheWork, view is null ? null : view.IsOthers)
        {
            Header = seesTheWork ? state.Header : state.Header with { Phone = null, ContactPreference = null },
            File = part ?? state.File,
            AsRecorded = seen,
            Recorded = state.Recorded,
            Today = today,
            Register = view is null ? state.Register : [.. state.Register.Where(each => each.Id == actor.Provider)],
            Seq = state.Rows.Count,
        });
    }

    /// <summary>A case that somebody of the agency has in hand, as far as the people of the provider that serves the person see it: what is begun for them starts from that.</summary>
    internal static CaseOnFile AsSeenByTheProvider(CaseOnFile of, string provider, ProviderView view)
    {
        List<RecordedEntry> seen =
        [
            .. of.AsRecorded.Where(entry => (AccessTable.Sees(Role.ProviderStaff, entry.Entry.Kind) || (entry.RecordedBy == of.Header.Specialist && AccessTable.Records(Role.ProviderStaff, entry.Entry.Kind))) && !view.Withholds(entry, of.AsRecorded))
                .Select(entry => view.SeesSensitive(entry) ? entry : WithoutSensitive(of.File.Pack, entry)),
        ];
        return new(of.Whole, seesTheWork: true, view.IsOthers)
        {
            Header = of.Header,
            File = OnlySeen(of.File, seen, provider),
            AsRecorded = seen,
            Recorded = of.Recorded,
            Today = of.Today,
            Register = [.. of.Register.Where(each => each.Id == provider)],
            Seq = of.Seq,
        };
    }

    private static RecordedEntry WithoutSensitive(Pack pack, RecordedEntry recorded) => recorded.Entry switch
    {
        Document { Data: { } data } document when Sensitive(pack, document) is { } type => recorded with { Entry = document with { Data = SignedDocument.WithoutSensitive(type, data) } },
        Correction { Replacement: Document { Data: { } data } document } correction when Sensitive(pack, document) is { } type =>
            recorded with { Entry = correction with { Replacement = document with { Data = SignedDocument.WithoutSensitive(type, data) } } },
        _ => recorded,
    };

    // Whatever was done with it: a copy that somebody kept or reviewed holds the same answers.
    private static DocumentType? Sensitive(Pack pack, Document document) => pack.Documents.FirstOrDefault(type => type.Name == document.Name && type.Sections.Any(section => section.Sensitive));

    // What is withheld leaves an empty place, so that places in the record stay what they are. Nothing has happened there on any day that comes.
    internal static CaseFile OnlySeen(CaseFile whole, IEnumerable<RecordedEntry> seen, string? provider = null)
    {
        var entries = new Entry[whole.AsRecorded.Count];
        Array.Fill<Entry>(entries, new TaskNote { On = new(2999, 12, 31), About = TaskAbout.Other });
        foreach (var entry in seen) entries[entry.Seq - 1] = entry.Entry;
        return new(whole.Pack, whole.Number, whole.Person, provider is null ? whole.Providers : [.. whole.Providers.Where(each => each.Id == provider)], entries);
    }
}
