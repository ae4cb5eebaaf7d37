namespace Throughline.Pages.Iowa;

/// <summary>The words of a notice of decision, in the language of the person.</summary>
public sealed record NoticeWords(string Language, string Title, string Dated, string Reasons, string Until, string Appeal, IReadOnlyList<string> Ways, string Meanwhile)
{
    public static NoticeWords English { get; } = new("en", "Notice of decision", "Date of this notice", "Reasons",
        "You can appeal through",
        "What you can do",
        [
            "Ask for a review by the supervisor. It is the quickest way.",
            "Ask for mediation. It is free, voluntary and confidential.",
            "Ask for a hearing. It is held within 60 days of your request.",
            "Ask by telephone, letter, fax or e-mail. By telephone, staff fill in the form for you.",
            "The Iowa Client Assistance Program (ICAP) helps you for free.",
        ],
        "Services that you have go on while you appeal, unless you ask that they stop.");

    public static NoticeWords Spanish { get; } = new("es", "Aviso de decisión", "Fecha de este aviso", "Razones",
        "Puede apelar hasta el",
        "Qué puede hacer",
        [
            "Pida una revisión del supervisor. Es lo más rápido.",
            "Pida una mediación. Es gratuita, voluntaria y confidencial.",
            "Pida una audiencia. Se celebra dentro de los 60 días de su solicitud.",
            "Pídalo por teléfono, carta, fax o correo electrónico. Por teléfono, el personal llena el formulario por usted.",
            "El Programa de Asistencia al Cliente de Iowa (ICAP) le ayuda gratis.",
        ],
        "Los servicios que recibe continúan mientras apela, a menos que usted pida que se detengan.");
}
