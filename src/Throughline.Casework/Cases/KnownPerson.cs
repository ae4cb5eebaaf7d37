namespace Throughline.Casework.Cases;

/// <summary>As much of a known person as it takes to tell whether it is the same one, and what speaks for it.</summary>
public sealed record KnownPerson(string Case, string Name, DateOnly? Born, string? Office, IReadOnlyList<string> Because);
