using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>A page of a case that records by a form of its own: sent twice, it records once; what is unlikely is asked about once; what was refused is told at its field or above the form.</summary>
public abstract class RecordingPage(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : CasePage(load, staff, me, clock)
{
    /// <summary>Names the form, so that sending it twice records it once.</summary>
    [BindProperty]
    public string? IdempotencyKey { get; set; }

    /// <summary>How far the record went when the form was opened.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    /// <summary>Whether something unlikely waits for somebody to say that it is right.</summary>
    public bool AsksOnce { get; private set; }

    public IReadOnlyList<Refused> Refusals { get; private set; } = [];

    /// <summary>Makes the form new.</summary>
    protected void Begin() => (IdempotencyKey, Seen) = (Guid.NewGuid().ToString("n"), Case.Seq);

    /// <summary>Records, all or nothing; null where it was not recorded, with why on the page.</summary>
    protected async Task<AppendOutcome.Recorded?> Record(IReadOnlyList<Entry> entries, CancellationToken cancel, Func<string, string>? inTheForm = null)
    {
        var outcome = await append.Handle(new() { Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = entries, IdempotencyKey = IdempotencyKey, ExpectedSeq = Seen, IsSure = Sure }, cancel);
        if (outcome is AppendOutcome.Recorded recorded) return recorded;
        AsksOnce = Throughline.Ui.Refusals.AsksOnce(outcome);
        Refusals = Told.Of(outcome, ModelState, Case, inTheForm);
        // What another recorded is on the page now; saved again, this one is added to it.
        if (outcome is AppendOutcome.Conflicting) Seen = Case.Seq;
        return null;
    }
}
