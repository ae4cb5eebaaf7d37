using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Reports;
using Throughline.Casework.Staff;
using Throughline.Casework.Team;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>The aims of the program: how long work is kept, what it pays, how soon the next job follows; the people behind each number for who may see them.</summary>
[Authorize(nameof(Permission.ReadTeam))]
public sealed class AimsModel(ReadAims read, StaffNames staff, CurrentUser me) : PageModel
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    /// <summary>Whose people are listed: kept, lost, without work, gained.</summary>
    [BindProperty(SupportsGet = true, Name = "people")]
    public string? Behind { get; set; }

    public AimsReport Report { get; private set; } = null!;

    public string Where => Report.ByOffice ? me.Pack.Name : me.Actor.Office ?? me.Pack.Name;

    /// <summary>Whether a number opens its people: to their own office alone.</summary>
    public bool OpensPeople => !Report.ByOffice;

    public IReadOnlyList<(string Word, string Title, IReadOnlyList<MeasuredPerson> People)> Lists => !OpensPeople ? [] :
    [
        ("in-work", "In work", [.. Report.All.People.Where(person => person.Aims.WithoutWorkSince is null)]),
        ("without-work", "Without work", [.. Report.All.People.Where(person => person.Aims.WithoutWorkSince is not null)]),
        ("found-again", "Found the next job", [.. Report.All.People.Where(person => person.Aims.DaysBetween.Count > 0)]),
        ("earn-more", "Earn more than at first", [.. Report.All.People.Where(person => person.Aims.Gain > 0)]),
        ("skill", "A skill named", [.. Report.All.People.Where(person => person.Aims.Skills > 0)]),
    ];

    public (string Word, string Title, IReadOnlyList<MeasuredPerson> People)? Open => Lists.Where(each => each.Word == Behind).Cast<(string, string, IReadOnlyList<MeasuredPerson>)?>().FirstOrDefault();

    public IEnumerable<AimsOfGroup> Rows => Report.Groups.Prepend(Report.All);

    public string NothingShown => Report.All.People.Count == 0 ? "Nobody has worked yet, so there is nothing to measure." : "Fewer than 10 people have worked; their numbers are not shown here.";

    public static string Followed(MarkedShare mark, AimsReport of) => mark.Followed is { } people ? of.ByOffice ? $"{people} or more" : $"{people}" : "fewer than 10";

    public string Between(AimsOfGroup group) => Report.Shown(group.DaysBetween, group.Losses) is { } days ? days.ToString("0.#", CultureInfo.InvariantCulture) : group.Losses == 0 && !Report.ByOffice ? "no loss" : "not shown";

    public string NameOf(AimsOfGroup group) => Report.ByOffice ? group.Name : group.Name.Length == 0 ? "Nobody" : names.GetValueOrDefault(group.Name, group.Name);

    public string Said(MeasuredPerson person)
    {
        var aims = person.Aims;
        var gaps = aims.DaysBetween.Count > 0 ? $" Next job after {string.Join(", ", aims.DaysBetween)} days." : "";
        return $"{Wording.Count(aims.Days, "day")} in work since {Wording.Brief(aims.From, Report.AsOf)}{(aims.Lost ? ", then lost" : "")}. {EntryWords.Money(aims.FirstWage)} at first, {EntryWords.Money(aims.WageNow)} now.{gaps}"
            + (aims.WithoutWorkSince is { } since ? $" Without work since {Wording.Brief(since, Report.AsOf)}, {Wording.Count(Report.AsOf.DayNumber - since.DayNumber, "day")}." : "");
    }

    public static string Percent(double? share) => share is { } of ? of.ToString("0 %", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal) : "not shown";

    public static string Range(MarkedShare mark) => mark.Between is var (low, high) ? $"{Percent(low)} to {Percent(high)}" : "";

    public static string Dollars(decimal? amount) => amount is { } of ? EntryWords.Money(of) : "not shown";

    public string Share(int of, int all) => all == 0 ? "none" : Report.ByOffice && all < AimsReport.Few ? "not shown" : Report.ByOffice ? Percent((double)of / all) : $"{of} of {all}";

    public async Task<IActionResult> OnGetAsync([FromQuery] string? format, CancellationToken cancel)
    {
        if (await read.Handle(me.Actor, cancel) is not { } report) return NotFound();
        Report = report;
        names = await staff.Of([.. report.Groups.Select(group => group.Name)], cancel);
        return format == "csv" && !report.IsTooFew ? File(Encoding.UTF8.GetBytes(Csv()), "text/csv", "aims.csv") : Page();
    }

    private string Csv()
    {
        var text = new StringBuilder("group,people,measure,after,share,followed,value\r\n");
        foreach (var group in Report.Groups.Prepend(Report.All))
        {
            var name = group == Report.All ? "All" : NameOf(group);
            foreach (var (measure, curve) in new[] { ("kept", group.Kept), ("kept-after-cash", group.KeptAfterCash) })
            {
                foreach (var mark in Report.Marked(curve)) Line(text, name, group, measure, mark.After, mark.Share?.ToString("0.0000", CultureInfo.InvariantCulture), mark.Followed?.ToString(CultureInfo.InvariantCulture), null);
            }

            foreach (var (measure, value) in new (string, decimal?)[] { ("first-wage", group.FirstWage), ("wage-now", group.WageNow), ("first-hours", group.FirstHours), ("hours-now", group.HoursNow), ("days-between", Report.Shown(group.DaysBetween, group.Losses)) })
            {
                Line(text, name, group, measure, null, null, null, value?.ToString("0.00", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, AimsOfGroup group, params string?[] cells) =>
        text.Append('"').Append(name.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\",").Append(group.People.Count).Append(',').AppendJoin(',', cells).Append("\r\n");
}
