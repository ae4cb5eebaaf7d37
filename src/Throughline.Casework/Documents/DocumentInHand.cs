using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>A document of a case that somebody writes, reads or signs: its kind, and which one where the case has several of a kind.</summary>
public sealed record DocumentInHand(CaseOnFile Case, DocumentType Type, Writing Writing)
{
    /// <summary>The one that is named, or the one that the file suggests.</summary>
    public static DocumentInHand Named(CaseOnFile of, DocumentType type, string? authorization = null, string? period = null, string? job = null) =>
        new(of, type, Writing.Of(type, of.File, of.Today, authorization, MonthOf(period), job));

    /// <summary>The one that a version on record is of.</summary>
    public static DocumentInHand Of(CaseOnFile of, SignedVersion version) =>
        version.Entry.Entry is Document document ? Named(of, version.Type, document.Authorization, document.Period?.ToString()) : Named(of, version.Type);

    /// <summary>Under which word its draft is kept.</summary>
    public string DraftKey => Writing.Which is { Length: > 0 } which ? $"{Type.Key} {which}" : Type.Key;

    /// <summary>What it is called, with its month.</summary>
    public string Title => Writing.Period is { } period ? $"{Type.Title}, {period}" : Type.Title;

    private static Month? MonthOf(string? text) => DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", out var first) ? Month.Of(first) : null;
}
