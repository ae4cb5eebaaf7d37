using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Documents;
using Throughline.Casework.Employers;
using Throughline.Casework.Files;
using Throughline.Casework.Notices;
using Throughline.Casework.Occupations;
using Throughline.Casework.PolicyOffice;
using Throughline.Casework.Providers;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Casework.Team;

namespace Throughline.Casework.Composition;

public static class CaseworkServices
{
    /// <summary>Registers the record and every use case. A TimeProvider registered before stays; the clock of the machine is the default.</summary>
    public static IServiceCollection AddCasework(this IServiceCollection services, DatabaseChoice choice)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(choice);
        if (choice.IsPostgres) AddPostgres(services, choice.Postgres!);
        else AddSqlite(services, choice.Sqlite);
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<CaseworkDb>());
        services.AddSingleton<AgencyClock>();
        services.AddSingleton<AgencyPacks>();
        services.AddHostedService<KeepPacksCurrent>();
        services.AddSingleton<AppendEntries>();
        services.AddSingleton<AppendForGroup>();
        services.AddSingleton<SupposeEntries>();
        services.AddSingleton<AskForCorrection>();
        services.AddScoped<FileRequests.FileQueue>();
        services.AddSingleton<FileRequests.AnswerFileRequest>();
        services.AddScoped<BesidesThePlan>();
        services.AddScoped<LateRecording>();
        services.AddSingleton<DecideCorrection>();
        services.AddScoped<AskedCorrections>();
        services.AddSingleton<ImportCase>();
        services.AddSingleton<ExportCases>();
        services.AddSingleton<NightlyReevaluation>();
        services.AddHostedService<RunNightlyReevaluation>();
        services.AddSingleton<RebuildRecord>();
        services.AddSingleton<VerifyRecord>();
        services.AddSingleton<LoadCase>();
        services.AddSingleton<KnownPeople>();
        services.AddSingleton<OpenCase>();
        services.AddSingleton<OpenNextCase>();
        services.AddSingleton<AskAgain>();
        services.AddSingleton<LaterCase>();
        services.AddSingleton<AssignCase>();
        services.AddSingleton<NameProvider>();
        services.AddSingleton<ChangePerson>();
        services.AddSingleton<StaffNames>();
        services.AddSingleton<CurrentAccounts>();
        services.AddSingleton<FindTokenOwner>();
        services.AddScoped<KeepApiTokens>();
        services.AddSingleton<LogAccess>();
        services.AddHostedService(provider => provider.GetRequiredService<LogAccess>());
        services.AddSingleton<PrepareDatabase>();
        services.AddScoped<MigrateDatabase>();
        services.AddScoped<PutInForce>();
        services.AddScoped<PolicyImpact>();
        services.AddScoped<FindEmployers>();
        services.AddScoped<KeepEmployers>();
        services.AddScoped<EmployerHistory>();
        services.AddScoped<FindProviders>();
        services.AddScoped<KeepProviders>();
        services.AddScoped<ApproveSites>();
        services.AddScoped<ProviderAccounts>();
        services.AddScoped<MeetingAgenda>();
        services.AddScoped<FindOccupations>();
        services.AddSingleton<ImportOccupations>();
        services.AddSingleton<Namesakes>();
        services.AddSingleton<SearchCases>();
        services.AddSingleton<TodayFor>();
        services.AddSingleton<OwedByOthers>();
        services.AddSingleton<ProviderDay>();
        services.AddSingleton<Caseload>();
        services.AddScoped<TeamNumbers>();
        services.AddScoped<FewHours>();
        services.AddScoped<ReadAims>();
        services.AddScoped<TeamDays>();
        services.AddScoped<StatusOutcomes>();
        services.AddScoped<ReassignCases>();
        services.AddScoped<AccessLog>();
        services.AddScoped<SeenUnderReleases>();
        services.AddSingleton<Colleagues>();
        services.AddSingleton<WhoMayAssign>();
        services.AddScoped<WriteDocument>();
        services.AddScoped<SignDocument>();
        services.AddScoped<DecideReport>();
        services.AddScoped<ReportsOnTheirWay>();
        services.AddSingleton<UnreadNotices>();
        services.AddScoped<Inbox>();
        return services;
    }

    private static void AddPostgres(IServiceCollection services, string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0) settings.MaxAutoPrepare = 100;
        if (settings.AutoPrepareMinUsages == 5) settings.AutoPrepareMinUsages = 2;
        // No session is ever changed here, so there is nothing to reset between two uses.
        settings.NoResetOnClose = true;
        services.AddSingleton(_ => NpgsqlDataSource.Create(settings));
        services.AddSingleton<Database, PostgresDatabase>();
        services.AddDbContextPool<CaseworkDb>((provider, options) => Common(options).UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
    }

    private static void AddSqlite(IServiceCollection services, string path)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
        services.AddSingleton<SqliteGate>();
        services.AddSingleton<Database>(provider => new SqliteDatabase(connectionString, provider.GetRequiredService<SqliteGate>()));
        services.AddDbContextPool<CaseworkDb>((_, options) => Common(options).UseSqlite(connectionString)
            .AddInterceptors(new SqliteSettings()));
    }

    // Migrations are written by hand without EF's snapshot; a test holds the migrated schema against the model instead.
    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
