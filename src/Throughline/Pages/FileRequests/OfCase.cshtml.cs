using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.FileRequests;

/// <summary>The closed file of a case, for those who work it: asked for, sent, received, read, and its one disposition.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class OfCaseModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : RecordingPage(load, staff, me, clock, append)
{
    /// <summary>A step of the file with its day, or that it has not come yet.</summary>
    public sealed record Step(string What, DateOnly? On, string Said);

    /// <summary>A disposition, and what is against it.</summary>
    public sealed record Way(string Action, string Words, string Says, string? Against);

    [BindProperty]
    public string? Action { get; set; }

    [BindProperty]
    public string? Format { get; set; }

    [BindProperty]
    public string? Which { get; set; }

    [BindProperty]
    public string? Issues { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty(SupportsGet = true, Name = "saved")]
    public bool IsSaved { get; set; }

    public FileRequest? Current { get; private set; }

    public bool MaySay => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.ClosedFile);

    public bool IsGone => Current?.State == FileRequestState.Unavailable;

    public bool MayAsk => MaySay && !IsGone && Current is not { IsOpen: true };

    public bool MayReceive => MaySay && Current is { Received: null, IsOpen: true };

    public bool MayRead => MaySay && Current is { Received: not null, IsOpen: true };

    /// <summary>How far it is, as a heading.</summary>
    public string StateSaid => Current switch
    {
        { Disposition: { } end } => EntryWords.Capital(EntryWords.Plain(end)),
        { State: FileRequestState.Unavailable } => "No longer available",
        { Read: not null } => "Read; disposition not yet given",
        { Received: not null } => "Here; not read yet",
        { Sent: not null } => "Sent; not here yet",
        _ => "Asked for; not here yet",
    };

    public string Waited => Current is { IsUnanswered: true } request ? $"Waits {Wording.Count(Today.DayNumber - request.Asked.DayNumber, "day")}" : "";

    public IReadOnlyList<Step> Steps => Current is not { } request ? [] :
    [
        new("Asked", request.Asked, request.Format is { } format ? EntryWords.Capital(format.JsonName()) : ""),
        IsGone ? new("No longer available", request.Since, request.Said ?? "") : new("Sent", request.Sent, request.IsUnanswered ? request.Said ?? Waited : ""),
        new("Received", request.Received, request.Received is { } here ? here == request.Asked ? "on the same day" : $"after {Wording.Count(here.DayNumber - request.Asked.DayNumber, "day")}" : ""),
        new("Read", request.Read, request.Read is null ? "" : Wording.Count(request.Issues.Count, "issue")),
        new("Disposition", request.Disposition is null ? null : request.Since, request.Disposition is { } end ? EntryWords.Capital(EntryWords.Plain(end)) : ""),
    ];

    /// <summary>What was decided since the file was said to be gone.</summary>
    public IReadOnlyList<string> Meanwhile => IsGone
        ? [.. Facts.Placed.Where(each => each.Entry.On >= Current!.Since && each.Entry is Determination or Closed or Appeal or NoticeOfDecision).Select(each => $"{EntryWords.Heading(each.Entry)}, {Brief(each.Entry.On)}")] : [];

    public IReadOnlyList<Way> Ways { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (!MaySay) return StatusCode(StatusCodes.Status403Forbidden);
        if (!Vocabulary<ClosedFileAction>.Read(Action ?? "", out var action))
        {
            ModelState.AddModelError(nameof(Action), "Choose what became of the file.");
            return Page();
        }

        var asks = action == ClosedFileAction.Requested;
        var entry = new ClosedFile
        {
            On = Today, Action = action, Note = Words(Note), File = asks ? Words(Which) : null, Format = asks && Vocabulary<FileFormat>.Read(Format ?? "", out var format) ? format : null,
            Issues = action == ClosedFileAction.Read && Words(Issues) is { } issues ? issues.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : null,
        };
        return await Record([entry], cancel) is null ? Page() : Redirect(To.Page("closed-file") + Links.Query(("saved", "true")));
    }

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (Case.File.Pack.AnswersFilesWithin is null) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.ClosedFile)) return StatusCode(StatusCodes.Status403Forbidden);
        Current = FileRequest.Latest(Facts.Entries);
        await LookUp([Case.Header.Counselor], cancel);
        Ways = Current is { Received: not null, IsOpen: true } ? [.. Dispositions.Select(each => new Way(each.Action.JsonName(), each.Words, each.Says, Against(each.Action)))] : [];
        return null;
    }

    private static readonly (ClosedFileAction Action, string Words, string Says)[] Dispositions =
    [
        (ClosedFileAction.Used, "Used for the amendment", "The closed plan stands beside the new one. A paper file stays until 32-0 ends."),
        (ClosedFileAction.Combined, "Kept and combined", "It stays with the new case; each case names the other."),
        (ClosedFileAction.Returned, "Returned", "The state office confirms that it is back."),
    ];

    private string? Against(ClosedFileAction action) =>
        Judge.Refusals(Case.File, new ClosedFile { On = Today, Action = action }, new(Today, Door.Person)).SelectMany(refusal => refusal.Because).FirstOrDefault() is { } because ? Wording.Sentence(Wording.Days(because, Today)) : null;
}
