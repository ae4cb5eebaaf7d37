using Throughline.Policy.CaseFiles.Entries;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Team;

/// <summary>Moves cases from one member of staff to another, each for itself: what is owed waits for the new one at once, who is told of it; the history keeps both.</summary>
public sealed class ReassignCases(Database database, AgencyPacks packs, AgencyClock clock, DbContext db)
{
    /// <summary><paramref name="From"/> is null for cases that nobody works in that part.</summary>
    public sealed record Request(Actor By, CasePart Part, string? From, string To, IReadOnlyList<string> Cases);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>Those that moved, and those that were not with <c>From</c> any more or are out of reach.</summary>
        public sealed record Moved(IReadOnlyList<string> Cases, IReadOnlyList<string> Left) : Outcome;

        /// <summary>What about the request cannot be: field and what to do about it.</summary>
        public sealed record Mistaken(string Field, string Message) : Outcome;

        public sealed record NotYours : Outcome;
    }

    /// <summary>The role that works cases in a part.</summary>
    public static Role RoleOf(CasePart part) => part == CasePart.Specialist ? Role.PlacementSpecialist : Role.Counselor;

    public async Task<Outcome> Handle(Request request, CancellationToken cancel = default)
    {
        if (!request.By.May(Permission.AssignCase)) return new Outcome.NotYours();
        if (request.Cases.Count == 0) return new Outcome.Mistaken("cases", "Choose at least one case.");
        if (request.To == request.From) return new Outcome.Mistaken("to", "They have these cases already; choose somebody else.");
        var role = RoleOf(request.Part);
        var wide = AccessTable.Of(request.By.Role, Permission.AssignCase) == Scope.Agency;
        var known = await db.Set<StaffMember>().AsNoTracking().AnyAsync(person => person.Agency == request.By.Agency && person.Id == request.To && person.Active && person.Role == role && (wide || person.Office == request.By.Office), cancel);
        if (!known) return new Outcome.Mistaken("to", "Choose who is to have them.");
        var (moved, left) = (new List<string>(), new List<string>());
        foreach (var number in request.Cases.Distinct(StringComparer.Ordinal))
        {
            (await database.Write(write => Move(write, request, number, cancel), cancel) ? moved : left).Add(number);
        }

        return new Outcome.Moved(moved, left);
    }

    private async Task<bool> Move(DbSession write, Request request, string number, CancellationToken cancel)
    {
        var state = await CaseState.Load(write, packs, request.By.Agency, number, database.ForUpdate, cancel);
        if (state is null || !request.By.May(Permission.AssignCase, state.Assignment)) return false;
        var header = state.Header;
        if ((request.Part == CasePart.Specialist ? header.Specialist : header.Counselor) != request.From) return false;
        var becomes = request.Part == CasePart.Specialist ? header with { Specialist = request.To } : header with { Counselor = request.To };
        return await ChangeHeader.Write(write, state, becomes, request.By, packs, clock, cancel);
    }
}
