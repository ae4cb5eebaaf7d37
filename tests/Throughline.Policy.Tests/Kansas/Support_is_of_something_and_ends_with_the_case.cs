using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-17")]
[Implements("KS-PE-09")]
public sealed class Support_is_of_something_and_ends_with_the_case
{
    private static readonly SupportPayment Paid = new() { On = Day("2024-03-01"), Category = SupportCategory.Support, Amount = 120m };

    private static string[] Asked(Entry next, params Entry[] file) => [.. Packs.Kansas.File(file).AllAskedOf(next, by: Part.Supervisor).Select(refusal => refusal.Rule.Id)];

    [Fact]
    public void A_payment_is_of_more_than_nothing_and_says_for_what()
    {
        Assert.Empty(Asked(Paid));
        Assert.Equal(["KS-PE-17"], Asked(Paid with { Amount = 0 }));
        Assert.Equal(["KS-PE-17"], Asked(Paid with { Amount = null }));
        // Without a category it would be counted by no cap.
        Assert.Equal(["KS-PE-17"], Asked(Paid with { Category = null }));
        Assert.Equal(["KS-PE-17"], Asked(new CapRaised { On = Day("2024-03-01"), Amount = 0, By = "D. Ostrander" }));
    }

    [Fact]
    public void Once_the_case_is_closed_nothing_of_it_is_begun_whatever_day_it_bears()
    {
        Closed closed = new() { On = Day("2024-02-01"), Outcome = ClosureOutcome.Other };
        Assert.Equal(["KS-PE-17"], Asked(Paid, closed));
        Assert.Equal(["KS-PE-17"], Asked(new CapRaised { On = Day("2024-03-01"), Amount = 100, By = "D. Ostrander" }, closed));
        Assert.Equal(["KS-PE-05"], Asked(PlansContact("2024-03-01", "p", "2024-03-08"), closed));
        Assert.Equal(["KS-PE-09"], Asked(new TrainingReferral { On = Day("2024-03-01"), Referral = "r", To = "College", Skill = "Welding", Note = "Pays more." }, closed));
        Assert.Equal(["KS-PE-09"], Asked(new TrainingReferral { On = Day("2024-03-01"), Referral = "r", To = "College", Skill = "Welding", State = TrainingState.Began, Note = "First evening." }, closed));
        Assert.Contains("KS-PE-17", Asked(Paid with { On = Day("2024-01-15") }, closed));
    }

    [Fact]
    public void How_a_referral_went_is_still_told() => Assert.Empty(Asked(new TrainingReferral { On = Day("2024-03-01"), Referral = "r", State = TrainingState.Ended },
        new TrainingReferral { On = Day("2024-01-10"), Referral = "r", To = "College", State = TrainingState.Referred }, new Closed { On = Day("2024-02-01"), Outcome = ClosureOutcome.Other }));
}
