using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>A month of the file: its name, what is in it, and whether it is unfolded.</summary>
public sealed record FileMonth(string Name, string Mix, bool IsOpen, IReadOnlyList<FileRow> Rows)
{
    /// <summary>The rows by their months. The latest is open; all are where somebody looks for something, and the one that a link leads into.</summary>
    public static IReadOnlyList<FileMonth> Of(IReadOnlyList<FileRow> rows, DateOnly today, bool allOpen, int? entry)
    {
        var months = new List<FileMonth>();
        foreach (var month in rows.GroupBy(row => new DateOnly(row.On.Year, row.On.Month, 1)))
        {
            var its = month.ToList();
            var open = allOpen || months.Count == 0 || its.Exists(row => row.Recorded.Seq == entry);
            months.Add(new(month.Key.ToString(month.Key.Year == today.Year ? "MMMM" : "MMMM yyyy"), MixOf(its), open, its));
        }

        return months;
    }

    // "14 entries: contacts 6, services 3".
    private static string MixOf(List<FileRow> rows)
    {
        var groups = rows.GroupBy(row => EntryWords.Group(row.Recorded.Entry)).OrderByDescending(group => group.Count()).ToList();
        return $"{Wording.Count(rows.Count, "entry", "entries")}: {string.Join(", ", groups.Select(group => $"{EntryWords.Within(group.Key)} {group.Count()}"))}";
    }
}
