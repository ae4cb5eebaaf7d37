using System.Globalization;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pdf;

/// <summary>The words that every paper has around its sections, in the language of whoever gets it.</summary>
public sealed record PaperWords(string Language, string Name, string LargePrint)
{
    public required string For { get; init; }
    public required string Month { get; init; }
    public required string InEffect { get; init; }
    public required string Amends { get; init; }
    public required string RequiredBy { get; init; }

    /// <summary>How many of how many sections differ: {0} of {1}.</summary>
    public required string ChangedOf { get; init; }
    public required string New { get; init; }
    public required string Changed { get; init; }
    public required string LeftOut { get; init; }
    public required string NotThere { get; init; }
    public required string Partly { get; init; }
    public required string Now { get; init; }

    /// <summary>Said of sections that did not change.</summary>
    public required string Same { get; init; }

    /// <summary>Said where it is not signed yet.</summary>
    public required string Draft { get; init; }
    public required string Signatures { get; init; }
    public required (string Who, string Part, string On, string Way) Columns { get; init; }
    public required string NotSigned { get; init; }
    public required string Unchanged { get; init; }
    public required string NotAsSigned { get; init; }
    public required string Seal { get; init; }

    /// <summary>Said once where the paper asks in another language than it was answered in.</summary>
    public string? OfTheAnswers { get; init; }

    /// <summary>Words of the paper by their English.</summary>
    public IReadOnlyDictionary<string, string> Others { get; init; } = new Dictionary<string, string>();

    public static PaperWords English { get; } = new("en", "English", "Large print")
    {
        For = "For", Month = "Month", InEffect = "In effect since", Amends = "Amends the version of", RequiredBy = "Required by",
        ChangedOf = "{0} of {1} sections changed", New = "New", Changed = "Changed", LeftOut = "Left out", NotThere = "Nothing there.", Partly = "The file has its goal, code and services; the rest is on paper and not compared.", Now = "This version", Same = "the same", Draft = "Draft, not signed",
        Signatures = "Signatures", Columns = ("Name", "As", "Day", "Way"), NotSigned = "not signed yet", Unchanged = "Unchanged since it was signed.", NotAsSigned = "These answers are not the ones that were signed.", Seal = "Seal",
    };

    public static PaperWords Spanish { get; } = new("es", "Español", "Letra grande")
    {
        For = "Para", Month = "Mes", InEffect = "Vigente desde", Amends = "Enmienda la versión del", RequiredBy = "Lo exige",
        ChangedOf = "Cambian {0} de {1} secciones", New = "Nuevo", Changed = "Cambiado", LeftOut = "Ya no está", NotThere = "No había nada.", Partly = "El expediente tiene su meta, su código y sus servicios; lo demás está en papel y no se compara.", Now = "Esta versión", Same = "igual", Draft = "Borrador, sin firmar",
        Signatures = "Firmas", Columns = ("Nombre", "Como", "Día", "Forma"), NotSigned = "sin firmar todavía", Unchanged = "Sin cambios desde que se firmó.", NotAsSigned = "Estas respuestas no son las que se firmaron.", Seal = "Sello",
        OfTheAnswers = "Las preguntas están en español. Las respuestas están en el idioma en que se escribieron.",
        Others = new Dictionary<string, string> { ["Closed plan"] = "Plan cerrado", ["Plan before"] = "Plan anterior", ["client"] = "participante", ["counselor"] = "consejero o consejera", ["representative"] = "representante" },
    };

    private static readonly string[] SpanishDays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] SpanishMonths = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    public static PaperWords Of(string? language) => language == "es" ? Spanish : English;

    public string Day(DateOnly on) => Language == "es" ? string.Create(CultureInfo.InvariantCulture, $"{SpanishDays[(int)on.DayOfWeek]}, {on.Day} de {SpanishMonths[on.Month - 1]} de {on.Year}") : Wording.Full(on);

    /// <summary>What an earlier version is called.</summary>
    public string Called(string english) => Others.GetValueOrDefault(english) ?? english;

    public string Part(string role) => Others.GetValueOrDefault(role) ?? EntryWords.Plain(role);

    public string Of(SectionMark mark) => mark switch { SectionMark.New => New, SectionMark.Changed => Changed, SectionMark.LeftOut => LeftOut, _ => "" };
}
