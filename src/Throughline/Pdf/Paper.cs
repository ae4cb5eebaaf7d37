using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Policy.Documents;
using Throughline.Ui;

namespace Throughline.Pdf;

/// <summary>A document as it is read, signed and printed; the page and the PDF are made from the same.</summary>
public sealed record Paper(
    DocumentType Type, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<Signature> Signatures, IReadOnlyList<string> Unsigned,
    string Person, string Case, string Agency, DateOnly? InEffect, DateOnly Today)
{
    /// <summary>The version that it replaces, as a day.</summary>
    public DateOnly? Amends { get; init; }

    /// <summary>The month that it tells of.</summary>
    public string? Period { get; init; }

    /// <summary>Whether the signatures are of these very answers.</summary>
    public bool AsSigned { get; init; } = true;

    /// <summary>The sections that are kept from who reads it, by their names.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>What is left out of it, said where it would stand; nothing where all is there.</summary>
    public string? LeftOut => Withheld.Count == 0 ? null : $"Left out here, and seen by those alone who treat or place the person: {string.Join(", ", Type.Sections.Where(section => Withheld.Contains(section.Name)).Select(section => section.Label))}.";

    /// <summary>Whether it is printed by itself, and not a part of a page.</summary>
    public bool IsPrint { get; init; }

    /// <summary>The level of its title.</summary>
    public int TopHeading => IsPrint ? 1 : 2;

    /// <summary>What stands under its title.</summary>
    public IEnumerable<(string Name, string Value)> Facts
    {
        get
        {
            yield return ("For", $"{Person}, {Case}");
            if (Period is not null) yield return ("Month", Period);
            if (InEffect is { } day) yield return ("In effect since", Wording.Full(day));
            if (Amends is { } old) yield return ("Amends the version of", Wording.Full(old));
            yield return ("Required by", $"{Type.Cites.Document}, {Type.Cites.Section}, {Type.Cites.Version}");
        }
    }

    /// <summary>The sections with their answers, as they are read.</summary>
    public IEnumerable<AnsweredSection> Answered =>
        Type.Sections.Where(asked => (asked.Required || Answers.ContainsKey(asked.Name)) && !Withheld.Contains(asked.Name)).Select(part => new AnsweredSection(part, Answers.GetValueOrDefault(part.Name, "")));

    /// <summary>Whether it is still what was signed, with the beginning of its seal; nothing before anybody signed.</summary>
    public string? Seal => Signatures.Count == 0 ? null : $"{(AsSigned ? "Unchanged since it was signed." : "These answers are not the ones that were signed.")} Seal {Signatures[0].Hash[..16]}";

    /// <summary>What its PDF is called where it is kept.</summary>
    public string FileName => $"{Type.Key}-{Case}-{InEffect:yyyy-MM-dd}.pdf";

    /// <summary>A version as it was signed.</summary>
    public static Paper Of(CaseOnFile of, SignedVersion version) =>
        new(version.Type, version.Signed.Answers, version.Signed.Signatures, [], of.Header.Name, of.Header.Number, of.File.Pack.Name, version.Entry.Entry.On, of.Today)
        {
            Amends = of.Named(version.Signed.Amends)?.Entry.On,
            AsSigned = version.Signed.IsAsSigned,
            Withheld = version.Signed.Withheld,
            Period = (version.Entry.Entry as Policy.CaseFiles.Entries.Document)?.Period?.ToString(),
        };

    /// <summary>What it is and of whom: the title of its PDF, and the foot of every page.</summary>
    public string Name => $"{Type.Title}: {Person}, {Case}";

    /// <summary>The same as a string of a style sheet, in which no character can end it.</summary>
    public string NameInCss => $"\"{string.Concat(Name.EnumerateRunes().Select(each => each.IsAscii && char.IsAsciiLetterOrDigit((char)each.Value) || each.Value is ' ' or ',' or '.' ? each.ToString() : $"\\{each.Value:x} "))}\"";
}
