using Throughline.Policy;

namespace Throughline.Pages.Documents;

/// <summary>A document as it is read, signed and printed; the page and the PDF are made from the same.</summary>
public sealed record Paper(
    DocumentType Type, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<Signature> Signatures, IReadOnlyList<string> Unsigned,
    string Person, string Case, string Agency, DateOnly? InEffect, DateOnly Today)
{
    /// <summary>The version that it replaces, as a day.</summary>
    public DateOnly? Amends { get; init; }

    /// <summary>Whether the signatures are of these very answers.</summary>
    public bool AsSigned { get; init; } = true;
}
