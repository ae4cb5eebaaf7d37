namespace Throughline.Casework.Access;

/// <summary>Whose a case is: what access is decided by.</summary>
public readonly record struct Assignment(string Agency, string Case, string? Counselor, string? Specialist, string? Office, string? Provider)
{
    /// <summary>Whether the file is shared with the provider now: under a release, while it works with the person.</summary>
    public bool Shared { get; init; }
}
