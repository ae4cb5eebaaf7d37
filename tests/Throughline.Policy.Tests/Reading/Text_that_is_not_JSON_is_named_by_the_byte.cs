using System.Text;
using Throughline.Policy.Rules;
using static Throughline.Tests.Reading.Texts;

namespace Throughline.Tests.Reading;

public sealed class Text_that_is_not_JSON_is_named_by_the_byte
{
    [Theory]
    [InlineData("{", "byte 2: the JSON stops before it is complete")]
    [InlineData("{\"agency\": \"nebr", "byte 12: not JSON from here: '\"nebr'")]
    [InlineData("{\"agency\": 1,}", "byte 14: not JSON from here: '}'")]
    [InlineData("{\"agency\": 1 /* one */}", "byte 14: not JSON from here: '/* one */}'")]
    [InlineData("// a case\n{}", "byte 1: not JSON from here: '// a case\uFFFD{}'")]
    [InlineData("{'agency': 1}", "byte 2: not JSON from here: ''agency': 1}'")]
    [InlineData("{agency: 1}", "byte 2: not JSON from here: 'agency: 1}'")]
    [InlineData("{\"agency\": NaN}", "byte 12: not JSON from here: 'NaN}'")]
    [InlineData("{\"agency\": \"a\tb\"}", "byte 12: not JSON from here: '\"a\uFFFDb\"}'")]
    [InlineData("{\"agency\": \"\\q\"}", "byte 12: not JSON from here: '\"\\q\"}'")]
    [InlineData("nonsense", "byte 1: not JSON from here: 'nonsense'")]
    [InlineData("{} {}", "byte 4: something follows the object: '{}'")]
    [InlineData("{}, {}", "byte 3: something follows the object: ', {}'")]
    [InlineData("{\n  \"agency\": ?\n}", "line 2, byte 13: not JSON from here: '?\uFFFD}'")]
    public void One_defect_and_no_more(string text, string defect) => Assert.Equal([defect], DefectsOf(text));

    [Theory]
    [InlineData("[]", "a list is not a case file; expected an object")]
    [InlineData("null", "null is not a case file; expected an object")]
    [InlineData("\"x\"", "'x' is not a case file; expected an object")]
    public void JSON_that_is_no_object(string text, string defect) => Assert.Equal([defect], DefectsOf(text));

    [Fact]
    public void Nothing_at_all() => Assert.Equal(["byte 1: the JSON stops before it is complete"], DefectsOf(""));

    [Fact]
    public void A_byte_order_mark_and_blanks_around_it_are_fine() => Assert.Empty(DefectsOf("\uFEFF \r\n" + CaseOf(AContact) + "\r\n "));

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC3)]
    [InlineData(0x80)]
    public void Bytes_that_are_not_UTF8_wherever_they_are(int bad)
    {
        var text = Encoding.UTF8.GetBytes(CaseOf(ContactWith("\"note\": \"Zoë?\"")));
        var at = Array.IndexOf(text, (byte)'?');
        text[at] = (byte)bad;
        Assert.Equal([$"byte {at + 1}: the byte 0x{bad:X2} is not UTF-8"], DefectsOf(text));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud800x\\udc00")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    public void Half_a_surrogate_pair(string escaped)
    {
        Assert.Equal([$"note: '{escaped}' holds half a character (a surrogate without its other half)"], DefectsOfEntry(ContactWith($"\"note\": \"{escaped}\"")));
        Assert.Equal([$"data.a[0]: '{escaped}' holds half a character (a surrogate without its other half)"],
            DefectsOfEntry($$$"""{"on": "2024-02-05", "kind": "document", "document": "d", "action": "completed", "data": {"a": ["{{{escaped}}}"]}}"""));
        Assert.StartsWith($"{escaped}: is not a field here", Assert.Single(DefectsOfEntry(ContactWith($"\"{escaped}\": 1"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_may_nest() => Assert.Empty(DefectsOf(CaseOf(WithData(61))));

    [Theory]
    [InlineData(62)]
    [InlineData(100_000)]
    public void But_not_deeper_than_any_entry_needs(int depth)
    {
        Assert.EndsWith(": nested deeper than any entry needs", Assert.Single(DefectsOf(CaseOf(WithData(depth)))), StringComparison.Ordinal);
        Assert.EndsWith(": nested deeper than any entry needs", Assert.Single(DefectsOfEntry(WithData(depth))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nests_in_a_file_nests_on_its_own() => Assert.Empty(DefectsOfEntry(WithData(61)));

    [Fact]
    public void A_hundred_thousand_brackets() => Assert.Equal(["byte 65: nested deeper than any entry needs"], DefectsOf(new string('[', 100_000)));

    private static string WithData(int depth) =>
        """{"on": "2024-02-05", "kind": "document", "document": "d", "action": "completed", "data": """
        + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth) + "}";
}
