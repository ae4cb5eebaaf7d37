using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Policy;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Today;

/// <summary>What is overdue, due today and due in the next days, client by client, with the one act that settles it.</summary>
[Authorize(nameof(Act.SeeToday))]
public sealed class IndexModel(TodayFor today, LoadCase load, AppendEntries append, Colleagues colleagues, SignedIn me) : PageModel
{
    public TodayList List { get; private set; } = null!;

    public Worklist Work { get; private set; } = null!;

    public Answer? Answer { get; private set; }

    /// <summary>Whose day it is; one's own unless somebody else is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Staff { get; set; }

    /// <summary>Those whose day one may look at.</summary>
    public IReadOnlyList<Colleagues.Colleague> Others { get; private set; } = [];

    [BindProperty]
    public ContactLog Log { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string? saved, int? seq, CancellationToken cancel)
    {
        if (saved is not null && seq is { } at && await load.Handle(me.Actor, saved, cancel) is LoadOutcome.Found found) Answer = Answer.To(found.Case, at);
        return await Show(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var entry = Log.Entry(me.Today, ModelState);
        if (entry is null || Log.Case is null) return await Show(cancel);
        var outcome = await append.Handle(new()
        {
            Agency = me.Actor.Agency,
            Case = Log.Case,
            By = me.Actor,
            Entries = [entry],
            Submission = Log.Submission,
        }, cancel);
        if (outcome is AppendOutcome.Recorded recorded)
        {
            return Redirect($"/today?saved={Uri.EscapeDataString(Log.Case)}&seq={recorded.Entries[0].Seq}{(Staff is null ? "" : "&staff=" + Uri.EscapeDataString(Staff))}");
        }

        Refusals.Tell(outcome, ModelState, "Log");
        return await Show(cancel);
    }

    private async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (await today.Handle(me.Actor, string.IsNullOrEmpty(Staff) ? null : Staff, cancel) is not { } list) return Forbid();
        List = list;
        Work = Worklist.Of(list, me.Pack);
        if (me.May(Act.ReadTeam) || Staff is not null) Others = await colleagues.Of(me.Actor, cancel);
        return Page();
    }
}
