using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui;

/// <summary>A field with its label, hint and error, wired for everyone: one line in a page.</summary>
public abstract class Field : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Where the field need not be answered; said in the label.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Id => TagBuilder.CreateSanitizedId(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), "_");

    protected string Name => For.Name;

    protected string? Error => ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    /// <summary>What was typed, also when it could not be understood.</summary>
    protected string Value => ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var state) && state.AttemptedValue is { } typed
        ? typed
        : For.Model switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value.ToString() ?? "",
        };

    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldsOnPage.Of(ViewContext.HttpContext).Add(For.Name);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "usa-form-group" : "usa-form-group usa-form-group--error");
        Fill(output.Content);
    }

    protected virtual void Fill(TagHelperContent content)
    {
        content.AppendHtml(Labelled("label", "usa-label", ("for", Id)));
        Notes(content);
        content.AppendHtml(Control());
    }

    protected void Notes(TagHelperContent content)
    {
        if (Hint is not null) content.AppendHtml(Tag("span", "usa-hint", Hint, ("id", $"{Id}-hint")));
        if (Error is { } error) content.AppendHtml(Tag("span", "usa-error-message", error, ("id", $"{Id}-error")));
    }

    protected TagBuilder Labelled(string tag, string css, params (string Name, string Value)[] attributes)
    {
        var label = Tag(tag, Error is null ? css : css + " usa-label--error", Label, attributes);
        if (Optional) label.InnerHtml.AppendHtml(" <span class=\"usa-hint\">(optional)</span>");
        return label;
    }

    protected static TagBuilder Tag(string tag, string css, string? text, params (string Name, string Value)[] attributes)
    {
        var made = new TagBuilder(tag);
        made.AddCssClass(css);
        foreach (var (name, value) in attributes) made.Attributes[name] = value;
        if (text is not null) made.InnerHtml.Append(text);
        return made;
    }

    protected TagBuilder Input(string type, string css = "usa-input", string? mode = null)
    {
        var input = Tag("input", Error is null ? css : css + " usa-input--error", null, ("id", Id), ("name", Name), ("type", type), ("value", Value));
        if (mode is not null) input.Attributes["inputmode"] = mode;
        Describe(input);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    protected void Describe(TagBuilder control)
    {
        if (DescribedBy is { } notes) control.Attributes["aria-describedby"] = notes;
        if (Error is not null) control.Attributes["aria-invalid"] = "true";
    }

    protected abstract IHtmlContent Control();
}

/// <summary>A line of text.</summary>
[HtmlTargetElement("text-field")]
public sealed class TextField : Field
{
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    /// <summary>What the browser offers while one types; anything else may be typed too.</summary>
    public IReadOnlyList<(string Value, string Text)>? Suggested { get; set; }

    protected override IHtmlContent Control()
    {
        var input = Input(Type);
        if (Autocomplete is not null) input.Attributes["autocomplete"] = Autocomplete;
        if (Type == "password") input.Attributes.Remove("value");
        if (Suggested is not { Count: > 0 } suggested) return input;
        input.Attributes["list"] = Id + "-list";
        var list = Tag("datalist", "", null, ("id", Id + "-list"));
        foreach (var (value, text) in suggested)
        {
            var option = new TagBuilder("option") { TagRenderMode = TagRenderMode.StartTag };
            option.Attributes["value"] = value;
            if (text.Length > 0) option.Attributes["label"] = text;
            list.InnerHtml.AppendHtml(option);
        }

        return new HtmlContentBuilder().AppendHtml(input).AppendHtml(list);
    }
}

/// <summary>A day, by the browser's own picker; what is typed in another way is kept and asked for again.</summary>
[HtmlTargetElement("date-field")]
public sealed class DateField : Field
{
    protected override IHtmlContent Control() => Input("date", "usa-input tl-date");
}

/// <summary>Dollars, or hours: a number with decimals.</summary>
[HtmlTargetElement("number-field")]
public sealed class NumberField : Field
{
    protected override IHtmlContent Control() => Input("text", "usa-input tl-number", "decimal");
}

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("long-text-field")]
public sealed class LongTextField : Field
{
    public int Rows { get; set; } = 4;

    protected override IHtmlContent Control()
    {
        var area = Tag("textarea", Error is null ? "usa-textarea" : "usa-textarea usa-input--error", Value, ("id", Id), ("name", Name), ("rows", Rows.ToString(CultureInfo.InvariantCulture)));
        Describe(area);
        return area;
    }
}
