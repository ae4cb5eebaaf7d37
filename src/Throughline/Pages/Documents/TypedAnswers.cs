using Throughline.Policy.Documents;

namespace Throughline.Pages.Documents;

/// <summary>The answer of a section as its fields were sent: one field, the cells of rows, or the parts of somebody's own words.</summary>
internal static class TypedAnswers
{
    public static string Of(Section section, IFormCollection form) => section.How switch
    {
        AnswerForm.InRows => Rows.Write(section.Columns, RowsOf(section, form)),
        AnswerForm.InOwnWords => new OwnWords(Text(form, section.Name), Text(form, SectionField.Part(section, "added")), Text(form, SectionField.Part(section, "couldNot"))).Write(),
        _ => string.Join('\n', form[section.Name].Select(value => section.Tidy(value?.ReplaceLineEndings("\n") ?? ""))),
    };

    private static IEnumerable<Dictionary<string, string>> RowsOf(Section section, IFormCollection form)
    {
        for (var row = 0; section.Columns.Any(column => form.ContainsKey(SectionField.Cell(section, row, column))); row++)
        {
            yield return section.Columns.ToDictionary(column => column.Name, column => Text(form, SectionField.Cell(section, row, column)), StringComparer.Ordinal);
        }
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();
}
