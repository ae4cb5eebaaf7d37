using Throughline.Casework.Register;
using System.Data.Common;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Entries;

/// <summary>All of one case: its header, its entries as recorded, its file, and for which day its rows were written.</summary>
internal sealed class CaseState
{
    public required CaseHeader Header { get; init; }
    public required IReadOnlyList<EntryRow> Rows { get; init; }
    public required CaseFile File { get; init; }

    /// <summary>The day as of which card and deadlines were written, and by which policy; none before the first time.</summary>
    public (DateOnly On, string By)? Evaluated { get; init; }

    public IReadOnlyList<RecordedEntry> AsRecorded => field ??=
        [.. Rows.Select((row, at) => new RecordedEntry(row.Seq, File.AsRecorded[at], row.RecordedBy, row.RecordedAt))];

    /// <summary>All providers that the agency keeps; the file has those that it names.</summary>
    public IReadOnlyList<Provider> Register { get; private init; } = [];

    /// <summary>Who recorded the entry in a place of the file, and when.</summary>
    public RecordedBy Recorded(int position) => new(Actor.Known(Rows[position].RecordedBy), Rows[position].RecordedAt);

    /// <summary>What access is decided by, as it stands on a day.</summary>
    public Assignment AssignmentOn(DateOnly today) => Header.Assignment with { Shared = SharedFile.On(Header, File, today) };

    public const string HeaderColumns =
        "agency, number, given, family, born, phone, contact_preference, providers, counselor, specialist, office, provider, predecessor, opened_at, opened_by, head_seq, head_hash";

    public const string EntryColumns = """seq, "on", recorded_at, recorded_by, kind, body, idempotency_key, hash""";

    /// <summary>Reads the case; within a transaction <paramref name="forUpdate"/> keeps everybody else from writing it.</summary>
    public static async Task<CaseState?> Load(DbSession db, AgencyPacks packs, string agency, string number, string forUpdate, CancellationToken cancel)
    {
        if (packs.Of(agency) is not { } pack) return null;
        CaseHeader? header = null;
        (DateOnly, string)? evaluated = null;
        var rows = new List<EntryRow>(64);
        var providers = new List<(string, int)>();
        await db.Query(
        [
            new($"SELECT {HeaderColumns} FROM cases WHERE agency = $1 AND number = $2{forUpdate}", agency, number),
            new("""SELECT evaluated_on, evaluated_by FROM cards WHERE agency = $1 AND "case" = $2""", agency, number),
            new($"""SELECT {EntryColumns} FROM entries WHERE agency = $1 AND "case" = $2 ORDER BY seq""", agency, number),
            new(ProviderRegister.Versions, agency),
        ], (statement, row) =>
        {
            if (statement == 0) header = ReadHeader(row);
            else if (statement == 1) evaluated = (row.Day(0), row.GetString(1));
            else if (statement == 2) rows.Add(ReadEntry(row, agency, number));
            else providers.Add((row.GetString(0), row.GetInt32(1)));
        }, cancel);
        return header is null ? null : Of(pack, header, rows, evaluated, await packs.Providers(db, agency, providers, cancel));
    }

    /// <summary>Whether the case is as it was read; alone with it from then on, within a transaction.</summary>
    public async Task<bool> StillStands(DbSession db, string forUpdate, CancellationToken cancel)
    {
        CaseHeader? header = null;
        (DateOnly, string)? evaluated = null;
        await db.Query(
        [
            new($"SELECT {HeaderColumns} FROM cases WHERE agency = $1 AND number = $2{forUpdate}", Header.Agency, Header.Number),
            new("""SELECT evaluated_on, evaluated_by FROM cards WHERE agency = $1 AND "case" = $2""", Header.Agency, Header.Number),
        ], (statement, row) =>
        {
            if (statement == 0) header = ReadHeader(row);
            else evaluated = (row.Day(0), row.GetString(1));
        }, cancel);
        // The bytes of a hash are compared by where they are kept; that the file goes no further is told by its last number.
        return header is not null && header with { HeadHash = null } == Header with { HeadHash = null } && evaluated == Evaluated;
    }

    public static CaseState Of(Pack pack, CaseHeader header, IReadOnlyList<EntryRow> rows, (DateOnly, string)? evaluated, IReadOnlyList<Provider> register)
    {
        var entries = new Entry[rows.Count];
        for (var at = 0; at < entries.Length; at++) entries[at] = EntryText.Read(rows[at].Body);
        return new() { Header = header, Rows = rows, File = FileOf(pack, header, entries, register), Evaluated = evaluated, Register = register };
    }

    public static CaseFile FileOf(Pack pack, CaseHeader header, IReadOnlyList<Entry> entries, IReadOnlyList<Provider>? register = null)
    {
        var person = header.Given is null && header.Family is null ? null : new Person(header.Given ?? "", header.Family ?? "", header.Born);
        return new(pack, header.Number, person, NamedProviders.Of(header, entries, register ?? []), entries);
    }

    /// <summary>The same with the file under another header.</summary>
    public CaseState Under(CaseHeader header) =>
        new() { Header = header, Rows = Rows, File = FileOf(File.Pack, header, File.AsRecorded, Register), Evaluated = Evaluated, Register = Register };

    /// <summary>The same, with rows written for a day.</summary>
    public CaseState EvaluatedOn(DateOnly day, string by) => new() { Header = Header, Rows = Rows, File = File, Evaluated = (day, by), Register = Register };

    /// <summary>The same with the providers that entries on their way name.</summary>
    public CaseState Naming(IReadOnlyList<Entry> entries) => NamedProviders.Beside(File, Header, entries, Register) is var file && ReferenceEquals(file, File) ? this
        : new() { Header = Header, Rows = Rows, File = file, Evaluated = Evaluated, Register = Register };

    public static CaseHeader ReadHeader(DbDataReader row) => new()
    {
        Agency = row.GetString(0),
        Number = row.GetString(1),
        Given = row.TextOrNull(2),
        Family = row.TextOrNull(3),
        Born = row.DayOrNull(4),
        Phone = row.TextOrNull(5),
        ContactPreference = row.TextOrNull(6),
        Providers = row.TextOrNull(7),
        Counselor = row.TextOrNull(8),
        Specialist = row.TextOrNull(9),
        Office = row.TextOrNull(10),
        Provider = row.TextOrNull(11),
        Predecessor = row.TextOrNull(12),
        OpenedAt = row.Instant(13),
        OpenedBy = row.GetString(14),
        HeadSeq = row.GetInt32(15),
        HeadHash = row.BytesOrNull(16),
    };

    public static EntryRow ReadEntry(DbDataReader row, string agency, string number, int first = 0) => new()
    {
        Agency = agency,
        Case = number,
        Seq = row.GetInt32(first),
        On = row.Day(first + 1),
        RecordedAt = row.Instant(first + 2),
        RecordedBy = row.GetString(first + 3),
        Kind = row.GetString(first + 4),
        Body = row.GetString(first + 5),
        IdempotencyKey = row.TextOrNull(first + 6),
        Hash = row.GetFieldValue<byte[]>(first + 7),
    };
}
