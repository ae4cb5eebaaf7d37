using Throughline.Casework.Record;

namespace Throughline.Casework.Employers;

/// <summary>What somebody types of an employer.</summary>
public sealed record EmployerFacts
{
    public required string Name { get; init; }
    public EmployerStatus Status { get; init; } = EmployerStatus.Prospective;
    public string? Phone { get; init; }
    public string? Domain { get; init; }
    public string? Street { get; init; }
    public string? City { get; init; }
    public string? PostalCode { get; init; }
    public string? ContactPerson { get; init; }
}
