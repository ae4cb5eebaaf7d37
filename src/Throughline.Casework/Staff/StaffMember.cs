using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;

namespace Throughline.Casework.Staff;

/// <summary>Somebody who signs in: staff of an agency or of a provider, or a client.</summary>
public sealed class StaffMember : IdentityUser
{
    public required string Agency { get; set; }

    /// <summary>The name that others see.</summary>
    public required string Name { get; set; }
    public required Role Role { get; set; }
    public string? Office { get; set; }

    /// <summary>For a provider's staff: whose.</summary>
    public string? Provider { get; set; }

    /// <summary>For a client: their own case.</summary>
    public string? Case { get; set; }

    /// <summary>A duty that is theirs besides the role: approves sites, leads a provider's people.</summary>
    public string? Duty { get; set; }

    /// <summary>False once the person has left: they cannot sign in, and no case is assigned to them.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Invented: an account of the demonstration, which the sign-in page may show.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The person as the use cases ask for them.</summary>
    public Actor AsActor() => new(Id, Agency, Name, Role) { Office = Office, Provider = Provider, Case = Case, Duty = Duty };
}

internal sealed class StaffMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> staff)
    {
        staff.ToTable("staff");
        staff.Property(s => s.Role).HasConversion<string>();
        staff.HasIndex(s => new { s.Agency, s.Office, s.Name });
    }
}
