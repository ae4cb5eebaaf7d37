using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Record;

/// <summary>What somebody cannot have meant when they typed it; numbers and days are asked about by policy. A file from elsewhere is taken as it is.</summary>
internal static class UnlikelyFacts
{
    private const int LongestLine = 500;

    public static IEnumerable<(string Field, string Message)> In(CaseFile file, Entry entry, DateOnly today) => entry switch
    {
        Correction { Replacement: { } replacement } => OfOne(replacement).Select(each => ("replacement." + each.Field, each.Message)),
        EmploymentStarted job => OfOne(job).Concat(Again(file, job, today)),
        _ => OfOne(entry),
    };

    private static IEnumerable<(string Field, string Message)> OfOne(Entry entry)
    {
        foreach (var (field, line) in Lines(entry))
        {
            if (line?.Length > LongestLine) yield return (field, $"Keep it under {LongestLine} characters; this has {line.Length:N0}. Say more in the note.");
        }
    }

    private static IEnumerable<(string Field, string? Line)> Lines(Entry entry) => entry switch
    {
        IPlan plan => [("goal", plan.Goal)],
        GoalChange change => [("goal", change.Goal)],
        EmploymentStarted started => [("employer", started.Employer), ("title", started.Title)],
        EmploymentChanged changed => [("employer", changed.Employer), ("title", changed.Title)],
        _ => [],
    };

    private static IEnumerable<(string Field, string Message)> Again(CaseFile file, EmploymentStarted job, DateOnly today)
    {
        var same = CaseView.Of(file, today).Each<EmploymentStarted>().Any(known => (known.On, known.Employer, known.Title) == (job.On, job.Employer, job.Title));
        if (same) yield return ("employer", "This job is on file already: same day, same employer, same title. Correct that entry if something about it is wrong.");
    }
}
