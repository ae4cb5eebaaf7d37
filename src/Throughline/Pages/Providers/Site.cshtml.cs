using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Providers;
using Throughline.Casework.Register;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Providers;

/// <summary>One site: its two approvals side by side, each by its own person; who works there; its memoranda.</summary>
[Authorize(nameof(Permission.ReadProviders))]
public sealed class SiteModel(FindProviders find, KeepProviders keep, ApproveSites approve, StaffNames staff, AgencyClock clock, CurrentUser me) : ProvidersPage(find, staff, clock, me)
{
    public sealed class ApprovalForm
    {
        public DateOnly? From { get; set; }
        public DateOnly? Until { get; set; }
        public string? Note { get; set; }
    }

    public sealed class WithdrawalForm
    {
        public DateOnly? From { get; set; }
        public string? Reason { get; set; }
    }

    [BindProperty]
    public ApprovalForm Approval { get; set; } = new();

    [BindProperty]
    public WithdrawalForm Withdrawal { get; set; } = new();

    [BindProperty]
    public ProviderModel.SiteForm Facts { get; set; } = new();

    [BindProperty]
    public ProviderModel.MemorandumForm Memorandum { get; set; } = new();

    public KeptSite Site { get; private set; } = null!;

    public IReadOnlyList<SiteHalf> Halves => [.. Terms.ApprovedBy.Select(duty => Half(Site.Id, duty))];

    public int MissingHalves => Halves.Count(half => !half.Counts);

    /// <summary>The half that is the reader's own to record; none for who carries no such duty.</summary>
    public SiteHalf? Own => Me.May(Permission.ApproveSites) ? Halves.FirstOrDefault(half => half.Duty.Word == Me.Actor.Duty) : null;

    /// <summary>Whether the reader recorded another half that counts: then the own one is somebody else's.</summary>
    public bool RecordedTheOther => Own is { } own && ApproveSites.OtherHalf(Of, Site.Id, own.Duty, Me.Actor.Id, Today) is not null;

    /// <summary>The first day, back from today, on which an approval was missing.</summary>
    public DateOnly? StoppedSince
    {
        get
        {
            var provider = Of.InAFile();
            if (Terms.IsApprovedOn(provider, Site.Id, Today)) return null;
            var day = Today;
            while (day > Today.AddDays(-1000) && !Terms.IsApprovedOn(provider, Site.Id, day.AddDays(-1))) day = day.AddDays(-1);
            return day;
        }
    }

    public async Task<IActionResult> OnGetAsync(string provider, string site, CancellationToken cancel)
    {
        if (!await Ready(provider, site, cancel)) return NotFound();
        (Approval.From, Withdrawal.From) = (Today, Today);
        Facts = new() { Name = Site.Name, County = Site.County, MentalHealthAgency = Site.MentalHealthAgency };
        return Page();
    }

    public async Task<IActionResult> OnPostApproveAsync(string provider, string site, CancellationToken cancel)
    {
        if (!Me.May(Permission.ApproveSites)) return Forbid();
        if (!await Ready(provider, site, cancel)) return NotFound();
        Open = "Approval";
        return !Given("Approval.From", Approval.From, "Give the first day on which it is approved.") ? Page()
            : Answer(await approve.Approve(Me.Actor, provider, Version, site, Approval.From!.Value, Approval.Until, Approval.Note, cancel), "Approval", Here);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string provider, string site, CancellationToken cancel)
    {
        if (!Me.May(Permission.ApproveSites)) return Forbid();
        if (!await Ready(provider, site, cancel)) return NotFound();
        Open = "Withdrawal";
        return !Given("Withdrawal.From", Withdrawal.From, "Give the first day on which it no longer counts.") ? Page()
            : Answer(await approve.Withdraw(Me.Actor, provider, Version, site, Withdrawal.From!.Value, Withdrawal.Reason ?? "", cancel), "Withdrawal", Here);
    }

    public async Task<IActionResult> OnPostFactsAsync(string provider, string site, CancellationToken cancel)
    {
        if (!MayKeep) return Forbid();
        if (!await Ready(provider, site, cancel)) return NotFound();
        return Answer(await keep.PutSite(Me.Actor, provider, Version, site, Facts.Name ?? "", Facts.County, Facts.MentalHealthAgency, cancel), "Facts", Here);
    }

    public async Task<IActionResult> OnPostMemorandumAsync(string provider, string site, CancellationToken cancel)
    {
        if (!MayKeep) return Forbid();
        if (!await Ready(provider, site, cancel)) return NotFound();
        Open = "Memorandum";
        if (!Given("Memorandum.From", Memorandum.From, "Give the first day.") | !Given("Memorandum.To", Memorandum.To, "Give the last day.")) return Page();
        return Answer(await keep.AddMemorandum(Me.Actor, provider, Version, site, Memorandum.With ?? "", Memorandum.From!.Value, Memorandum.To!.Value, cancel), "Memorandum", Here);
    }

    private string Here => Links.Provider(Of.Id).Site(Site.Id);

    private async Task<bool> Ready(string provider, string site, CancellationToken cancel)
    {
        if (!await Load(provider, site, cancel) || Of.Sites.FirstOrDefault(each => each.Id == site) is not { } found) return false;
        Site = found;
        return true;
    }
}
