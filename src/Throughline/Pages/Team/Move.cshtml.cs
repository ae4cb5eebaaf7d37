using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>Moves cases from one worker to another: those that are chosen, one by one or all that are shown, and no others.</summary>
[Authorize(nameof(Act.AssignCase))]
public sealed class MoveModel(ReassignCases reassign, Colleagues colleagues, CaseworkDb db, CurrentUser me) : PageModel
{
    public const int AtMost = 200;

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

    public IReadOnlyList<Card> Cards { get; private set; } = [];

    public CasePart Part { get; private set; }

    public string? From { get; private set; }

    /// <summary>How many cases were moved with the click that led here, and to whom.</summary>
    public (int Cases, string Name)? Moved { get; private set; }

    public IEnumerable<(string Value, string Text)> Sources =>
    [
        .. People.Select(person => ($"{(person.Role == Role.Counselor ? "counselor" : "specialist")}:{person.Id}", person.Name)),
        ("specialist:", "Nobody: without a placement specialist"), ("counselor:", "Nobody: without a counselor"),
    ];

    public IEnumerable<(string Value, string Text)> Targets => People.Where(person => person.Role == ReassignCases.RoleOf(Part) && person.Id != From).Select(person => (person.Id, person.Name));

    /// <summary>Where a placement specialist is named for a case that has none.</summary>
    public static string ToName(string @case) => $"/team/move?of=specialist%3A&only={Uri.EscapeDataString(@case)}";

    public async Task<IActionResult> OnGetAsync(int? moved, string? name, CancellationToken cancel)
    {
        await Load(cancel);
        if (Request.Query.ContainsKey("of") && !Sources.Any(source => source.Value == Of)) ModelState.AddModelError("of", $"Choose whose {me.Pack.Client}s are to move.");
        if (Only is not null) Chosen = [.. Cards.Select(card => card.Case)];
        if (moved is { } cases && People.FirstOrDefault(person => person.Id == name) is { } to) Moved = (cases, to.Name);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? all, CancellationToken cancel)
    {
        await Load(cancel);
        if (all is not null)
        {
            (Chosen, ChoseAll) = ([.. Cards.Select(card => card.Case)], Cards.Count > 0);
            return Page();
        }

        if (Chosen.Length == 0) ModelState.AddModelError("cases", $"Choose at least one {me.Pack.Client}.");
        if (string.IsNullOrEmpty(To)) ModelState.AddModelError("to", "Choose who is to have them.");
        if (!ModelState.IsValid) return Page();
        switch (await reassign.Handle(new(me.Actor, Part, From, To ?? "", Chosen), cancel))
        {
            case ReassignCases.Outcome.Moved { Left.Count: 0 } done:
                return LocalRedirect($"/team/move?of={Uri.EscapeDataString(Of ?? "")}&moved={done.Cases.Count}&name={Uri.EscapeDataString(To!)}");
            case ReassignCases.Outcome.Moved done:
                ModelState.AddModelError("cases", $"{Wording.Count(done.Cases.Count, "case")} moved. Not moved, because somebody else has them by now: {string.Join(", ", done.Left)}.");
                await Load(cancel);
                return Page();
            case ReassignCases.Outcome.Mistaken mistaken:
                ModelState.AddModelError(mistaken.Field, mistaken.Message);
                return Page();
            default:
                return Forbid();
        }
    }

    private async Task Load(CancellationToken cancel)
    {
        People = await colleagues.Of(me.Actor, cancel);
        var said = (Of ?? "").Split(':', 2);
        if (said.Length < 2) return;
        (Part, From) = (said[0] == "counselor" ? CasePart.Counselor : CasePart.Specialist, said[1].Length == 0 ? null : said[1]);
        var (part, from) = (Part, From);
        var cards = db.Cards.AsNoTracking().Within(me.Actor, Act.AssignCase).Where(card => !Standing.Ended.Contains(card.Status));
        cards = part == CasePart.Specialist ? cards.Where(card => card.Specialist == from) : cards.Where(card => card.Counselor == from);
        if (Only is { } only) cards = cards.Where(card => card.Case == only);
        Cards = await cards.OrderBy(card => card.SortKey).ThenBy(card => card.Case).Take(AtMost).ToListAsync(cancel);
    }
}
