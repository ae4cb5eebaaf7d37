using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using Throughline.Web;

namespace Throughline.Pages.Nebraska;

/// <summary>How far a return after closure has come.</summary>
public enum Stage
{
    NotClosed,
    NoRequest,
    Requested,
    Decided,
    Amended,
    Completed,
    NewCase,
    Neither,
}

/// <summary>The year after a successful closure: what is left of it, the request, what was determined, and the next act.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed partial class PostEmploymentModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, WriteDocument write, LaterCase later, OpenNextCase next) : RecordingPage(load, staff, me, clock, append)
{
    public static readonly Objective[] Objectives = [Objective.Maintain, Objective.Regain, Objective.Advance];

    /// <summary>The entry that was just recorded, by its place in the record.</summary>
    [BindProperty(SupportsGet = true, Name = "saved")]
    public int? Saved { get; set; }

    public PostEmploymentYear? Year { get; private set; }

    public Stage Stage { get; private set; }

    /// <summary>What is filled in; none where there is no year to decide in.</summary>
    public DecisionForm? Decision { get; private set; }

    /// <summary>The assessment of the latest request, where it was made here: its kind, its answers, its place in the record.</summary>
    public (DocumentType Type, SignedDocument Answers, IAssessment Said, int Seq)? Assessment { get; private set; }

    /// <summary>The place in the record of the amendment's paper, where it was written here.</summary>
    public int? Paper { get; private set; }

    /// <summary>The last day of service that the amendment names.</summary>
    public DateOnly? PlannedTo { get; private set; }

    /// <summary>Keys of the documents that are being written.</summary>
    public IReadOnlyList<string> Begun { get; private set; } = [];

    /// <summary>The case that followed this one.</summary>
    public string? Later { get; private set; }

    public bool MayDecide => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.Determination);

    public bool MayAssess => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.PostEmploymentRequested);

    public bool Fits => Year is { Request: { } request } && Year.Fits(request);

    public RecordedEntry? JustSaved => Saved is { } seq ? Case.At(seq) : null;

    /// <summary>The duty to refer to CPAP, while it is owed.</summary>
    public Obligation? Cpap => Case.Evaluation.Obligations.FirstOrDefault(owed => owed.Rule == PostEmploymentServices.ReferToCpap && owed.State is State.Open or State.Overdue);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        Decision?.Begin();
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (Decision is null || !MayDecide) return StatusCode(StatusCodes.Status403Forbidden);
        Decision.Take(Request.Form);
        if (Decision.Read(Today, Fits, ModelState) is not { } determination) return Page();
        return await Record([determination], cancel) is { } recorded ? Redirect(To.SavedOn("post-employment", recorded.Entries[0].Seq)) : Page();
    }

    /// <summary>Opens the new case, with the person's data and each file naming the other.</summary>
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        switch (await next.Handle(Signed.Actor, Number, cancel))
        {
            case OpenNextCase.Opened opened: return Redirect(Links.Case(opened.Number).ToString());
            case NotYet notYet: ModelState.AddModelError("", notYet.Why); break;
            default: return StatusCode(StatusCodes.Status403Forbidden);
        }

        Decision?.Begin();
        return Show();
    }

    private PageResult Show()
    {
        Begin();
        return Page();
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(PostEmploymentServices.TwelveMonths)) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.Determination)) return StatusCode(StatusCodes.Status403Forbidden);
        Year = PostEmploymentYear.Of(Case.File, Today);
        await LookUp([Case.Header.Counselor], cancel);
        if (Year is null) return null;
        Begun = await write.Begun(Signed.Actor, Case, cancel);
        Later = await later.After(Case.Header, cancel);
        Stage = Year switch
        {
            { Decision.Outcome: DeterminationOutcome.NewCase } => Stage.NewCase,
            { Decision.Outcome: DeterminationOutcome.Neither } => Stage.Neither,
            { Completion: not null } => Stage.Completed,
            { Amendment: not null } => Stage.Amended,
            { Decision: not null } => Stage.Decided,
            { Request: not null } => Stage.Requested,
            _ => Stage.NoRequest,
        };
        Papers();
        Decision = new(Year, Assessment?.Said);
        return null;
    }

    private void Papers()
    {
        foreach (var recorded in Case.Standing)
        {
            if (recorded.Entry is not Document document || SignedDocument.Read(document.Name, document.Data) is not { } signed) continue;
            if (Year!.Amendment is { } plan && document.Name == IpeAmendment.Type.Name && document.On == plan.On)
            {
                Paper = recorded.Seq;
                PlannedTo = IpeAmendment.Type.Read(signed.Answers).To;
            }

            if (Year.Request is { } request && AssessedRequest.DocumentFor(request.Objective) is var type && document.Name == type.Name && document.On == request.On
                && AssessedRequest.Read(document) is { } said) Assessment = (type, signed, said, recorded.Seq);
        }
    }
}
