using Throughline.Policy.Agencies;

namespace Throughline.Policy.Reading;

/// <summary>What stands at the head of a case file.</summary>
internal readonly ref partial struct Fields
{
    public bool Defective => scratch.Defective;

    /// <summary>The agency's policy; null, and a defect, for an agency that this program does not know.</summary>
    public Pack? Agency()
    {
        var at = Find("agency"u8);
        if (at == Absent) Missing("agency"u8, OneOfTheAgencies());
        else if (TextAt(at) is { } agency)
        {
            if (Packs.Of(agency) is { } pack) return pack;
            Not(at, OneOfTheAgencies());
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

    private static string OneOfTheAgencies() => $"one of {string.Join(", ", Packs.All.Select(pack => pack.Agency))}";
}
