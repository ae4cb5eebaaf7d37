using Microsoft.AspNetCore.Html;

namespace Throughline.Ui.Pictures;

/// <summary>The signs of a picture, as they stand in its key. Their colors are classes, so that a reader's own colors can take their place.</summary>
public static class PictureKey
{
    public static readonly HtmlString InPerson = Sign("""<circle class="p-deep" cx="9" cy="9" r="7"/>""");
    public static readonly HtmlString Other = Sign("""<circle class="p-ring" cx="9" cy="9" r="6"/>""");
    public static readonly HtmlString Note = Sign("""<path class="p-cross" d="M4 4l10 10m0-10l-10 10"/>""");
    public static readonly HtmlString Employer = Sign("""<path class="p-ink" d="M9 1l8 8l-8 8l-8-8z"/>""");
    public static readonly HtmlString Due = Sign("""<path class="p-ink" d="M2 3h14l-7 11z"/>""");

    public static readonly HtmlString Several = Sign(
        """<rect class="p-deep" x="1" y="1" width="28" height="16" rx="8"/><text class="p-on-deep" x="15" y="13" font-size="12" font-weight="700" text-anchor="middle">3</text>""", 30);

    private static HtmlString Sign(string drawn, int width = 18) => new($"""<svg width="{width}" height="18" viewBox="0 0 {width} 18" aria-hidden="true">{drawn}</svg>""");
}
