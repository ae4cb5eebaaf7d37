using Throughline.Policy.Documents;

namespace Throughline.Pdf;

/// <summary>How a section stands to the version beside which it is read.</summary>
public enum SectionMark
{
    Same,

    /// <summary>What it was is not in the file.</summary>
    NotCompared,
    New,
    Changed,
    LeftOut,
}

/// <summary>A section with its answer, as it is read on a page, compared and printed.</summary>
public sealed record AnsweredSection(Section Section, string Answer)
{
    /// <summary>The answer of the version beside which it is read; none where it is read by itself.</summary>
    public string? Was { get; init; }

    /// <summary>Whether the file has what it was before.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>Whether only columns are shown in which something stands.</summary>
    public bool OnlyFilled { get; init; }

    public PaperWords Words { get; init; } = PaperWords.English;

    public DocumentWords? Translated { get; init; }

    /// <summary>The question in the language of the paper.</summary>
    public string Label => In(Section.Label);

    public IReadOnlyList<string> Columns => [.. Filled.Select(column => In(column.Label))];

    /// <summary>Whether it differs, and how; answers are compared as they are read.</summary>
    public SectionMark Mark => !IsCompared ? SectionMark.NotCompared : Was is null || Section.Say(Was).Trim() == Section.Say(Answer).Trim() ? SectionMark.Same
        : Was.Trim().Length == 0 ? SectionMark.New : Answer.Trim().Length == 0 ? SectionMark.LeftOut : SectionMark.Changed;

    /// <summary>The same section as it was answered before.</summary>
    public AnsweredSection Before => this with { Answer = Was ?? "", Was = null, OnlyFilled = true };

    /// <summary>The answer line by line, with its days in words.</summary>
    public IReadOnlyList<string> Lines => [.. Said(Section, Answer).Split('\n')];

    /// <summary>The person's own words, and what was added to them.</summary>
    public OwnWords OwnWords => OwnWords.Read(Answer);

    /// <summary>Row by row, a cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. Policy.Documents.Rows.Read(Answer).Select(row => (IReadOnlyList<string>)[.. Filled.Select(column => Said(column, row.GetValueOrDefault(column.Name, "")))])];

    private IEnumerable<Column> Filled => Section.Columns.Where(column => !OnlyFilled || Policy.Documents.Rows.Read(Answer).Any(row => row.GetValueOrDefault(column.Name, "").Length > 0));

    private string In(string english) => Translated?.Questions.GetValueOrDefault(english) ?? english;

    private string Said(Question asked, string answer) => asked.How switch
    {
        AnswerForm.ByADay when DateOnly.TryParseExact(answer, "yyyy-MM-dd", out var on) => Words.Day(on),
        AnswerForm.ByOneOf or AnswerForm.ByAnyOf => string.Join("; ", asked.Say(answer).Split("; ").Select(option => Translated?.Options.GetValueOrDefault(option) ?? option)),
        _ => asked.Say(answer),
    };
}
