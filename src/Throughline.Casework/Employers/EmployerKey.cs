namespace Throughline.Casework.Employers;

/// <summary>One way to find an employer that may be the same: a word of its name, its phone's digits, its domain, its address.</summary>
public sealed class EmployerKey
{
    public required string Agency { get; init; }
    public required string Key { get; init; }
    public required Guid Employer { get; init; }
}
