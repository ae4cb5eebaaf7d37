using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui;

/// <summary>The box by which somebody says that what was asked about is right; it stands before the button, and only where something was asked.</summary>
[HtmlTargetElement("sure-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SureField : TagHelper
{
    public bool Asked { get; set; }

    /// <summary>The field's name on its form.</summary>
    public string Name { get; set; } = "sure";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Asked)
        {
            output.SuppressOutput();
            return;
        }

        FieldsOnPage.Of(ViewContext.HttpContext).Add(Name);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "usa-checkbox tl-sure");
        var id = TagBuilder.CreateSanitizedId(Name, "_");
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.AddCssClass("usa-checkbox__input");
        foreach (var (name, value) in new[] { ("type", "checkbox"), ("id", id), ("name", Name), ("value", "true") }) box.Attributes[name] = value;
        var label = new TagBuilder("label");
        label.AddCssClass("usa-checkbox__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append("It is right as typed");
        output.Content.AppendHtml(box).AppendHtml(label);
    }
}
