using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.FileRequests;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.FileRequests;

/// <summary>The requests for closed files, for the office that keeps them: the oldest first, each with its answer.</summary>
[Authorize(nameof(Permission.AnswerFileRequests))]
public sealed class IndexModel(FileQueue queue, AnswerFileRequest answer, StaffNames names, CurrentUser me) : PageModel
{
    /// <summary>A request as its row shows it.</summary>
    public sealed record Row(QueuedRequest Of, string Waited, string Asked, string File, string For, string Form, string Said)
    {
        public string Case => Of.Request.Case;

        public string Key => $"{Case}-{Of.Request.Nth}";
    }

    /// <summary>The words of an answer, as they were typed.</summary>
    [BindProperty]
    public string? Case { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Said { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? IdempotencyKey { get; set; }

    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    /// <summary>Whether something unlikely waits for somebody to say that it is right.</summary>
    public bool AsksOnce { get; private set; }

    [BindProperty(SupportsGet = true, Name = "answered")]
    public string? Answered { get; set; }

    [BindProperty(SupportsGet = true, Name = "sheet")]
    public int Sheet { get; set; } = 1;

    public QueuedRequests Queue { get; private set; } = null!;

    public IReadOnlyList<Row> Late { get; private set; } = [];

    public IReadOnlyList<Row> InTime { get; private set; } = [];

    public IReadOnlyList<Row> Sent { get; private set; } = [];

    public IReadOnlyList<Row> Back { get; private set; } = [];

    public IReadOnlyList<Row> Gone { get; private set; } = [];

    public string Summary => Queue.CountWaiting == 0 ? "No file is waiting." : Wording.Count(Queue.CountWaiting, "file") + " waiting";

    public string LateTitle => $"Over {Wording.Count(Queue.Days, "day")}";

    public string InTimeTitle => $"{Wording.Count(Queue.Days, "day")} or less";

    public bool HasMore => Queue.CountWaiting > Sheet * FileQueue.OnePage;

    public string More => Links.FileRequests + Links.Query(("sheet", $"{Sheet + 1}"));

    private int forms;

    /// <summary>Names a form of the page, each by its own.</summary>
    public string NewKey() => $"{Guid.NewGuid():n}{++forms}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Fill(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Case is { Length: > 0 } number && Entry() is { } entry)
        {
            var outcome = await answer.Handle(me.Actor, number, entry, IdempotencyKey, Sure, cancel);
            if (outcome is AppendOutcome.Recorded) return Redirect(Links.FileRequests + Links.Query(("answered", number)));
            Tell(outcome);
        }

        return await Fill(cancel) ? Page() : NotFound();
    }

    /// <summary>Takes back that a file is gone: the office's own correction, with its reason.</summary>
    public async Task<IActionResult> OnPostFoundAsync(CancellationToken cancel)
    {
        if (Case is { Length: > 0 } number && Said is { } reason && reason.Trim().Length >= 10)
        {
            var outcome = await answer.TakeBack(me.Actor, number, reason.Trim(), me.Today, IdempotencyKey, Sure, cancel);
            if (outcome is AppendOutcome.Recorded) return Redirect(Links.FileRequests + Links.Query(("answered", number)));
            Tell(outcome);
        }
        else ModelState.AddModelError(nameof(Said), "Say where and by whom it was found: a sentence.");

        return await Fill(cancel) ? Page() : NotFound();
    }

    private ClosedFile? Entry()
    {
        if (!Vocabulary<ClosedFileAction>.Read(Answer ?? "", out var action))
        {
            ModelState.AddModelError(nameof(Answer), "Choose an answer.");
            return null;
        }

        var until = action == ClosedFileAction.MoreTime ? ModelState.ReadDay(nameof(Until), Until) : null;
        if (!ModelState.IsValid) return null;
        var words = string.IsNullOrWhiteSpace(Said) ? null : Said.Trim();
        return new() { On = me.Today, Action = action, Reason = action == ClosedFileAction.Unavailable ? words : null, Until = until, Note = action == ClosedFileAction.Unavailable ? null : words };
    }

    private void Tell(AppendOutcome outcome)
    {
        AsksOnce = Refusals.AsksOnce(outcome);
        switch (outcome)
        {
            case AppendOutcome.Refused refused:
                foreach (var because in refused.Refusals.SelectMany(each => each.Refusal.Because)) ModelState.AddModelError("", Wording.Sentence(Wording.Days(because, me.Today)));
                break;
            case AppendOutcome.Mistaken mistaken:
                foreach (var mistake in mistaken.Mistakes) ModelState.AddModelError(mistake.Field == "until" ? nameof(Until) : nameof(Said), Refusals.Said(mistake, me.Today));
                break;
            default: Refusals.Tell(outcome, ModelState, me.Today); break;
        }
    }

    private async Task<bool> Fill(CancellationToken cancel)
    {
        if (await queue.Handle(me.Actor, Sheet, cancel) is not { } found) return false;
        Queue = found;
        var people = await names.Of(found.Waiting.Concat(found.Sent).Concat(found.ComingBack).Concat(found.Gone).Select(each => each.Counselor), cancel);
        Late = [.. found.Waiting.Where(each => each.IsLate).Select(each => Of(each, people))];
        InTime = [.. found.Waiting.Where(each => !each.IsLate).Select(each => Of(each, people))];
        Sent = [.. found.Sent.Select(each => Of(each, people))];
        Gone = [.. found.Gone.Select(each => Of(each, people))];
        Back = [.. found.ComingBack.Select(each => Of(each, people))];
        return true;
    }

    private Row Of(QueuedRequest each, IReadOnlyDictionary<string, string> people)
    {
        var request = each.Request;
        var state = request.State switch
        {
            FileRequestState.MoreTime => $"More time{(request.Until is { } until ? $" to {Wording.Brief(until, me.Today)}" : "")}",
            FileRequestState.OnItsWay => "On its way",
            FileRequestState.Sent => $"Sent {Wording.Brief(request.Since, me.Today)}",
            FileRequestState.Settled => $"Sent back {Wording.Brief(request.Since, me.Today)}",
            _ => "",
        };
        return new(each, each.Waited == 0 ? "Today" : Wording.Count(each.Waited, "day"), Wording.Short(request.Asked, me.Today),
            $"{request.File ?? request.Case} · {each.Status}{(each.ClosedOn is { } on ? $" {Wording.Brief(on, me.Today)}" : "")}",
            $"{(each.Counselor is { } counselor ? people.GetValueOrDefault(counselor, counselor) : "nobody named")}. {Purpose(request.Purpose)}",
            request.Format is { } format ? EntryWords.Capital(format) : "Not said", string.Join(". ", new[] { state, request.Said ?? "" }.Where(words => words.Length > 0)));
    }

    private static string Purpose(string? purpose) => purpose switch
    {
        "maintain" => "To keep the job",
        "regain" => "To get a job back",
        "advance" => "To move up",
        _ => "Purpose not said",
    };
}
