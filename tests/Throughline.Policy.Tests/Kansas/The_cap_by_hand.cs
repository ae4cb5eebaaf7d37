using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Kansas.SupportAfterCash;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

/// <summary>
/// Sequences of payments worked by hand. A step is a day, what, an amount, and whether it may be: s support, t training, c contracted, + the cap raised (until a day),
/// - a payment taken back by the number of its step. What may not be is not recorded, and the next step stands without it.
/// </summary>
[Implements("KS-PE-17")]
public sealed class The_cap_worked_by_hand
{
    [Theory]
    // One year, one dollar, one cent.
    [InlineData("2024-01-31 s 5000 ok")]
    [InlineData("2024-01-31 s 5000.01 no")]
    [InlineData("2024-01-31 s 4999.99 ok; 2024-02-01 s 0.01 ok; 2024-02-02 s 0.01 no")]
    [InlineData("2024-01-31 s 2500 ok; 2024-02-01 t 2500 ok; 2024-02-02 t 0.01 no")]
    [InlineData("2024-01-31 t 5000 ok; 2024-02-01 s 0.01 no")]
    [InlineData("2024-01-31 s 1666.67 ok; 2024-02-29 s 1666.67 ok; 2024-03-31 s 1666.66 ok; 2024-03-31 s 0.01 no")]
    // The year begins with the month of the first payment, whatever its day.
    [InlineData("2024-01-31 s 3000 ok; 2024-12-31 s 2000.01 no; 2025-01-01 s 5000 ok")]
    [InlineData("2024-01-01 s 3000 ok; 2024-12-31 s 2000 ok; 2025-01-01 s 5000 ok; 2025-12-31 s 0.01 no; 2026-01-01 s 0.01 ok")]
    [InlineData("2023-03-31 s 5000 ok; 2024-02-29 s 0.01 no; 2024-03-01 s 5000 ok")]
    [InlineData("2024-02-29 s 5000 ok; 2025-01-31 s 0.01 no; 2025-02-01 s 0.01 ok")]
    [InlineData("2024-02-29 s 4000 ok; 2024-03-30 s 1000 ok; 2025-01-31 s 0.01 no; 2025-02-28 s 5000 ok; 2026-01-31 s 0.01 no; 2026-02-01 s 5000 ok")]
    [InlineData("2024-12-31 s 5000 ok; 2025-11-30 s 1 no; 2025-12-01 s 1 ok")]
    [InlineData("2024-06-30 s 5000 ok; 2025-05-31 s 1 no; 2025-06-01 s 5000 ok; 2026-05-31 s 1 no; 2026-06-01 s 5000 ok")]
    // Breaks do not move it: years follow one another without a gap.
    [InlineData("2022-05-15 s 1000 ok; 2024-06-10 s 5000 ok; 2025-04-30 s 0.01 no; 2025-05-01 s 5000 ok")]
    [InlineData("2020-02-29 s 1 ok; 2024-01-31 s 5000 ok; 2024-02-01 s 5000 ok; 2025-01-31 s 0.01 no")]
    [InlineData("2021-08-31 s 5000 ok; 2023-08-01 s 5000 ok; 2023-07-31 s 5000 ok")]
    [InlineData("2023-10-31 s 100 ok; 2024-09-30 s 4900 ok; 2024-09-30 s 0.01 no; 2024-10-01 s 5000 ok; 2025-09-30 s 0.01 no")]
    // Contracted services stand outside, and start nothing.
    [InlineData("2024-01-31 c 9000 ok; 2024-02-01 s 5000 ok; 2024-02-02 s 0.01 no")]
    [InlineData("2023-01-31 c 9000 ok; 2024-06-15 s 5000 ok; 2025-05-31 s 0.01 no; 2025-06-01 s 0.01 ok")]
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 c 12000 ok; 2024-02-02 c 0.01 ok; 2024-02-03 t 0.01 no")]
    // What was taken back is free again, and no longer begins the year.
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 -1 0 ok; 2024-02-02 s 5000 ok; 2024-02-03 s 0.01 no")]
    [InlineData("2024-01-31 s 3000 ok; 2024-02-05 s 2000 ok; 2024-02-06 -2 0 ok; 2024-02-07 s 2000.01 no; 2024-02-07 s 2000 ok")]
    [InlineData("2023-01-31 s 100 ok; 2023-02-01 -1 0 ok; 2023-06-30 s 5000 ok; 2024-05-31 s 0.01 no; 2024-06-01 s 0.01 ok")]
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 s 1 no; 2024-02-02 -1 0 ok; 2024-02-03 s 1 ok; 2024-02-04 s 4999 ok; 2024-02-05 s 0.01 no")]
    [InlineData("2024-03-31 t 4000 ok; 2024-04-01 -1 0 ok; 2024-04-02 t 3500 ok; 2024-04-03 s 1500.01 no; 2024-04-03 s 1500 ok")]
    // More by approval, for an amount, in its year, until its day.
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 + 500 ok; 2024-02-02 s 500.01 no; 2024-02-02 s 500 ok; 2024-02-03 s 0.01 no")]
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 + 500 ok; 2024-02-01 + 250 ok; 2024-02-02 t 750 ok; 2024-02-03 s 0.01 no")]
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 + 500 until 2024-02-10 ok; 2024-02-10 s 100 ok; 2024-02-11 s 100 no")]
    [InlineData("2024-01-31 s 5000 ok; 2024-12-31 + 500 ok; 2025-01-01 s 5000 ok; 2025-01-02 s 0.01 no")]
    [InlineData("2024-01-10 + 1000 ok; 2024-01-31 s 6000 ok; 2024-02-01 s 0.01 no")]
    [InlineData("2023-11-10 + 1000 ok; 2024-01-31 s 6000 ok; 2024-02-01 s 0.01 no; 2025-01-01 s 5000.01 no; 2025-01-01 s 5000 ok")]
    [InlineData("2024-01-31 s 5000 ok; 2025-01-15 + 300 ok; 2025-01-20 s 5300 ok; 2025-12-31 s 0.01 no; 2026-01-01 s 5000.01 no")]
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 + 0.01 ok; 2024-02-02 s 0.02 no; 2024-02-02 s 0.01 ok")]
    // In the order of days or not: what is recorded late counts in its own year.
    [InlineData("2024-06-15 s 3000 ok; 2024-03-31 s 2000 ok; 2024-04-01 s 0.01 no")]
    [InlineData("2024-06-15 s 5000 ok; 2025-05-31 s 0.01 no; 2025-06-01 s 5000 ok; 2026-05-31 s 0.01 no")]
    [InlineData("2023-12-31 s 4000 ok; 2024-11-30 s 1000 ok; 2024-11-30 s 0.01 no; 2024-12-01 s 5000 ok")]
    // Nothing costs nothing.
    [InlineData("2024-01-31 s 5000 ok; 2024-02-01 s 0 ok; 2024-02-02 s 0.01 no")]
    [InlineData("2024-01-31 s 0 ok; 2024-03-15 s 5000 ok; 2024-12-31 s 0.01 no; 2025-01-01 s 0.01 ok")]
    // Leap years, centuries apart or not.
    [InlineData("2024-02-29 s 2500 ok; 2025-01-31 t 2500 ok; 2025-01-31 t 0.01 no; 2025-02-01 t 5000 ok; 2026-02-01 t 5000 ok; 2028-01-31 t 5000 ok; 2028-02-29 t 5000 ok; 2029-01-31 s 0.01 no")]
    [InlineData("2027-02-28 s 5000 ok; 2028-01-31 s 0.01 no; 2028-02-01 s 5000 ok; 2028-02-29 s 0.01 no; 2029-02-01 s 5000 ok")]
    public void Each_step_is_taken_or_refused_as_worked(string steps)
    {
        var file = new List<Entry>();
        foreach (var (step, number) in steps.Split("; ").Select((step, at) => (step, at + 1)))
        {
            var words = step.Split(' ');
            var next = Step(words, number);
            var refused = OverTheCap.Refused([.. file, next]).Length > 0;
            Assert.True(refused == (words[^1] == "no"), $"{step} of {steps}");
            if (!refused) file.Add(next);
        }
    }

    private static Entry Step(string[] words, int number)
    {
        var (on, amount) = (Day(words[0]), decimal.Parse(words[2], CultureInfo.InvariantCulture));
        return words[1] switch
        {
            "+" => new CapRaised { On = on, Amount = amount, Until = words[3] == "until" ? Day(words[4]) : null },
            ['-', .. var taken] => new PaymentReversed { On = on, Payment = taken },
            var what => new SupportPayment { On = on, Payment = $"{number}", Amount = amount, Category = what switch { "s" => SupportCategory.Support, "t" => SupportCategory.Training, _ => SupportCategory.Contracted } },
        };
    }
}
