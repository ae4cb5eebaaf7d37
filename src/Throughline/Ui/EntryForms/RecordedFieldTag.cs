using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui.EntryForms;

/// <summary>A declared field of a recording form, by the same fields as every other form.</summary>
[HtmlTargetElement("recorded-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RecordedFieldTag : TagHelper
{
    private static readonly EmptyModelMetadataProvider Metadata = new();

    public required RecordingForm Form { get; set; }

    public required RecordedField Field { get; set; }

    /// <summary>The list of a larger form that the field stands in, by its name.</summary>
    public string? Under { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Field.Control == Control.Goals) Goals(context, output);
        else Made(Field.Name, Field.Label, Field.Control).Process(context, output);
    }

    private Field Made(string name, string label, Control control)
    {
        var offered = Form.Offered(Field);
        Field made = control switch
        {
            Control.Choice => new ChoiceField { For = One(name), Label = label, Of = offered },
            Control.YesNo => new ChoiceField { For = One(name), Label = label, Of = [("true", "Yes"), ("false", "No")] },
            Control.Choices => new ChoicesField { For = Of(name, Form.All(name)), Label = label, Of = offered },
            Control.Select => new SelectField { For = One(name), Label = label, Of = offered },
            Control.Day => new DateField { For = One(name), Label = label },
            Control.Number => new NumberField { For = One(name), Label = label },
            Control.LongText => new LongTextField { For = One(name), Label = label },
            Control.Lines or Control.Members => new LongTextField { For = Of(name, string.Join('\n', Form.All(name))), Label = label, Rows = 3 },
            Control.Occupation => new OccupationField { For = One(name), Label = label, Offers = Form.Offers(Field), Known = Form.Occupations?.Of(Form[name].Trim())?.Title },
            _ => new TextField { For = One(name), Label = label, Suggested = Form.Suggested.GetValueOrDefault(name) },
        };
        var wanted = Field.WantedOfSome is { } some && Form.Has(some.Where) ? some.Hint : null;
        made.Hint = Field.Control == Control.Goals ? null : wanted ?? Field.Hint;
        made.Optional = Field.Optional && wanted is null;
        made.ViewContext = ViewContext;
        return made;
    }

    // Each row is a group of its own, so that a reader hears which goal a day belongs to.
    private void Goals(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        for (var at = 0; at < RecordingForm.GoalRows; at++)
        {
            var row = $"goals[{at}].";
            output.Content.AppendHtml("<fieldset class=\"usa-fieldset\"><legend class=\"usa-legend\">").Append($"Goal {at + 1}").AppendHtml("</legend>");
            Put(row + "goal", "Goal", Control.Text);
            Put(row + "by", "By", Control.Day);
            Put(row + "responsible", "Who is responsible", Control.Text);
            Put(row + "emergent", "Urgent?", Control.YesNo);
            output.Content.AppendHtml("</fieldset>");
        }

        void Put(string name, string label, Control control)
        {
            var inner = new TagHelperOutput("div", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
            Made(name, label, control).Process(context, inner);
            output.Content.AppendHtml(inner);
        }
    }

    private ModelExpression One(string name) => Of(name, Form[name]);

    private string NameOf(string name) => Under is null ? name : $"{Under}[{name}]";

    private ModelExpression Of(string name, object value) => new(NameOf(name), Metadata.GetModelExplorerForType(value.GetType(), value));
}
