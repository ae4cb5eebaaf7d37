using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Staff;

/// <summary>The name that a program gave its request, and a digest of what it asked.</summary>
public sealed record RequestName(string Key, string Digest);

/// <summary>Something that a named request has made: asked again under the name, nothing is made again. Entries keep the name of their request themselves.</summary>
public sealed class MadeOnce
{
    public required string Agency { get; init; }

    /// <summary>Who asked, as a staff id; each names their own requests.</summary>
    public required string Staff { get; init; }
    public required string Key { get; init; }
    public required string Digest { get; init; }

    /// <summary>What was made: a case by its number, an employer or a note by its id.</summary>
    public required string Made { get; init; }
    public required DateTime At { get; init; }
}

internal sealed class MadeOnceMapping : IEntityTypeConfiguration<MadeOnce>
{
    public void Configure(EntityTypeBuilder<MadeOnce> made)
    {
        made.ToTable("made_once");
        made.HasKey(m => new { m.Agency, m.Staff, m.Key });
    }
}

/// <summary>The same in statements, for what is written in a transaction of the ledger.</summary>
internal static class NamedRequests
{
    public const string Find = "SELECT digest, made FROM made_once WHERE agency = $1 AND staff = $2 AND key = $3";

    private const string Insert = "INSERT INTO made_once (agency, staff, key, digest, made, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (agency, staff, key) DO NOTHING RETURNING made";

    /// <summary>What was made under the name before, and by which request.</summary>
    public static async Task<(string Digest, string Made)?> Before(Connected db, Actor by, RequestName name, CancellationToken cancel)
    {
        (string, string)? before = null;
        await db.Query(new Statement(Find, by.Agency, by.Id, name.Key), row => before = (row.GetString(0), row.GetString(1)), cancel);
        return before;
    }

    /// <summary>False when another request has the name; one that is just being answered is waited for.</summary>
    public static async Task<bool> Keep(Connected db, Actor by, RequestName name, string made, DateTime at, CancellationToken cancel)
    {
        var kept = false;
        await db.Query(new Statement(Insert, by.Agency, by.Id, name.Key, name.Digest, made, at), _ => kept = true, cancel);
        return kept;
    }
}
