namespace Throughline.Casework.Employers;

/// <summary>What changed about an employer, who changed it and when; a digest reads these.</summary>
public sealed class EmployerChange
{
    public required string Agency { get; init; }
    public required DateTime At { get; init; }
    public required Guid Id { get; init; }
    public required Guid Employer { get; init; }
    public required string By { get; init; }

    /// <summary>created, changed, contact, merged, unmerged.</summary>
    public required string What { get; init; }

    /// <summary>For a changed field: its name, the old value and the new one; as a sentence.</summary>
    public required string Text { get; init; }
}
