using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

[Implements("KS-PE-17")]
public sealed class The_cap_is_never_passed
{
    [Theory, OnBoth]
    public async Task By_twenty_who_pay_the_last_dollars_at_once(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await using var elsewhere = given.Twin();
        var number = await given.ACase("Marisela", "Dunn", "kansas-dcf", "topeka");
        var fiscal = new Actor("fred", "kansas-dcf", "Fred Amadi", Role.Fiscal);
        Task<AppendOutcome> Pay(Given at, string name, decimal amount) => at.Append.Handle(new()
        {
            Agency = "kansas-dcf", Case = number, By = fiscal, IsSure = true,
            Entries = [new SupportPayment { On = new(2024, 3, 1), Payment = name, Category = SupportCategory.Support, Month = new(2024, 3), Amount = amount }],
        });
        Assert.IsType<AppendOutcome.Recorded>(await Pay(given, "first", 4900));

        // Each alone would fit; of twenty times forty dollars two fit under the cap.
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(n => Task.Run(() => Pay(n % 2 == 0 || engine == Engine.Sqlite ? given : elsewhere, $"p{n}", 40))));

        Assert.Equal(2, outcomes.Count(outcome => outcome is AppendOutcome.Recorded));
        Assert.All(outcomes.Where(outcome => outcome is not AppendOutcome.Recorded), outcome => Assert.IsType<AppendOutcome.Refused>(outcome));
        Assert.IsType<AppendOutcome.Recorded>(await Pay(given, "last", 20));
        Assert.IsType<AppendOutcome.Refused>(await Pay(elsewhere, "cent", 0.01m));
    }
}
