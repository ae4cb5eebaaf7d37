namespace Throughline.Policy;

/// <summary>A row of policy: its id in the requirements, its title and the paragraph it comes from.</summary>
public abstract record Rule(string Id, string Title, Citation Cites)
{
    /// <summary>The first day on which this version is in force; none for the first version.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The first day on which it no longer is.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;
}
