using Throughline.Policy.Rules;

namespace Throughline.Tests.Record;

/// <summary>Asked of everything that the worked cases give.</summary>
[Implements("ALL-01")]
public sealed class Every_answer_says_why
{
    private static readonly Evaluation[] Evaluations = [.. The_worked_examples_agree.Evaluated()];

    private static void AssertSaid(IReadOnlyList<string> because)
    {
        Assert.NotEmpty(because);
        Assert.All(because, reason => Assert.Matches(@"^[^{}]*\w[^{}]*$", reason));
    }

    [Fact]
    public void What_is_owed_has_a_title_a_paragraph_and_reasons() => Assert.All(Evaluations.SelectMany(each => each.Obligations), owed =>
    {
        Assert.NotEmpty(owed.Title);
        Assert.NotEmpty(owed.Rule.Cites.Section);
        AssertSaid(owed.Because);
    });

    [Fact]
    public void What_is_still_owed_says_what_would_meet_it() => Assert.All(
        Evaluations.SelectMany(each => each.Obligations).Where(owed => owed.State is State.Open or State.Overdue && owed.Reasons.All(reason => reason.Kind != ReasonKind.Other)),
        owed => Assert.Contains(owed.Reasons, reason => reason.Kind == ReasonKind.WouldMeet));

    [Fact]
    public void What_is_due_on_a_day_says_that_day() => Assert.All(
        Evaluations.SelectMany(each => each.Obligations).Where(owed => owed.Due is not null), owed => Assert.Contains(owed.Because, reason => reason.Contains($"{owed.Due:yyyy-MM-dd}", StringComparison.Ordinal)));

    [Fact]
    public void What_was_met_says_by_what_and_when() => Assert.All(
        Evaluations.SelectMany(each => each.Obligations).Where(owed => owed.Met is not null), owed => Assert.Contains(owed.Because, reason => reason.Contains($"{owed.Met:yyyy-MM-dd}", StringComparison.Ordinal)));

    [Fact]
    public void A_closed_step_says_all_that_is_missing_and_an_open_one_nothing() => Assert.All(Evaluations.SelectMany(each => each.Gates), gate =>
    {
        Assert.Equal(gate.Needs.Count(need => !need.Met), gate.Because.Count);
        if (!gate.Open) AssertSaid(gate.Because);
    });

    [Fact]
    public void Clocks_windows_and_findings_say_theirs()
    {
        Assert.All(Evaluations.SelectMany(each => each.Clocks), clock => AssertSaid(clock.Because));
        Assert.All(Evaluations.SelectMany(each => each.Windows), window => AssertSaid(window.Because));
        Assert.All(Evaluations.SelectMany(each => each.Findings), finding => AssertSaid(finding.Because));
    }

    [Fact]
    public void A_status_has_words_for_people() => Assert.All(Evaluations, each => Assert.NotEmpty(each.Status.Label));
}
