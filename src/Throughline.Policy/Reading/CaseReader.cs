using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading;

/// <summary>Reads case files and entries from their JSON. One reader may read many texts one after another; not for several threads at once.</summary>
public sealed class CaseReader
{
    private const int LevelsAboveAnEntry = 2;

    private static readonly Reads<Person> APerson = (in fields) => new(
        fields.Text("given"u8),
        fields.Text("family"u8),
        fields.DayOrNone("born"u8));

    private static readonly Reads<CaseFile?> ACase = (in fields) =>
    {
        var pack = fields.Known("agency"u8, Packs.Of, OneOfTheAgencies);
        var number = fields.Text("case"u8);
        var person = fields.OneOrNone("person"u8, APerson);
        var providers = fields.EachOrNone("providers"u8, ProviderForm.Read);
        var entries = fields.Entries();
        fields.CheckCorrections();
        return pack is null || fields.Defective ? null : new(pack, number, person, providers, entries);
    };

    private readonly Scratch scratch = new(EntryForms.ByKind);

    /// <summary>The case file, or null and at least one more defect.</summary>
    /// <param name="utf8">One JSON object, alone; a byte order mark before it is fine.</param>
    public CaseFile? Read(ReadOnlySpan<byte> utf8, List<Defect> defects)
    {
        if (!Begin(ref utf8, defects, Tape.DeepestNesting)) return null;
        var file = new Fields(utf8, scratch, 0).Whole(0, ACase, "a case file; expected an object");
        return scratch.End() ? file : null;
    }

    /// <summary>One entry on its own, or null and at least one more defect. Whether an id is used elsewhere is not known here.</summary>
    public Entry? ReadEntry(ReadOnlySpan<byte> utf8, List<Defect> defects)
    {
        if (!Begin(ref utf8, defects, Tape.DeepestNesting - LevelsAboveAnEntry)) return null;
        var entry = new Fields(utf8, scratch, 0).EntryAt(0);
        return scratch.End() ? entry : null;
    }

    private static string OneOfTheAgencies() => $"one of {string.Join(", ", Packs.All.Select(pack => pack.Agency))}";

    private bool Begin(ref ReadOnlySpan<byte> utf8, List<Defect> defects, int deepest)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        scratch.Begin(defects);
        if (scratch.Tape.Record(utf8, deepest) is not { } broken) return true;
        defects.Add(broken);
        return false;
    }
}
