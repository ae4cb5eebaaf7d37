using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What the three assessments of a request share: facts from the file, and the request that recording one puts into the file.</summary>
public static class AssessedRequest
{
    private const string Prefix = "post-employment-";
    internal const string OnRequest = "When the client asks, within the twelve months after a successful closure.";
    public const string Simple = "simple|Simple";
    public const string Complex = "complex|Complex, or more than it first seemed";

    internal static Entry[] Entries(CaseFile file, DateOnly on, Objective objective, string? why, string? soc = null, string? pathway = null) =>
    [
        new PostEmploymentRequested
        {
            On = on, Objective = objective, Note = why,
            Soc = string.IsNullOrWhiteSpace(soc) ? null : soc.Trim(), Pathway = string.IsNullOrWhiteSpace(pathway) ? null : pathway,
            Employer = objective == Objective.Regain ? null : PostEmploymentYear.Of(file, on)?.Job?.Employer,
        },
    ];

    public static string? Job(CaseFile file, DateOnly asOf) => PostEmploymentYear.Of(file, asOf) is not { } year ? "The case has not been closed successfully."
        : year.Job is not { } job ? "The closure names no job."
        : $"Job at closure on {Day(year.Closed)}: {job.Title}, {job.Employer}, SOC {job.Soc ?? "not recorded"}, pathway {Plain(job.Pathway) ?? "not recorded"}, {Money(job.HourlyWage)} an hour, {Number(job.WeeklyHours)} hours a week. {(year.JobEnded is { } ended ? $"It ended on {Day(ended)}: {year.WhyJobEnded}" : "It is still held")}.";

    public static string? Soc(CaseFile file, DateOnly asOf) => PostEmploymentYear.Of(file, asOf)?.Job?.Soc;

    public static string? Pathway(CaseFile file, DateOnly asOf) => PostEmploymentYear.Of(file, asOf)?.Job?.Pathway;

    public static string? Benefits(CaseFile file, DateOnly asOf)
    {
        var asked = file.Standing(asOf).Select(each => each.Entry).OfType<ComparableBenefit>().ToList();
        return asked.Count == 0 ? "No comparable service or benefit is recorded yet."
            : string.Join(" ", asked.Select(each => $"{Day(each.On)}, {Plain(each.Benefit)}: {(each.Available ? each.Used ? "available and used" : "available, not used" : "not available from another source")}."));
    }

    internal static (string, string)[] NeedsAClosure(CaseFile file, DateOnly asOf, string section) => PostEmploymentYear.Of(file, asOf) is null
        ? [(section, "The case has not been closed successfully, so there is no post-employment request to assess.")] : [];

    /// <summary>The answers of the assessment that came with the latest request.</summary>
    public static SignedDocument? Latest(CaseFile file, DateOnly asOf) =>
        file.Standing(asOf).Select(each => each.Entry).OfType<Document>().LastOrDefault(document => document.Name.StartsWith(Prefix, StringComparison.Ordinal)) is { } last ? SignedDocument.Read(last.Name, last.Data) : null;

    /// <summary>The document by which a request for this objective is assessed.</summary>
    public static string DocumentFor(Objective objective) => Prefix + objective.Word();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Money(decimal dollars) => dollars.ToString("$0.00", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Plain(string? word) => word?.Replace('-', ' ');
}
