using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Derived;
using Throughline.Casework.Documents;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Bench;

/// <summary>How fast a counselor's queue of reports and a provider's day are read among many consumers with twelve monthly reports each, of which some wait and some came back.</summary>
internal sealed class ReportsBench(IServiceProvider services, DatabaseChoice choice, int count)
{
    private const string Agency = "wisconsin-dvr";
    private const int Months = 12;
    private const int Times = 60;
    private const int Counselors = 60;
    private const int Specialists = 150;
    private const int Together = 100;

    private static readonly string[] Providers = ["kettle-bend", "harbor-light", "cedar-works"];

    private readonly Database database = services.GetRequiredService<Database>();
    private readonly AgencyPacks packs = services.GetRequiredService<AgencyPacks>();
    private readonly AgencyClock clock = services.GetRequiredService<AgencyClock>();

    /// <summary>Whether each is read within 100 ms, 95 times of 100.</summary>
    public async Task<bool> Run()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
        var db = scope.ServiceProvider.GetRequiredService<CaseworkDb>();
        await Fill(db);
        Console.WriteLine($"{(choice.IsPostgres ? "PostgreSQL" : "SQLite")}, {count:N0} consumers, {count * Months:N0} reports");
        var reports = scope.ServiceProvider.GetRequiredService<ReportsOnTheirWay>();
        var today = services.GetRequiredService<TodayFor>();
        var day = services.GetRequiredService<ProviderDay>();
        var holds = await Timed("a counselor's queue", at => Counselor(at), async actor =>
        {
            await reports.Find(actor, own: true, returned: false);
            await reports.Find(actor, own: true, returned: true);
        });
        holds &= await Timed("all that a counselor reaches", at => Counselor(at), async actor => await reports.Find(actor, own: false, returned: false));
        holds &= await Timed("a specialist's day", at => Specialist(at), Day);
        return await Timed("the day of a provider's lead", at => Specialist(at) with { Duty = StaffDuties.ProviderLead }, Day) && holds;

        async Task Day(Actor actor)
        {
            await today.Handle(actor);
            await day.Handle(actor);
        }
    }

    private static async Task<bool> Timed(string what, Func<int, Actor> who, Func<Actor, Task> read)
    {
        for (var at = 0; at < 5; at++) await read(who(at));
        var times = new List<double>();
        for (var at = 0; at < Times; at++)
        {
            var began = Stopwatch.GetTimestamp();
            await read(who(at));
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        var late = times[(int)(0.95 * (Times - 1))];
        Console.WriteLine($"  {what}: p50 {times[Times / 2]:0.0} ms, p95 {late:0.0} ms, longest {times[^1]:0} ms");
        return late <= 100;
    }

    private static Actor Counselor(int at) => new($"counselor-{at % Counselors}", Agency, "Somebody", Role.Counselor) { Office = $"Office {at % 8}" };

    private static Actor Specialist(int at) => new($"specialist-{at % Specialists}", Agency, "Somebody", Role.ProviderStaff) { Provider = Providers[at % Specialists % Providers.Length] };

    private async Task Fill(CaseworkDb db)
    {
        foreach (var actor in Enumerable.Range(0, Counselors).Select(Counselor).Concat(Enumerable.Range(0, Specialists).Select(Specialist)))
        {
            db.Staff.Add(new StaffMember { Id = actor.Id, UserName = actor.Id, NormalizedUserName = actor.Id.ToUpperInvariant(), Agency = Agency, Name = actor.Name, Role = actor.Role, Office = actor.Office, Provider = actor.Provider, SecurityStamp = actor.Id });
        }

        await db.SaveChangesAsync();
        await using var sink = choice.IsPostgres ? (Sink)new PostgresSink(choice.Postgres!) : new DatabaseSink(database);
        for (var chunk = 0; chunk < count; chunk += Together)
        {
            var statements = new List<Statement>();
            for (var number = chunk; number < Math.Min(chunk + Together, count); number++) Add(number, statements);
            await sink.Write(statements);
        }

        await db.Database.ExecuteSqlRawAsync(choice.IsPostgres ? "VACUUM ANALYZE" : "ANALYZE");
    }

    private void Add(int number, List<Statement> into)
    {
        var pack = Packs.Of(Agency)!;
        var (counselor, specialist) = (Counselor(number), Specialist(number));
        var header = new CaseHeader
        {
            Agency = Agency, Number = $"WI-{number + 10_000:00000}", Given = "Sam", Family = Names.Of(number), Phone = $"608 555 {number % 10_000:0000}", Counselor = counselor.Id, Specialist = specialist.Id, Office = counselor.Office,
            Provider = specialist.Provider, OpenedAt = clock.Now, OpenedBy = counselor.Id,
        };
        var empty = CaseState.Of(pack, header, [], null, []);
        var request = new AppendRequest { Agency = Agency, Case = header.Number, Entries = Lived(number, specialist.Provider!), By = specialist, Mode = AppendMode.Legacy };
        var rows = NewRows.Of(empty, request, clock.Now);
        var statements = new List<Statement>();
        rows.Write(statements);
        var head = statements[^1];
        statements.RemoveAt(statements.Count - 1);
        (header.HeadSeq, header.HeadHash) = ((int)head.Values[2], (byte[])head.Values[3]);
        into.Add(CaseHeaders.Inserting(header));
        into.AddRange(statements);
        SearchKeys.Write(header, into);
        DerivedTables.Change(null, DerivedRows.Of(header, CaseState.FileOf(pack, header, rows.Entries).Evaluate(clock.Today(pack)), packs.EvaluatedBy(pack)), into);
    }

    // A year of months: one in twenty of the last ones waits, one in forty came back.
    private Entry[] Lived(int number, string provider)
    {
        var today = clock.Today(Packs.Of(Agency)!);
        var first = Month.Of(today.AddDays(-32 - 31 * Months));
        var name = $"IPS-{number}";
        var entries = new List<Entry>
        {
            new ReferralOpened { On = first.First, To = ReferralTo.Ips },
            new Release { On = first.First, Name = "release-1", To = ReleasedTo.Provider, Party = provider, What = ["all-reports"], Purpose = "Job development", From = first.First },
            new Authorization { On = first.First, Number = name, Service = "ips-job-development", Provider = provider, Received = first.First, From = first.First, To = today.AddDays(90), Amount = 4_920 },
        };
        var month = first;
        for (var at = 0; at < Months; at++, month = month.Next)
        {
            for (var week = 0; week < 4; week++) entries.Add(new Contact { On = month.First.AddDays(1 + 7 * week), With = Party.Client, Mode = Mode.InPerson, Note = "Went over the week and called two employers together." });
            Document report = new() { On = month.Last.AddDays(3), Name = "job-development-report", Action = DocumentAction.Submitted, Authorization = name, Period = month, Note = Prose };
            entries.Add(new ServiceMonth { On = month.Last, Authorization = name, Period = month });
            entries.Add(report);
            if (at == Months - 1 && number % 20 == 0) continue;
            entries.Add(report with { On = month.Last.AddDays(6), Action = at == Months - 1 && number % 40 == 1 ? DocumentAction.Returned : DocumentAction.Accepted, Note = "Read." });
        }

        return [.. entries];
    }

    // As long as a report of a month.
    private static readonly string Prose = string.Concat(Enumerable.Repeat("Two visits this month, and a call at four on each Monday. The bakery asks to hear again in spring. ", 30));
}
