using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>Somebody who was closed as 26-0 asks for help again, from their own account, in plain words; whoever was never closed so sees why, and the way that there is.</summary>
[Authorize(nameof(Permission.AskAgain))]
public sealed class AskAgainModel(LoadCase load, AskAgain ask, CurrentUser me) : PageModel
{
    public static readonly (string Value, string Text)[] Wishes = [("maintain", "Keep the job I have"), ("regain", "Get a job back"), ("advance", "Move up to a better job")];

    public static readonly (string Value, string Text)[] Risks = [("none", "No"), ("months", "Yes, within some months"), ("immediate", "Yes, very soon")];

    /// <summary>The policy's reasons; another is told in words.</summary>
    public static readonly (string Word, string Words)[] Reasons = [.. Returning.Reasons.Where(each => each.Word != "other")];

    public CaseOnFile Case { get; private set; } = null!;

    [BindProperty]
    public string? Wish { get; set; }

    [BindProperty]
    public string[] Because { get; set; } = [];

    [BindProperty]
    public string? Told { get; set; }

    [BindProperty]
    public string? Risk { get; set; }

    [BindProperty]
    public string? Facts { get; set; }

    [BindProperty]
    public string? IdempotencyKey { get; set; }

    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    [BindProperty(SupportsGet = true, Name = "sent")]
    public bool IsSent { get; set; }

    public bool AsksOnce { get; private set; }

    /// <summary>What was asked and is not decided yet.</summary>
    public Returning? Current => Returning.Latest(Case.View.Entries) is { Determination: null } open ? open : null;

    /// <summary>Why there is nothing to ask for here; none where there is.</summary>
    public string? Why => Case.View.Closure switch
    {
        { Outcome: ClosureOutcome.Successful } => null,
        null => "Your case is open. Talk with your counselor about what you need; it can be planned now.",
        _ => "Help after a job is for people whose case was closed because they had found and kept a job. Yours was closed for another reason, so the way back is to apply again.",
    };

    /// <summary>What was asked, as it was answered.</summary>
    public IEnumerable<(string Label, string Text)> Asked => Current is { Answers: var said } ? WayBack.Asked(said) : [];

    /// <summary>How far it is.</summary>
    public string StateSaid => Current switch
    {
        { Choice: not null } => "You have chosen. Your counselor decides next and tells you.",
        _ => FileRequest.Latest(Case.View.Entries) switch
        {
            { State: FileRequestState.Unavailable } => "Your old file no longer exists, so the way back is to apply again. Your counselor helps you.",
            { Read: not null } => "Your old file has been read. Your counselor goes through the three ways with you.",
            { } => "Your old file has been asked for. Your counselor reads it first.",
            _ => "Your counselor has been told and gets in touch with you.",
        },
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        IdempotencyKey = Guid.NewGuid().ToString("n");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (Why is not null || Current is not null) return Redirect(Links.AskAgain);
        if (!Vocabulary<Objective>.Read(Wish ?? "", out var wish)) ModelState.AddModelError(nameof(Wish), "Choose what you want.");
        if (!Vocabulary<RiskToTheJob>.Read(Risk ?? "", out var risk)) ModelState.AddModelError(nameof(Risk), "Say whether you may lose your job.");
        var told = Told?.Trim() ?? "";
        if (told.Length < 10) ModelState.AddModelError(nameof(Told), "Tell us in a sentence what has happened.");
        if (!ModelState.IsValid) return Page();
        var reasons = Because.Where(each => Reasons.Any(known => known.Word == each)).ToList();
        var outcome = await ask.Handle(me.Actor, new()
        {
            On = me.Today, Conversation = $"return-{Returning.Of(Case.View.Entries).Count + 1}", Objective = wish, Risk = risk, Note = told, Facts = string.IsNullOrWhiteSpace(Facts) ? null : Facts.Trim(),
            Reason = reasons.Count > 0 ? string.Join("; ", reasons) : told.Replace(';', ','),
        }, IdempotencyKey, Sure, cancel);
        if (outcome is AppendOutcome.Recorded) return Redirect(Links.AskAgain + "?sent=true");
        AsksOnce = Refusals.AsksOnce(outcome);
        Refusals.Tell(outcome, ModelState, me.Today);
        return Page();
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (me.Actor.Case is not { } number || await load.Handle(me.Actor, number, cancel) is not LoadOutcome.Found found) return NotFound();
        Case = found.Case;
        return Case.File.Pack.Kinds.Contains(Kind.ReturningConversation) ? null : NotFound();
    }
}
