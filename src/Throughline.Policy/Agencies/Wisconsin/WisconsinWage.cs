using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin's minimum wage.</summary>
internal static class WisconsinWage
{
    private static readonly Dated<decimal> Hourly = ((Dated<decimal>)5.15m)
        .Then(new(2005, 6, 1), 5.70m, new("Wis. Admin. Code", "DWD 272.03", "2005-06-01"))
        .Then(new(2006, 6, 1), 6.50m, new("Wis. Admin. Code", "DWD 272.03", "2005-06-01"))
        .Then(new(2009, 7, 24), 7.25m, new("Wis. Stat.", "104.035", "2009-07-24"));

    public static readonly RecordingRule PayAndHours = Federal.PayAndHours.In("Wisconsin", "WI", Hourly);
}
