using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Throughline.Web;

namespace Throughline.Ui;

/// <summary>Every form that is sent bears the mark of whoever it was shown to: what is sent too late is kept for them alone.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class MarkedForm(KeptForm kept) : TagHelper
{
    private static readonly object Key = new();

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The mark of who is signed in, made once for a page.</summary>
    public static string? Mark(HttpContext http, KeptForm kept) => http.Items.TryGetValue(Key, out var made) ? (string?)made : (string?)(http.Items[Key] = kept.MarkOf(http.User, http.Request.Path + http.Request.QueryString));

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.Equals(context.AllAttributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase)) return;
        if (Mark(ViewContext.HttpContext, kept) is not { } mark) return;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = KeptForm.Mark;
        input.Attributes["value"] = mark;
        output.PostContent.AppendHtml(input);
    }
}
