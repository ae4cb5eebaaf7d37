using Throughline.Policy.Documents;

namespace Throughline.Tests.Documents;

[Implements("WI-IPS-13")]
public sealed class Content_is_more_than_a_cursory_word
{
    private static readonly ContentLimits Limits = new(2, 80);

    public static TheoryData<string, FoundKind?> Texts =>
    [
        .. Content_texts.Good.Select(text => new TheoryDataRow<string, FoundKind?>(text, null)),
        .. Content_texts.OneSentence.Select(text => new TheoryDataRow<string, FoundKind?>(text, FoundKind.OneSentence)),
        .. Content_texts.SaysNothing.Select(text => new TheoryDataRow<string, FoundKind?>(text, FoundKind.SaysNothing)),
        .. Content_texts.Empty.Select(text => new TheoryDataRow<string, FoundKind?>(text, FoundKind.Empty)),
    ];

    public static TheoryData<string, string, bool> Months =>
    [
        .. Content_texts.Copies.Select(pair => new TheoryDataRow<string, string, bool>(pair.Before, pair.Now, true)),
        .. Content_texts.ToldAnew.Select(pair => new TheoryDataRow<string, string, bool>(pair.Before, pair.Now, false)),
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Each_text_is_found_for_what_it_is(string text, FoundKind? expected) => Assert.Equal(expected, ContentCheck.OfText(text, Limits));

    [Theory, MemberData(nameof(Months))]
    public void A_month_that_repeats_another_is_known(string before, string now, bool repeats) => Assert.Equal(repeats, Likeness.Of(before, now) >= Limits.Likeness);

    [Fact]
    public void There_are_enough_texts_to_tell() => Assert.True(Texts.Count + Months.Count >= 120);

    [Fact]
    public void Nothing_is_ever_called_complete() => Assert.Equal("Nothing found to mend. The counselor decides.", ContentCheck.NothingFound);
}
