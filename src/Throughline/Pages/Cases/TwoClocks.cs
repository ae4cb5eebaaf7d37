using Throughline.Ui.Pictures;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>A clock as it stands and as supposed, one above the other.</summary>
internal static class TwoClocks
{
    public static Picture? Of(Comparison compared, string words, DateOnly today)
    {
        var was = compared.Before.Clocks is [var first, ..] ? first : null;
        var now = was is null ? null : compared.After.Clocks.FirstOrDefault(clock => clock.Rule == was.Rule);
        if (was is null || now is null || was.Ready == now.Ready) return null;
        var stands = new Lane("As it stands");
        stands.Bars.Add(new(was.Starts, was.Ready, Look.Deep, $"starts {Wording.Brief(was.Starts, today)}") { Beside = $"ready {Wording.Brief(was.Ready, today)}" });
        var supposed = new Lane("As supposed");
        supposed.Bars.Add(new(now.Starts, now.Ready, Look.Outline, $"starts {Wording.Brief(now.Starts, today)}") { Beside = $"ready {Wording.Brief(now.Ready, today)}" });
        DateOnly[] days = [was.Starts, was.Ready, now.Starts, now.Ready, today];
        return new()
        {
            Title = $"{was.Title}, now and supposed",
            Description = $"As it stands from {was.Starts:MMMM d, yyyy} to {was.Ready:MMMM d, yyyy}. If {words}: from {now.Starts:MMMM d, yyyy} to {now.Ready:MMMM d, yyyy}.",
            From = days.Min().AddDays(-14),
            To = days.Max().AddDays(30),
            Today = today,
            Lanes = [stands, supposed],
            Rows = [],
            Choices = [],
        };
    }
}
