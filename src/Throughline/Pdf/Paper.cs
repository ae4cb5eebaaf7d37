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

    /// <summary>The version beside which it is read; none where it is read by itself.</summary>
    public EarlierVersion? Beside { get; init; }

    /// <summary>Whether what did not change folds to a line.</summary>
    public bool Folds { get; init; }

    /// <summary>The words in which it asks; answers stay as they were written.</summary>
    public PaperWords Words { get; init; } = PaperWords.English;

    public bool IsLarge { get; init; }

    /// <summary>Whether nobody has sent it to be signed.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The paper in a language that the agency has it in, and in letters of a size; in English where it has no other.</summary>
    public Paper In(string? language, string? print) => this with { Words = Type.Translated.ContainsKey(language ?? "") ? PaperWords.Of(language) : PaperWords.English, IsLarge = print == "large" };

    /// <summary>The languages in which it can be had.</summary>
    public IEnumerable<PaperWords> Languages => Type.Translated.Keys.Select(PaperWords.Of).Prepend(PaperWords.English);

    public string Title => Translated?.Title ?? Type.Title;

    private DocumentWords? Translated => Type.Translated.GetValueOrDefault(Words.Language);

    /// <summary>The level of its title.</summary>
    public int TopHeading => IsPrint ? 1 : 2;

    /// <summary>What stands under its title.</summary>
    public IEnumerable<(string Name, string Value)> Facts
    {
        get
        {
            yield return (Words.For, $"{Person}, {Case}");
            if (Period is not null) yield return (Words.Month, Period);
            if (InEffect is { } day) yield return (Words.InEffect, Words.Day(day));
            if (Amends is { } old) yield return (Words.Amends, Words.Day(old));
            if (Beside is { } beside) yield return (Words.Called(beside.Called), Words.Day(beside.On));
            yield return (Words.RequiredBy, $"{Type.Cites.Document}, {Type.Cites.Section}, {Type.Cites.Version}");
        }
    }

    /// <summary>The sections with their answers, as they are read.</summary>
    public IEnumerable<AnsweredSection> Answered => Type.Sections.Where(asked => (asked.Required || Answers.ContainsKey(asked.Name) || Beside?.Answers.ContainsKey(asked.Name) == true) && !Withheld.Contains(asked.Name))
        .Select(part => new AnsweredSection(part, Answers.GetValueOrDefault(part.Name, "")) 
        {
            Was = Beside is null ? null : Beside.Answers.GetValueOrDefault(part.Name, ""), IsCompared = Beside is not { IsPartly: true } || Beside.Answers.ContainsKey(part.Name), Words = Words, Translated = Translated,
        });

    /// <summary>The sections as they follow, with those that did not change together where they fold.</summary>
    public IEnumerable<IReadOnlyList<AnsweredSection>> Runs
    {
        get
        {
            var run = new List<AnsweredSection>();
            foreach (var answered in Answered)
            {
                if (Folds && answered.Mark == SectionMark.Same)
                {
                    run.Add(answered);
                    continue;
                }

                if (run.Count > 0) yield return run;
                yield return [answered];
                run = [];
            }

            if (run.Count > 0) yield return run;
        }
    }

    /// <summary>Sections by their names, on one line.</summary>
    public static string Named(IEnumerable<AnsweredSection> run) => string.Join(" · ", run.Select(each => each.Label));

    /// <summary>How many of the sections differ; nothing where it is read by itself.</summary>
    public string? Changed => Beside is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, Words.ChangedOf, Answered.Count(each => each.Mark is not (SectionMark.Same or SectionMark.NotCompared)), Answered.Count(each => each.IsCompared));

    /// <summary>Whether it is still what was signed, with the beginning of its seal; nothing before anybody signed.</summary>
    public string? Seal => Signatures.Count == 0 ? null : $"{(AsSigned ? Words.Unchanged : Words.NotAsSigned)} {Words.Seal} {Signatures[0].Hash[..16]}";

    /// <summary>What its PDF is called where it is kept.</summary>
    public string FileName => $"{Type.Key}-{Case}-{InEffect ?? Today:yyyy-MM-dd}{(Words == PaperWords.English ? "" : "-" + Words.Language)}.pdf";

    /// <summary>A draft as it stands, read beside the version that it follows.</summary>
    public static Paper Of(DocumentInHand hand, DocumentDraft draft) =>
        new(hand.Type, draft.Answers, draft.Signatures, draft.Unsigned(hand.Type), hand.Case.Header.Name, hand.Case.Header.Number, hand.Case.File.Pack.Name, null, hand.Case.Today)
        {
            Beside = hand.Type.Beside(hand.Writing, draft.Answers), IsDraft = !draft.ToBeSigned,
        };

    /// <summary>A version as it was signed.</summary>
    public static Paper Of(CaseOnFile of, SignedVersion version) =>
        new(version.Type, version.Signed.Answers, version.Signed.Signatures, [], of.Header.Name, of.Header.Number, of.File.Pack.Name, version.Entry.Entry.On, of.Today)
        {
            Amends = of.Named(version.Signed.Amends)?.Entry.On,
            AsSigned = version.Signed.IsAsSigned,
            Withheld = version.Signed.Withheld,
            Period = (version.Entry.Entry as Policy.CaseFiles.Entries.Document)?.Period?.ToString(),
            Beside = version.Type.Beside(new(of.File, of.Today), version.Signed.Answers),
        };

    /// <summary>What it is and of whom: the title of its PDF, and the foot of every page.</summary>
    public string Name => $"{Title}: {Person}, {Case}";

    /// <summary>The same as a string of a style sheet, in which no character can end it.</summary>
    public string NameInCss => $"\"{string.Concat(Name.EnumerateRunes().Select(each => each.IsAscii && char.IsAsciiLetterOrDigit((char)each.Value) || each.Value is ' ' or ',' or '.' ? each.ToString() : $"\\{each.Value:x} "))}\"";
}
