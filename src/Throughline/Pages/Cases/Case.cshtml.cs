using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Today;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.Pictures;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>A case: what is owed, what may be done next, its picture, its file.</summary>
[Authorize(nameof(Act.ReadCase))]
public sealed class CaseModel(
    LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, LaterCase later, WhoMayAssign whoMayAssign, PagesByAgency pages, AskedCorrections asked)
    : CasePage(load, staff, me, clock)
{
    /// <summary>Which group of the file is shown; all when none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "sheet")]
    public int FilePage { get; set; } = 1;

    /// <summary>How much of the case the picture shows: quarter, half, year, all.</summary>
    [BindProperty(SupportsGet = true, Name = "span")]
    public string? Span { get; set; }

    /// <summary>The entry that was just recorded, by its place in the record.</summary>
    [BindProperty(SupportsGet = true, Name = "saved")]
    public int? Saved { get; set; }

    /// <summary>An entry that a link leads to, by its place in the record.</summary>
    [BindProperty(SupportsGet = true, Name = "entry")]
    public int? Entry { get; set; }

    /// <summary>A contact logged from the row of a duty.</summary>
    [BindProperty]
    public ContactLog Log { get; set; } = new();

    public IReadOnlyList<Obligation> Owed { get; private set; } = [];

    public FileView Timeline { get; private set; } = null!;

    public Picture Picture { get; private set; } = null!;

    public Answer? Answer { get; private set; }

    /// <summary>What the agency alone adds.</summary>
    public CaseAdditions Own { get; private set; } = CaseAdditions.None;

    /// <summary>Whether the case is closed: nothing of it counts towards a closure any more.</summary>
    public bool IsEnded => Standing.Ended.Contains(Case.Evaluation.Status.Code);

    /// <summary>What stopped the work, until it has begun again.</summary>
    public Standstill? Lost => Own.Standstill;

    /// <summary>Whether placement is the agency's own work and nobody is named to do it.</summary>
    public bool NobodyPlaces => Case.Header.Specialist is null && Case.File.Pack.HasOwnSpecialists && !IsEnded;

    /// <summary>Who can name somebody, where who reads may not.</summary>
    public IReadOnlyList<string> MayName { get; private set; } = [];

    /// <summary>What the closure rests on, where something of it is to be known.</summary>
    public IReadOnlyList<ClosureGround> Ground { get; private set; } = [];

    /// <summary>What was authorized or given before the plan or beside it.</summary>
    public IReadOnlyList<BesidesThePlan.Work> Besides { get; private set; } = [];

    /// <summary>The case that followed this one.</summary>
    public string? Later { get; private set; }

    public int Met { get; private set; }

    public int Missed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        await Fill(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (Log.Entry(Today, ModelState) is { } entry)
        {
            var outcome = await append.Handle(new() { Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = [entry], Submission = Log.Submission, IsSure = Log.Sure }, cancel);
            Log.Hear(outcome);
            if (outcome is AppendOutcome.Recorded recorded) return Redirect($"{Address}?saved={recorded.Entries[0].Seq}#answer");
            Refusals.Tell(outcome, ModelState, Today, "Log");
        }

        await Fill(cancel);
        return Page();
    }

    private async Task Fill(CancellationToken cancel)
    {
        Ground = await ClosureGround.Of(this, Signed.Actor, asked, StaffOf, cancel);
        Besides = BesidesThePlan.Of(Signed.Actor, Case);
        Owed = ObligationChanges.StillDue(Case.Evaluation);
        foreach (var obligation in Case.Evaluation.Obligations)
        {
            if (obligation.State is State.Met or State.MetLate) Met++;
            else if (obligation.State == State.Missed) Missed++;
        }

        Own = pages.Of(Case.Header.Agency).Of(Case, Facts);
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.Determination)) Own = Own with { Section = null, LeftOut = new HashSet<string>() };
        Timeline = FileView.Of(this, Show, FilePage, Entry ?? Saved);
        Picture = Picture.Of(Case.Evaluation, Facts, [.. Case.Entries.Select(recorded => recorded.Seq - 1)], Span, Name);
        if (Saved is { } seq) Answer = Answer.To(Case, seq);
        if (Own.Section is not null) Later = await later.After(Case.Header, cancel);
        if (NobodyPlaces && !Signed.Actor.May(Act.AssignCase, Case.Header)) MayName = await whoMayAssign.In(Case.Header.Agency, Case.Header.Office, cancel);
        await LookUp([Case.Header.Counselor, Case.Header.Specialist, .. Timeline.Rows.Select(row => row.Recorded.RecordedBy)], cancel);
    }

    public string Who(string? id) => id == Signed.Actor.Id ? NameOf(id) + " (you)" : NameOf(id);
}
