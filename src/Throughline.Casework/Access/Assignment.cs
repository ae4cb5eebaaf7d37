namespace Throughline.Casework.Access;

/// <summary>Whose a case is: what access is decided by.</summary>
public readonly record struct Assignment(string Agency, string Case, string? Counselor, string? Specialist, string? Office, string? Provider);
