using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Tests.Reading.Texts;

namespace Throughline.Tests.Reading;

public sealed class Ids_are_unique_and_corrections_name_one
{
    private static string ContactNamed(string id) => ContactWith($"\"id\": \"{id}\"");

    private static string Correcting(string id, string replacement, string? own = null) =>
        $$"""{{{(own is null ? "" : $"\"id\": \"{own}\", ")}}"on": "2024-03-01", "kind": "correction", "corrects": "{{id}}", "reason": "r", "replacement": {{replacement}}}""";

    [Fact]
    public void An_id_used_twice() => Assert.Equal(["entries[2].id: 'e1' is used twice"],
        DefectsOf(CaseOf(ContactNamed("e1"), AContact, ContactNamed("e1"))));

    [Fact]
    public void Ids_differ_by_the_letter() => Assert.Empty(DefectsOf(CaseOf(ContactNamed("e1"), ContactNamed("E1"))));

    [Fact]
    public void A_replacement_may_repeat_the_id_that_it_replaces_again_and_again() => Assert.Empty(
        DefectsOf(CaseOf(ContactNamed("e1"), Correcting("e1", ContactNamed("e1")), Correcting("e1", ContactNamed("e1")))));

    [Fact]
    public void But_not_the_id_of_another() => Assert.Equal(["entries[2].replacement.id: 'e2' is used twice"],
        DefectsOf(CaseOf(ContactNamed("e1"), ContactNamed("e2"), Correcting("e1", ContactNamed("e2")))));

    [Fact]
    public void Two_replacements_may_not_bring_the_same_new_id() => Assert.Equal(["entries[2].replacement.id: 'r' is used twice"],
        DefectsOf(CaseOf(ContactNamed("e1"), Correcting("e1", ContactNamed("r")), Correcting("e1", ContactNamed("r")))));

    [Fact]
    public void A_correction_may_not_take_the_id_that_it_corrects() => Assert.Equal(["entries[1].id: 'e1' is used twice"],
        DefectsOf(CaseOf(ContactNamed("e1"), Correcting("e1", "null", own: "e1"))));

    [Fact]
    public void A_correction_of_an_unknown_id() => Assert.Equal(["entries[1].corrects: no entry has the id 'e9'"],
        DefectsOf(CaseOf(ContactNamed("e1"), Correcting("e9", "null"))));

    [Fact]
    public void A_correction_may_stand_before_what_it_corrects() => Assert.Empty(
        DefectsOf(CaseOf(Correcting("e1", "null"), ContactNamed("e1"))));

    [Fact]
    public void A_correction_may_name_a_correction_or_a_replacement() => Assert.Empty(
        DefectsOf(CaseOf(ContactNamed("e1"), Correcting("e1", ContactNamed("r1"), own: "c1"), Correcting("c1", "null"), Correcting("r1", "null"))));

    [Fact]
    public void An_entry_of_an_unknown_kind_still_has_its_id() => Assert.StartsWith("entries[0].kind:",
        Assert.Single(DefectsOf(CaseOf("""{"id": "e1", "on": "2024-01-01", "kind": "x"}""", Correcting("e1", "null")))), StringComparison.Ordinal);

    [Fact]
    public void A_single_entry_is_read_without_its_file() => Assert.IsType<Correction>(ReadEntry(Correcting("e1", ContactNamed("e1"))));

    [Fact]
    public void Ids_of_one_file_mean_nothing_in_the_next()
    {
        var reader = new CaseReader();
        var defects = new List<Defect>();
        var file = System.Text.Encoding.UTF8.GetBytes(CaseOf(ContactNamed("e1")));
        reader.Read(file, defects);
        reader.Read(file, defects);
        Assert.Empty(defects);
    }
}
