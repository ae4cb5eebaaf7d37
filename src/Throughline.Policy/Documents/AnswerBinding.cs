using System.Globalization;

namespace Throughline.Policy.Documents;

/// <summary>Answers, as texts, to the properties of a record and back.</summary>
internal static class AnswerBinding
{
    public static T Read<T>(IReadOnlyList<Section> sections, IReadOnlyDictionary<string, string> answers) where T : class =>
        (T)Read(typeof(T), sections, section => answers.GetValueOrDefault(section.Name, ""));

    public static Dictionary<string, string> Write(IReadOnlyList<Section> sections, object record)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (Text(section, record) is { Length: > 0 } text) answers[section.Name] = text;
        }

        return answers;
    }

    private static object Read(Type type, IEnumerable<Question> questions, Func<Question, string> answer)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var question in questions)
        {
            if (Value(question, answer(question)) is { } value) question.Property.SetValue(record, value);
        }

        return record;
    }

    // Null where there is no answer, or none in its form: what a draft holds may be unfinished.
    private static object? Value(Question question, string answer)
    {
        if (answer.Trim().Length == 0) return null;
        return question switch
        {
            { How: AnswerForm.ByADay } => DateOnly.TryParseExact(answer, "yyyy-MM-dd", out var day) ? day : null,
            { How: AnswerForm.ByANumber, Bounds.Whole: true } => Question.Number(answer) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null,
            { How: AnswerForm.ByANumber } => Question.Number(answer),
            { How: AnswerForm.ByAnyOf } => answer.Split('\n'),
            { How: AnswerForm.InOwnWords } => OwnWords.Read(answer),
            Section { How: AnswerForm.InRows } section => RowsOf(section, answer),
            _ => answer,
        };
    }

    private static Array RowsOf(Section section, string answer)
    {
        var type = Rows.RowOf(section.Property.PropertyType)!;
        var rows = Rows.Read(answer);
        var bound = Array.CreateInstance(type, rows.Count);
        for (var at = 0; at < rows.Count; at++) bound.SetValue(Read(type, section.Columns, column => rows[at].GetValueOrDefault(column.Name, "")), at);
        return bound;
    }

    private static string? Text(Question question, object record) => question.Property.GetValue(record) switch
    {
        null => null,
        string text => text.Trim(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string[] words => string.Join('\n', words),
        OwnWords words => words.Write(),
        System.Collections.IEnumerable rows => Rows.Write(((Section)question).Columns, rows.Cast<object>().Select(row => Cells((Section)question, row))),
        var number => Convert.ToString(number, CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, string> Cells(Section section, object row) =>
        section.Columns.Select(column => (column.Name, Text: Text(column, row))).Where(cell => cell.Text is not null).ToDictionary(cell => cell.Name, cell => cell.Text!, StringComparer.Ordinal);
}
