using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa's minimum wage.</summary>
internal static class IowaWage
{
    private static readonly Dated<decimal> Hourly = ((Dated<decimal>)5.15m)
        .Then(new(2007, 4, 1), 6.20m, new("Iowa Code", "91D.1", "2007-01-25"))
        .Then(new(2008, 1, 1), 7.25m, new("Iowa Code", "91D.1", "2007-01-25"));

    public static readonly RecordingRule PayAndHours = Federal.PayAndHours.In("Iowa", "IA", Hourly);
}
