using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;

namespace Throughline.Bench;

/// <summary>How well and how fast people are found among many: those who are known already before a second case is opened, and by what one types in Find.</summary>
internal sealed class PeopleBench(IServiceProvider services, DatabaseChoice choice, int count)
{
    private const int New = 3_000;
    private const int Each = 200;

    private readonly Database database = services.GetRequiredService<Database>();
    private readonly InventedPeople invented = new(seed: 7);
    private readonly List<(string Case, PersonFacts Facts)> known = [];

    /// <summary>Whether it holds what is promised: 95 of 100 shown, 3 of 100 questioned, both within 100 ms.</summary>
    public async Task<bool> Run()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
        await Fill();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Describe();
        Console.WriteLine($"{(choice.IsPostgres ? "PostgreSQL" : "SQLite")}, {count:N0} people");
        var likely = await Duplicates();
        return await Searches() && likely;
    }

    private async Task Fill()
    {
        var packs = services.GetRequiredService<AgencyPacks>();
        var clock = services.GetRequiredService<AgencyClock>();
        var pack = packs.Of(Actor.Agency)!;
        await using var sink = choice.IsPostgres ? (Sink)new PostgresSink(choice.Postgres!) : new DatabaseSink(database);
        var statements = new List<Statement>();
        for (var number = 1; number <= count; number++)
        {
            var person = invented.Somebody();
            // Every twentieth shares telephone and family name with the one before: a household.
            if (number % 20 == 0) person = person with { Family = known[^1].Facts.Family, Phone = known[^1].Facts.Phone };
            var header = new CaseHeader
            {
                Agency = pack.Agency, Number = $"NE-{number:00000}", Given = person.Given, Family = person.Family, Born = person.Born, Phone = person.Phone, Office = "Omaha", OpenedAt = clock.Now, OpenedBy = Actor.Id,
            };
            known.Add((header.Number, person));
            statements.Add(CaseHeaders.Inserting(header));
            SearchKeys.Write(header, statements);
            DerivedTables.Change(null, DerivedRows.Of(header, CaseState.FileOf(pack, header, []).Evaluate(clock.Today(pack)), packs.EvaluatedBy(pack)), statements);
            if (number % 400 != 0 && number != count) continue;
            await sink.Write(statements);
            statements = [];
        }
    }

    private static Actor Actor => new("bench", "nebraska-vr", "Somebody", Role.Counselor) { Office = "Omaha" };

    private async Task<bool> Duplicates()
    {
        var people = services.GetRequiredService<KnownPeople>();
        var times = new List<double>();
        var (shown, planted) = (0, 0);
        foreach (var (kind, slip) in new PlantedSlips(invented).Kinds)
        {
            var found = 0;
            for (var at = 0; at < Each; at++)
            {
                var (number, person) = known[invented.Draw.Next(known.Count)];
                if ((await Like(slip(person))).Any(likely => likely.Case == number)) found++;
            }

            Console.WriteLine($"  {100.0 * found / Each,5:0.0} % shown: {kind}");
            (shown, planted) = (shown + found, planted + Each);
        }

        var (questioned, why) = (0, new List<string>());
        for (var at = 0; at < New; at++)
        {
            if (await Like(invented.Somebody()) is not [var first, ..]) continue;
            questioned++;
            why.Add(string.Join(", ", first.Because));
        }

        foreach (var reason in why.CountBy(each => each).OrderByDescending(each => each.Value)) Console.WriteLine($"  {100.0 * reason.Value / New,5:0.0} % of new people questioned: {reason.Key}");

        Console.WriteLine($"  planted near-duplicates shown {100.0 * shown / planted:0.0} of 100 ({planted:N0}); new people questioned {100.0 * questioned / New:0.0} of 100 ({New:N0}); {Told(times)}");
        return shown >= 0.95 * planted && questioned < 0.03 * New && At(times, 0.95) <= 100;

        async Task<List<KnownPerson>> Like(PersonFacts typed)
        {
            var began = Stopwatch.GetTimestamp();
            var likely = await database.Read(db => people.Like(db, Actor.Agency, typed, CancellationToken.None), CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            return likely;
        }
    }

    private async Task<bool> Searches()
    {
        var search = services.GetRequiredService<SearchCases>();
        var holds = true;
        foreach (var (kind, typed) in Typed)
        {
            var (times, found) = (new List<double>(), 0);
            for (var at = 0; at < Each; at++)
            {
                var (number, person) = known[invented.Draw.Next(known.Count)];
                var began = Stopwatch.GetTimestamp();
                var cards = await search.Handle(Actor, typed(number, person));
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                // A list that is full may end before the one looked for.
                if (cards.Count == 50 || cards.Any(card => card.Case == number)) found++;
            }

            Console.WriteLine($"  {100.0 * found / Each,5:0.0} % found by {kind}; {Told(times)}");
            holds &= found == Each && At(times, 0.95) <= 100;
        }

        return holds;
    }

    private static Dictionary<string, Func<string, PersonFacts, string>> Typed => new()
    {
        ["one letter"] = (_, person) => person.Family![..1],
        ["the first three letters"] = (_, person) => person.Family![..Math.Min(3, person.Family!.Length)],
        ["given and family name"] = (_, person) => person.Name,
        ["family and given name, without blanks, marks and accents"] = (_, person) => Folding.Squeezed($"{person.Family}{person.Given}"),
        ["the number without its marks"] = (number, _) => number.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant(),
        ["the telephone without area"] = (_, person) => person.Phone![^8..].Replace(' ', '-'),
        ["the whole telephone"] = (_, person) => $"+1 ({person.Phone![..3]}) {person.Phone[4..].Replace(' ', '.')}",
    };

    private static string Told(List<double> times) => $"p50 {At(times, 0.5):0.0} ms, p95 {At(times, 0.95):0.0} ms, longest {times.Max():0} ms";

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));
}
