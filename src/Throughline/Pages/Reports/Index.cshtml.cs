using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Documents;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Reports;

/// <summary>Reports on their way: to whoever decides, those that wait, the longest wait first; to whoever writes, those that came back.</summary>
[Authorize(nameof(Permission.ReadReports))]
public sealed class IndexModel(ReportsOnTheirWay reports, StaffNames names, PagesByAgency pages, CurrentUser me) : PageModel
{
    private const int Long = 7;

    public IReadOnlyList<ReportsOnTheirWay.Row> Waiting { get; private set; } = [];

    public int AllWaiting { get; private set; }

    public IReadOnlyList<ReportsOnTheirWay.Row> Returned { get; private set; } = [];

    public int AllReturned { get; private set; }

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>Everybody's that the person reaches, or one's own.</summary>
    [BindProperty(SupportsGet = true, Name = "staff")]
    public string? Staff { get; set; }

    public bool IsEverybodys => Staff == "all" || !me.CarriesCases;

    /// <summary>Whether who reads it decides, or mends what came back.</summary>
    public bool Decides => me.Actor.Role != Role.ProviderStaff;

    public bool HasReports => me.Pack.Documents.Any(type => type.Action == DocumentAction.Submitted);

    /// <summary>Lists that the agency has beside its reports.</summary>
    public IReadOnlyList<(string Words, string Address)> Lists => Decides ? pages.Of(me.Pack.Agency).Lists : [];

    public int WaitLong => Waiting.Count(row => DaysOf(row) >= Long);

    public string Summary => AllWaiting == 0 ? "Nothing waits." : $"{Wording.Count(AllWaiting, "report")} {(AllWaiting == 1 ? "waits" : "wait")}, the oldest {Wording.Count(DaysOf(Waiting[0]), "day")}";

    public int DaysOf(ReportsOnTheirWay.Row row) => me.Today.DayNumber - row.On.DayNumber;

    public string Waits(ReportsOnTheirWay.Row row) => DaysOf(row) == 0 ? "Today" : Wording.Count(DaysOf(row), "day");

    public string Title(ReportsOnTheirWay.Row row)
    {
        var title = TypeOf(row)?.Title ?? Wording.Sentence(row.Report.Document.Replace('-', ' ')).TrimEnd('.');
        return row.Report.Period is { } period ? $"{title}, {period}" : title;
    }

    /// <summary>Where the report is decided on, or written anew.</summary>
    public string Address(ReportsOnTheirWay.Row row, bool returned)
    {
        var of = Links.Case(row.Case);
        return returned && TypeOf(row) is { } type ? of.Document(type.Key, ("authorization", row.Report.Authorization), ("period", row.Report.Period)) : of.Waiting(row.Report.Document, row.Report.Authorization, row.Report.Period);
    }

    /// <summary>What a list is called, by who reads it.</summary>
    public string Heading(bool returned) => (returned, Decides) switch
    {
        (true, true) => "Returned, not back yet",
        (true, false) => "Returned to you",
        (false, true) => "To decide",
        _ => "Sent, not decided yet",
    };

    public string NameOf(string? staff) => staff is null ? "" : Names.GetValueOrDefault(staff, "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (Waiting, AllWaiting) = await reports.Find(me.Actor, !IsEverybodys, returned: false, cancel);
        (Returned, AllReturned) = await reports.Find(me.Actor, !IsEverybodys, returned: true, cancel);
        Names = await names.Of([.. Waiting.Concat(Returned).SelectMany(row => new[] { row.Counselor, row.Specialist })], cancel);
        return Page();
    }

    private DocumentType? TypeOf(ReportsOnTheirWay.Row row) =>
        me.Pack.Documents.FirstOrDefault(type => type.Name == row.Report.Document && type.Action == DocumentAction.Submitted) ?? me.Pack.Documents.FirstOrDefault(type => type.Name == row.Report.Document);
}
