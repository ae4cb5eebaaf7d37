using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.Contacts;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Today;

/// <summary>What is overdue, due today and due in the next days, client by client, with the one act that settles it.</summary>
[Authorize(nameof(Permission.SeeToday))]
public sealed class IndexModel(TodayFor today, LoadCase load, AppendEntries append, Colleagues colleagues, OwedByOthers owed, StaffNames names, WhoMayAssign whoMayAssign, Namesakes namesakes, ProviderDay providerDay, CurrentUser me) : PageModel
{
    public TodayList List { get; private set; } = null!;

    public Worklist Work { get; private set; } = null!;

    /// <summary>The day in words.</summary>
    public DayHead Head { get; private set; } = null!;

    /// <summary>Birthdays, by case, of those who share their name with another.</summary>
    public IReadOnlyDictionary<string, DateOnly> Born { get; private set; } = new Dictionary<string, DateOnly>();

    public Answer? Answer { get; private set; }

    /// <summary>Whose day it is; one's own unless somebody else is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Staff { get; set; }

    /// <summary>The group that is shown whole.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Whole { get; set; }

    /// <summary>"open" shows what waits for others client by client.</summary>
    [BindProperty(SupportsGet = true, Name = "others")]
    public string? WithOthersShown { get; set; }

    /// <summary>What waits for others of a counselor's clients; null where nothing does.</summary>
    public WithOthers? WithOthers { get; private set; }

    /// <summary>What came back, what waits and what was paid, for somebody of an outside provider; null for everybody else.</summary>
    public ProviderDay.Day? OfProvider { get; private set; }

    /// <summary>Those whose day one may look at.</summary>
    public IReadOnlyList<Colleagues.Colleague> Others { get; private set; } = [];

    [BindProperty]
    public ContactLog Log { get; set; } = new();

    /// <summary>Whether the form was sent and something is missing, so that what was typed stays.</summary>
    public bool IsTyped { get; private set; }

    /// <param name="log">The case whose contact form is open.</param>
    /// <param name="with">With whom the contact was.</param>
    public async Task<IActionResult> OnGetAsync(string? saved, int? seq, string? log, string? with, CancellationToken cancel)
    {
        if (saved is not null && seq is { } at && await load.Handle(me.Actor, saved, cancel) is LoadOutcome.Found found) Answer = Answer.To(found.Case, at);
        Log = new() { Case = log, With = with };
        return await Show(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        IsTyped = true;
        var entry = Log.Entry(me.Today, ModelState);
        if (entry is null || Log.Case is null) return await Show(cancel);
        var outcome = await append.Handle(new()
        {
            Agency = me.Actor.Agency,
            Case = Log.Case,
            By = me.Actor,
            IsSure = Log.Sure,
            Entries = [entry],
            IdempotencyKey = Log.IdempotencyKey,
        }, cancel);
        Log.Hear(outcome);
        if (outcome is AppendOutcome.Recorded recorded) return Redirect(Address(("saved", Log.Case), ("seq", $"{recorded.Entries[0].Seq}")));
        ContactLog.Tell(outcome, me.Today, ModelState);
        return await Show(cancel);
    }

    /// <summary>This page with something opened on it, for the same person's day.</summary>
    public string Address(params (string Name, string? Value)[] opened)
    {
        var whole = opened.Any(one => one.Name == "whole") ? null : Whole;
        return Links.Today + Links.Query([.. opened, ("staff", Staff), ("whole", whole)]);
    }

    /// <summary>The contact form as somebody has just opened it.</summary>
    public ContactForm Opened(string number, string name, Party with) => ContactForm.For(number, name, with, me.Pack, me.Today, Address(), focus: true);

    /// <summary>The contact form as it was sent and could not be saved.</summary>
    public ContactForm Again(string name) => ContactForm.Again(Log, name, ModelState, me.Pack, me.Today, Address());

    private async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (await today.Handle(me.Actor, new() { Staff = string.IsNullOrEmpty(Staff) ? null : Staff, Whole = Whole, Case = Log.Case }, cancel) is not { } list) return Forbid();
        List = list;
        Work = new(me.Pack, list.Today, me.May(Permission.RecordEntry) ? me.Actor.Role : null);
        if (string.IsNullOrEmpty(Staff)) WithOthers = await WithOthers.Of(me, owed, names, whoMayAssign, WithOthersShown == "open", cancel);
        OfProvider = await providerDay.Handle(me.Actor, cancel);
        if (me.May(Permission.ReadTeam) || Staff is not null || me.Actor.LeadsAProvider()) Others = [.. (await colleagues.Of(me.Actor, cancel)).Where(other => other.Id != me.Actor.Id)];
        Born = await namesakes.Of(me.Actor.Agency, [.. Shown.Select(client => client.Case)], cancel);
        Head = new(this, me.Pack.Client);
        return Page();
    }

    private IEnumerable<OwedClient> Shown => List.Overdue.Shown.Concat(List.DueToday.Shown).Concat(List.Next.SelectMany(day => day.Shown)).Concat(List.Undated.Shown);
}
