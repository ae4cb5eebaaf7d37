using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework.Notices;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Composition;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;

namespace Throughline.Bench;

/// <summary>
/// Fills an empty database with generated cases and staff: the rows that appending each file would have written, made by the record's own types
/// and sent in bulk. `throughline rebuild` and `throughline verify` find nothing to mend in it.
/// </summary>
internal sealed class Seed(IServiceProvider services, DatabaseChoice choice)
{
    public const string Password = "benchmark password 1";
    public const int People = 200;

    /// <summary>Where everybody sits.</summary>
    public const string Office = "Office 1";
    private const int Together = 400;

    private readonly Database database = services.GetRequiredService<Database>();
    private readonly AgencyPacks packs = services.GetRequiredService<AgencyPacks>();
    private readonly AgencyClock clock = services.GetRequiredService<AgencyClock>();

    /// <summary>The agency's day, and the instant, at which everything is written.</summary>
    public (DateOnly Today, DateTime At) NowOf(string agency) => (clock.Today(agency), clock.Now);

    public static ServiceProvider Services(DatabaseChoice choice) => new ServiceCollection().AddLogging().AddCasework(choice).BuildServiceProvider();

    public static string PersonOf(Pack pack, int number) => $"{pack.Agency[..2]}{number % PeopleOf(pack):000}";

    /// <summary>Nebraska is the large one.</summary>
    public static int PeopleOf(Pack pack) => pack == Packs.Of("nebraska-vr")! ? People - 60 : 20;

    public Task Fill(int cases) => Fill(cases, Add, hash => Packs.All.SelectMany(pack => Enumerable.Range(0, PeopleOf(pack)).Select(person => Somebody(PersonOf(pack, person), pack.Agency, hash))));

    /// <summary>The same with other cases and other people, whose password is hashed already.</summary>
    public async Task Fill(int cases, Action<int, List<Statement>> add, Func<string, IEnumerable<StaffMember>> staff)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
        var db = scope.ServiceProvider.GetRequiredService<CaseworkDb>();
        if (await db.Staff.AnyAsync())
        {
            await TakeOver();
            return;
        }

        var hash = new PasswordHasher<StaffMember>().HashPassword(null!, Password);
        db.Staff.AddRange(staff(hash));
        await db.SaveChangesAsync();
        await using var sink = choice.IsPostgres ? (Sink)new PostgresSink(choice.Postgres!) : new DatabaseSink(database);
        var writing = Task.CompletedTask;
        var upTo = 0;
        for (var chunk = 0; chunk < cases; chunk += Together)
        {
            var statements = new List<Statement>(Together * 128);
            for (var number = chunk; number < Math.Min(chunk + Together, cases); number++) add(number, statements);
            await writing;
            writing = Task.Run(() => sink.Write(statements));
            if (chunk / 10_000 != upTo) Console.Error.WriteLine($"seeded {upTo = chunk / 10_000}0,000 cases");
        }

        await writing;
        await sink.Write([.. Packs.All.Select(pack => new Statement("INSERT INTO days (agency, day, evaluated_by) VALUES ($1, $2, $3)", pack.Agency, clock.Today(pack), packs.EvaluatedBy(pack)))]);
        // What the database does by itself within minutes of such a load.
        await db.Database.ExecuteSqlRawAsync(choice.IsPostgres ? "VACUUM ANALYZE" : "ANALYZE");
    }

    // Seeded by an earlier build, perhaps on an earlier day: the load is on what stands there, not on turning the day.
    private async Task TakeOver() => await database.Write(async db =>
    {
        await db.Execute([.. Packs.All.SelectMany(pack => new Statement[]
        {
            new("UPDATE cards SET evaluated_by = $2, evaluated_on = $3 WHERE agency = $1 AND evaluated_by <> $2", pack.Agency, packs.EvaluatedBy(pack), clock.Today(pack)),
            new("UPDATE days SET evaluated_by = $2, day = $3 WHERE agency = $1", pack.Agency, packs.EvaluatedBy(pack), clock.Today(pack)),
        })], CancellationToken.None);
        return true;
    }, CancellationToken.None);

    // Seven of ten in Nebraska, one in each of the others.
    private static Pack PackOf(int number) => (number % 10) switch { 7 => Packs.Of("iowa-ivrs")!, 8 => Packs.Of("wisconsin-dvr")!, 9 => Packs.Of("kansas-dcf")!, _ => Packs.Of("nebraska-vr")! };

    private void Add(int number, List<Statement> into)
    {
        var pack = PackOf(number);
        var lived = Lives.Lived(pack, number, seed: 3);
        var by = PersonOf(pack, number / 10);
        var header = new CaseHeader
        {
            Agency = pack.Agency, Number = lived.Number, Given = lived.Person!.Given, Family = $"{lived.Person.Family} {Names.Of(number)}", Born = lived.Person.Born,
            Phone = $"402 555 {number % 10_000:0000}", Providers = lived.Providers.Length > 0 ? EntryText.WriteProviders(lived.Providers) : null,
            Counselor = PersonOf(pack, (number / 10) + 7), Specialist = by, Office = $"Office {number % 8}", OpenedAt = clock.Now, OpenedBy = by,
        };
        Add(lived, header, new(by, pack.Agency, by, Role.PlacementSpecialist), into);
    }

    /// <summary>What appending a file to a new case would write.</summary>
    public void Add(CaseFile lived, CaseHeader header, Actor by, List<Statement> into)
    {
        var pack = lived.Pack;
        var empty = CaseState.Of(pack, header, [], null, []);
        var request = new AppendRequest { Agency = pack.Agency, Case = header.Number, Entries = lived.AsRecorded, By = by, Mode = AppendMode.Legacy };
        var rows = NewRows.Of(empty, request, clock.Now);
        var statements = new List<Statement>();
        rows.Write(statements);

        // The last says how far the record goes; here the header is written once, with that.
        var head = statements[^1];
        statements.RemoveAt(statements.Count - 1);
        (header.HeadSeq, header.HeadHash) = ((int)head.Values[2], (byte[])head.Values[3]);
        into.Add(CaseHeaders.Inserting(header));
        into.AddRange(statements);
        SearchKeys.Write(header, into);
        var file = CaseState.FileOf(pack, header, rows.Entries);
        DerivedTables.Change(null, DerivedRows.Of(header, file.Evaluate(clock.Today(pack)), packs.EvaluatedBy(pack)), into);
        TellStaff.Write(empty, rows.Recorded, request.By, clock.Today(pack), into);
    }

    public static StaffMember Somebody(string id, string agency, string hash, Role role = Role.PlacementSpecialist) => new()
    {
        Id = id, UserName = id, NormalizedUserName = id.ToUpperInvariant(), Agency = agency, Name = $"Person {id}", Role = role,
        Office = Office, PasswordHash = hash, SecurityStamp = id, LockoutEnabled = true,
    };
}

/// <summary>Second family names, so that a search finds some people and not thousands.</summary>
internal static class Names
{
    private static readonly string[] Parts = ["ba", "de", "fo", "gu", "ka", "le", "mi", "no", "pa", "ri", "so", "tu", "va", "we", "ya", "zo"];

    public static string Of(int number)
    {
        var name = "";
        for (var left = number; name.Length < 8; left /= Parts.Length) name += Parts[left % Parts.Length];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
