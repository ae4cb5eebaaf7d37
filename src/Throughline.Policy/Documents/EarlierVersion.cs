namespace Throughline.Policy.Documents;

/// <summary>What a document is read beside: an earlier version as it was signed, or as much of it as the file has.</summary>
public sealed record EarlierVersion(string Called, DateOnly On, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>Whether it is on paper elsewhere and the file holds only some of its answers.</summary>
    public bool IsPartly { get; init; }
}
