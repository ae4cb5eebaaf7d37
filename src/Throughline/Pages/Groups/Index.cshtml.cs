using Throughline.Casework.Derived;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using Throughline.Ui.Contacts;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Groups;

/// <summary>One form for a session with many clients; each case gets its own entries and gives its own answer.</summary>
[Authorize(nameof(Permission.RecordForGroup))]
public sealed class IndexModel(Throughline.Casework.Cases.Caseload caseload, AppendForGroup append, LoadCase load, CurrentUser me) : PageModel
{
    /// <summary>What came of it in one case: what was met, and what comes next.</summary>
    public sealed record Told(string Case, string Name, string? Met, string Says);

    [BindProperty]
    public GroupSession Session { get; set; } = new();

    /// <summary>Which clients are listed: those in job search unless another status or all are asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public ContactForm Fields => ContactForm.OfSession(GroupSession.Name, Session, ModelState, me.Pack, me.Today);

    public IReadOnlyList<Card> Clients { get; private set; } = [];

    public Throughline.Casework.Cases.Caseload.Listed Own { get; private set; } = null!;

    /// <summary>The statuses by which the list is narrowed.</summary>
    public IEnumerable<Throughline.Casework.Cases.Caseload.StatusCount> Statuses => Own.Statuses.Where(status => status.Status != "closed");

    /// <summary>Where it was recorded just now.</summary>
    public IReadOnlyList<Told> Saved { get; private set; } = [];

    /// <summary>Whether for some of them all that is left is to say that what is unlikely is right.</summary>
    public bool AsksOnce { get; private set; }

    /// <summary>Where it was not recorded, and why; nothing was changed there.</summary>
    public IReadOnlyList<(string Case, string Name, string Why)> NotSaved { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? saved, CancellationToken cancel)
    {
        Session = new() { On = me.Today.ToString("yyyy-MM-dd"), IdempotencyKey = Guid.NewGuid().ToString("n") };
        if (saved is not null) await TellOf(saved.Split(',').Take(200).Select(each => each.Split(':')).Where(each => each.Length == 2).Select(each => (each[0], int.TryParse(each[1], out var seq) ? seq : 0)), cancel);
        return await List(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Session.Entries(me.Today, ModelState) is not { } entries) return await List(cancel);
        var answers = await append.Handle(new(me.Actor, Session.IdempotencyKey ?? Guid.NewGuid().ToString("n"), entries) { IsSure = Session.Sure }, cancel);
        var recorded = answers.Where(each => each.Outcome is AppendOutcome.Recorded).Select(each => (each.Case, ((AppendOutcome.Recorded)each.Outcome).Entries[0].Seq)).ToList();
        if (recorded.Count == answers.Count) return Redirect(Links.Group + Links.Query(("show", Show), ("saved", string.Join(',', recorded.Select(each => $"{each.Case}:{each.Seq}")))));
        AsksOnce = answers.Any(each => Refusals.AsksOnce(each.Outcome));
        await TellOf(recorded, cancel);
        var left = answers.Where(each => each.Outcome is not AppendOutcome.Recorded).ToList();
        var names = new List<(string, string, string)>();
        foreach (var (number, outcome) in left) names.Add((number, await NameOf(number, cancel), Why(outcome)));
        NotSaved = names;
        // What is recorded is done; what is left stays chosen, to be sent again once it is mended.
        Session.Came = [.. Session.Came.Where(number => left.Exists(each => each.Case == number))];
        Session.Missed = [.. Session.Missed.Where(number => left.Exists(each => each.Case == number))];
        foreach (var field in new[] { "Session.Came", "Session.Missed" }) ModelState.Remove(field);
        return await List(cancel);
    }

    private async Task<IActionResult> List(CancellationToken cancel)
    {
        if (await caseload.Handle(me.Actor, new() { Staff = me.Actor.Role == Role.Supervisor ? null : me.Actor.Id, PageSize = 200 }, cancel) is not { } list) return Forbid();
        Own = list;
        Show ??= list.Statuses.Any(status => status.Status == "job-search") ? "job-search" : "all";
        var open = list.Cards.Where(card => card.Status != "closed" || Session.Came.Contains(card.Case));
        Clients = [.. Show == "all" ? open : list.Cards.Where(card => card.Status == Show || Session.Came.Contains(card.Case) || Session.Missed.Contains(card.Case))];
        return Page();
    }

    private async Task TellOf(IEnumerable<(string Case, int Seq)> recorded, CancellationToken cancel)
    {
        var told = new List<Told>();
        foreach (var (number, seq) in recorded)
        {
            if (await load.Handle(me.Actor, number, cancel) is not LoadOutcome.Found { Case: var of } || of.At(seq) is not { } first) continue;
            var met = string.Join(", ", ObligationChanges.Met(of.Upto(seq - 1), of.Evaluation).Select(each => each.Title));
            var next = ObligationChanges.StillDue(of.Evaluation).FirstOrDefault(owed => owed.Due is not null);
            told.Add(new(number, of.Header.Name, met.Length > 0 ? met + "." : null, string.Join(' ', new[]
            {
                met.Length > 0 ? null : first.Entry is Contact ? "nothing was due." : "task note, does not count as a contact.",
                next is null ? null : $"Next: {next.Title}, {Wording.When(next.Due, me.Today).ToLowerInvariant()} ({Wording.Short(next.Due!.Value, me.Today)}).",
            }.OfType<string>())));
        }

        Saved = told;
    }

    private async Task<string> NameOf(string number, CancellationToken cancel) =>
        await load.Handle(me.Actor, number, cancel) is LoadOutcome.Found found ? found.Case.Header.Name : number;

    private string Why(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Refused refused => string.Join(" ", refused.Refusals.Select(each => $"{each.Refusal.Title}: {Wording.Days(string.Join("; ", each.Refusal.Because), me.Today)}. {each.Refusal.Rule.Cites.Document}, {each.Refusal.Rule.Cites.Section}.")),
        AppendOutcome.Mistaken mistaken => string.Join(" ", mistaken.Mistakes.Select(mistake => Refusals.Said(mistake, me.Today)).Distinct()),
        AppendOutcome.NotYours notYours => notYours.Why,
        AppendOutcome.IdempotencyKeyReused => "This form was recorded here before with other words. Correct that entry on the case.",
        _ => "There is no such case, or you do not have access to it.",
    };
}
