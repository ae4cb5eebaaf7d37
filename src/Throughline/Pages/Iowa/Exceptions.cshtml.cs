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
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>The one exception of Policy 604: not to use a comparable benefit that is available. Asked for, decided by another supervisor, withdrawn.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class ExceptionsModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : CasePage(load, staff, me, clock)
{
    /// <summary>A service for which another source would pay and is not used, with what was asked and decided.</summary>
    public sealed record Row(string Service, ComparableBenefit Benefit, IReadOnlyList<PolicyException> Requests)
    {
        public PolicyException? Open => Requests is [.., { Action: ExceptionAction.Requested } open] ? open : null;

        public string Words => EntryWords.Capital(EntryWords.Plain(Service));
    }

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? IdempotencyKey { get; set; }

    [BindProperty]
    public int? Seen { get; set; }

    [BindProperty(SupportsGet = true, Name = "saved")]
    public bool IsSaved { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<Refused> Refusals { get; private set; } = [];

    public bool MayAsk => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.PolicyException);

    /// <summary>A supervisor who neither asked nor plans nor pays here.</summary>
    public bool MayDecide => MayRecord && Signed.Actor.Role == Role.Supervisor
        && !Case.Entries.Any(each => each.RecordedBy == Signed.Actor.Id && each.Entry is PolicyException { Action: ExceptionAction.Requested } or IPlan or Authorization or AuthorizationPaid);

    public string WhoDecides => Signed.Actor.Role == Role.Supervisor ? "You asked, plan or pay here: a supervisor of another team decides." : "A supervisor decides who neither asked, nor plans, nor pays.";

    public string LastDaySaid => Wording.Full(ReturningWay.LastDay(Case.File.Pack, Today));

    public string Said(PolicyException each) => $"{EntryWords.Capital(EntryWords.Plain(each.Action))} {Brief(each.On)}"
        + (each.Amount is { } amount ? $", {EntryWords.Money(amount)}" : "") + (each.Until is { } until ? $" until {Brief(until)}" : "") + (each.By is { } by ? $", {by}" : "");

    public static string Sources(ComparableBenefit benefit) => string.Join("; ", (benefit.Sources ?? []).Select(each => $"{each.Name}: {each.Answer}{(each.Amount is { } amount ? $", {EntryWords.Money(amount)}" : "")}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        (IdempotencyKey, Seen) = (Guid.NewGuid().ToString("n"), Case.Seq);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (!MayAsk) return StatusCode(StatusCodes.Status403Forbidden);
        if (!Spelling<ExceptionAction>.Read(Decision ?? "", out var action))
        {
            ModelState.AddModelError(nameof(Decision), "Choose: approve or deny.");
            return Page();
        }

        var (amount, from, until) = (ModelState.ReadNumber(nameof(Amount), Amount), ModelState.ReadDay(nameof(From), From), ModelState.ReadDay(nameof(Until), Until));
        if (!ModelState.IsValid) return Page();
        var entry = new PolicyException { On = Today, About = About ?? "", Service = About, Action = action, Amount = amount, From = from, Until = until, Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim() };
        IReadOnlyList<Entry> entries = action == ExceptionAction.Denied ? [entry, ReturningWay.Notice(Case.File.Pack, Today, "exception", entry.Reason)] : [entry];
        var outcome = await append.Handle(new() { Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = entries, IdempotencyKey = IdempotencyKey, ExpectedSeq = Seen, IsSure = true }, cancel);
        if (outcome is AppendOutcome.Recorded) return Redirect(To.Page("exceptions") + Links.Query(("saved", "true")));
        if (outcome is AppendOutcome.Mistaken mistaken)
        {
            foreach (var mistake in mistaken.Mistakes) ModelState.AddModelError(char.ToUpperInvariant(mistake.Field[0]) + mistake.Field[1..], Wording.Mistake(mistake.Message, Today));
        }
        else Refusals = Told.Of(outcome, ModelState, Case);
        if (outcome is AppendOutcome.Conflicting) Seen = Case.Seq;
        return Page();
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(Status32.ComparableBenefitUnused)) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.PolicyException)) return StatusCode(StatusCodes.Status403Forbidden);
        var standing = Facts.Standing.Select(each => each.Entry).ToList();
        Rows =
        [
            .. standing.OfType<ComparableBenefit>().GroupBy(each => each.Service ?? each.Benefit, StringComparer.Ordinal).Select(each => each.Last()).Where(each => each is { Available: true, Used: false })
                .Select(each => new Row(each.Service ?? each.Benefit, each, [.. standing.OfType<PolicyException>().Where(asked => asked.About == (each.Service ?? each.Benefit))])),
        ];
        return null;
    }
}
