using Throughline.Casework.Occupations;
using Throughline.Policy.Documents;
using Throughline.Ui;

namespace Throughline.Pages.Documents;

/// <summary>The field of a section in the editor: its answer, what the file knows, what is wrong with it, and the names under which it is sent.</summary>
public sealed record SectionField(Section Section, string Answer, string? From, string? Wrong, KnownOccupations? Occupations, bool More, string Address)
{
    /// <summary>What the check of content finds in it, and how that is mended.</summary>
    public Found? Found { get; init; }

    /// <summary>What would mend it: of what was sent, else of what stands there; that it is still empty, its heading says.</summary>
    public string? Mend => Wrong ?? (Found is { Kind: not (FoundKind.Empty or FoundKind.NoRows) } found ? found.Mend : null);

    /// <summary>Whether it is written, and folds to a line until it is opened.</summary>
    public bool Folds { get; init; }

    /// <summary>The beginning of what is written.</summary>
    public string Beginning => Wording.Cut(Section.Say(Answer).Replace('\n', ' '), 90);

    /// <summary>Its name, and the id to which a message leads.</summary>
    public string Name => Section.Name;

    /// <summary>The ids of what is said beside the field, for who hears the page; null where nothing is.</summary>
    public string? Notes => string.Join(' ', new[] { Section.Help is null ? null : Name + "-help", From is null ? null : Name + "-from", Mend is null ? null : Name + "-wrong" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public string? Invalid => Wrong is null ? null : "true";

    /// <summary>How high a field of text is, by what stands in it.</summary>
    public static int Height(string text) => Math.Max(2, Math.Min(8, text.Length / 90 + text.Count(letter => letter == '\n') + 2));

    public OwnWords OwnWords => OwnWords.Read(Answer);

    /// <summary>The rows that stand there, then one to write in: always where there is none, else when it was asked for.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> RowsToWrite
    {
        get
        {
            var rows = Rows.Read(Answer);
            return rows.Count > 0 && !More ? rows : [.. rows, new Dictionary<string, string>()];
        }
    }

    /// <summary>The name of a cell. The first of all bears the name of the section, so that a message leads to it.</summary>
    public static string Cell(Section section, int row, Column column) => $"{section.Name}.{row}.{column.Name}";

    /// <summary>The name of what is said beside somebody's own words.</summary>
    public static string Part(Section section, string part) => $"{section.Name}.{part}";
}
