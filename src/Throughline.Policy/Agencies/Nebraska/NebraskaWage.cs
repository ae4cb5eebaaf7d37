using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska's minimum wage. From 2027 it grows each January by 1.75 percent (LB 258 of 2026): the agency puts each year's in force when it is published.</summary>
internal static class NebraskaWage
{
    private const string Statutes = "Neb. Rev. Stat.";
    private const string Section = "48-1203";

    private static readonly Dated<decimal> Hourly = ((Dated<decimal>)7.25m)
        .Then(new(2015, 1, 1), 8.00m, new(Statutes, Section, "2014-11-04"))
        .Then(new(2016, 1, 1), 9.00m, new(Statutes, Section, "2014-11-04"))
        .Then(new(2023, 1, 1), 10.50m, new(Statutes, Section, "2022-11-08"))
        .Then(new(2024, 1, 1), 12.00m, new(Statutes, Section, "2022-11-08"))
        .Then(new(2025, 1, 1), 13.50m, new(Statutes, Section, "2022-11-08"))
        .Then(new(2026, 1, 1), 15.00m, new(Statutes, Section, "2022-11-08"));

    public static readonly RecordingRule PayAndHours = Federal.PayAndHours.In("Nebraska", "NE", Hourly);
}
