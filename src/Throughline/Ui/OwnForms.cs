using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui;

/// <summary>A form that names the page it is sent to carries its token too: the framework adds one only where no action is named.</summary>
[HtmlTargetElement("form", Attributes = "action")]
public sealed class OwnForms(IAntiforgery forgery) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.AllAttributes.ContainsName("asp-antiforgery")) return;
        var own = output.Attributes["action"]?.Value?.ToString() is { Length: > 0 } action && action[0] == '/' && !action.StartsWith("//", StringComparison.Ordinal);
        if (own && string.Equals(output.Attributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase))
        {
            output.PostContent.AppendHtml(forgery.GetHtml(ViewContext.HttpContext));
        }
    }
}
