using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>The one exception of Policy 604: not to use a comparable benefit that is available. Asked for in its document, it is decided here by another supervisor, or withdrawn.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class ExceptionsModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : RecordingPage(load, staff, me, clock, append)
{
    public static readonly (string Value, string Text)[] Decisions = [("approved", "Approve, for this service only"), ("denied", "Deny: the person gets the reasons and their rights")];

    /// <summary>The service that the page is about, where several benefits go unused.</summary>
    [BindProperty(SupportsGet = true)]
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

    [BindProperty(SupportsGet = true, Name = "saved")]
    public bool IsSaved { get; set; }

    public IReadOnlyList<UnusedBenefit> Rows { get; private set; } = [];

    /// <summary>The one that is shown; none where no benefit goes unused.</summary>
    public UnusedBenefit? Shown { get; private set; }

    public IReadOnlyList<UnusedBenefit> Others => [.. Rows.Where(row => row != Shown)];

    public bool MayAsk => MayAdd(Kind.PolicyException);

    public bool IsSupervisor => Signed.Actor.Role == Role.Supervisor;

    /// <summary>What whoever is signed in did in the case that keeps them from deciding.</summary>
    public IReadOnlyList<string> Hands => UnusedBenefit.HandsOf(Case.AsRecorded, Signed.Actor.Id);

    public bool MayDecide => MayRecord && IsSupervisor && Hands.Count == 0;

    /// <summary>Whoever decides has nothing to withdraw.</summary>
    public bool MayWithdraw => MayAsk && !MayDecide && Shown?.Open is not null;

    /// <summary>The last day to appeal a denial of today.</summary>
    public string LastDaySaid => Wording.Full(ReturningWay.LastDay(Case.File.Pack, Today));

    public string ByWhom(RecordedEntry said) => NameOf(said.RecordedBy);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        Begin();
        if (Shown?.Open is { } open && MayDecide) (Amount, From, Until) = ($"{open.Amount:0.00}", $"{open.From:yyyy-MM-dd}", $"{open.Until:yyyy-MM-dd}");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (!MayAsk) return StatusCode(StatusCodes.Status403Forbidden);
        if (!Vocabulary<ExceptionAction>.Read(Decision ?? "", out var action) || action == ExceptionAction.Requested) ModelState.AddModelError(nameof(Decision), "Choose: approve or deny.");
        var (amount, from, until) = (ModelState.ReadNumber(nameof(Amount), Amount), ModelState.ReadDay(nameof(From), From), ModelState.ReadDay(nameof(Until), Until));
        if (!ModelState.IsValid) return Page();
        var entry = new PolicyException { On = Today, About = About ?? "", Service = About, Action = action, Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim() };
        if (action == ExceptionAction.Approved) entry = entry with { Amount = amount, From = from, Until = until };
        IReadOnlyList<Entry> entries = action == ExceptionAction.Denied ? [entry, ReturningWay.Notice(Case.File.Pack, Today, "exception", entry.Reason)] : [entry];
        return await Record(entries, cancel, InTheForm) is null ? Page() : Redirect(To.Page("exceptions") + Links.Query(("about", About), ("saved", "true")));
    }

    // The fields of an entry as this form names them.
    private static string InTheForm(string field) => field switch
    {
        "amount" => nameof(Amount),
        "from" => nameof(From),
        "until" => nameof(Until),
        "reason" or "reasons" => nameof(Reason),
        _ => "",
    };

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(Status32.ComparableBenefitUnused)) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.PolicyException)) return StatusCode(StatusCodes.Status403Forbidden);
        Rows = UnusedBenefit.Of(this);
        Shown = Rows.FirstOrDefault(row => row.Service == About) ?? Rows.FirstOrDefault(row => row.Open is not null) ?? (Rows.Count > 0 ? Rows[0] : null);
        await LookUp([Case.Header.Counselor, .. Rows.SelectMany(row => row.Said).Select(each => each.RecordedBy)], cancel);
        return null;
    }
}
