using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Bench;

/// <summary>The floor and the engine find the same open and overdue duties, file by file: else their speeds could not be compared.</summary>
internal static class Agreement
{
    /// <summary>Checks many files on many days and says how far they agree.</summary>
    public static bool Check(int files)
    {
        var floor = new Floor();
        var (compared, owed, different) = (0, 0, 0);
        foreach (var file in Lives.Nebraska(files, seed: 7))
        {
            foreach (var daysBack in (ReadOnlySpan<int>)[0, 1, 17, 95, 240])
            {
                var day = Lives.AsOf.AddDays(-daysBack);
                var standing = CaseView.Of(file, day).Entries.ToArray();
                floor.DueNow(standing, day);
                var (ours, theirs) = (Lines(floor.Found), Lines(file, day));
                compared++;
                owed += ours.Length;
                if (ours.SequenceEqual(theirs)) continue;
                if (++different <= 5) Console.WriteLine($"{file.Number} on {day:yyyy-MM-dd}\n  floor:  {string.Join("; ", ours)}\n  engine: {string.Join("; ", theirs)}");
            }
        }

        Console.WriteLine($"floor and engine: {compared} files and days, {owed} duties, {different} different");
        return different == 0;
    }

    private static string[] Lines(ReadOnlySpan<Due> found)
    {
        var lines = new List<string>();
        foreach (var due in found) lines.Add($"{due.Rule} {due.Opened:yyyy-MM-dd} {(due.On == DateOnly.MaxValue ? null : due.On):yyyy-MM-dd} {due.Subject} {due.Late}");
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string[] Lines(CaseFile file, DateOnly day) =>
    [
        .. file.Evaluate(day).Obligations.Where(owed => owed.State is State.Open or State.Overdue)
            .Select(owed => $"{owed.Rule.Id} {owed.Opened:yyyy-MM-dd} {owed.Due:yyyy-MM-dd} {owed.Subject} {owed.State == State.Overdue}")
            .Order(StringComparer.Ordinal),
    ];
}
