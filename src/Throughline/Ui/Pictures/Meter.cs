using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Throughline.Ui.Pictures;

/// <summary>The bar of a meter: how much of a time has run, what is over it striped. The words beside it say the same.</summary>
public sealed class Meter(int day, int of) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var whole = Math.Max(Math.Max(day, of), 1);
        var run = 100.0 * Math.Clamp(day, 0, of) / whole;
        var over = day > of ? 100.0 * (day - of) / whole : 0;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<svg class="tl-run" width="100%" height="12" aria-hidden="true" focusable="false"><rect width="100%" height="12" class="p-paper"/><rect width="{run:0.#}%" height="12" class="p-deep"/>"""));
        if (over > 0) writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<rect x="{run:0.#}%" width="{over:0.#}%" height="12" class="p-hatched"/>"""));
        writer.Write("""<rect width="100%" height="12" class="p-frame"/></svg>""");
    }
}
