namespace Throughline.Casework.Deadlines;

/// <summary>One thing that is owed.</summary>
public sealed record Owed
{
    public required string Case { get; init; }
    public required string Rule { get; init; }
    public required string Title { get; init; }

    /// <summary>Empty where it is about the case.</summary>
    public required string Subject { get; init; }
    public required DateOnly Opened { get; init; }
    public DateOnly? Due { get; init; }
    public required IReadOnlyList<string> Because { get; init; }
}
