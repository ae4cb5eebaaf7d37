using System.Globalization;
using Throughline.Policy.Typed;

namespace Throughline.Tests.Typed;

public sealed class Numbers_and_days_are_read_or_asked_for_again
{
    public static TheoryData<string, string> Numbers => Spellings.Of("numbers.txt");

    public static TheoryData<string, string> Days => Spellings.Of("days.txt");

    [Theory, MemberData(nameof(Numbers))]
    public void A_number_keeps_its_value_or_is_not_read(string typed, string expected)
    {
        var read = TypedNumber.Read(typed, out var mistake);
        Spellings.Agree(expected.StartsWith('!') ? expected : decimal.Parse(expected, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture), read?.ToString("0.##", CultureInfo.InvariantCulture), mistake);
    }

    [Theory, MemberData(nameof(Days))]
    public void A_day_is_one_that_exists_or_is_not_read(string typed, string expected) =>
        Spellings.Agree(expected, TypedDay.Read(typed, out var mistake)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), mistake);

    [Fact]
    public void What_a_message_says_to_type_is_read()
    {
        foreach (var row in Numbers.Where(row => row.Data.Item2.StartsWith('!')))
        {
            TypedNumber.Read(row.Data.Item1, out var mistake);
            var said = mistake!.Split("Type ")[^1].Split(" or ")[0].Split(',')[0].TrimEnd('.');
            if (said.Length > 0 && said.All(letter => char.IsAsciiDigit(letter) || letter == '.')) Assert.NotNull(TypedNumber.Read(said, out _));
        }
    }

    [Fact]
    public void Nothing_typed_is_no_mistake()
    {
        Assert.Null(TypedNumber.Read(" ", out var number));
        Assert.Null(TypedDay.Read(null, out var day));
        Assert.Null(TypedDay.ReadMonth("", out var month));
        Assert.Equal((null, null, null), (number, day, month));
    }

    [Theory]
    [InlineData("2026-11", 2026, 11)]
    [InlineData("11/2026", 2026, 11)]
    [InlineData("Nov 2026", 2026, 11)]
    [InlineData("November, 2026", 2026, 11)]
    public void A_month_is_read_in_the_same_ways(string typed, int year, int month) => Assert.Equal((year, month), TypedDay.ReadMonth(typed, out _));

    [Theory]
    [InlineData("2026-13")]
    [InlineData("11/26")]
    [InlineData("November")]
    [InlineData("0/2026")]
    public void What_is_no_month_is_said(string typed)
    {
        Assert.Null(TypedDay.ReadMonth(typed, out var mistake));
        Assert.Contains("is not a month", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("1,000", 1000)]
    public void What_is_counted_is_whole(string typed, int count) => Assert.Equal(count, TypedNumber.ReadWhole(typed, out _));

    [Fact]
    public void And_not_a_part()
    {
        Assert.Null(TypedNumber.ReadWhole("3.5", out var mistake));
        Assert.Contains("not a whole number", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\u0007b", "U+0007")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("a\u202Eb", "U+202E")]
    [InlineData("a\u2066b", "U+2066")]
    public void What_no_record_can_keep_is_named(string text, string code)
    {
        Assert.Contains(code, TypedText.Unfit(text), StringComparison.Ordinal);
        Assert.Contains(code, TypedText.UnfitInALine(text), StringComparison.Ordinal);
        Assert.DoesNotContain(text[1], TypedText.Shown(text));
    }

    [Fact]
    public void Half_a_character_is_none() => Assert.Contains("U+D800", TypedText.Unfit("a\uD800b"), StringComparison.Ordinal);

    [Theory]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("سلام\u200Cها")]
    [InlineData("👩\u200D🔬 and 漢字")]
    public void What_people_write_is_text(string text) => Assert.Null(TypedText.Unfit(text));

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("Ana\u200B")]
    [InlineData("Ana\u200E")]
    [InlineData("\uFEFFAna")]
    public void One_line_has_no_break_and_no_mark_that_nobody_sees(string text) => Assert.NotNull(TypedText.UnfitInALine(text));
}
