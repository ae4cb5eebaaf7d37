using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Reading.Texts;

namespace Throughline.Tests.Reading;

public sealed class Defects_are_never_ignored
{
    [Fact]
    public void An_unknown_kind() => Assert.StartsWith(
        "entries[0].kind: 'Contact' is not one of plan-approved,",
        Assert.Single(DefectsOf(CaseOf(AContact.Replace("contact", "Contact", StringComparison.Ordinal)))), StringComparison.Ordinal);

    [Fact]
    public void A_missing_kind() => Assert.Equal(
        ["entries[0].kind: is missing; expected a kind of entry, such as contact"],
        DefectsOf(CaseOf("""{"on": "2024-02-05"}""")));

    [Fact]
    public void An_unknown_field() => Assert.Equal(
        ["entries[0].colour: is not a field here; expected kind, id, on, note, about"],
        DefectsOf(CaseOf("""{"on": "2024-02-05", "kind": "task-note", "about": "other", "colour": "red"}""")));

    [Fact]
    public void An_unknown_field_that_is_null() => Assert.Single(DefectsOf(CaseOf(ContactWith("\"colour\": null"))));

    [Fact]
    public void A_field_of_another_kind() => Assert.StartsWith(
        "entries[0].job: is not a field here", Assert.Single(DefectsOf(CaseOf(ContactWith("\"job\": \"j1\"")))), StringComparison.Ordinal);

    [Fact]
    public void A_missing_field() => Assert.Equal(
        ["entries[0].about: is missing; expected one of scheduling, cancellation, no-show, advocacy-declined, completion-summary, other"],
        DefectsOf(CaseOf("""{"on": "2024-02-05", "kind": "task-note"}""")));

    [Fact]
    public void Null_where_a_field_is_required() => Assert.Equal(
        ["entries[0].meeting: is missing; expected 'win'"],
        DefectsOf(CaseOf("""{"on": "2024-02-05", "kind": "staffing", "meeting": null}""")));

    [Fact]
    public void But_null_for_an_optional_field_is_absent() => Assert.Null(Assert.IsType<Contact>(
        ReadEntry(ContactWith("\"final\": null"))).Final);

    [Theory]
    [InlineData("\"note\": 3", "note: 3 is not a text")]
    [InlineData("\"note\": [\"a\"]", "note: a list is not a text")]
    [InlineData("\"note\": {}", "note: an object is not a text")]
    [InlineData("\"final\": 1", "final: 1 is not true or false")]
    [InlineData("\"final\": \"true\"", "final: 'true' is not true or false")]
    [InlineData("\"topics\": \"money\"", "topics: 'money' is not a list")]
    [InlineData("\"topics\": {}", "topics: an object is not a list")]
    [InlineData("\"id\": 7", "id: 7 is not a text")]
    public void A_wrong_type(string field, string defect) => Assert.Equal([defect], DefectsOfEntry(ContactWith(field)));

    [Theory]
    [InlineData("entries", "{}", "entries: an object is not a list")]
    [InlineData("entries", "null", "entries: is missing; expected a list")]
    [InlineData("entries", "[7]", "entries[0]: 7 is not an entry; expected an object")]
    [InlineData("entries", "[null]", "entries[0]: null is not an entry; expected an object")]
    [InlineData("case", "null", "case: is missing; expected a text")]
    [InlineData("agency", "null", "agency: is missing; expected one of nebraska-vr, iowa-ivrs, wisconsin-dvr, kansas-dcf")]
    [InlineData("agency", "\"Nebraska-VR\"", "agency: 'Nebraska-VR' is not one of nebraska-vr, iowa-ivrs, wisconsin-dvr, kansas-dcf")]
    public void At_the_head_too(string field, string value, string defect)
    {
        var head = new Dictionary<string, string> { ["agency"] = "\"nebraska-vr\"", ["case"] = "\"1\"", ["entries"] = "[]", [field] = value };
        Assert.Equal([defect], DefectsOf("{" + string.Join(",", head.Select(pair => $"\"{pair.Key}\":{pair.Value}")) + "}"));
    }

    [Fact]
    public void A_field_given_twice() => Assert.Equal(["entries[0].final: is given twice"],
        DefectsOf(CaseOf(ContactWith("\"final\": true, \"final\": true"))));

    [Fact]
    public void Also_when_spelled_with_escapes() => Assert.Equal(["entries[0].final: is given twice"],
        DefectsOf(CaseOf(ContactWith("\"final\": true, \"f\\u0069nal\": true"))));

    [Fact]
    public void Also_when_one_of_them_is_null() => Assert.Equal(["entries[0].final: is given twice"],
        DefectsOf(CaseOf(ContactWith("\"final\": null, \"final\": true"))));

    [Fact]
    public void Also_the_kind() => Assert.Equal(["entries[0].kind: is given twice"], DefectsOf(CaseOf(ContactWith("\"kind\": \"contact\""))));

    [Fact]
    public void Also_within_the_data_of_a_document() => Assert.Equal(["data.a[1].b: is given twice"],
        DefectsOfEntry("""{"on": "2024-02-05", "kind": "document", "document": "d", "action": "completed", "data": {"a": [0, {"b": 1, "b": 2}]}}"""));

    [Fact]
    public void A_name_or_a_word_may_be_spelled_with_escapes() => Assert.Equal(Party.Client, Assert.IsType<Contact>(
        ReadEntry("""{"on": "2024-02-05", "k\u0069nd": "cont\u0061ct", "w\u0069th": "cl\u0069ent", "mode": "email"}""")).With);

    [Fact]
    public void Data_that_is_no_object() => Assert.Equal(["data: a list is not an object"],
        DefectsOfEntry("""{"on": "2024-02-05", "kind": "document", "document": "d", "action": "completed", "data": []}"""));
}
