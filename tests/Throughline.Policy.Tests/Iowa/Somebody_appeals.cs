using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Iowa.Back;

namespace Throughline.Tests.Iowa;

/// <summary>The notice is of March 12, 2024; it can be appealed through June 10.</summary>
[Implements("IA-PE-12")]
public sealed class Somebody_appeals
{
    private static readonly NoticeOfDecision Noticed = new() { On = Day("2024-03-12"), About = "returning", Reasons = "The needs are many", LastDay = Day("2024-06-10") };

    private static Appeal Asks(string on, string way) => new() { On = Day(on), About = "returning", Way = way };

    private static NoticeOfDecision Told(string on, string way) => new() { On = Day(on), About = way, Reasons = "The decision stands; both were heard" };

    private static IEnumerable<(string? Of, DateOnly? Due, State State, DateOnly? Met)> Owed(string asOf, params Entry[] file) =>
        Packs.Iowa.File([.. Served, Noticed, .. file]).Evaluate(Day(asOf)).Obligations.Where(owed => owed.Rule.Id == "IA-PE-12").Select(owed => (owed.Subject, owed.Due, owed.State, owed.Met));

    [Theory]
    [InlineData("hearing")]
    [InlineData("mediation")]
    public void And_is_heard_within_sixty_days_of_asking(string way)
    {
        Assert.Equal([(way, Day("2024-06-03"), State.Open, null)], Owed("2024-06-03", Asks("2024-04-04", way)));
        Assert.Equal([(way, Day("2024-06-03"), State.Overdue, null)], Owed("2024-06-04", Asks("2024-04-04", way)));
        Assert.Equal([(way, Day("2024-06-03"), State.Met, Day("2024-05-20"))], Owed("2024-06-04", Asks("2024-04-04", way), Told("2024-05-20", way)));
        Assert.Equal([(way, Day("2024-06-03"), State.MetLate, Day("2024-06-05"))], Owed("2024-06-05", Asks("2024-04-04", way), Told("2024-06-05", way)));
    }

    [Fact]
    public void A_review_by_the_supervisor_has_no_such_day() => Assert.Empty(Owed("2024-12-01", Asks("2024-04-04", "review")));

    [Fact]
    public void What_mediation_came_to_is_no_hearing() =>
        Assert.Equal([("hearing", State.Open), ("mediation", State.Met)], Owed("2024-05-21", Asks("2024-04-04", "mediation"), Asks("2024-04-30", "hearing"), Told("2024-05-20", "mediation")).Select(owed => (owed.Of!, owed.State)).OrderBy(owed => owed.Item1, StringComparer.Ordinal));
}
