using System.Globalization;

namespace Throughline.Pages.Kansas;

/// <summary>The words of the list that the participant takes along, in one language.</summary>
public sealed record NetworkWords(string Language, string Title, string For, string Who, string What, string Phone, string Worked, string Emergency, string Empty)
{
    public static NetworkWords English { get; } = new("en", "People and places that help me", "For", "Who", "What for", "Telephone", "has helped before", "In an emergency call 911. For help of many kinds call 211.", "Nobody is on the list yet.");

    public static NetworkWords Spanish { get; } = new("es", "Personas y lugares que me ayudan", "Para", "Quién", "Para qué", "Teléfono", "ya ayudó antes", "En una emergencia llame al 911. Para ayuda de muchos tipos llame al 211.", "Todavía no hay nadie en la lista.");

    private static readonly string[] SpanishMonths = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>A day as the language says it.</summary>
    public string Say(DateOnly day) => Language == "es" ? $"{day.Day} de {SpanishMonths[day.Month - 1]} de {day.Year}" : day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
