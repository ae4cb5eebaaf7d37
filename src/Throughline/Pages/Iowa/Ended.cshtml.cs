using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>The end of status 32-0: kept, regained, advanced or none, with pay and hours, a summary, and 33-_; all at once.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class EndedModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : RecordingPage(load, staff, me, clock, append)
{
    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    [BindProperty]
    public string? HourlyWage { get; set; }

    [BindProperty]
    public string? WeeklyHours { get; set; }

    public static IEnumerable<(string Value, string Text)> Outcomes => StatusTable.ClosedAfterServices.SubCodes.Select(each => (each.Code, $"{each.Code} {each.Name}"));

    public string? JobSaid => Facts.SupportedJob is { } job ? $"{job.Said}, since {Short(job.Since)}" : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        Begin();
        var job = Facts.SupportedJob?.Facts;
        (HourlyWage, WeeklyHours) = (job?.HourlyWage.ToString("0.00", CultureInfo.InvariantCulture), job?.WeeklyHours.ToString("0.##", CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (StatusTable.Written(Outcome) != StatusTable.ClosedAfterServices) ModelState.AddModelError(nameof(Outcome), "Choose how it ended.");
        if ((Summary?.Trim().Length ?? 0) < 10) ModelState.AddModelError(nameof(Summary), "Sum up the services and their outcome: a sentence or more.");
        var (wage, hours) = (ModelState.ReadNumber(nameof(HourlyWage), HourlyWage), ModelState.ReadNumber(nameof(WeeklyHours), WeeklyHours));
        if (!ModelState.IsValid) return Page();
        var job = Facts.SupportedJob;
        List<Entry> entries = [new TaskNote { On = Today, About = TaskAbout.CompletionSummary, Note = Summary!.Trim() }];
        if (job is not null && (wage ?? job.Facts.HourlyWage, hours ?? job.Facts.WeeklyHours) != (job.Facts.HourlyWage, job.Facts.WeeklyHours))
        {
            entries.Add(new EmploymentChanged { On = Today, Job = job.Name, HourlyWage = wage, WeeklyHours = hours });
        }

        entries.Add(new StatusRecorded { On = Today, Status = Outcome, Reason = string.IsNullOrWhiteSpace(Reason) ? Outcomes.First(each => each.Value == Outcome).Text[5..] : Reason.Trim() });
        return await Record(entries, cancel, InTheForm) is { } recorded ? Redirect(To.Saved(recorded.Entries[^1].Seq)) : Page();
    }

    // The fields of an entry as this form names them.
    private static string InTheForm(string field) => field switch
    {
        "hourlyWage" => nameof(HourlyWage),
        "weeklyHours" => nameof(WeeklyHours),
        "status" => nameof(Outcome),
        "reason" => nameof(Reason),
        "note" => nameof(Summary),
        _ => "",
    };

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(Status32.PostEmployment)) return NotFound();
        if (!MayAdd(Kind.StatusRecorded)) return StatusCode(StatusCodes.Status403Forbidden);
        return Case.Evaluation.Status.Code == StatusTable.PostEmployment.Code ? null : Redirect(Address);
    }
}
