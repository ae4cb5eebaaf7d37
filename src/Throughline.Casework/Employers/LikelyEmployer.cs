namespace Throughline.Casework.Employers;

/// <summary>An employer that may be the same, and what agrees.</summary>
public sealed record LikelyEmployer(Employer Employer, IReadOnlyList<string> Because);
