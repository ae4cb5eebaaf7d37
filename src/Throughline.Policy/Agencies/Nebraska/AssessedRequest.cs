using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What each assessment of a request answers, as far as its questions go.</summary>
public interface IAssessment
{
    string? Needed { get; }

    string? Complexity { get; }

    /// <summary>The day by which it can be given and completed.</summary>
    DateOnly? DoneBy { get; }

    string? EmployersPart { get; }

    string? OthersPart { get; }

    string? GainSaid { get; }

    /// <summary>Whether nothing is expected to be gained within the time that is left.</summary>
    bool BringsNothing { get; }
}

/// <summary>What the three assessments of a request share: facts from the file, and the request that recording one puts into the file.</summary>
public static class AssessedRequest
{
    internal const string OnRequest = "When the client asks, within the twelve months after a successful closure.";
    internal const string IsSimple = "simple|Simple";
    internal const string IsComplex = Complex + "|Complex, or more than it first seemed";

    /// <summary>The word of a request that is complex, or more than it first seemed.</summary>
    public const string Complex = "complex";

    private static readonly DocumentType[] Types = [MaintainAssessment.Type, RegainAssessment.Type, AdvanceAssessment.Type];

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
        var asked = CaseView.Of(file, asOf).Each<ComparableBenefit>().ToList();
        return asked.Count == 0 ? "No comparable service or benefit is recorded yet."
            : string.Join(" ", asked.Select(each => $"{Day(each.On)}, {Plain(each.Benefit)}: {(each.Available ? each.Used ? "available and used" : "available, not used" : "not available from another source")}."));
    }

    internal static (string, string)[] NeedsAClosure(Writing of, string section) => PostEmploymentYear.Of(of.File, of.Today) is null
        ? [(section, "The case has not been closed successfully, so there is no post-employment request to assess.")] : [];

    /// <summary>The answers of the assessment that came with the latest request.</summary>
    internal static IAssessment? Latest(CaseFile file, DateOnly asOf) => CaseView.Of(file, asOf).Last<Document>(IsOne) is { } last ? Read(last) : null;

    /// <summary>The answers of an assessment; null where the document is none, or was not written in its form.</summary>
    public static IAssessment? Read(Document document) => SignedDocument.Read(document.Name, document.Data) is { Answers: var answers }
        ? Types.FirstOrDefault(type => type.Name == document.Name)?.ReadRecord(answers) as IAssessment : null;

    private static bool IsOne(Document document) => Types.Any(type => type.Name == document.Name);

    /// <summary>The document by which a request for this objective is assessed.</summary>
    public static DocumentType DocumentFor(Objective objective) => objective switch
    {
        Objective.Maintain => MaintainAssessment.Type,
        Objective.Regain => RegainAssessment.Type,
        _ => AdvanceAssessment.Type,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Money(decimal dollars) => dollars.ToString("$0.00", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Plain(string? word) => word?.Replace('-', ' ');
}
