using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Throughline.Ui.Pictures;

/// <summary>A picture as SVG. Nothing in it needs a script or a style of its own.</summary>
public sealed class PictureSvg(Picture of) : IHtmlContent
{
    private const int Left = 200;
    private const int Right = 1184;
    private const int Top = 44;
    private const int Height = 40;
    private const int LongestLine = 24;
    private const double Letter = 6.7;
    private const double Touching = 14;
    private const double Together = 34;

    private int Bottom => Top + (of.Lanes.Count * Height);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Put(writer, $"""<svg viewBox="0 0 1200 {Bottom + 8}" role="img" aria-labelledby="picture-title picture-desc"><title id="picture-title">""");
        encoder.Encode(writer, of.Title);
        writer.Write("</title><desc id=\"picture-desc\">");
        encoder.Encode(writer, of.Description);
        writer.Write("""</desc><defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="p-hatch-w" width="8" height="8"/><rect class="p-late" width="4" height="8"/></pattern></defs>""");
        for (var lane = 0; lane < of.Lanes.Count; lane++) Ground(writer, encoder, lane);
        Months(writer, encoder);
        for (var lane = 0; lane < of.Lanes.Count; lane++)
        {
            var y = Top + (lane * Height) + (Height / 2);
            var taken = new List<(double From, double To)>();
            foreach (var bar in of.Lanes[lane].Bars) Draw(writer, encoder, bar, y, taken);
            Marks(writer, encoder, of.Lanes[lane].Marks, y);
        }

        TodayLine(writer, encoder);
        writer.Write("</svg>");
    }

    private void Ground(TextWriter writer, HtmlEncoder encoder, int lane)
    {
        var y = Top + (lane * Height);
        if (lane % 2 == 0) Put(writer, $"""<rect x="0" y="{y}" width="1200" height="{Height}" class="p-wash"/>""");
        var name = of.Lanes[lane].Name;
        if (name.Length <= 23)
        {
            Text(writer, encoder, 8, y + 25, name, bold: true, size: 14);
            return;
        }

        var (first, second) = TwoLines(name);
        Text(writer, encoder, 8, y + 17, first, bold: true, size: 13);
        if (second.Length > 0) Text(writer, encoder, 8, y + 33, second, bold: true, size: 13);
    }

    // At the last blank that leaves room for the first line; in the middle of a word that is longer than a line.
    private static (string First, string Second) TwoLines(string name)
    {
        var blank = name.LastIndexOf(' ', Math.Min(LongestLine, name.Length - 1));
        var (first, second) = blank > 0 ? (name[..blank], name[(blank + 1)..]) : (Cut(name, LongestLine), name[Cut(name, LongestLine).Length..]);
        return (first, second.Length > LongestLine + 4 ? Cut(second, LongestLine + 3) + "…" : second);
    }

    // Not within a letter of two code units.
    private static string Cut(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    private void Months(TextWriter writer, HtmlEncoder encoder)
    {
        var months = ((of.To.Year - of.From.Year) * 12) + of.To.Month - of.From.Month;
        var step = months <= 9 ? 1 : months <= 20 ? 2 : months <= 40 ? 3 : 12;
        var first = true;
        for (var month = new DateOnly(of.From.Year, of.From.Month, 1).AddMonths(1); month <= of.To; month = month.AddMonths(1))
        {
            if ((month.Month - 1) % step != 0) continue;
            var x = X(month);
            if (x > Right - 30) break;
            Put(writer, $"""<line x1="{x:0.#}" x2="{x:0.#}" y1="26" y2="{Bottom}" class="p-month"/>""");
            Text(writer, encoder, x + 4, 36, month.ToString(first || month.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture), css: "p-soft-t");
            first = false;
        }
    }

    private void Draw(TextWriter writer, HtmlEncoder encoder, Bar bar, int y, List<(double From, double To)> taken)
    {
        if (bar.To < of.From || bar.From > of.To) return;
        var (x, end) = (X(bar.From), X(bar.To));
        var width = Math.Max(end - x, 3);
        var look = bar.Look switch
        {
            Look.Deep => "p-deep",
            Look.Navy => "p-navy",
            Look.Pale => "p-pale",
            Look.Late => "p-hatched",
            Look.Dashed => "p-dashed",
            _ => "p-outline",
        };
        Put(writer, $"""<rect x="{x:0.#}" y="{y - 10}" width="{width:0.#}" height="20" class="{look}"/>""");
        var inside = bar.Inside is { } label && (label.Length * Letter) + 10 < width ? bar.Inside : null;
        if (inside is not null && bar.Look == Look.Late) Put(writer, $"""<rect x="{x + 2:0.#}" y="{y - 8}" width="{(inside.Length * Letter) + 8:0.#}" height="16" class="p-paper"/>""");
        if (inside is not null) Text(writer, encoder, x + 6, y + 4.5, inside, css: bar.Look is Look.Deep or Look.Navy ? "p-on-deep" : "p-t");
        if (bar.Due && bar.To <= of.To) Put(writer, $"""<path d="M{end - 7:0.#} {y - 13}h14l-7 11z" class="p-ink"/><line x1="{end:0.#}" x2="{end:0.#}" y1="{y - 4}" y2="{y + 12}" class="p-line"/>""");
        if (bar.Beside is not { } beside) return;
        var late = bar.Look == Look.Late;
        // Where all of it finds no room, what comes first does: the table has the rest.
        if (end + (beside.Length * Letter) + 12 > 1196) beside = beside.Split(',')[0];
        var length = (beside.Length * Letter) + 12;
        var before = end + length > 1196;
        var (from, to) = before ? (end - length, end) : (end, end + length);
        if (taken.Exists(each => from < each.To && to > each.From)) return;
        taken.Add((from, to));
        if (before) Put(writer, $"""<rect x="{end - length:0.#}" y="{y - 8}" width="{length - 4:0.#}" height="16" class="p-paper"/>""");
        Text(writer, encoder, before ? end - 10 : end + 10, y + 4.5, beside, late, css: late ? "p-late-t" : "p-t", anchor: before ? "end" : "start");
    }

    // Marks that would touch stand together with their number.
    private void Marks(TextWriter writer, HtmlEncoder encoder, List<Mark> marks, int y)
    {
        var shown = marks.Where(mark => mark.On >= of.From && mark.On <= of.To).ToList();
        for (var at = 0; at < shown.Count; at++)
        {
            var end = at;
            while (end + 1 < shown.Count && X(shown[end + 1].On) - X(shown[end].On) < Touching && X(shown[end + 1].On) - X(shown[at].On) < Together) end++;
            var x = X(shown[at].On);
            var last = X(shown[end].On);
            if (end == at) One(writer, shown[at].Shape, x, y);
            else Several(writer, encoder, shown[at..(end + 1)], (x + last) / 2, Math.Clamp(last - x + 14, 26, Together), y);
            if (shown[end].Beside is { } beside) Text(writer, encoder, last + 20 + (end == at ? 0 : 4), y + 4.5, beside.Length > 34 ? beside[..33] + "…" : beside);
            at = end;
        }
    }

    private static void Several(TextWriter writer, HtmlEncoder encoder, List<Mark> marks, double middle, double width, int y)
    {
        var crosses = marks.TrueForAll(mark => mark.Shape == Shape.Cross);
        var (look, ink) = crosses ? ("p-several-notes", "p-t") : marks.Exists(mark => mark.Shape is Shape.Filled or Shape.Diamond) ? ("p-deep", "p-on-deep") : ("p-outline", "p-t");
        Put(writer, $"""<rect x="{middle - (width / 2):0.#}" y="{y - 9}" width="{width:0.#}" height="18" rx="9" class="{look}"/>""");
        Text(writer, encoder, middle, y + 4.5, (crosses ? "× " : "") + marks.Count.ToString(CultureInfo.InvariantCulture), bold: true, css: ink, anchor: "middle");
    }

    private static void One(TextWriter writer, Shape shape, double x, int y) => Put(writer, shape switch
    {
        Shape.Filled => $"""<circle cx="{x:0.#}" cy="{y}" r="7" class="p-deep"/>""",
        Shape.Ring => $"""<circle cx="{x:0.#}" cy="{y}" r="6" class="p-ring"/>""",
        Shape.Cross => $"""<path d="M{x - 5:0.#} {y - 5}l10 10m0-10l-10 10" class="p-cross"/>""",
        _ => (FormattableString)$"""<path d="M{x:0.#} {y - 8}l8 8l-8 8l-8-8z" class="p-ink"/>""",
    });

    private void TodayLine(TextWriter writer, HtmlEncoder encoder)
    {
        var x = X(of.Today);
        var middle = Math.Min(x, 1196 - 58);
        Put(writer, $"""<line x1="{x:0.#}" x2="{x:0.#}" y1="20" y2="{Bottom + 2}" class="p-line"/><rect x="{middle - 58:0.#}" y="0" width="116" height="22" class="p-ink"/>""");
        Text(writer, encoder, middle, 15.5, $"Today, {of.Today:MMM d}", bold: true, css: "p-on-ink", anchor: "middle");
    }

    private double X(DateOnly day)
    {
        var at = (double)(day.DayNumber - of.From.DayNumber) / (of.To.DayNumber - of.From.DayNumber);
        return Left + (Math.Clamp(at, 0, 1) * (Right - Left));
    }

    private static void Text(TextWriter writer, HtmlEncoder encoder, double x, double y, string text, bool bold = false, string css = "p-t", string anchor = "start", int size = 13)
    {
        Put(writer, $"""<text x="{x:0.#}" y="{y:0.#}" font-size="{size}" text-anchor="{anchor}" class="{css}" font-weight="{(bold ? 700 : 400)}">""");
        encoder.Encode(writer, text);
        writer.Write("</text>");
    }

    private static void Put(TextWriter writer, FormattableString markup) => writer.Write(markup.ToString(CultureInfo.InvariantCulture));
}
