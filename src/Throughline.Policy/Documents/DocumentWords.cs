namespace Throughline.Policy.Documents;

/// <summary>The words of a paper in another language: its title, its questions, the words that are chosen. Answers stay as they were written.</summary>
public sealed record DocumentWords(string Title)
{
    /// <summary>Sections and columns, by the English that they are asked in.</summary>
    public required IReadOnlyDictionary<string, string> Questions { get; init; }

    /// <summary>What is chosen from a list, by the English that is read there.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
