using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Throughline.Pages.Kansas;

/// <summary>The meter of the cap in three parts: paid, promised, left. The amounts beside it say the same.</summary>
public sealed class CapMeter(decimal paid, decimal promised, decimal most) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var whole = Math.Max(most, 1);
        var (used, waits) = (Share(paid, whole), Share(Math.Min(promised, Math.Max(0, whole - paid)), whole));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<svg class="tl-run" width="100%" height="14" aria-hidden="true" focusable="false"><rect width="100%" height="14" class="p-paper"/><rect width="{used:0.#}%" height="14" class="p-deep"/><rect x="{used:0.#}%" width="{waits:0.#}%" height="14" class="p-hatched"/><rect width="100%" height="14" class="p-frame"/></svg>"""));
    }

    private static decimal Share(decimal part, decimal whole) => Math.Clamp(100 * part / whole, 0, 100);
}
