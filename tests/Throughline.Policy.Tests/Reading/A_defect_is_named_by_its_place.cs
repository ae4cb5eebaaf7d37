using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Tests.Reading.Texts;

namespace Throughline.Tests.Reading;

public sealed class A_defect_is_named_by_its_place
{
    [Fact]
    public void A_field_of_an_entry() => Assert.Equal(
        ["entries[1].on: '2024-02-30' is not a date; expected a day that exists, as yyyy-MM-dd"],
        DefectsOf(CaseOf(AContact, AContact.Replace("2024-02-05", "2024-02-30", StringComparison.Ordinal))));

    [Fact]
    public void A_field_of_a_replacement() => Assert.Equal(
        ["entries[1].replacement.mode: 'fax' is not one of email, text, phone, virtual, in-person, letter, handwritten-note, business-tour, postcard, voice-message, information-call, office-visit"],
        DefectsOf(CaseOf(ContactWith("\"id\": \"e1\""), """{"on": "2024-02-05", "kind": "correction", "corrects": "e1", "reason": "r", "replacement": {"on": "2024-02-04", "kind": "contact", "with": "client", "mode": "fax"}}""")));

    [Fact]
    public void An_element_of_a_list() => Assert.Equal(
        ["entries[0].topics[1]: 3 is not a text", "entries[0].topics[2]: null is not a text"],
        DefectsOf(CaseOf(ContactWith("\"topics\": [\"a\", 3, null]"))));

    [Fact]
    public void A_goal_of_a_plan() => Assert.Equal(
        ["entries[0].goals[0].by: is missing; expected a date (yyyy-MM-dd)", "entries[0].goals[1]: 'x' is not an object"],
        DefectsOf(CaseOf("""{"on": "2024-02-05", "kind": "self-sufficiency-plan", "goals": [{"goal": "g", "responsible": "r", "emergent": true}, "x"]}""")));

    [Fact]
    public void A_person_and_a_providers_approval() => Assert.Equal(
        [
            "person.given: is missing; expected a text",
            "person.born: '1899-12-31' lies outside 1900-01-01 … 2999-12-31",
            "providers[1].id: 'a' is used twice",
            "providers[1].approvals[0].on: '2015-06-31' is not a date; expected a day that exists, as yyyy-MM-dd",
        ],
        DefectsOf("""
            {"agency": "nebraska-vr", "case": "1", "person": {"family": "b", "born": "1899-12-31"}, "entries": [],
             "providers": [{"id": "a", "name": "b"}, {"id": "a", "name": "b", "approvals": [{"for": "ips", "by": "x", "on": "2015-06-31"}]}]}
            """));

    [Fact]
    public void All_defects_of_a_file_not_only_the_first() => Assert.Equal(
        [
            "case: 7 is not a text",
            "entries[0].on: is missing; expected a date (yyyy-MM-dd)",
            "entries[0].with: 'Client' is not one of client, employer, provider, other",
            "entries[0].final: 'yes' is not true or false",
            "entries[1].kind: 'contakt' is not one of " + string.Join(", ", Vocabulary<Kind>.All),
            "agency: 'texas' is not one of nebraska-vr, iowa-ivrs, wisconsin-dvr, kansas-dcf",
        ],
        DefectsOf("""
            {"agency": "texas", "case": 7, "entries": [
                {"kind": "contact", "with": "Client", "mode": "email", "final": "yes"},
                {"kind": "contakt", "on": "2024-01-01"}]}
            """).OrderBy(defect => defect.StartsWith("agency", StringComparison.Ordinal)));

    [Fact]
    public void The_line_is_counted_within_the_text()
    {
        var defects = new List<Defect>();
        new CaseReader().Read("{\n\"agency\": \"nebraska-vr\",\r\n\"case\": 1,\n\n\"entries\": []}"u8, defects);
        Assert.Equal(3, Assert.Single(defects).Line);
    }

    [Fact]
    public void A_long_value_is_shortened()
    {
        var defect = Assert.Single(DefectsOf(CaseOf(AContact.Replace("2024-02-05", new('9', 10_000_000), StringComparison.Ordinal))));
        Assert.Equal($"entries[0].on: '{new string('9', 40)}…' is not a date; expected a day that exists, as yyyy-MM-dd", defect);
    }

    [Fact]
    public void A_long_name_is_shortened() => Assert.StartsWith(
        $"{new string('y', 40)}…: is not a field here",
        Assert.Single(DefectsOf($$"""{"agency": "nebraska-vr", "case": "1", "entries": [], "{{new string('y', 5000)}}": 1}""")), StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_upsets_a_terminal_is_shown() => Assert.Equal(
        ["entries[0].on: '\uFFFD[31m\uFFFD' is not a date; expected a day that exists, as yyyy-MM-dd"],
        DefectsOf(CaseOf(AContact.Replace("2024-02-05", "\u009B[31m\u202E", StringComparison.Ordinal))));

    [Fact]
    public void After_a_thousand_only_their_number_is_given()
    {
        var defects = DefectsOf(CaseOf([.. Enumerable.Repeat("7", 2500)]));
        Assert.Equal(1001, defects.Length);
        Assert.Equal("1,500 more defects, not listed", defects[^1]);
    }
}
