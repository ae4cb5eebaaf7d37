using Throughline.Policy.Documents;

namespace Throughline.Pages.Documents;

/// <summary>One cell of a section that is answered in rows.</summary>
public sealed record CellField(Column Column, string Name, string Value, int Row)
{
    public required string Id { get; init; }

    /// <summary>Whether its row was asked for just now: the next thing typed goes there.</summary>
    public bool IsNew { get; init; }

    /// <summary>What who hears the page is told of it.</summary>
    public string Label => $"{Column.Label}, row {Row + 1}";

    /// <summary>The answer as people read it.</summary>
    public string Said => Column.Say(Value);
}
