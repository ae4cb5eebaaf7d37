using Throughline.Casework.Schema;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.MyCase;

/// <summary>The person's own view of their case, in plain words: where am I, what is next, who does it.</summary>
[Authorize(nameof(Permission.SeeMyCase))]
public sealed class IndexModel(LoadCase load, AccessLog looked, CaseworkDb db, AgencyClock clock, PagesByAgency pages, CurrentUser me) : PageModel
{
    private const int LatestLooks = 6;

    public sealed record Colleague(string Name, string Part);

    /// <summary>Something that comes next: what, by when, and who does it.</summary>
    public sealed record NextThing(string Title, string When, string Who);

    public CaseOnFile Case { get; private set; } = null!;

    public IReadOnlyList<JourneyStep> Steps { get; private set; } = [];

    /// <summary>What is owed from today on and has a day, the next first; what is late is our worry, not theirs.</summary>
    public IReadOnlyList<NextThing> Next { get; private set; } = [];

    public IReadOnlyList<Colleague> People { get; private set; } = [];

    /// <summary>Who looked lately: the name with the role, and the day where the agency is.</summary>
    public IReadOnlyList<(string Who, string On)> Looked { get; private set; } = [];

    /// <summary>What the person can do here.</summary>
    public IReadOnlyList<(string Words, string Address)> Acts => pages.Of(me.Pack.Agency).OfThePerson(Case.View);

    public string Greeting => $"Hello, {Case.Header.Given ?? Case.Header.Name}";

    /// <summary>Whom to turn to.</summary>
    public string Person => People.Count > 0 ? People[0].Name : "your " + me.Pack.CounselorCalled;

    /// <summary>"This is step 3 of 5."; nothing once the way is gone.</summary>
    public string? Reached => Steps.Select((step, at) => (step, at)).LastOrDefault(each => each.step.State == JourneyState.Now) is { step: not null } now ? $"This is step {now.at + 1} of {Steps.Count}." : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (me.Actor.Case is not { } number || await load.Handle(me.Actor, number, cancel) is not LoadOutcome.Found found) return NotFound();
        Case = found.Case;
        Steps = JourneyStep.Of(Case.View);
        var header = Case.Header;
        People = [.. (await db.Staff.AsNoTracking().Where(staff => staff.Id == header.Specialist || staff.Id == header.Counselor).ToListAsync(cancel))
            .OrderBy(staff => staff.Id != header.Counselor)
            .Select(staff => new Colleague(staff.Name, staff.Id == header.Counselor ? "your " + me.Pack.CounselorCalled : "helps you find and keep a job"))];
        Next = [.. Case.Evaluation.Obligations.Where(owed => owed.State is State.Open or State.Overdue && owed.Due is not null)
            .OrderBy(owed => owed.Due).DistinctBy(owed => owed.Rule.Id).Take(4).Select(Told)];
        Looked = [.. (await looked.At(me.Actor, number, cancel) ?? []).Take(LatestLooks)
            .Select(looker => ($"{looker.Name}, {me.Pack.Role(looker.Role.JsonName()).Name.ToLowerInvariant()}", clock.DayOf(me.Pack, looker.At).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)))];
        return Page();
    }

    private NextThing Told(Obligation owed) => new(
        owed.Title, owed.Due < Case.Today ? "As soon as we can." : $"By {Wording.Full(owed.Due!.Value)}.",
        NextAct.For(owed.Rule, "", null, Role.Counselor).Contact is Party.Client ? $"you and {Person}" : Person);
}
