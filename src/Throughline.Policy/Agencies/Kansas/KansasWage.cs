using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas's minimum wage.</summary>
internal static class KansasWage
{
    private static readonly Dated<decimal> Hourly = ((Dated<decimal>)2.65m)
        .Then(new(2010, 1, 1), 7.25m, new("K.S.A.", "44-1203", "2009-04-23"));

    public static readonly RecordingRule PayAndHours = Federal.PayAndHours.In("Kansas", "KS", Hourly);
}
