using Throughline.Casework.Team;
using Throughline.Casework.Entries;
using Throughline.Casework.Derived;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Casework.Deadlines;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Ui.Contacts;
using Throughline.Ui.Pictures;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>A case: what is owed, what may be done next, its picture, its file.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class CaseModel(
    LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, LaterCase later, WhoMayAssign whoMayAssign, PagesByAgency pages, AskedCorrections asked)
    : CasePage(load, staff, me, clock)
{
    /// <summary>Which group of the file is shown; all when none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    /// <summary>What is looked for in the file.</summary>
    [BindProperty(SupportsGet = true, Name = "words")]
    public string? Words { get; set; }

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

    /// <summary>With whom a contact is to be logged: its form is open.</summary>
    [BindProperty(SupportsGet = true, Name = "log")]
    public string? Logging { get; set; }

    /// <summary>A contact logged from the row of a duty.</summary>
    [BindProperty]
    public ContactLog Log { get; set; } = new();

    public IReadOnlyList<Obligation> Owed { get; private set; } = [];

    public FileView Timeline { get; private set; } = null!;

    /// <summary>The head in words.</summary>
    public CaseHead Head { get; private set; } = null!;

    /// <summary>What is owed in words, each line with its act.</summary>
    public IReadOnlyList<DueLine> Due { get; private set; } = [];

    public WhatMayBeDone Next { get; private set; } = null!;

    public ClockLines Clocks { get; private set; } = null!;

    public JobAndMoney Jobs { get; private set; } = null!;

    /// <summary>The case over time, for those who see contacts.</summary>
    public Picture? Picture { get; private set; }

    public Answer? Answer { get; private set; }

    /// <summary>What the agency alone adds.</summary>
    public CaseAdditions Own { get; private set; } = CaseAdditions.None;

    /// <summary>Whether the case is closed: nothing of it counts towards a closure any more.</summary>
    public bool IsEnded => CaseStatuses.Ended.Contains(Case.Evaluation.Status.Code);

    /// <summary>What stopped the work, until it has begun again.</summary>
    /// <summary>The agency's further pages of the case that the reader may open.</summary>
    public IEnumerable<(string Words, string Page, Kind Of)> Leads => Own.Leads.Where(each =>
        each.Page.StartsWith("record/", StringComparison.Ordinal) ? MayAdd(each.Of) : AccessTable.Sees(Signed.Actor.Role, each.Of));

    public Standstill? Lost => Own.Standstill;

    /// <summary>Whether placement is the agency's own work and nobody is named to do it.</summary>
    public bool NobodyPlaces => Case.Header.Specialist is null && Case.File.Pack.HasOwnSpecialists && !IsEnded;

    /// <summary>Who can name somebody, where who reads may not.</summary>
    public IReadOnlyList<string> MayName { get; private set; } = [];

    /// <summary>What the closure rests on, where something of it is to be known.</summary>
    public IReadOnlyList<ClosureGround> Ground { get; private set; } = [];

    /// <summary>What was authorized or given before the plan or beside it.</summary>
    public BesidesLines Besides { get; private set; } = null!;

    /// <summary>The case that followed this one.</summary>
    public string? Later { get; private set; }

    /// <summary>How many duties were met and missed since the file began.</summary>
    public string? Tally { get; private set; }

    public bool MayLog => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.Contact);

    /// <summary>The contact form by itself, where it was asked for and no line has it.</summary>
    public ContactForm? LogApart => MayLog && IsLogging(Party.Client) && Due.All(line => line.Log?.Form.With != Party.Client.JsonName()) ? FormFor(Party.Client) : null;

    /// <summary>For whom what is owed waits while nobody is named.</summary>
    public string WaitsFor => Case.Header.Counselor is { } counselor ? $"the counselor, {Who(counselor)}" : "nobody";

    public string MayNameOne => MayName.Count > 0 ? Wording.EitherOf(MayName) : "A supervisor of the office";

    /// <summary>What comes now by itself, where nothing else is owed or a lost job waits for an answer.</summary>
    public IReadOnlyList<WhatMayBeDone.Step> ComesNow { get; private set; } = [];

    /// <summary>Said where nothing is overdue or nothing is owed.</summary>
    public string? NothingOwed => Owed.Any(owed => owed.State == State.Overdue) ? null
        : Owed.Count > 0 ? "Nothing is overdue."
        : ComesNow.Count > 0 ? "Nothing is owed now."
        : "Nothing is owed now. " + ComesNext.Said(Case, Duties);

    /// <summary>A window that passed unmet lately, and where to record what happened, for who may.</summary>
    public IEnumerable<(string Title, string Why, string Days, string? Note)> MissedLately =>
        Case.Evaluation.Obligations.Where(each => each.State == State.Missed && each.Due >= Today.AddDays(-TeamDays.Lately) && IsShown(each)).Select(missed => (
            Duties.Title(missed), Why(missed), $"{Brief(missed.Opened)} to {Brief(missed.Due!.Value)}",
            MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.TaskNote) ? To.RecordKind("task-note", ("about", "other")) : null));

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
            var outcome = await append.Handle(new() { Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = [entry], IdempotencyKey = Log.IdempotencyKey, IsSure = Log.Sure }, cancel);
            Log.Hear(outcome);
            if (outcome is AppendOutcome.Recorded recorded) return Redirect(To.Saved(recorded.Entries[0].Seq));
            ContactLog.Tell(outcome, Today, ModelState);
        }

        await Fill(cancel);
        return Page();
    }

    private async Task Fill(CancellationToken cancel)
    {
        Ground = await ClosureGround.Of(this, Signed.Actor, asked, StaffOf, cancel);
        Besides = new(this, BesidesThePlan.Of(Signed.Actor, Case));
        Owed = [.. ObligationChanges.StillDue(Case.Evaluation).Where(IsShown)];
        var (met, missed) = (0, 0);
        foreach (var obligation in Case.Evaluation.Obligations)
        {
            if (obligation.State is State.Met or State.MetLate) met++;
            else if (obligation.State == State.Missed) missed++;
        }

        if (SeesTheWork && met + missed > 0) Tally = $"{met} met, {missed} missed since {Brief(Facts.Placed[0].Entry.On)}.";
        Own = pages.Of(Case.Header.Agency).Of(Case, Facts);
        if (Own.ToldFrom is { } told && !AccessTable.Sees(Signed.Actor.Role, told)) Own = Own with { Section = null, LeftOut = new HashSet<string>() };
        Timeline = FileView.Of(this, Show, FilePage, Entry ?? Saved, Words);
        if (SeesTheWork) Picture = Picture.Of(Case.Evaluation, Facts, [.. Case.Standing.Select(recorded => recorded.Seq - 1)], Span, Name, SeesPayments);
        if (Saved is { } seq) Answer = Answer.To(Case, seq);
        if (Own.Section is not null) Later = await later.After(Case.Header, cancel);
        if (NobodyPlaces && !Signed.Actor.May(Permission.AssignCase, Case.Header.Assignment)) MayName = await whoMayAssign.In(Case.Header.Agency, Case.Header.Office, cancel);
        await LookUp([Case.Header.Counselor, Case.Header.Specialist, .. Timeline.Rows.Select(row => row.Recorded.RecordedBy)], cancel);
        Due = DueLine.Of(this, Signed.Actor);
        Next = new(this, Signed.Actor);
        Clocks = new(this);
        Jobs = new(this, Signed.Actor.Role);
        // What was lost and what restarts is told at the top; only the act is left to offer.
        var waits = Lost is { Waits: true };
        if (MayRecord && (Owed.Count == 0 || waits)) ComesNow = [.. Next.OfPlacement.Where(step => step.Act is not null).Select(step => waits ? step with { Says = "" } : step)];
        Head = new(this, Signed.Actor, ChangePerson.MayChange(Signed.Actor, Case.Header));
    }

    /// <summary>Whether the form for a contact with somebody is open.</summary>
    public bool IsLogging(Party with) => (IsSent ? Log.With : Logging) == with.JsonName();

    /// <summary>The contact form: as it was sent, or as it is opened.</summary>
    public ContactForm FormFor(Party with) => IsSent && Log.With == with.JsonName()
        ? ContactForm.Again(Log, Name, ModelState, Case.File.Pack, Today, Address)
        : ContactForm.For(Case.Header.Number, Name, with, Case.File.Pack, Today, Address, focus: IsLogging(with));

    /// <summary>Whether who asks sees what is worked out from the file.</summary>
    /// <summary>Every status so far, for those who see the work.</summary>
    public IReadOnlyList<StatusStay> StatusStrip => SeesTheWork ? StatusStay.All(this) : [];

    public bool SeesTheWork => AccessTable.SeesTheWork(Signed.Actor.Role);

    private bool IsSent => HttpMethods.IsPost(Request.Method);

    // What only a kind of entry can meet that the reader neither sees nor records is not theirs.
    private bool IsShown(Obligation owed) =>
        owed.Rule.MetBy.Of.Kinds.Any(kind => AccessTable.Sees(Signed.Actor.Role, kind) || AccessTable.Records(Signed.Actor.Role, kind));

    /// <summary>Whether who asks may correct the entry of a row.</summary>
    public bool MayCorrect(FileRow row) => MayRecord && !row.Tinted && AccessTable.Records(Signed.Actor.Role, row.Recorded.Entry.Kind);

    /// <summary>Who recorded it, and how long after its day.</summary>
    public string RecordedBy(RecordedEntry recorded) =>
        $"{NameOf(recorded.RecordedBy)}, {Brief(DayOf(recorded.RecordedAt))}{RecordedLate(recorded)}";

    public string Who(string? id) => id == Signed.Actor.Id ? NameOf(id) + " (you)" : NameOf(id);
}
