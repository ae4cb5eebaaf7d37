using Throughline.Casework.Derived;
using Throughline.Casework.Notices;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Team;

/// <summary>
/// Moves cases from one member of staff to another, each for itself: what is owed waits for the new one at once, who is told of it once; the history keeps both.
/// What was moved with one act is kept as one, and can be undone as one.
/// </summary>
public sealed class ReassignCases(Database database, AgencyPacks packs, AgencyClock clock, DbContext db)
{
    // How many cases a notice about several names.
    private const int Named = 3;

    /// <summary><paramref name="From"/> is null for cases that nobody works in that part.</summary>
    public sealed record Request(Actor By, CasePart Part, string? From, string To, IReadOnlyList<string> Cases);

    /// <summary>Those that moved, and those that were not with <c>From</c> any more or are out of reach; the act by its id, where something moved.</summary>
    public sealed record Moved(IReadOnlyList<string> Cases, IReadOnlyList<string> Left) : Outcome
    {
        public Guid? Move { get; init; }
    }

    /// <summary>The role that works cases in a part.</summary>
    public static Role RoleOf(CasePart part) => part == CasePart.Specialist ? Role.PlacementSpecialist : Role.Counselor;

    public async Task<Outcome> Handle(Request request, CancellationToken cancel = default)
    {
        if (!request.By.May(Permission.AssignCase)) return new Denied();
        if (request.Cases.Count == 0) return new Invalid("cases", "Choose at least one case.");
        if (request.To == request.From) return new Invalid("to", "They have these cases already; choose someone else.");
        if (!await MayHave(request.By, request.Part, request.To, cancel)) return new Invalid("to", "Choose who is to have them.");
        var done = await Move(request.By, request.Part, request.From, request.To, request.Cases, cancel);
        if (done.Cases.Count == 0) return done;
        var move = new CaseMove
        {
            Agency = request.By.Agency, Id = Guid.CreateVersion7(), At = clock.Now, By = request.By.Id, Part = request.Part.JsonName(),
            From = request.From, To = request.To, Cases = string.Join('\n', done.Cases),
        };
        db.Set<CaseMove>().Add(move);
        await db.SaveChangesAsync(cancel);
        return done with { Move = move.Id };
    }

    /// <summary>Undoes a move within a week; a case that has been moved again since stays where it is.</summary>
    public async Task<Outcome> Undo(Actor by, Guid id, CancellationToken cancel = default)
    {
        if (!by.May(Permission.AssignCase)) return new Denied();
        var move = await db.Set<CaseMove>().SingleOrDefaultAsync(move => move.Agency == by.Agency && move.Id == id, cancel);
        if (move is not { UndoneAt: null } || move.At < clock.Now.AddDays(-CaseMove.Undoable)) return new Invalid("undo", "This move cannot be undone any more.");
        var part = Vocabulary<CasePart>.Read(move.Part, out var read) ? read : default;
        if (move.From is not null && !await MayHave(by, part, move.From, cancel)) return new Invalid("undo", "The worker who had them no longer works here. Move them to someone else.");
        var done = await Move(by, part, move.To, move.From, move.Numbers, cancel);
        move.UndoneAt = clock.Now;
        await db.SaveChangesAsync(cancel);
        return done;
    }

    /// <summary>The moves of the last days within reach, the latest first.</summary>
    public async Task<IReadOnlyList<CaseMove>> Lately(Actor by, int days, CancellationToken cancel = default)
    {
        if (!by.May(Permission.AssignCase)) return [];
        var wide = AccessTable.Of(by.Role, Permission.AssignCase) == Scope.Agency;
        var (agency, office, since) = (by.Agency, by.Office, clock.Now.AddDays(-days));
        return await db.Set<CaseMove>().AsNoTracking().Where(move => move.Agency == agency && move.At >= since
            && (wide || db.Set<StaffMember>().Any(person => person.Id == move.By && person.Office == office))).OrderByDescending(move => move.At).Take(20).ToListAsync(cancel);
    }

    private Task<bool> MayHave(Actor by, CasePart part, string id, CancellationToken cancel)
    {
        var role = RoleOf(part);
        var wide = AccessTable.Of(by.Role, Permission.AssignCase) == Scope.Agency;
        return db.Set<StaffMember>().AsNoTracking().AnyAsync(person => person.Agency == by.Agency && person.Id == id && person.Active && person.Role == role && (wide || person.Office == by.Office), cancel);
    }

    private async Task<Moved> Move(Actor by, CasePart part, string? from, string? to, IReadOnlyList<string> cases, CancellationToken cancel)
    {
        var numbers = cases.Distinct(StringComparer.Ordinal).ToList();
        var (moved, left) = (new List<string>(), new List<string>());
        foreach (var number in numbers)
        {
            // Whoever gets several cases is told once, of all of them.
            (await database.Write(write => Move(write, by, part, from, to, number, tell: numbers.Count == 1, cancel), cancel) ? moved : left).Add(number);
        }

        if (numbers.Count > 1 && moved.Count > 0 && to is not null && to != by.Id) await Tell(by, from, to, moved, cancel);
        return new(moved, left);
    }

    private async Task<bool> Move(DbSession write, Actor by, CasePart part, string? from, string? to, string number, bool tell, CancellationToken cancel)
    {
        var state = await CaseState.Load(write, packs, by.Agency, number, database.ForUpdate, cancel);
        if (state is null || !by.May(Permission.AssignCase, state.Header.Assignment)) return false;
        var header = state.Header;
        if ((part == CasePart.Specialist ? header.Specialist : header.Counselor) != from) return false;
        var becomes = part == CasePart.Specialist ? header with { Specialist = to } : header with { Counselor = to };
        // A case that no office has becomes one of the office whose people work it.
        if (becomes.Office is null) becomes = becomes with { Office = by.Office };
        return await ChangeHeader.Write(write, state, becomes, by, packs, clock, cancel, tell);
    }

    private async Task Tell(Actor by, string? from, string to, List<string> moved, CancellationToken cancel)
    {
        var cards = await db.Set<Card>().AsNoTracking().Where(card => card.Agency == by.Agency && moved.Contains(card.Case))
            .OrderBy(card => card.NextDue == null).ThenBy(card => card.NextDue).ThenBy(card => card.SortKey).Select(card => new { card.Case, card.Name }).ToListAsync(cancel);
        if (cards is [var only])
        {
            await Keep(new() { Agency = by.Agency, For = to, Id = Guid.CreateVersion7(), At = clock.Now, Case = only.Case, About = NoticeAbout.CaseAssigned, Text = $"{by.Name} assigned {only.Name} to you." }, cancel);
            return;
        }

        var whose = from is null ? "" : await db.Set<StaffMember>().Where(person => person.Id == from).Select(person => " of " + person.Name).SingleOrDefaultAsync(cancel);
        var names = string.Join(", ", cards.Take(Named).Select(card => card.Name));
        await Keep(new()
        {
            Agency = by.Agency, For = to, Id = Guid.CreateVersion7(), At = clock.Now, Case = cards[0].Case, About = NoticeAbout.CasesAssigned,
            Text = $"{by.Name} assigned {cards.Count} cases{whose} to you. Most urgent: {names}{(cards.Count > Named ? $" and {cards.Count - Named} more" : "")}.",
        }, cancel);
    }

    private async Task Keep(Notice notice, CancellationToken cancel)
    {
        db.Set<Notice>().Add(notice);
        await db.SaveChangesAsync(cancel);
    }
}
