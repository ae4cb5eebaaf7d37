using Throughline.Casework.Derived;
using Throughline.Casework.Team;
using Throughline.Casework.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>Moves cases from one worker to another: those that are chosen, one by one or all that are shown, after a look at what the move would do. It can be undone.</summary>
[Authorize(nameof(Permission.AssignCase))]
public sealed class MoveModel(ReassignCases reassign, Colleagues colleagues, StaffNames names, Namesakes namesakes, CaseworkDb db, AgencyClock clock, CurrentUser me) : PageModel
{
    public const int AtMost = 200;

    /// <summary>The cases that nobody works at all.</summary>
    public const string Nobody = "nobody:";

    private const int DaysShown = 30;

    /// <summary>Whose cases, as "specialist:id" or "counselor:id"; without an id those that nobody works in that part.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public string? Of { get; set; }

    /// <summary>The one case that a link asks to move; the list holds no other then.</summary>
    [BindProperty(SupportsGet = true, Name = "only")]
    public string? Only { get; set; }

    [BindProperty(Name = "to")]
    public string? To { get; set; }

    [BindProperty(Name = "cases")]
    public string[] Chosen { get; set; } = [];

    /// <summary>All that are shown were chosen with one click; none has moved by it.</summary>
    public bool ChoseAll { get; private set; }

    public IReadOnlyList<Colleagues.Colleague> People { get; private set; } = [];

    public IReadOnlyList<MoveRow> Rows { get; private set; } = [];

    public CasePart Part { get; private set; }

    public string? From { get; private set; }

    /// <summary>What the move would do, before it is done.</summary>
    public MoveCheck? Check { get; private set; }

    /// <summary>What was done with the click that led here.</summary>
    public string? Done { get; private set; }

    /// <summary>The move that was just made, where it can be undone.</summary>
    public Guid? JustMoved { get; private set; }

    /// <summary>The moves of the last days, in words.</summary>
    public IReadOnlyList<MoveLine> Lately { get; private set; } = [];

    /// <summary>Whose cases can be chosen.</summary>
    public IEnumerable<(string Value, string Text, bool IsChosen)> Sources => AllSources.Select(source => (source.Value, source.Text, source.Value == Of));

    public IEnumerable<(string Id, string Name, bool IsChosen)> Targets => Candidates.Select(person => (person.Id, person.Name, person.Id == To));

    public bool HasTargets => Candidates.Any();

    public string? Whose => AllSources.FirstOrDefault(source => source.Value == Of).Text;

    public string Clients => me.Pack.Client + "s";

    public string Heading => Rows.Count == AtMost ? $"The first {AtMost}" : Wording.Count(Rows.Count, me.Pack.Client);

    public string HeadingNote => $"{(From is null ? "not assigned" : "of " + Whose)}, not closed, most urgent first";

    public string NobodyElse => $"No one else in this office works as {(Part == CasePart.Counselor ? "counselor" : "placement specialist")}.";

    public string? Wrong(string field) => ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    private IEnumerable<(string Value, string Text)> AllSources =>
    [
        .. People.Select(person => ($"{(person.Role == Role.Counselor ? "counselor" : "specialist")}:{person.Id}", person.Name)),
        (Nobody, "Not assigned to anyone"), ("specialist:", "No placement specialist"), ("counselor:", "No counselor"),
    ];

    private IEnumerable<Colleagues.Colleague> Candidates => People.Where(person => (Of == Nobody || person.Role == ReassignCases.RoleOf(Part)) && person.Id != From);

    public async Task<IActionResult> OnGetAsync(int? moved, string? name, Guid? move, int? undone, CancellationToken cancel)
    {
        await Load(cancel);
        if (Request.Query.ContainsKey("of") && Whose is null) ModelState.AddModelError("of", $"Choose whose {Clients} are to move.");
        if (Only is not null) Chosen = [.. Rows.Select(row => row.Number)];
        if (moved is { } cases && People.FirstOrDefault(person => person.Id == name) is { } to) (Done, JustMoved) = ($"{Wording.Count(cases, me.Pack.Client)} moved to {to.Name}", move);
        if (undone is { } back) Done = $"{Wording.Count(back, me.Pack.Client)} moved back";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? all, string? confirm, string? back, CancellationToken cancel)
    {
        await Load(cancel);
        if (all is not null) (Chosen, ChoseAll) = ([.. Rows.Select(row => row.Number)], Rows.Count > 0);
        if (all is not null || back is not null) return Page();
        if (Chosen.Length == 0) ModelState.AddModelError("cases", $"Choose at least one {me.Pack.Client}.");
        if (string.IsNullOrEmpty(To) || Candidates.FirstOrDefault(person => person.Id == To) is not { } to)
        {
            ModelState.AddModelError("to", "Choose who is to have them.");
            return Page();
        }

        if (!ModelState.IsValid) return Page();
        if (Of == Nobody) Part = to.Role == Role.Counselor ? CasePart.Counselor : CasePart.Specialist;
        if (confirm is null)
        {
            var has = await db.Cards.AsNoTracking().Within(me.Actor, Permission.AssignCase).CountAsync(card => card.Specialist == To || (card.Counselor == To && Part == CasePart.Counselor), cancel);
            Check = new([.. Rows.Where(row => Chosen.Contains(row.Number))], to.Name, From is null ? null : Whose, has, me.Pack.Client);
            return Page();
        }

        var outcome = await reassign.Handle(new(me.Actor, Part, From, To, Chosen), cancel);
        switch (outcome)
        {
            case ReassignCases.Moved { Left.Count: 0 } done:
                return LocalRedirect(Links.Move + Links.Query(("of", Of), ("moved", $"{done.Cases.Count}"), ("name", To), ("move", $"{done.Move}")));
            case ReassignCases.Moved done:
                ModelState.AddModelError("cases", $"{Wording.Count(done.Cases.Count, "case")} moved. Not moved, because someone else has them now: {string.Join(", ", done.Left)}.");
                await Load(cancel);
                return Page();
            default:
                return this.Unanswered(outcome, me.Today, field => field);
        }
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid undo, CancellationToken cancel)
    {
        var outcome = await reassign.Undo(me.Actor, undo, cancel);
        if (outcome is ReassignCases.Moved done) return LocalRedirect(Links.Move + Links.Query(("of", Of), ("undone", $"{done.Cases.Count}")));
        await Load(cancel);
        return this.Unanswered(outcome, me.Today, _ => "");
    }

    private async Task Load(CancellationToken cancel)
    {
        People = await colleagues.Of(me.Actor, cancel);
        var moves = await reassign.Lately(me.Actor, DaysShown, cancel);
        var known = await names.Of(moves.SelectMany(move => new[] { move.By, move.From, move.To }), cancel);
        Lately = [.. moves.Select(move => new MoveLine(move, known, clock.DayOf(me.Pack, move.At), me.Today, move.At >= clock.Now.AddDays(-CaseMove.Undoable)))];
        var said = (Of ?? "").Split(':', 2);
        if (said.Length < 2) return;
        (Part, From) = (said[0] == "counselor" ? CasePart.Counselor : CasePart.Specialist, said[1].Length == 0 ? null : said[1]);
        var (part, from) = (Part, From);
        var cards = db.Cards.AsNoTracking().Within(me.Actor, Permission.AssignCase).Where(card => !CaseStatuses.Ended.Contains(card.Status));
        cards = Of == Nobody ? cards.Where(card => card.Specialist == null && card.Counselor == null)
            : part == CasePart.Specialist ? cards.Where(card => card.Specialist == from) : cards.Where(card => card.Counselor == from);
        if (Only is { } only) cards = cards.Where(card => card.Case == only);
        var found = await cards.OrderBy(card => card.NextDue == null).ThenBy(card => card.NextDue).ThenBy(card => card.SortKey).ThenBy(card => card.Case).Take(AtMost).ToListAsync(cancel);
        var born = await namesakes.Of(me.Actor.Agency, [.. found.Select(card => card.Case)], cancel);
        Rows = [.. found.Select(card => new MoveRow(card, me.Today, born.TryGetValue(card.Case, out var day) ? day : null, number => Chosen.Contains(number)))];
    }
}
