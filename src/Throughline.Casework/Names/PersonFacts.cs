namespace Throughline.Casework.Names;

/// <summary>What tells one person from another.</summary>
internal sealed record PersonFacts(string? Given, string? Family, DateOnly? Born, string? Phone)
{
    public string Name => $"{Given} {Family}".Trim();
}
