using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui;

/// <summary>One of a few: radio buttons, nothing chosen beforehand unless the page says so.</summary>
[HtmlTargetElement("choice-field")]
public class ChoiceField : Field
{
    /// <summary>The word that is kept, and what people read.</summary>
    public IEnumerable<(string Value, string Text)> Of { get; set; } = [];

    protected virtual string Type => "radio";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", Error is null ? "usa-fieldset" : "usa-fieldset usa-form-group--error");
        if (DescribedBy is { } notes) output.Attributes.SetAttribute("aria-describedby", notes);
        if (Error is null || Type != "radio") return;
        // Of radio buttons the group is what can be wrong; of check boxes each.
        output.Attributes.SetAttribute("role", "radiogroup");
        output.Attributes.SetAttribute("aria-invalid", "true");
    }

    protected override void Fill(TagHelperContent content)
    {
        content.AppendHtml(Labelled("legend", "usa-legend"));
        Notes(content);
        content.AppendHtml(Control());
    }

    protected override IHtmlContent Control()
    {
        var all = new HtmlContentBuilder();
        var at = 0;
        foreach (var (value, text) in Of)
        {
            // The first one carries the field's own id, so that the error summary can lead to it.
            var id = at++ == 0 ? Id : $"{Id}_{at}";
            var input = Tag("input", $"usa-{Type}__input", null, ("id", id), ("name", Name), ("type", Type), ("value", value));
            if (IsChosen(value)) input.Attributes["checked"] = "checked";
            if (Error is not null && Type == "checkbox") input.Attributes["aria-invalid"] = "true";
            input.TagRenderMode = TagRenderMode.SelfClosing;
            var row = Tag("div", $"usa-{Type}", null);
            row.InnerHtml.AppendHtml(input).AppendHtml(Tag("label", $"usa-{Type}__label", text, ("for", id)));
            all.AppendHtml(row);
        }

        return all;
    }

    protected virtual bool IsChosen(string value) => Value == value;
}

/// <summary>Any of several: check boxes.</summary>
[HtmlTargetElement("choices-field")]
public sealed class ChoicesField : ChoiceField
{
    protected override string Type => "checkbox";

    protected override bool IsChosen(string value) => For.Model is IEnumerable<string> chosen && chosen.Contains(value);
}

/// <summary>Yes or no.</summary>
[HtmlTargetElement("yes-no-field")]
public sealed class YesNoField : ChoiceField
{
    public override void Init(TagHelperContext context) => Of = [("true", "Yes"), ("false", "No")];

    protected override bool IsChosen(string value) => string.Equals(Value, value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One of many: a list that opens.</summary>
[HtmlTargetElement("select-field")]
public sealed class SelectField : Field
{
    public IEnumerable<(string Value, string Text)> Of { get; set; } = [];

    /// <summary>What stands there before anything is chosen; none when something always is.</summary>
    public string? Empty { get; set; } = "Choose";

    protected override IHtmlContent Control()
    {
        var select = Tag("select", Error is null ? "usa-select" : "usa-select usa-input--error", null, ("id", Id), ("name", Name));
        Describe(select);
        if (Empty is not null) select.InnerHtml.AppendHtml(Option("", Empty));
        foreach (var (value, text) in Of) select.InnerHtml.AppendHtml(Option(value, text));
        return select;
    }

    private TagBuilder Option(string value, string text)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (Value == value) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}
