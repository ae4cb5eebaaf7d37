using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Kansas;

/// <summary>The cap, what was paid, and support month by month after the loss of cash assistance: asked for by the navigator, decided by the supervisor.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class MoneyModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : ParticipantPage(load, staff, me, clock, append)
{
    private const int MonthsOffered = 3;

    public MoneyOnFile Money { get; private set; } = null!;

    public CashWindow? Cash { get; private set; }

    /// <summary>The month that is asked about or decided on, written yyyy-MM.</summary>
    [BindProperty]
    public string? Of { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What was decided: approved or denied.</summary>
    [BindProperty]
    public string? Decision { get; set; }

    public bool MayAsk => MayAdd(Kind.PolicyException) && Cash is { IsOver: false };

    public bool MayDecide => MayAdd(Kind.PolicyException) && Signed.Actor.Role == Role.Supervisor;

    /// <summary>Requests that nobody has decided, the oldest first.</summary>
    public IEnumerable<SupportDecision> Waiting => Money.Decisions.Where(each => each.IsOpen).Reverse();

    /// <summary>Months that were decided, the latest first.</summary>
    public IEnumerable<SupportDecision> Decided => Money.Decisions.Where(each => !each.IsOpen);

    /// <summary>When cash ended and support ends, for who sees it.</summary>
    public string EndsSaid => !AccessTable.Sees(Signed.Actor.Role, Kind.CashAssistanceEnded) ? "Once cash assistance has ended, support is paid only in a month in which the participant works, in that month, up to what the supervisor approved."
        : Cash is not { } cash ? "Cash assistance has not ended. From its end on, support is decided month by month with the supervisor."
        : $"After cash assistance ended on {Short(cash.Ended)}, support is paid only in a month in which the participant works, in that month, case by case. It ends {Short(cash.LastDay)}.";

    /// <summary>Whether the form is offered: one request at a time.</summary>
    public bool IsAsking => MayAsk && !Waiting.Any() && Months.Any();

    public string Kinds(SupportPayment payment) => (payment.Category is { } category ? EntryWords.Capital(EntryWords.Plain(category)) : "") + (Money.IsReversed(payment) ? ", taken back" : "") + (payment.Note is null ? "" : ":");

    /// <summary>The months that may be asked about now: this one and the two after it, inside the window, and not asked about already.</summary>
    public IEnumerable<(string Value, string Text)> Months
    {
        get
        {
            var month = Month.Of(Today);
            for (var at = 0; at < MonthsOffered; at++, month = month.Next)
            {
                if (Cash is { } cash && month.First <= cash.LastDay && SupportDecision.Of(Facts.Entries, month) is { IsOpen: false, IsApproved: false }) yield return (month.ToString(), Said(month));
            }
        }
    }

    public static string Said(Month month) => month.First.ToString("MMMM yyyy");

    public static IEnumerable<(string Value, string Text)> Decisions => [("approved", "Approve"), ("denied", "Deny")];

    public string DecidedSaid(SupportDecision decision) => decision switch
    {
        { Decided: { Action: ExceptionAction.Approved } approved } => $"Approved {Short(approved.On)}, up to {EntryWords.Money(approved.Amount ?? 0)}. {approved.Reason}",
        { Decided: { } denied } => $"Denied {Short(denied.On)}. {denied.Reason}",
        { Asked: { } asked } => $"Asked {Short(asked.On)} for {EntryWords.Money(asked.Amount ?? 0)}. {asked.Reason}",
        _ => "",
    };

    public string WorkedSaid(Month month) => Facts.Jobs.LastOrDefault(job => job.Since <= month.Last && !(job.Ended < month.First)) is { } job ? $"Works: {job.Said}, {job.Facts.WeeklyHours:0.##} hours a week." : "No job is on file for that month.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (!MayAsk) return StatusCode(StatusCodes.Status403Forbidden);
        return await Add(new PolicyException { On = Today, About = About(), Action = ExceptionAction.Requested, Amount = ModelState.ReadNumber(nameof(Amount), Amount), Reason = Reason?.Trim() }, cancel);
    }

    public async Task<IActionResult> OnPostDecideAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (!MayDecide) return StatusCode(StatusCodes.Status403Forbidden);
        if (Decision is not ("approved" or "denied")) ModelState.AddModelError(nameof(Decision), "Choose approve or deny.");
        var approved = Decision == "approved";
        return await Add(new PolicyException
        {
            On = Today, About = About(), Action = approved ? ExceptionAction.Approved : ExceptionAction.Denied, Amount = approved ? ModelState.ReadNumber(nameof(Amount), Amount) : null, Reason = Reason?.Trim(),
        }, cancel);
    }

    private string About() => "support " + Of;

    private async Task<IActionResult> Add(PolicyException entry, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Of)) ModelState.AddModelError(nameof(Of), "Choose the month.");
        return ModelState.IsValid && await Record([entry], cancel, InTheForm) is { } recorded ? Redirect(To.SavedOn("money", recorded.Entries[0].Seq)) : Page();
    }

    private static string InTheForm(string field) => field switch
    {
        "about" => nameof(Of),
        "amount" => nameof(Amount),
        "reason" => nameof(Reason),
        _ => "",
    };

    private async Task<IActionResult?> Ready(CancellationToken cancel)
    {
        if (await Open(Kind.SupportPayment, cancel) is { } instead) return instead;
        (Money, Cash) = (new(Facts), CashWindow.Of(Facts));
        return null;
    }
}
