using Throughline.Policy.CaseFiles;
using System.Globalization;
using System.Text.RegularExpressions;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

/// <summary>What a duty is about, as people call it: a number stays as it was given, a month is said, a word of the contract is told in words.</summary>
public static partial class SubjectWords
{
    /// <summary>Null where it is nothing to read: a contact that was planned is known by its day.</summary>
    public static string? Say(CaseView facts, string subject)
    {
        foreach (var entry in facts.Entries)
        {
            if (entry is ContactPlanned && entry.Id == subject) return null;
            // What somebody typed stays as it was typed.
            if (entry is ConcernRaised concern && concern.Concern == subject) return subject;
            if (entry is Problem { Kinds: { Length: > 0 } kinds } problem && problem.Name == subject) return string.Join(", ", kinds.Select(EntryWords.Plain));
        }

        return facts.Jobs.LastOrDefault(job => job.Name == subject)?.Said ?? string.Join(", ", subject.Split('/').Select(Part));
    }

    /// <summary>A job as people call it; null where the file has none of that name and the name is nothing to read.</summary>
    public static string? SaidOf(this CaseView file, string job) => file.Jobs.LastOrDefault(each => each.Name == job)?.Said ?? (job.StartsWith("job-", StringComparison.Ordinal) ? null : job);

    private static string Part(string part) =>
        DateOnly.TryParseExact(part, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : ContractWord().IsMatch(part) ? EntryWords.Plain(part) : part;

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex ContractWord();
}
