namespace Throughline.Casework.Deadlines;

/// <summary>One client, with all that is owed for them up to the end of the lists, the most urgent first.</summary>
public sealed record OwedClient(string Case, string Name, string StatusLabel, IReadOnlyList<Owed> Owed);
