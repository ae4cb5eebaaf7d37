using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Derived;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>The conversation with somebody who is back after 26-0: what is asked, three ways side by side, the choice, the determination.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class ReturningModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, OpenNextCase next, LaterCase laterCase, DbContext db) : RecordingPage(load, staff, me, clock, append)
{
    [BindProperty]
    public ReturningForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "saved")]
    public string? Saved { get; set; }

    /// <summary>Whether a new conversation is begun, from the one before.</summary>
    [BindProperty(SupportsGet = true, Name = "again")]
    public bool IsAnew { get; set; }

    /// <summary>Which of the page's forms was sent: answers, choice or determination.</summary>
    public string? Sent { get; private set; }

    /// <summary>Closed as 26-0; none where it never was.</summary>
    public Closed? Closing { get; private set; }

    public EmploymentStarted? JobAtClosure { get; private set; }

    public IReadOnlyList<Returning> Earlier { get; private set; } = [];

    public Returning? Current { get; private set; }

    public FileRequest? FileAsked { get; private set; }

    /// <summary>Why a reported exit bars 32-0, where the guidance of 2022 is adopted; none where it does not.</summary>
    public string? ExitBar => Case.Evaluation.Gates.SelectMany(gate => gate.Needs).FirstOrDefault(need => need.Rule == PreExit.ExitIsNotReported && !need.Met) is { } bar ? Wording.Days(bar.Evidence, Today) : null;

    public bool IsPostEmploymentShut => ExitBar is not null || FileAsked?.State == FileRequestState.Unavailable;

    /// <summary>What the newer guidance holds, and whether it is in force here.</summary>
    public string GuidanceSaid => PreExit.InForceSince(Case.File.Pack) is { } since && since <= Today
        ? $"Federal guidance of 2022 ends post-employment services when the exit is reported. It is in force here since {Short(since)}; what was determined before stands."
        : "Federal guidance of 2022 ends post-employment services when the exit is reported. Iowa’s policy of 2018 stands until the agency adopts it.";

    public IReadOnlyList<WayBack> Ways { get; private set; } = [];

    /// <summary>How many stand on the waiting list now.</summary>
    public int Waiting { get; private set; }

    public string ListSaid { get; private set; } = "";

    public string? Later { get; private set; }

    public string? PlanSaid => Facts.Plan is Entry plan ? $"Plan of {Brief(plan.On)}" : null;

    /// <summary>Which of the five questions point to a new plan.</summary>
    public string CallsForAPlan => string.Join(", ", Current?.CallsForAPlan ?? []);

    public IReadOnlyList<string> EarlierSaid => [.. Earlier.SkipLast(1).Select(each => $"{Short(each.Opened)}: {(each.Choice is { } choice ? EntryWords.Plain(choice) : "no choice")}")];

    public bool MayAnswer => MayAdd(Kind.ReturningConversation);

    public bool MayDetermine => MayRecord && Signed.Actor.Role == Role.Counselor;

    /// <summary>Whether it goes on: not determined yet, or begun anew, for somebody who may write it down.</summary>
    public bool IsOpen => MayAnswer && (IsAnew || Current?.Determination is null);

    /// <summary>What was asked, as it was answered.</summary>
    public IEnumerable<(string Label, string Text)> Asked => Current is not { Answers: var said } ? [] : WayBack.Asked(said);

    /// <summary>The answers to the eight.</summary>
    public IEnumerable<(string Label, string Text)> Mattered => Returning.Aspects.Select(each => (each.Words, Returning.Said(Current?.Answers.Aspects, each.Word) ?? "Not answered"));

    /// <summary>The answers to the five.</summary>
    public IEnumerable<(string Label, string Text)> TakesAPlan =>
        Returning.Complexities.Select(each => (each.Words, Returning.Said(Current?.Answers.Complex, each.Word) switch { "true" => "Yes", "false" => "No", _ => "Not answered" }));

    /// <summary>The last day to appeal a determination of today that is against the choice.</summary>
    public string LastDaySaid => Wording.Full(ReturningWay.LastDay(Case.File.Pack, Today));

    /// <summary>Whether the plan is what comes next.</summary>
    public bool PlanIsNext => MayRecord && Current?.Determination?.Outcome == DeterminationOutcome.PostEmployment && Case.Evaluation.Status.Code == StatusTable.ClosedEmployed.Code;

    public bool MayOpenCase => Signed.Actor.May(Permission.OpenCase) && MayRecord && Later is null && (Current?.Determination?.Outcome == DeterminationOutcome.NewCase || Reapplies is not null);

    /// <summary>Why the person applies anew, with no determination first; none where one comes first.</summary>
    public string? Reapplies => Case.File.Pack.Reapplies!(Facts) is { } why ? Wording.Days(why, Today) : null;

    /// <summary>Why 32-0 is no way for somebody who was never closed as 26-0.</summary>
    public string NeverClosedSaid => Facts.Each<Closed>().Any() ? $"{Reapplies} Post-employment services follow a closure as 26-0 alone, so the way back is a new application."
        : $"This case is open, at {Case.Evaluation.Status.Label}. Post-employment services follow a closure as 26-0; what is needed now is planned in this case.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        Form = ReturningForm.Of(Current, Facts);
        return Show();
    }

    /// <summary>Keeps what is answered; the first time it opens the conversation.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await Answered("answers", said => said with { Choice = null, Words = null, Present = null }, cancel);

    /// <summary>The person's choice, in their words.</summary>
    public async Task<IActionResult> OnPostChoiceAsync(CancellationToken cancel) => await Answered("choice", said => said, cancel);

    /// <summary>The counselor's determination, after the choice; against it with its notice.</summary>
    public async Task<IActionResult> OnPostDetermineAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (!MayDetermine || Current is null) return StatusCode(StatusCodes.Status403Forbidden);
        if (!Vocabulary<DeterminationOutcome>.Read(Form.Outcome ?? "", out var outcome))
        {
            ModelState.AddModelError("Form.Outcome", "Choose what is determined.");
            return Show(keep: true);
        }

        var determined = new Determination
        {
            On = Today, About = DeterminationAbout.Returning, Outcome = outcome, Reasons = string.IsNullOrWhiteSpace(Form.Reasons) ? null : Form.Reasons.Trim(), Consulted = true, AppealRightsReviewed = Form.RightsReviewed ? true : null,
        };
        return await Append("determination", [determined, .. Case.File.Pack.FollowsFromDetermination!(Case.File.Pack, Facts.Entries, determined)], cancel);
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        switch (await next.Handle(Signed.Actor, Number, cancel))
        {
            case OpenNextCase.Opened opened: return Redirect(Links.Case(opened.Number).ToString());
            case NotYet notYet: ModelState.AddModelError("", notYet.Why); break;
            default: return StatusCode(StatusCodes.Status403Forbidden);
        }

        return Show();
    }

    private async Task<IActionResult> Answered(string what, Func<ReturningConversation, ReturningConversation> shape, CancellationToken cancel)
    {
        if (await Find(cancel) is { } instead) return instead;
        if (!MayAnswer) return StatusCode(StatusCodes.Status403Forbidden);
        var name = Current is { } open && !IsAnew ? open.Name : $"return-{Earlier.Count + 1}";
        return await Append(what, [shape(Form.Read(what == "choice" ? Current?.Answers : null, name, Today))], cancel);
    }

    private async Task<IActionResult> Append(string what, IReadOnlyList<Entry> entries, CancellationToken cancel)
    {
        Sent = what;
        return await Record(entries, cancel, ReturningForm.FieldOf) is null ? Show(keep: true) : Redirect(To.Page("returning") + Links.Query(("saved", what)) + "#answer");
    }

    private PageResult Show(bool keep = false)
    {
        if (!keep) Begin();
        return Page();
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(Status32.PostEmployment)) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.ReturningConversation)) return StatusCode(StatusCodes.Status403Forbidden);
        var standing = Facts.Entries.ToList();
        Closing = standing.OfType<Closed>().FirstOrDefault(closed => closed.Outcome == ClosureOutcome.Successful);
        JobAtClosure = Closing is null ? null : Facts.Jobs.LastOrDefault(job => job.Name == Closing.Job || Closing.Job is null)?.Facts;
        Earlier = Returning.Of(standing);
        Current = Earlier is [.., var last] ? last : null;
        FileAsked = FileRequest.Latest(standing);
        Later = await laterCase.After(Case.Header, cancel);
        var list = db.Set<Card>().AsNoTracking().Where(card => card.Agency == Signed.Actor.Agency && card.Status == StatusTable.WaitingList.Code);
        Waiting = await list.CountAsync(cancel);
        var longest = await list.MinAsync(card => card.StatusSince, cancel);
        ListSaid = Waiting == 0 ? "Applies; nobody waits today" : $"Applies. {Wording.Count(Waiting, "person", "people")} {(Waiting == 1 ? "waits" : "wait")}{(longest is { } since ? $", the longest for {Wording.Count(Today.DayNumber - since.DayNumber, "day")}" : "")}";
        Ways = WayBack.All(this);
        await LookUp([Case.Header.Counselor], cancel);
        return null;
    }
}
