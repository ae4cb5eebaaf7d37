using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Nebraska;

/// <summary>The end of post-employment services: a task note sums them up, and a new or better job goes into the work history, both at once.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class CompletePostEmploymentModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, FindOccupations occupations) : RecordingPage(load, staff, me, clock, append)
{
    public PostEmploymentYear Year { get; private set; } = null!;

    [BindProperty]
    public WorkAfter Work { get; set; } = new();

    [BindProperty]
    public string? Given { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    public string JobOnRecord => Facts.HeldJobs.LastOrDefault() is { } job ? $"On record: {job.Said}, {EntryWords.Money(job.Facts.HourlyWage)} an hour, {job.Facts.WeeklyHours:0.##} hours a week." : "No job is on record as held.";

    /// <summary>The kinds of work that are known.</summary>
    public KnownOccupations Known { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        Begin();
        Given = string.Join("\n", Year.Services.Select(each => $"{Day(each.On)}: {EntryWords.Plain(each.Service)}. {each.Note}".Trim())
            .Concat(Year.Authorizations.Select(each => $"{Day(each.From)} to {Day(each.To)}: {EntryWords.Plain(each.Service)}, authorization {each.Number}, {EntryWords.Money(each.Amount)}.")));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (Request.Form.ContainsKey("look"))
        {
            // With nothing typed there, the job's title is looked up.
            if (string.IsNullOrWhiteSpace(Work.Soc)) Take(Work.Title);
            if (Known.NothingFits(Work.Soc ?? "") is { } nothing) ModelState.AddModelError("Work.Soc", nothing);
            return Page();
        }

        if (Request.Form["Work.Soc-choice"] is [{ Length: > 0 } chosen]) Take(chosen);
        if (Work.Turn is "better" or "new" && Work.Soc is { Length: > 0 } typed && Known.Unsettled(typed) is { } wrong) ModelState.AddModelError("Work.Soc", wrong);
        if (string.IsNullOrWhiteSpace(Given)) ModelState.AddModelError(nameof(Given), "Say which services were given, or that none were.");
        if (string.IsNullOrWhiteSpace(Outcome)) ModelState.AddModelError(nameof(Outcome), "Say what came of them.");
        var work = Work.Entries(Year, Case.View.Jobs, Today, ModelState);
        if (!ModelState.IsValid) return Page();
        var note = new TaskNote { On = Today, About = TaskAbout.CompletionSummary, Note = $"Services: {Given!.ReplaceLineEndings("\n").Trim()}\nOutcome: {Outcome!.ReplaceLineEndings("\n").Trim()}" };
        return await Record([note, .. work], cancel, InTheForm) is { } recorded ? Redirect(To.SavedOn("post-employment", recorded.Entries[0].Seq)) : Page();
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!MayRecord || !AccessTable.Records(Signed.Actor.Role, Kind.EmploymentChanged) || !AccessTable.Sees(Signed.Actor.Role, Kind.Determination)) return StatusCode(StatusCodes.Status403Forbidden);
        if (PostEmploymentYear.Of(Case.File, Today) is not { Amendment: not null, Completion: null } year) return Redirect(To.Page("post-employment"));
        Year = year;
        Known = await occupations.All(cancel);
        return null;
    }

    private void Take(string? work)
    {
        Work.Soc = work;
        ModelState.SetModelValue("Work.Soc", work, work);
    }

    // The fields of an entry as this form names them.
    private static string InTheForm(string field) => field switch
    {
        "hourlyWage" or "weeklyHours" or "employer" or "title" or "benefits" or "soc" => "Work." + char.ToUpperInvariant(field[0]) + field[1..],
        "on" => "Work.Since",
        "note" => nameof(Outcome),
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
