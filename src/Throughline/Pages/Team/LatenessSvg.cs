using Throughline.Casework.Team;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Throughline.Casework.Deadlines;
using Throughline.Ui;

namespace Throughline.Pages.Team;

/// <summary>What is overdue by how late, a bar for each person, as SVG. The table under it says the same.</summary>
public sealed class LatenessSvg(IReadOnlyList<TeamNumbers.Person> people) : IHtmlContent
{
    private const int AtMost = 12;
    private const int Line = 28;

    /// <summary>The sign of a part of a bar.</summary>
    public static HtmlString Key(string part) => new($"""<svg width="18" height="14" aria-hidden="true"><rect class="tl-bar-{part}" x="1" y="1" width="16" height="12" stroke-width="2"/></svg>""");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var late = people.Where(person => person.Overdue.Items > 0).Take(AtMost).ToList();
        var unit = Math.Min(33.5, 360.0 / Math.Max(1, late.Count == 0 ? 1 : late.Max(person => person.Overdue.Items)));
        writer.Write($"""<svg class="tl-small-pic" viewBox="0 0 580 {(late.Count * Line) + 4}" role="img" aria-labelledby="how-title how-text"><title id="how-title">Overdue by how late, for each worker</title><desc id="how-text">""");
        encoder.Encode(writer, string.Join(' ', late.Select(person => $"{person.Name} {person.Overdue.Items}, of which {person.Late.More} more than 7 days late.")));
        writer.Write("</desc>");
        for (var at = 0; at < late.Count; at++) Bar(writer, encoder, late[at], at * Line, unit);
        writer.Write("</svg>");
    }

    private static void Bar(TextWriter writer, HtmlEncoder encoder, TeamNumbers.Person person, int y, double unit)
    {
        var x = 150.0;
        Text(writer, encoder, 0, y + 21, Wording.Cut(person.Name, 19), "font-size=\"14\"");
        foreach (var (number, part) in new[] { (person.Late.OneOrTwo, "few"), (person.Late.ToSeven, "some"), (person.Late.More, "more") })
        {
            if (number == 0) continue;
            var width = Math.Max(4, (number * unit) - 2);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<rect class="tl-bar-{part}" x="{x:0.#}" y="{y + 6}" width="{width:0.#}" height="20" stroke-width="2"/>"""));
            if (width >= 18) Text(writer, encoder, x + (width / 2), y + 21, $"{number}", $"class=\"tl-bar-{part}-n\" font-size=\"13\" text-anchor=\"middle\"");
            x += width + 2;
        }

        Text(writer, encoder, x + 6, y + 21, $"{person.Overdue.Items}", "font-size=\"13\" font-weight=\"700\"");
    }

    private static void Text(TextWriter writer, HtmlEncoder encoder, double x, int y, string text, string attributes)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<text x="{x:0.#}" y="{y}" {attributes}>"""));
        encoder.Encode(writer, text);
        writer.Write("</text>");
    }
}
