using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Throughline.Casework.Occupations;

namespace Throughline.Ui;

/// <summary>A kind of work: a code or words of a title are typed; what fits is offered under the field, one to be chosen.</summary>
[HtmlTargetElement("occupation-field")]
public sealed class OccupationField : Field
{
    /// <summary>What fits the words that are typed.</summary>
    public IReadOnlyList<Occupation> Offers { get; set; } = [];

    /// <summary>The title of the code that is typed.</summary>
    public string? Known { get; set; }

    protected override IHtmlContent Control()
    {
        var input = Input("text", "usa-input tl-soc");
        input.Attributes["autocomplete"] = "off";
        var look = Tag("button", "usa-button usa-button--outline", "Look up", ("type", "submit"), ("name", "look"), ("value", Name));
        var line = Tag("div", "tl-acts", null);
        line.InnerHtml.AppendHtml(input).AppendHtml(look);
        var all = new HtmlContentBuilder().AppendHtml(line);
        if (Known is { } title) all.AppendHtml(Tag("p", "sm", title));
        return Offers.Count == 0 ? all : all.AppendHtml(Choices());
    }

    private TagBuilder Choices()
    {
        var group = Tag("fieldset", "usa-fieldset", null);
        group.InnerHtml.AppendHtml(Tag("legend", "usa-legend", Offers.Count == 1 ? "This one fits" : $"These {Offers.Count} fit"));
        for (var at = 0; at < Offers.Count; at++)
        {
            var id = $"{Id}-choice{at}";
            var radio = Tag("input", "usa-radio__input", null, ("id", id), ("name", Name + "-choice"), ("type", "radio"), ("value", Offers[at].Code));
            radio.TagRenderMode = TagRenderMode.SelfClosing;
            var row = Tag("div", "usa-radio", null);
            row.InnerHtml.AppendHtml(radio).AppendHtml(Tag("label", "usa-radio__label", $"{Offers[at].Code} {Offers[at].Title}", ("for", id)));
            group.InnerHtml.AppendHtml(row);
        }

        return group;
    }
}
