using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Tests.Reading.Texts;

namespace Throughline.Tests.Reading;

public sealed class Days_months_and_numbers_are_read_exactly
{
    private static string Paid(string amount) => $$"""{"on": "2024-02-05", "kind": "authorization-paid", "authorization": "A", "amount": {{amount}}, "inFull": true}""";

    private static string Month(string period) => $$"""{"on": "2024-02-05", "kind": "service-month", "authorization": "A", "period": "{{period}}"}""";

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    public void A_day_that_exists(string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), ReadEntry(AContact.Replace("2024-02-05", day, StringComparison.Ordinal)).On);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-00-10")]
    [InlineData("2024-13-10")]
    [InlineData("2024-01-00")]
    [InlineData("2024-1-5")]
    [InlineData("2024/01/05")]
    [InlineData("01/05/2024")]
    [InlineData("2024-01-05T00:00:00")]
    [InlineData(" 2024-01-05")]
    [InlineData("2024-01-0５")]
    [InlineData("")]
    public void A_day_that_does_not(string day) => Assert.Equal(
        [$"on: '{day}' is not a date; expected a day that exists, as yyyy-MM-dd"],
        DefectsOfEntry(AContact.Replace("2024-02-05", day, StringComparison.Ordinal)));

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("0000-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_outside(string day) => Assert.Equal([$"on: '{day}' lies outside 1900-01-01 … 2999-12-31"],
        DefectsOfEntry(AContact.Replace("2024-02-05", day, StringComparison.Ordinal)));

    [Theory]
    [InlineData("2024-13", "is not a month; expected yyyy-MM")]
    [InlineData("2024-1", "is not a month; expected yyyy-MM")]
    [InlineData("2024-01-01", "is not a month; expected yyyy-MM")]
    [InlineData("1899-12", "lies outside 1900-01 … 2999-12")]
    [InlineData("3000-01", "lies outside 1900-01 … 2999-12")]
    public void A_month_likewise(string period, string message) => Assert.Equal([$"period: '{period}' {message}"], DefectsOfEntry(Month(period)));

    [Fact]
    public void A_month_that_is_one() => Assert.Equal(new Month(2024, 2), Assert.IsType<ServiceMonth>(ReadEntry(Month("2024-02"))).Period);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("0e400", "0")]
    [InlineData("7.50", "7.50")]
    [InlineData("1e2", "100")]
    [InlineData("1.5E+1", "15")]
    [InlineData("1250e-2", "12.50")]
    [InlineData("33.333333333333336", "33.333333333333336")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    public void A_number_keeps_its_digits(string amount, string kept) =>
        Assert.Equal(kept, Assert.IsType<AuthorizationPaid>(ReadEntry(Paid(amount))).Amount.ToString());

    [Theory]
    [InlineData("-5", "is negative; expected 0 or more")]
    [InlineData("-0.01", "is negative; expected 0 or more")]
    [InlineData("-1e400", "is negative; expected 0 or more")]
    [InlineData("1e400", "is too large a number")]
    [InlineData("1e99999999999", "is too large a number")]
    [InlineData("99999999999999999999999999999", "is too large a number")]
    [InlineData("79228162514264337593543950336", "is too large a number")]
    [InlineData("0.12345678901234567890123456789", "has too many digits; expected at most 28")]
    [InlineData("1e-400", "has too many digits; expected at most 28")]
    [InlineData("1e-99999999999", "has too many digits; expected at most 28")]
    public void A_number_that_is_not_money(string amount, string message) => Assert.Equal([$"amount: {amount} {message}"], DefectsOfEntry(Paid(amount)));

    [Theory]
    [InlineData("\"5\"", "'5'")]
    [InlineData("\"NaN\"", "'NaN'")]
    [InlineData("true", "true")]
    [InlineData("[5]", "a list")]
    public void Something_else_than_a_number(string amount, string shown) => Assert.Equal([$"amount: {shown} is not a number"], DefectsOfEntry(Paid(amount)));

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+5")]
    [InlineData("0x10")]
    public void What_JSON_does_not_know_as_a_number(string amount) => Assert.StartsWith(
        "byte ", Assert.Single(DefectsOfEntry(Paid(amount))), StringComparison.Ordinal);
}
