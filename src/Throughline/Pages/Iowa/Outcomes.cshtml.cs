using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;
using Throughline.Casework.Team;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>What post-employment services came to across cases: kept, regained, advanced or not, with pay and hours, and whether the job is held today. Each number opens its cases.</summary>
[Authorize(nameof(Permission.ReadTeam))]
public sealed class OutcomesModel(StatusOutcomes outcomes, StaffNames names, CurrentUser me) : PageModel
{
    private const int InOneList = 200;

    // The first three are what the policy aims at: employment kept, and results not broken down.
    private static readonly string[] Aims = ["33-1", "33-2", "33-3"];

    /// <summary>The outcomes of one kind, counted.</summary>
    public sealed record Row(string Code, string Words, int Cases, string Share, int Employed, string Pay, string Hours, string Address);

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    /// <summary>The outcome whose cases are listed.</summary>
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Shown { get; set; }

    public IReadOnlyList<StatusOutcomes.Outcome> All { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>The cases of the outcome that is shown.</summary>
    public IReadOnlyList<StatusOutcomes.Outcome> Cases => [.. All.Where(each => each.Status == Shown).Take(InOneList)];

    public string ShownWords => Rows.FirstOrDefault(row => row.Code == Shown)?.Words ?? "";

    public string Summary => All.Count == 0 ? "None ended in these days."
        : $"{All.Count(each => Aims.Contains(each.Status))} of {All.Count} kept, regained or advanced ({Percent(All.Count(each => Aims.Contains(each.Status)))}); {All.Count(each => each.IsEmployed)} in the job today";

    public string Csv => Links.Query(("handler", "csv"), ("from", From), ("to", To));

    public string Said(StatusOutcomes.Outcome each) => each.Employer is null ? "No supported job" : $"{each.Title}, {each.Employer}{(each.JobEnded is { } ended ? $", ended {Wording.Short(ended, me.Today)}" : "")}";

    public string CounselorOf(StatusOutcomes.Outcome each) => each.Counselor is { } id ? Names.GetValueOrDefault(id, id) : "nobody named";

    public static string Paid(StatusOutcomes.Outcome each) => each.HourlyWage is { } pay ? $"{EntryWords.Money(pay)}, {each.WeeklyHours:0.##} hours" : "";

    private IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Find(cancel) ?? Page();

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        var text = new StringBuilder("case,outcome,ended,counselor,office,employer,title,hourly_wage,weekly_hours,job_ended\r\n");
        foreach (var each in All)
        {
            text.AppendJoin(',', new[]
            {
                each.Case, each.Status, Iso(each.On), each.Counselor is null ? "" : CounselorOf(each), each.Office ?? "", each.Employer ?? "", each.Title ?? "",
                each.HourlyWage?.ToString("0.00", CultureInfo.InvariantCulture) ?? "", each.WeeklyHours?.ToString("0.##", CultureInfo.InvariantCulture) ?? "", each.JobEnded is { } ended ? Iso(ended) : "",
            }.Select(Cell)).Append("\r\n");
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", $"outcomes-{From}-{To}.csv");
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (!me.Pack.Rules.Contains(Status32.PostEmployment)) return NotFound();
        var (from, to) = (ModelState.ReadDay(nameof(From), From) ?? me.Today.AddYears(-1), ModelState.ReadDay(nameof(To), To) ?? me.Today);
        if (to < from) ModelState.AddModelError(nameof(To), "The last day lies before the first.");
        if (!ModelState.IsValid) return null;
        (From, To) = (Iso(from), Iso(to));
        if (await outcomes.Handle(me.Actor, StatusTable.ClosedAfterServices.Number, from, to, cancel) is not { } found) return StatusCode(StatusCodes.Status403Forbidden);
        All = found;
        Names = await names.Of(found.Select(each => each.Counselor).Distinct(), cancel);
        var known = StatusTable.ClosedAfterServices.SubCodes;
        Rows =
        [
            .. known.Select(each => each.Code).Concat(found.Select(each => each.Status).Except(known.Select(each => each.Code)).Order(StringComparer.Ordinal))
                .Select(code => Counted(code, known.FirstOrDefault(each => each.Code == code).Name ?? "Not said how", [.. found.Where(each => each.Status == code)])),
        ];
        return null;
    }

    private Row Counted(string code, string words, IReadOnlyList<StatusOutcomes.Outcome> of) => new(code, words, of.Count, of.Count == 0 ? "" : Percent(of.Count), of.Count(each => each.IsEmployed),
        Median(of.Select(each => each.HourlyWage)) is { } pay ? EntryWords.Money(pay) : "", Median(of.Select(each => each.WeeklyHours)) is { } hours ? $"{hours:0.#}" : "",
        Links.Query(("outcome", code), ("from", From), ("to", To)) + "#cases");

    private string Percent(int of) => $"{Math.Round(100m * of / All.Count, MidpointRounding.AwayFromZero):0}%";

    private static decimal? Median(IEnumerable<decimal?> values)
    {
        var sorted = values.OfType<decimal>().Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A spreadsheet takes what begins with one of these for a formula.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
