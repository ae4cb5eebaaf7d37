using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using Throughline.Ui.Pictures;

namespace Throughline.Tests.Web.Pictures;

/// <summary>Names come from policies and agencies: of whatever length, with and without blanks.</summary>
public sealed class A_lane_bears_any_name
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 80)];

    [Theory, MemberData(nameof(Lengths))]
    public void With_blanks_and_without(int length)
    {
        foreach (var name in Names(length))
        {
            var lines = LinesOf(name);
            var said = string.Concat(lines).Replace(" ", "").TrimEnd('…');
            Assert.InRange(lines.Count, 1, 2);
            Assert.All(lines, line => Assert.InRange(new StringInfo(line).LengthInTextElements, 1, 29));
            Assert.StartsWith(said, name.Replace(" ", ""));
            if (length <= 40) Assert.Equal(name.Replace(" ", ""), said);
        }
    }

    private static IEnumerable<string> Names(int length)
    {
        yield return new string('m', length);
        yield return string.Concat(Enumerable.Repeat("𝕏", length))[..(length - (length % 2) + (length == 1 ? 1 : 0))] is { Length: > 1 } wide ? wide : "x";
        for (var every = 2; every < 30; every += 3)
        {
            yield return new string([.. Enumerable.Range(1, length).Select(at => at % every == 0 && at < length ? ' ' : 'm')]);
        }
    }

    private static List<string> LinesOf(string name)
    {
        var picture = new Picture
        {
            Title = "A case", Description = "", From = new(2026, 1, 1), To = new(2026, 12, 31), Today = new(2026, 11, 30), Lanes = [new Lane(name)], Rows = [], Choices = [],
        };
        using var drawn = new StringWriter();
        new PictureSvg(picture).WriteTo(drawn, HtmlEncoder.Default);
        return [.. XDocument.Parse(drawn.ToString()).Descendants("text").Where(text => (string?)text.Attribute("x") == "8").Select(text => text.Value)];
    }
}
