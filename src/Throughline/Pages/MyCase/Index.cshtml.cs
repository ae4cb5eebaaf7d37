using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Cases;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Web;

namespace Throughline.Pages.MyCase;

/// <summary>The person's own view of their case, in plain words: where am I, what is next, who does it.</summary>
[Authorize(nameof(Act.SeeMyCase))]
public sealed class IndexModel(LoadCase load, WhoLooked looked, CaseworkDb db, CurrentUser me) : PageModel
{
    /// <summary>A part of the way: done, now or later.</summary>
    public sealed record Step(string Title, string Text, string State);

    public sealed record Colleague(string Name, string Part);

    public CaseOnFile Case { get; private set; } = null!;

    public IReadOnlyList<Step> Steps { get; private set; } = [];

    /// <summary>What is owed from today on and has a day, the next first; what is late is our worry, not theirs.</summary>
    public IReadOnlyList<Obligation> Next { get; private set; } = [];

    public IReadOnlyList<Colleague> People { get; private set; } = [];

    public IReadOnlyList<WhoLooked.Looker> Looked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (me.Actor.Case is not { } number || await load.Handle(me.Actor, number, cancel) is not LoadOutcome.Found found) return NotFound();
        Case = found.Case;
        Next = [.. Case.Evaluation.Obligations.Where(owed => owed.State is State.Open or State.Overdue && owed.Due is not null).OrderBy(owed => owed.Due).DistinctBy(owed => owed.Rule.Id).Take(4)];
        Steps = [.. Way()];
        var header = Case.Header;
        People = [.. (await db.Staff.AsNoTracking().Where(staff => staff.Id == header.Specialist || staff.Id == header.Counselor).ToListAsync(cancel))
            .OrderBy(staff => staff.Id == header.Counselor).Select(staff => new Colleague(staff.Name, staff.Id == header.Counselor ? "your counselor" : "helps you find and keep a job"))];
        Looked = await looked.At(me.Actor, number, cancel) ?? [];
        return Page();
    }

    private IEnumerable<Step> Way()
    {
        var entries = Case.File.Entries;
        var plan = entries.OfType<PlanApproved>().LastOrDefault();
        var search = entries.OfType<ReferralOpened>().LastOrDefault();
        var job = entries.OfType<EmploymentStarted>().LastOrDefault(job => job.Supported);
        var closed = entries.OfType<Closed>().LastOrDefault();
        var reached = closed is not null ? 4 : job is not null ? 3 : search is not null ? 2 : plan is not null ? 1 : 0;
        string State(int step) => step < reached || closed is not null ? "done" : step == reached ? "now" : "later";
        yield return new("You joined", Said(entries.Count > 0 ? entries.Min(entry => entry.On) : null), State(0));
        yield return new("You made a plan for work", plan is null ? "We write it together." : $"{Said(plan.On)}. Your goal: {plan.Goal}", State(1));
        yield return new("You look for a job", search is null ? "We help you look." : $"Since {Said(search.On)}.", State(2));
        yield return new("Your first 90 days at work", job is null ? "We stay in touch with you." : $"You started on {Said(job.On)} at {job.Employer}.", State(3));
        yield return new("Your case closes", closed is null ? "You can ask for help afterwards." : $"On {Said(closed.On)}. You can still ask for help.", State(4));
    }

    private static string Said(DateOnly? day) => day?.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
