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

    /// <summary>What it is and of whom: the title of its PDF, and the foot of every page.</summary>
    public string Name => $"{Type.Title}: {Person}, {Case}";

    /// <summary>The same as a string of a style sheet, in which no character can end it.</summary>
    public string NameInCss => $"\"{string.Concat(Name.EnumerateRunes().Select(each => each.IsAscii && char.IsAsciiLetterOrDigit((char)each.Value) || each.Value is ' ' or ',' or '.' ? each.ToString() : $"\\{each.Value:x} "))}\"";
}
