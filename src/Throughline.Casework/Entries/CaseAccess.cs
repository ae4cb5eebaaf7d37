using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Entries;

/// <summary>The access table asked about a case and about an entry in it.</summary>
public static class CaseAccess
{
    /// <summary>Whether the person may do this with this case.</summary>
    public static bool May(this Actor actor, Permission permission, CaseHeader of) => actor.May(permission, of.Assignment);

    /// <summary>Whether the person may record this entry in a case that they may record in. A correction counts as what it corrects and as what replaces it.</summary>
    public static bool Records(this Actor actor, Entry entry, IReadOnlyList<RecordedEntry> record)
    {
        if (entry is not Correction correction) return AccessTable.Records(actor.Role, entry.Kind);
        if (correction.Replacement is { } replacement && !AccessTable.Records(actor.Role, replacement.Kind)) return false;
        var corrected = record.FirstOrDefault(recorded => recorded.Entry.Id == correction.Corrects);
        return corrected is null || (actor.Sees(corrected, record) && (corrected.Entry is Correction || AccessTable.Records(actor.Role, corrected.Entry.Kind)));
    }

    /// <summary>Whether the person sees this entry in a case that they may read. Who sees an entry sees what corrects it.</summary>
    public static bool Sees(this Actor actor, RecordedEntry recorded, IReadOnlyList<RecordedEntry> record)
    {
        if (string.Equals(recorded.RecordedBy, actor.Id, StringComparison.Ordinal)) return true;
        if (recorded.Entry is not Correction correction) return AccessTable.Sees(actor.Role, recorded.Entry.Kind);
        if (correction.Replacement is { } replacement && !AccessTable.Sees(actor.Role, replacement.Kind)) return false;
        var corrected = record.FirstOrDefault(each => each.Seq < recorded.Seq && each.Entry.Id == correction.Corrects);
        return corrected is null ? AccessTable.Sees(actor.Role, Kind.Correction) : actor.Sees(corrected, record);
    }
}
