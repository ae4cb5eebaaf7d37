using Microsoft.Extensions.Configuration;

namespace Throughline.Casework.Storage;

/// <summary>Where the record is kept: a PostgreSQL connection string, or else a SQLite file.</summary>
public sealed record DatabaseChoice
{
    /// <summary>Path of the SQLite file; made when it does not exist.</summary>
    public string Sqlite { get; init; } = "throughline.db";

    /// <summary>An Npgsql connection string; when given, PostgreSQL it is.</summary>
    public string? Postgres { get; init; }

    public bool IsPostgres => !string.IsNullOrWhiteSpace(Postgres);

    /// <summary>As configured under Throughline:Sqlite and Throughline:Postgres.</summary>
    public static DatabaseChoice From(IConfiguration configuration)
    {
        var sqlite = configuration["Throughline:Sqlite"];
        return new() { Sqlite = string.IsNullOrWhiteSpace(sqlite) ? "throughline.db" : sqlite, Postgres = configuration["Throughline:Postgres"] };
    }
}
