namespace Throughline.Casework.Employers;

/// <summary>An employer that may be the one meant, and in what it agrees.</summary>
public sealed record LikelyEmployer(Employer Employer, IReadOnlyList<string> Because);
