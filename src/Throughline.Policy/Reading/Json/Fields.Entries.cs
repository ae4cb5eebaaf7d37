using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Reading.Json;

/// <summary>What entries have in common: an id, a day, a note, and the kind that says which form reads the rest.</summary>
internal readonly ref partial struct Fields
{
    public string? Id()
    {
        var at = Find("id"u8);
        if (at == Absent || TextAt(at) is not { } id) return null;
        if (id != inPlaceOf && !scratch.Ids.Use(id)) Defect(at, $"{Value(at)} is used twice");
        return id;
    }

    private Kind? Kind()
    {
        var at = Find("kind"u8);
        if (at != Absent) return WordAt<Kind>(at);
        Missing("kind"u8, "a kind of entry, such as contact");
        return null;
    }

    public DateOnly On() => Day("on"u8);

    public string? Note() => TextOrNone("note"u8);

    /// <summary>The id of the entry that a correction voids; that there is one is asked when the whole file has been read.</summary>
    public string Corrects()
    {
        var at = Find("corrects"u8);
        if (at == Absent) Missing("corrects"u8, "the id of an entry");
        else if (TextAt(at) is { } id)
        {
            scratch.Ids.Name(id, at);
            return id;
        }

        return "";
    }

    /// <param name="corrects">The id that the replacement answers to, and may repeat.</param>
    public Entry? Replacement(string corrects)
    {
        var at = Find("replacement"u8);
        return at == Absent ? null : EntryAt(at, corrects);
    }

    public Entry[] Entries()
    {
        if (!List("entries"u8, required: true, out var at, out var count)) return [];
        var entries = new Entry[count];
        for (var i = 0; i < count; i++, at = tokens[at].Next) entries[i] = EntryAt(at)!;
        return entries;
    }

    /// <summary>Null when it is not an object, or of no known kind.</summary>
    public Entry? EntryAt(int at, string? inPlaceOf = null)
    {
        if (tokens[at].Type != JsonTokenType.StartObject)
        {
            Not(at, "an entry; expected an object");
            return null;
        }

        var entry = new Fields(utf8, scratch, at, inPlaceOf);
        if (entry.Kind() is not { } kind)
        {
            _ = (entry.Id(), entry.On(), entry.Note());
            return null;
        }

        var form = scratch.Forms[(int)kind].Read;
        var read = form(entry);
        entry.NothingElse(form, "kind");
        return read;
    }

    /// <summary>Every correction names an entry of the file.</summary>
    public void CheckCorrections()
    {
        foreach (var (id, at) in scratch.Ids.Named)
        {
            if (!scratch.Ids.Knows(id)) Defect(at, $"no entry has the id {Value(at)}");
        }
    }
}
