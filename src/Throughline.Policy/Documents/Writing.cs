using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Documents;

/// <summary>The case as it stands while a document of it is written, and what the document is about where a case has several.</summary>
public sealed record Writing(CaseFile File, DateOnly Today)
{
    /// <summary>The authorization under which it is written.</summary>
    public string? Authorization { get; init; }

    /// <summary>The month that it tells of.</summary>
    public Month? Period { get; init; }

    /// <summary>The job that it tells of.</summary>
    public string? Job { get; init; }
}
