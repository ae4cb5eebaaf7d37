using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Composition;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using System.Text.Json;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Tests.Databases;

/// <summary>A record of its own for one test, with a clock, and short ways to fill it.</summary>
public sealed class Given : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Given(Engine engine, DatabaseChoice choice, Clock clock, WhatIsAsked? listening = null)
    {
        Engine = engine;
        Choice = choice;
        Clock = clock;
        var collection = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddCasework(choice);
        collection.AddScoped<Throughline.Demo.FillDemo>();
        if (listening is not null)
        {
            var database = collection.Single(service => service.ServiceType == typeof(Database));
            collection.Remove(database);
            collection.AddSingleton(provider => listening.Around((Database)(database.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, database.ImplementationType!))));
            collection.ConfigureDbContext<CaseworkDb>(options => options.AddInterceptors(listening));
        }

        services = collection.BuildServiceProvider();
    }

    public Engine Engine { get; }
    public DatabaseChoice Choice { get; }
    public Clock Clock { get; }
    public IServiceProvider Services => services;
    public AppendEntries Append => services.GetRequiredService<AppendEntries>();

    /// <summary>Dana places clients from the Omaha office.</summary>
    public Actor Dana { get; } = new("dana", "nebraska-vr", "Dana Brandt", Role.PlacementSpecialist) { Office = "omaha" };
    public Actor Howard { get; } = new("howard", "nebraska-vr", "Howard Nilsen", Role.Counselor) { Office = "omaha" };
    public Actor Supervisor { get; } = new("sara", "nebraska-vr", "Sara Voss", Role.Supervisor) { Office = "omaha" };

    /// <summary>An empty record on Friday, March 1, 2024.</summary>
    public static async Task<Given> ARecord(Engine engine) => new(engine, await Fresh.Database(engine), Clock.On(2024, 3, 1));

    /// <summary>The record of a database that is there already.</summary>
    public static Task<Given> On(Engine engine, DatabaseChoice choice) => Task.FromResult(new Given(engine, choice, Clock.On(2024, 3, 1)));

    /// <summary>A record that is listened to.</summary>
    public static async Task<Given> ARecord(Engine engine, WhatIsAsked listening) => new(engine, await Fresh.Database(engine), Clock.On(2024, 3, 1), listening);

    /// <summary>Another program on the same database.</summary>
    public Given Twin() => new(Engine, Choice, Clock);

    public async Task<string> ACase(string given = "Ana", string family = "Ruiz", string agency = "nebraska-vr", string? office = "omaha")
    {
        var by = Actor.AtTheConsole(agency);
        var outcome = await services.GetRequiredService<OpenCase>().Handle(new()
        {
            By = by, Given = given, Family = family, Counselor = Howard.Id, Specialist = Dana.Id, Office = office, NoneOfThese = true,
        });
        return Assert.IsType<OpenCase.Opened>(outcome).Header.Number;
    }

    /// <summary>A case in job search since February 1, 2024.</summary>
    public async Task<string> ACaseInJobSearch()
    {
        var number = await ACase();
        await Recorded(number, Entries.Plan("2024-01-20"), Entries.Referral("2024-02-01"));
        return number;
    }

    public Task<AppendOutcome> Appended(string number, params Entry[] entries) =>
        Append.Handle(new() { Agency = Howard.Agency, Case = number, Entries = [.. entries.Select(Entries.AsPeopleRecordThem)], By = Howard, IsSure = true }, TestContext.Current.CancellationToken);

    public async Task<AppendOutcome.Recorded> Recorded(string number, params Entry[] entries) =>
        Assert.IsType<AppendOutcome.Recorded>(await Appended(number, entries));

    /// <summary>A scope's use case or context; the scope lasts as long as the record.</summary>
    public T A<T>() where T : notnull => services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public Task<VerifyRecord.Verified> Verified() => services.GetRequiredService<VerifyRecord>().Handle(TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<RebuildRecord.Difference>> Rebuilt(string agency = "nebraska-vr") =>
        services.GetRequiredService<RebuildRecord>().Handle(agency, TestContext.Current.CancellationToken);

    public Task<NightlyReevaluation.Reevaluated> NightlyReevaluation(string agency = "nebraska-vr") => services.GetRequiredService<NightlyReevaluation>().Handle(agency, TestContext.Current.CancellationToken);

    /// <summary>What somebody does who owns the database and is not this program.</summary>
    public async Task BehindItsBack(string sql)
    {
        await Sql(Engine == Engine.Sqlite ? "DROP TRIGGER IF EXISTS entries_no_update; DROP TRIGGER IF EXISTS entries_no_delete;" : "DROP TRIGGER IF EXISTS entries_only_grows ON entries;");
        await Sql(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    public async Task Sql(string sql) => await A<CaseworkDb>().Database.ExecuteSqlRawAsync(sql);

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}
