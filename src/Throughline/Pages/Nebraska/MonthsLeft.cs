using Throughline.Ui;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Throughline.Policy.Agencies.Nebraska;

namespace Throughline.Pages.Nebraska;

/// <summary>The year after a closure as a bar, a cell a month: hatched what is gone, filled what is left. The words above it say the same.</summary>
public sealed class MonthsLeft(PostEmploymentYear year) : IHtmlContent
{
    private const int Cell = 100;

    /// <summary>"7 months and 0 days left of 12", or that nothing is left.</summary>
    public static string Said(PostEmploymentYear year) => year switch
    {
        { IsOver: true } => "No time is left; no extension exists",
        _ when year.AsOf == year.LastDay => "Today is the last day; no extension exists",
        { Left: var (months, days) } => $"{Wording.Count(months, "month")} and {Wording.Count(days, "day")} left{(year.Closed.AddMonths(12) == year.LastDay ? " of 12" : "")}; no extension exists",
    };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var days = new List<DateOnly> { year.Closed };
        while (days[^1] < year.LastDay && days.Count < 25) days.Add(year.Closed.AddMonths(days.Count) is var next && next < year.LastDay ? next : year.LastDay);
        var cells = days.Count - 1;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<svg class="tl-year" width="100%" height="22" viewBox="0 0 {cells * Cell} 22" preserveAspectRatio="none" aria-hidden="true" focusable="false"><defs><pattern id="gone" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#dfe1e2"/><rect width="4" height="8" fill="#a9aeb1"/></pattern></defs>"""));
        for (var at = 0; at < cells; at++)
        {
            var (from, to) = (days[at].DayNumber, days[at + 1].DayNumber);
            var gone = (Cell - 4) * Math.Clamp((year.AsOf.DayNumber - from) / (double)(to - from), 0, 1);
            var left = at * Cell + 2;
            if (gone > 0) writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<rect x="{left}" y="1" width="{gone:0.#}" height="20" fill="url(#gone)" stroke="#565c65" vector-effect="non-scaling-stroke"/>"""));
            if (gone < Cell - 4) writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<rect class="tl-use" x="{left + gone:0.#}" y="1" width="{Cell - 4 - gone:0.#}" height="20" fill="#1a4480"/>"""));
        }

        writer.Write("</svg>");
    }
}
