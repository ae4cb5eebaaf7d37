using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Web;

namespace Throughline.Pages.Caseload;

/// <summary>The cases that somebody may see, narrowed as they ask, a page at a time.</summary>
[Authorize(nameof(Act.SeeCaseload))]
public sealed class IndexModel(Throughline.Casework.Cases.Caseload caseload, Colleagues colleagues, CurrentUser me) : PageModel
{
    private const int OnePage = 50;

    public Asked Asked { get; private set; } = new();

    public Throughline.Casework.Cases.Caseload.Listed List { get; private set; } = null!;

    public IReadOnlyList<Colleagues.Colleague> Others { get; private set; } = [];

    /// <summary>What was typed for a day and is none.</summary>
    public string? NotADay { get; private set; }

    public int Pages => Math.Max(1, (List.Total + OnePage - 1) / OnePage);

    /// <summary>How many cases the list has before a status is chosen.</summary>
    public int OfEveryStatus => List.Statuses.Sum(count => count.Cases);

    public string Whose { get; private set; } = "";

    /// <summary>The rule's title, when the list is of the cases that it touches.</summary>
    public string? RuleTitle => me.Pack.Rules.FirstOrDefault(rule => rule.Id == Asked.Rule)?.Title;

    private bool WorksCases => me.Actor.Role is Role.Counselor or Role.PlacementSpecialist;

    public async Task<IActionResult> OnGetAsync(
        string? q, string? staff, string? owes, string? status, string? rule, bool overdue, string? from, string? due, string? heard, string? silent, bool active, string? by, int p, CancellationToken cancel)
    {
        Asked = new() { Q = Said(q), Staff = Said(staff), Owes = Request.Query.ContainsKey("owes") ? owes ?? "" : null, Status = Said(status), Rule = Said(rule), Overdue = overdue, From = Day(from), Due = Day(due), Heard = Day(heard), Silent = Day(silent), Active = active, By = Said(by), P = Math.Clamp(p, 1, 100_000) };
        Others = await colleagues.Of(me.Actor, cancel);
        var who = Asked.Owes is not null || Asked.Staff == "all" ? null : Asked.Staff ?? (WorksCases ? me.Actor.Id : null);
        if (await caseload.Handle(me.Actor, Filter(who), cancel) is not { } list) return Forbid();
        List = list;
        if (Asked.P > Pages) return Redirect((Asked with { P = Pages }).Address);
        Whose = Name(Asked.Owes ?? who);
        return Page();
    }

    public string NameOf(Card card) => (card.Specialist ?? card.Counselor) is { } worker ? Name(worker) : "Nobody yet";

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
        By = Asked.By == "due" ? Throughline.Casework.Cases.Caseload.Order.NextDue : Throughline.Casework.Cases.Caseload.Order.Name,
        Page = Asked.P,
        PageSize = OnePage,
    };

    private string Name(string? staff) => staff switch
    {
        null => me.Actor.Office is { } office && AccessTable.Of(me.Actor.Role, Act.SeeCaseload) == Scope.Office ? $"of the {office} office" : $"of {me.Pack.Name}",
        "" => "that nobody is assigned to",
        _ when staff == me.Actor.Id => me.Actor.Name,
        _ => Others.FirstOrDefault(other => other.Id == staff)?.Name ?? "somebody of another office",
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
