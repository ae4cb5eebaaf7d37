using Throughline.Policy.Documents;
using Throughline.Ui;

namespace Throughline.Pdf;

/// <summary>A section with its answer, as it is read on a page, compared and printed.</summary>
public sealed record AnsweredSection(Section Section, string Answer)
{
    /// <summary>The answer line by line, with its days in words.</summary>
    public IReadOnlyList<string> Lines => [.. Section.Say(Answer).Split('\n').Select(line => Day(Section, line))];

    /// <summary>The person's own words, and what was added to them.</summary>
    public OwnWords OwnWords => OwnWords.Read(Answer);

    /// <summary>Row by row, a cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. Policy.Documents.Rows.Read(Answer).Select(row => (IReadOnlyList<string>)[.. Section.Columns.Select(column => Day(column, column.Say(row.GetValueOrDefault(column.Name, ""))))])];

    private static string Day(Question asked, string said) => asked.How == AnswerForm.ByADay && DateOnly.TryParseExact(said, "yyyy-MM-dd", out var on) ? Wording.Full(on) : said;
}
