using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Access;

/// <summary>The access table asked about a person, and about a case.</summary>
public static class MayAct
{
    /// <summary>Whether the person may do this at all; how far is asked for each case.</summary>
    public static bool May(this Actor actor, Act act) => AccessTable.Of(actor.Role, act) != Scope.None;

    /// <summary>Whether the person may do this with this case.</summary>
    public static bool May(this Actor actor, Act act, Assignment of) =>
        string.Equals(actor.Agency, of.Agency, StringComparison.Ordinal) && AccessTable.Of(actor.Role, act) switch
        {
            Scope.Agency => true,
            Scope.Office => Same(actor.Office, of.Office) || IsAssigned(actor, of) || (of is { Office: null, Counselor: null, Specialist: null } && AccessTable.ReachesUnassigned(actor)),
            Scope.OwnProvider => Same(actor.Provider, of.Provider),
            Scope.Assigned => IsAssigned(actor, of),
            Scope.OwnCase => Same(actor.Case, of.Case),
            _ => false,
        };

    public static bool May(this Actor actor, Act act, CaseHeader of) => actor.May(act, of.Assignment());

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

    public static Assignment Assignment(this CaseHeader of) => new(of.Agency, of.Number, of.Counselor, of.Specialist, of.Office, of.Provider);

    public static Assignment Assignment(this Card of) => new(of.Agency, of.Case, of.Counselor, of.Specialist, of.Office, of.Provider);

    /// <summary>The cards that the person may do this with, so that a list never holds another's.</summary>
    public static IQueryable<Card> Within(this IQueryable<Card> cards, Actor actor, Act act)
    {
        var of = cards.Where(card => card.Agency == actor.Agency);
        var unassigned = AccessTable.ReachesUnassigned(actor);
        return AccessTable.Of(actor.Role, act) switch
        {
            Scope.Agency => of,
            Scope.Office => of.Where(card => card.Office == actor.Office && actor.Office != null || card.Counselor == actor.Id || card.Specialist == actor.Id
                || unassigned && card.Office == null && card.Counselor == null && card.Specialist == null),
            Scope.OwnProvider => of.Where(card => card.Provider == actor.Provider && actor.Provider != null),
            Scope.Assigned => of.Where(card => card.Counselor == actor.Id || card.Specialist == actor.Id),
            Scope.OwnCase => of.Where(card => card.Case == actor.Case && actor.Case != null),
            _ => of.Where(_ => false),
        };
    }

    private static bool IsAssigned(Actor actor, Assignment of) => Same(actor.Id, of.Counselor) || Same(actor.Id, of.Specialist);

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}
