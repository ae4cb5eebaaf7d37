using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using Throughline.Ui.Pictures;

namespace Throughline.Tests.Web.Pictures;

public sealed class Days_due_are_read_apart
{
    private const double NarrowLetter = 5;

    public static TheoryData<int, int> Days => [.. from day in Enumerable.Range(0, 12) from apart in new[] { 1, 9, 20, 31 } select new TheoryDataRow<int, int>(day * 30, apart)];

    [Theory, MemberData(nameof(Days))]
    public void Wherever_in_the_picture_two_of_one_lane_lie(int day, int apart)
    {
        var first = new DateOnly(2026, 1, 1).AddDays(day);
        var labels = Labels(first, first.AddDays(apart));

        Assert.NotEmpty(labels);
        if (labels is [var one, var other]) Assert.True(one.To <= other.From || other.To <= one.From, $"{one} and {other} lie over each other");
    }

    private static List<(double From, double To)> Labels(DateOnly first, DateOnly second)
    {
        var lane = new Lane("Goals");
        foreach (var due in new[] { first, second }) lane.Bars.Add(new(new(2026, 1, 1), due, Look.Outline) { Beside = $"due {due:MMM d}", Due = true });
        var picture = new Picture
        {
            Title = "A case", Description = "", From = new(2026, 1, 1), To = new(2027, 1, 15), Today = new(2026, 1, 1), Lanes = [lane], Rows = [], Choices = [],
        };
        using var drawn = new StringWriter();
        new PictureSvg(picture).WriteTo(drawn, HtmlEncoder.Default);
        return [.. XDocument.Parse(drawn.ToString()).Descendants("text").Where(text => text.Value.StartsWith("due ", StringComparison.Ordinal)).Select(text =>
        {
            var (at, length) = (double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture), text.Value.Length * NarrowLetter);
            return (string?)text.Attribute("text-anchor") == "end" ? (at - length, at) : (at, at + length);
        })];
    }
}
