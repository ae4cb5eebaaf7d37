using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>
/// The minimum wage where consumers of Wisconsin work: the state's, in which no city may set its own (Wis. Stat. 104.001), and that of the states across its lines with their cities. An
/// agency sets the next value of each by its name, without code.
/// </summary>
internal static class WisconsinWage
{
    private static readonly Dated<decimal> Hourly = ((Dated<decimal>)5.15m)
        .Then(new(2005, 6, 1), 5.70m, new("Wis. Admin. Code", "DWD 272.03", "2005-06-01"))
        .Then(new(2006, 6, 1), 6.50m, new("Wis. Admin. Code", "DWD 272.03", "2005-06-01"))
        .Then(new(2009, 7, 24), 7.25m, new("Wis. Stat.", "104.035", "2009-07-24"));

    // Of employers with the higher rate, where a state has two.
    internal static readonly WageOfAPlace[] AcrossTheLine =
    [
        new("Illinois", "IL", Each(8.00m, new("820 ILCS", "105/4", "2019-02-19"),
            (2010, 7, 1, 8.25m), (2020, 1, 1, 9.25m), (2020, 7, 1, 10m), (2021, 1, 1, 11m), (2022, 1, 1, 12m), (2023, 1, 1, 13m), (2024, 1, 1, 14m), (2025, 1, 1, 15m))),
        new("Iowa", "IA", Each(5.15m, new("Iowa Code", "91D.1", "2007-01-25"), (2007, 4, 1, 6.20m), (2008, 1, 1, 7.25m))),
        new("Michigan", "MI", Each(7.40m, new("MCL", "408.934", "2025-02-21"),
            (2014, 9, 1, 8.15m), (2016, 1, 1, 8.50m), (2017, 1, 1, 8.90m), (2018, 1, 1, 9.25m), (2019, 3, 29, 9.45m), (2020, 1, 1, 9.65m), (2022, 1, 1, 9.87m), (2023, 1, 1, 10.10m), (2024, 1, 1, 10.33m),
            (2025, 1, 1, 10.56m), (2025, 2, 21, 12.48m), (2026, 1, 1, 13.73m))),
        new("Minnesota", "MN", Each(6.15m, new("Minn. Stat.", "177.24", "2024-08-01"),
            (2014, 8, 1, 8m), (2015, 8, 1, 9m), (2016, 8, 1, 9.50m), (2018, 1, 1, 9.65m), (2019, 1, 1, 9.86m), (2020, 1, 1, 10m), (2021, 1, 1, 10.08m), (2022, 1, 1, 10.33m), (2023, 1, 1, 10.59m),
            (2024, 1, 1, 10.85m), (2025, 1, 1, 11.13m), (2026, 1, 1, 11.41m))),
        new("Chicago", "IL", Each(8.25m, new("Municipal Code of Chicago", "6-105-020", "2019-11-26"),
            (2015, 7, 1, 10m), (2016, 7, 1, 10.50m), (2017, 7, 1, 11m), (2018, 7, 1, 12m), (2019, 7, 1, 13m), (2020, 7, 1, 14m), (2021, 7, 1, 15m), (2022, 7, 1, 15.40m), (2023, 7, 1, 15.80m), (2024, 7, 1, 16.20m),
            (2025, 7, 1, 16.60m))) { IsACity = true },
        new("Minneapolis", "MN", Each(9.50m, new("Minneapolis Code of Ordinances", "40.390", "2017-06-30"),
            (2018, 1, 1, 10m), (2018, 7, 1, 11.25m), (2019, 7, 1, 12.25m), (2020, 7, 1, 13.25m), (2021, 7, 1, 14.25m), (2022, 7, 1, 15m), (2023, 1, 1, 15.19m), (2024, 1, 1, 15.57m), (2025, 1, 1, 15.97m),
            (2026, 1, 1, 16.37m))) { IsACity = true },
    ];

    public static readonly RecordingRule PayAndHours = Federal.PayAndHours.In("Wisconsin", "WI", Hourly, AcrossTheLine);

    internal static (decimal Hourly, string Where) Least(string? place, DateOnly day, DecidedValues decided) => MinimumWage.Highest(place, day, "Wisconsin", "WI", Hourly, AcrossTheLine, decided);

    /// <summary>What the pay of a job is held to, beside the question of a report.</summary>
    public static string? Said(Writing of)
    {
        if (ConsumerFile.Job(of) is not { } job) return null;
        var (least, where) = Least(job.Facts.Place, job.Since, of.File.Terms.Decided);
        return $"{ConsumerFile.JobSaid(of)} The {where} minimum wage was {ConsumerFile.Money(least)} on {ConsumerFile.Day(job.Since)}.";
    }

    private static Dated<decimal> Each(decimal before, Citation cites, params (int Year, int Month, int Day, decimal Hourly)[] from) =>
        from.Aggregate((Dated<decimal>)before, (dated, each) => dated.Then(new(each.Year, each.Month, each.Day), each.Hourly, cites));
}
