namespace Throughline.Policy.Reading.Json;

/// <summary>What stands at the head of a case file.</summary>
internal readonly ref partial struct Fields
{
    public bool Defective => scratch.Defective;

    /// <summary>What goes by the name in a field; null, and a defect that says what was expected, for what nobody knows.</summary>
    public T? Known<T>(ReadOnlySpan<byte> field, Func<string, T?> find, Func<string> expected) where T : class
    {
        var at = Find(field);
        if (at == Absent) Missing(field, expected());
        else if (TextAt(at) is { } name)
        {
            if (find(name) is { } known) return known;
            Not(at, expected());
        }

        return null;
    }

    /// <summary>A provider's id is how entries name it; it is no entry's id.</summary>
    public string ProviderId()
    {
        var at = Find("id"u8);
        if (at == Absent) Missing("id"u8, AText);
        else if (TextAt(at) is { } id)
        {
            if (!scratch.Ids.UseForProvider(id)) Defect(at, $"{Value(at)} is used twice");
            return id;
        }

        return "";
    }
}
