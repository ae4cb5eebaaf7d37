using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Throughline.Casework.Reports;
using Throughline.Casework.Team;

namespace Throughline.Pages.Team;

/// <summary>The curve of work kept, from 0 to 100 percent over a year, while enough people are followed. The table under it says the same.</summary>
public sealed class CurveSvg(SurvivalCurve curve, bool onlyWhileTen, string title) : IHtmlContent
{
    private const int Year = 365;
    private const int Left = 44;
    private const int Wide = 600;
    private const int High = 180;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<svg class="tl-curve" viewBox="0 0 {Left + Wide + 20} {High + 44}" role="img" aria-label="{encoder.Encode(title)}">"""));
        for (var share = 0; share <= 100; share += 25)
        {
            var y = Y(share / 100.0);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<line class="c-grid" x1="{Left}" x2="{Left + Wide}" y1="{y:0.#}" y2="{y:0.#}"/><text x="0" y="{y + 4:0.#}">{share}%</text>"""));
        }

        foreach (var (said, days) in AimsReport.Marks) writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<line class="c-axis" x1="{X(days):0.#}" x2="{X(days):0.#}" y1="{High + 10}" y2="{High + 15}"/><text x="{X(days):0.#}" y="{High + 32}" text-anchor="{(days == Year ? "end" : "middle")}">{said}</text>"""));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<line class="c-axis" x1="{Left}" x2="{Left + Wide}" y1="{High + 10}" y2="{High + 10}"/><path class="c-line" d="M{Left} {Y(1):0.#}"""));
        var until = Math.Min(Year, onlyWhileTen ? AimsReport.DrawnUntil(curve) : curve.Longest);
        foreach (var step in curve.Steps.Where(step => step.Day <= until)) writer.Write(string.Create(CultureInfo.InvariantCulture, $"H{X(step.Day):0.#}V{Y(step.Share):0.#}"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""H{X(until):0.#}"/></svg>"""));
    }

    private static double X(int day) => Left + (double)Wide * day / Year;

    private static double Y(double share) => 10 + High * (1 - share);
}
