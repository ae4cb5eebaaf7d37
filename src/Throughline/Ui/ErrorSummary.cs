using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui;

/// <summary>What must be mended, each line a link to its field, in the order in which the fields stand on the page.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The names of fields that a page writes by hand, as they follow on it; fields of this house are known by themselves.</summary>
    public IEnumerable<string> Fields { get; set; } = [];

    /// <summary>What has not come of it; without a word, that nothing was saved, or shown where the page was only asked for.</summary>
    public string? Heading { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = ViewContext.ViewData.ModelState.Where(field => field.Value!.Errors.Count > 0).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tl-answer bad");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(Heading ?? (HttpMethods.IsPost(ViewContext.HttpContext.Request.Method) ? "Not saved yet" : "Not shown yet"));
        output.Content.AppendHtml(heading).AppendHtml(new Lines(wrong, [.. Fields], FieldsOnPage.Of(ViewContext.HttpContext)));
    }

    // Written when the page is sent: by then the fields under it have been made, and their order is known.
    private sealed class Lines(List<KeyValuePair<string, ModelStateEntry?>> wrong, List<string> byHand, List<string> made) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var list = new TagBuilder("ul");
            foreach (var (name, field) in wrong.OrderBy(field => Place(field.Key)))
            {
                foreach (var error in field!.Errors) list.InnerHtml.AppendHtml(Line(name, error.ErrorMessage));
            }

            list.WriteTo(writer, encoder);
        }

        private int Place(string name)
        {
            if (name.Length == 0) return -1;
            return byHand.IndexOf(name) is >= 0 and var at ? at : made.IndexOf(name) is >= 0 and var place ? byHand.Count + place : int.MaxValue;
        }

        private static TagBuilder Line(string name, string message)
        {
            var item = new TagBuilder("li");
            if (name.Length == 0)
            {
                item.InnerHtml.Append(message);
                return item;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(name, "_");
            link.InnerHtml.Append(message);
            item.InnerHtml.AppendHtml(link);
            return item;
        }
    }
}

/// <summary>The fields of a page by their names, as they follow on it.</summary>
internal static class FieldsOnPage
{
    private static readonly object Key = new();

    public static List<string> Of(HttpContext http)
    {
        if (http.Items[Key] is List<string> known) return known;
        var none = new List<string>();
        http.Items[Key] = none;
        return none;
    }
}
