using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Policy.Documents;

namespace Throughline.Pdf;

/// <summary>A document as it is read, signed and printed; the page and the PDF are made from the same.</summary>
public sealed record Paper(
    DocumentType Type, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<Signature> Signatures, IReadOnlyList<string> Unsigned,
    string Person, string Case, string Agency, DateOnly? InEffect, DateOnly Today)
{
    /// <summary>The version that it replaces, as a day.</summary>
    public DateOnly? Amends { get; init; }

    /// <summary>Whether the signatures are of these very answers.</summary>
    public bool AsSigned { get; init; } = true;

    /// <summary>What its PDF is called where it is kept.</summary>
    public string FileName => $"{Type.Key}-{Case}-{InEffect:yyyy-MM-dd}.pdf";

    /// <summary>A version as it was signed.</summary>
    public static Paper Of(CaseOnFile of, SignedVersion version) =>
        new(version.Type, version.Signed.Answers, version.Signed.Signatures, [], of.Header.Name, of.Header.Number, of.File.Pack.Name, version.Entry.Entry.On, of.Today)
        {
            Amends = of.Entries.FirstOrDefault(each => each.Entry.Id == version.Signed.Amends && version.Signed.Amends is not null)?.Entry.On,
            AsSigned = version.Signed.IsAsSigned,
        };

    /// <summary>What it is and of whom: the title of its PDF, and the foot of every page.</summary>
    public string Name => $"{Type.Title}: {Person}, {Case}";

    /// <summary>The same as a string of a style sheet, in which no character can end it.</summary>
    public string NameInCss => $"\"{string.Concat(Name.EnumerateRunes().Select(each => each.IsAscii && char.IsAsciiLetterOrDigit((char)each.Value) || each.Value is ' ' or ',' or '.' ? each.ToString() : $"\\{each.Value:x} "))}\"";
}
