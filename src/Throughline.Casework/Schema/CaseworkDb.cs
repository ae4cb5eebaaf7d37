using Throughline.Casework.Team;
using Throughline.Casework.Cases;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Documents;
using Throughline.Casework.Employers;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Notices;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Casework.Register;
using Throughline.Casework.Reports;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Schema;

/// <summary>The tables of the record, on SQLite or PostgreSQL. Entries and what is derived from them are written by <see cref="AppendEntries"/> alone.</summary>
public sealed class CaseworkDb(DbContextOptions<CaseworkDb> options) : IdentityUserContext<StaffMember>(options)
{
    public DbSet<CaseHeader> Cases => Set<CaseHeader>();
    public DbSet<CaseChange> CaseChanges => Set<CaseChange>();
    public DbSet<CaseMove> CaseMoves => Set<CaseMove>();
    public DbSet<EntryRow> Entries => Set<EntryRow>();
    public DbSet<CorrectionAsked> CorrectionsAsked => Set<CorrectionAsked>();
    public DbSet<Card> Cards => Set<Card>();
    public DbSet<SearchKey> SearchKeys => Set<SearchKey>();
    public DbSet<Deadline> Deadlines => Set<Deadline>();
    public DbSet<ReportedEmployment> Employments => Set<ReportedEmployment>();
    public DbSet<ReportedAuthorization> Authorizations => Set<ReportedAuthorization>();
    public DbSet<ReportedPayment> Payments => Set<ReportedPayment>();
    public DbSet<ContactDay> ContactDays => Set<ContactDay>();
    public DbSet<Milestone> Milestones => Set<Milestone>();
    public DbSet<ReportedFileRequest> FileRequests => Set<ReportedFileRequest>();
    public DbSet<Employer> Employers => Set<Employer>();
    public DbSet<EmployerKey> EmployerKeys => Set<EmployerKey>();
    public DbSet<EmployerContact> EmployerContacts => Set<EmployerContact>();
    public DbSet<EmployerChange> EmployerChanges => Set<EmployerChange>();
    public DbSet<Occupation> Occupations => Set<Occupation>();
    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<IdempotentRequest> IdempotentRequests => Set<IdempotentRequest>();
    public DbSet<ProviderRow> Providers => Set<ProviderRow>();
    public DbSet<ProviderChange> ProviderChanges => Set<ProviderChange>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<AccessLogEntry> Reads => Set<AccessLogEntry>();
    public DbSet<AgencyValue> AgencyValues => Set<AgencyValue>();
    public DbSet<OwnClosedDay> ClosedDays => Set<OwnClosedDay>();
    public DbSet<InventedData> InventedData => Set<InventedData>();
    public DbSet<AgencyDay> Days => Set<AgencyDay>();

    /// <summary>One save is one transaction. On SQLite it waits its turn; there an explicit transaction around saves would stop everybody.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!Database.IsSqlite()) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var entered = await this.GetService<SqliteGate>().Enter(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CaseworkDb).Assembly);
        builder.Entity<IdentityUserClaim<string>>().ToTable("staff_claims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("staff_logins");
        builder.Entity<IdentityUserToken<string>>().ToTable("staff_tokens");
        SnakeCase.Apply(builder);
        // Ordinal on both databases: lists come in the same order, and a prefix is found by the index.
        if (Database.IsNpgsql())
        {
            foreach (var property in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            {
                if ((property.GetProviderClrType() ?? property.FindAnnotation("ProviderClrType")?.Value ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType) is Type type && type == typeof(string))
                {
                    property.SetCollation("C");
                }
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<AsUtc>();

    /// <summary>SQLite forgets that an instant is UTC.</summary>
    private sealed class AsUtc() : ValueConverter<DateTime, DateTime>(at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
}
