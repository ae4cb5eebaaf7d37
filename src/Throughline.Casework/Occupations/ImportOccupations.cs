using Throughline.Casework.Access;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Occupations;

/// <summary>Puts a published list of occupations in place of the one before: all of it, or nothing.</summary>
public sealed class ImportOccupations(Database database)
{
    /// <summary>What is wrong on a line of the file, and what is expected there.</summary>
    public sealed record Problem(int Line, string Message);

    /// <summary>Reads the list: a first line with the columns' names, among them code and title; then a line a row, as CSV.</summary>
    public static (IReadOnlyList<Occupation> Occupations, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        var found = new Dictionary<string, (Occupation Occupation, int Line)>(StringComparer.Ordinal);
        var rows = CsvRows.In(text, problems).ToList();
        if (rows.Count == 0) return ([], [new(1, "the file is empty; a line with the columns' names is expected, among them code and title")]);
        var (code, title) = (Column(rows[0].Cells, "code", "soc code"), Column(rows[0].Cells, "title", "soc title"));
        if (code < 0 || title < 0) return ([], [new(rows[0].Line, "no column is called code or none is called title; the first line names the columns")]);
        foreach (var (line, cells) in rows.Skip(1))
        {
            if (cells.Count <= Math.Max(code, title))
            {
                problems.Add(new(line, $"{cells.Count} columns here; {rows[0].Cells.Count} are expected"));
                continue;
            }

            var occupation = new Occupation(cells[code].Trim(), cells[title].Trim());
            if (!Occupation.IsCode(occupation.Code)) problems.Add(new(line, $"'{occupation.Code}' is not a SOC code; two digits, a hyphen and four digits are expected, like 41-2031"));
            else if (occupation.Title.Length is 0 or > 200) problems.Add(new(line, $"{occupation.Code} has {(occupation.Title.Length == 0 ? "no title" : "a title of more than 200 characters")}"));
            else if (!found.TryAdd(occupation.Code, (occupation, line))) problems.Add(new(line, $"{occupation.Code} is on line {found[occupation.Code].Line} already"));
        }

        if (problems.Count == 0 && found.Count == 0) problems.Add(new(rows[0].Line, "no occupation follows the columns' names"));
        return ([.. found.Values.Select(each => each.Occupation).OrderBy(each => each.Code, StringComparer.Ordinal)], [.. problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>Replaces the list in one transaction.</summary>
    public Task<int> Handle(Actor by, IReadOnlyList<Occupation> occupations, CancellationToken cancel = default)
    {
        if (by.Role != Role.Console) throw new InvalidOperationException("Lists of codes are imported at the console.");
        return database.Write(async db =>
        {
            await db.Execute([new("DELETE FROM occupations"), .. occupations.Select(each => new Statement("INSERT INTO occupations (code, title) VALUES ($1, $2)", each.Code, each.Title))], cancel);
            return occupations.Count;
        }, cancel);
    }

    private static int Column(IReadOnlyList<string> names, params string[] called) =>
        Enumerable.Range(0, names.Count).FirstOrDefault(at => called.Contains(names[at].Trim().ToLowerInvariant()), -1);
}
