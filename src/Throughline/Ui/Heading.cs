using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Throughline.Ui;

/// <summary>A heading whose level depends on where its part stands: on a page, or as a paper of its own.</summary>
[HtmlTargetElement("heading")]
public sealed class Heading : TagHelper
{
    public int Level { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.TagName = $"h{Level}";
}
