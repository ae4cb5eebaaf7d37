using Throughline.Casework.Derived;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Caseload;

/// <summary>The cases that somebody may see, narrowed as they ask, a page at a time.</summary>
[Authorize(nameof(Permission.SeeCaseload))]
public sealed class IndexModel(Throughline.Casework.Cases.Caseload caseload, Colleagues colleagues, StaffNames names, Namesakes namesakes, CurrentUser me) : PageModel
{
    public const int OnePage = 50;

    /// <summary>A caseload of up to this stands on one page.</summary>
    private const int Whole = 150;

    public Asked Asked { get; private set; } = new();

    public Throughline.Casework.Cases.Caseload.Listed List { get; private set; } = null!;

    public IReadOnlyList<Colleagues.Colleague> Others { get; private set; } = [];

    /// <summary>What was typed for a day and is none.</summary>
    public string? NotADay { get; private set; }

    public int Pages => List.Total <= Whole ? 1 : (List.Total + OnePage - 1) / OnePage;

    /// <summary>The rows, in groups by how urgent they are.</summary>
    public IReadOnlyList<CaseRow.Group> Groups { get; private set; } = [];

    /// <summary>How many are how urgent, where all stand on this page.</summary>
    public IReadOnlyList<CaseRow.Group> Counts => Pages == 1 && ByUrgency ? [.. Groups.Where(group => group.Rows.Count > 0)] : [];

    /// <summary>A choice of what the list shows: its words and its address.</summary>
    public sealed record Choice(string Words, string Address, bool IsShown);

    public IEnumerable<Choice> Statuses => List.Statuses
        .Select(status => new Choice($"{status.Label} {status.Cases}", (Asked with { Status = status.Status, P = 1 }).Address, Asked.Status == status.Status))
        .Prepend(new($"All {List.Statuses.Sum(count => count.Cases)}", (Asked with { Status = null, P = 1 }).Address, Asked.Status is null));

    public IReadOnlyList<Choice> Orders => !SeesTheWork ? [] :
    [
        new("Most urgent first", (Asked with { By = null, P = 1 }).Address, ByUrgency), new("By family name", (Asked with { By = "name", P = 1 }).Address, !ByUrgency),
    ];

    /// <summary>Those whose list it may be.</summary>
    public IReadOnlyList<(string Id, string Name, bool IsChosen)> Workers => Others.Count == 0 ? [] :
    [
        (me.Actor.Id, me.Actor.Name, Asked.Staff == me.Actor.Id), ("all", "Everybody", Asked.Staff == "all" || (Asked.Staff is null && !WorksCases)),
        .. Others.Where(other => other.Id != me.Actor.Id).Select(other => (other.Id, other.Name, other.Id == Asked.Staff)),
    ];

    /// <summary>Whether the list is of more than one person's cases.</summary>
    public bool ShowsWorker { get; private set; }

    public bool MayLog => me.May(Permission.RecordEntry) && AccessTable.Records(me.Actor.Role, Kind.Contact);

    public int Columns => (SeesTheWork ? 4 : 2) + (ShowsWorker ? 1 : 0) + (MayLog ? 1 : 0);

    public string? DueTyped => Asked.Due?.ToString("yyyy-MM-dd");

    public string Caption => $"{me.Client}s, {(ByUrgency ? "most urgent first" : "by family name")}";

    public string? SortOf(string column) => column == (ByUrgency ? "due" : "name") ? "ascending" : null;

    public string? Before => Asked.P > 1 ? (Asked with { P = Asked.P - 1 }).Address : null;

    public string? After => Asked.P < Pages ? (Asked with { P = Asked.P + 1 }).Address : null;

    public string Empty => Asked.IsNarrowed ? $"No {me.Pack.Client} fits this. Use Find for another worker’s clients." : "No cases are assigned yet.";

    /// <summary>How many, and what was asked of them.</summary>
    public string Heading
    {
        get
        {
            var said = new List<string> { Wording.Count(List.Total, me.Pack.Client) };
            if (Asked.Overdue) said.Add("overdue");
            if (Asked.Heard is { } met) said.Add($"contacted since {Wording.Short(met, me.Today)}");
            if (Asked.Silent is { } quiet) said.Add($"no contact since {Wording.Short(quiet, me.Today)}");
            if (Asked.Active) said.Add("not closed");
            if (RuleTitle is { } title) said.Add($"{title.ToLowerInvariant()} owed");
            if (Asked.Due is { } to)
            {
                said.Add(Asked.From is not { Year: > 1900 } from ? $"due up to {Wording.Short(to, me.Today)}"
                    : from == to ? $"due {Wording.Short(to, me.Today)}" : $"due {Wording.Brief(from, me.Today)} to {Wording.Brief(to, me.Today)}");
            }

            return string.Join(", ", said);
        }
    }

    /// <summary>Whether what is owed and the contacts are the reader's to see.</summary>
    public bool SeesTheWork => AccessTable.SeesTheWork(me.Actor.Role);

    // Who does not see the work has the list by name: its order would tell.
    private bool ByUrgency => SeesTheWork && Asked.By != "name";

    public string Whose { get; private set; } = "";

    /// <summary>The rule's title, when the list is of the cases that it touches.</summary>
    private string? RuleTitle => me.Pack.Rules.FirstOrDefault(rule => rule.Id == Asked.Rule)?.Title;

    private bool WorksCases => me.Actor.Role is Role.Counselor or Role.PlacementSpecialist;

    public async Task<IActionResult> OnGetAsync(
        string? q, string? staff, string? owes, string? status, string? rule, bool overdue, string? from, string? due, string? heard, string? silent, bool active, string? by, int p, CancellationToken cancel)
    {
        Asked = new()
        {
            Q = Said(q), Staff = Said(staff), Owes = Request.Query.ContainsKey("owes") ? owes ?? "" : null, Status = Said(status), Rule = Said(rule),
            Overdue = overdue, From = Day(from), Due = Day(due), Heard = Day(heard), Silent = Day(silent), Active = active, By = Said(by), P = Math.Clamp(p, 1, 100_000),
        };
        Others = await colleagues.Of(me.Actor, cancel);
        var who = Asked.Owes is not null || Asked.Staff == "all" ? null : Asked.Staff ?? (WorksCases ? me.Actor.Id : null);
        if (await caseload.Handle(me.Actor, Filter(who), cancel) is not { } list) return Forbid();
        List = list;
        if (Asked.P > Pages) return Redirect((Asked with { P = Pages }).Address);
        Names = await names.Of([Asked.Owes, who, .. List.Cards.Select(WorkerOf)], cancel);
        Whose = Name(Asked.Owes ?? who);
        ShowsWorker = (Asked.Owes ?? who) is null;
        var born = await namesakes.Of(me.Actor.Agency, [.. List.Cards.Select(card => card.Case)], cancel);
        Groups = CaseRow.Grouped(List.Cards.Select(card => (card, new CaseRow(card, me.Today, born.TryGetValue(card.Case, out var day) ? day : null, ShowsWorker ? NameOf(card) : null, SeesTheWork))), me.Today, ByUrgency);
        return Page();
    }

    private static string? WorkerOf(Card card) => card.Specialist ?? card.Counselor;

    private string NameOf(Card card) => WorkerOf(card) is { } worker ? Name(worker) : "Not assigned";

    private Throughline.Casework.Cases.Caseload.Filter Filter(string? who) => new()
    {
        Staff = who,
        WaitsFor = Asked.Owes,
        Named = Asked.Q,
        Rule = Asked.Rule,
        Status = Asked.Status,
        Overdue = Asked.Overdue,
        DueFrom = Asked.From,
        DueBy = Asked.Due,
        ContactedSince = Asked.Heard,
        SilentSince = Asked.Silent,
        Active = Asked.Active,
        By = ByUrgency ? Throughline.Casework.Cases.Caseload.Order.NextDue : Throughline.Casework.Cases.Caseload.Order.Name,
        Page = Asked.P,
        PageSize = OnePage,
        Whole = Whole,
    };

    private IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    private string Name(string? staff) => staff switch
    {
        null => me.Actor.Office is { } office && AccessTable.Of(me.Actor.Role, Permission.SeeCaseload) == Scope.Office ? $"of the {office} office" : $"of {me.Pack.Name}",
        "" => "not assigned",
        _ when staff == me.Actor.Id => me.Actor.Name,
        _ => Names.GetValueOrDefault(staff, staff),
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private DateOnly? Day(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return day;
        NotADay = text;
        return null;
    }
}
