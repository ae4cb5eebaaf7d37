using System.Text;

namespace Throughline.Casework.Occupations;

/// <summary>Rows of comma-separated values, with the line on which each begins (RFC 4180).</summary>
internal static class CsvRows
{
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> In(string text, List<ImportOccupations.Problem> problems)
    {
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var line = 1; at < text.Length;)
        {
            var first = line;
            var cells = Row(text, ref at, ref line, problems);
            if (cells.Count > 1 || cells[0].Length > 0) yield return (first, cells);
        }
    }

    private static List<string> Row(string text, ref int at, ref int line, List<ImportOccupations.Problem> problems)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (quoted, opened) = (false, line);
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n') line++;
            if (quoted)
            {
                if (letter != '"') cell.Append(letter);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
                else quoted = false;
            }
            else if (letter == '"' && cell.Length == 0)
            {
                (quoted, opened) = (true, line);
            }
            else if (letter == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (letter == '\n')
            {
                at++;
                break;
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        if (quoted) problems.Add(new(opened, "a quotation mark is opened here and never closed"));
        cells.Add(cell.ToString());
        return cells;
    }
}
