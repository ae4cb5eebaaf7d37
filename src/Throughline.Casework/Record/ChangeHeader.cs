using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Notices;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Record;

/// <summary>Writes a changed header, what it was before, and every row that follows from it.</summary>
internal static class ChangeHeader
{
    /// <summary>False when nothing differs.</summary>
    public static async Task<bool> Write(DbSession db, CaseState state, CaseHeader becomes, Actor by, AgencyPacks packs, AgencyClock clock, CancellationToken cancel, bool tell = true)
    {
        var statements = new List<Statement>();
        if (!CaseHeaders.Change(state.Header, becomes, by.Id, clock.Now, statements)) return false;
        var pack = state.File.Pack;
        var evaluatedBy = packs.EvaluatedBy(pack);
        var today = clock.Today(pack);
        var standing = await DerivedRows.InTables(db, state, evaluatedBy, state.File.Evaluate(today), cancel);
        var file = state.Under(becomes).File;
        DerivedTables.Change(standing, DerivedRows.Of(becomes, file.Evaluate(today), evaluatedBy), statements);
        if (tell) TellStaff.Assigned(state.Header, becomes, by, clock.Now, statements);
        await db.Execute(statements, cancel);
        return true;
    }
}
