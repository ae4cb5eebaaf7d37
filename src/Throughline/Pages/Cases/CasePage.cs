using Throughline.Policy.CaseFiles;
using Throughline.Casework.Team;
using Throughline.Casework.Entries;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>A page about one case: it is loaded for who asks, or the page is not shown.</summary>
public abstract class CasePage(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "case")]
    public string Number { get; set; } = "";

    public CaseOnFile Case { get; private set; } = null!;

    public CaseView Facts => Case.View;

    /// <summary>Whether who reads sees what was paid: otherwise nothing is said of it.</summary>
    public bool SeesPayments => AccessTable.Sees(me.Actor.Role, Kind.AuthorizationPaid);

    public DutyWords Duties => field ??= new(Facts);

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public DateOnly Today => Case.Today;

    /// <summary>The person's name; the number where it is not known.</summary>
    public string Name => Case.Header.Name.Length > 0 ? Case.Header.Name : Case.Header.Number;

    /// <summary>The pages of the case, by name.</summary>
    public CaseLinks To => Links.Case(Case.Header.Number);

    /// <summary>The address of the case's own page.</summary>
    public string Address => Links.Case(Case.Header.Number).ToString();

    /// <summary>Whether who asks may add to this case.</summary>
    public bool MayRecord => me.Actor.May(Permission.RecordEntry, Case.Assignment);

    /// <summary>Whether who asks may add an entry of a kind to this case.</summary>
    public bool MayAdd(Kind kind) => MayRecord && AccessTable.Records(me.Actor.Role, kind);

    protected CurrentUser Signed => me;

    protected StaffNames StaffOf => staff;

    /// <summary>Loads the case; what comes back is the answer when there is nothing to show.</summary>
    protected async Task<IActionResult?> Open(CancellationToken cancel)
    {
        switch (await load.Handle(me.Actor, Number, cancel))
        {
            case LoadOutcome.Found found: Case = found.Case; break;
            case LoadOutcome.Withheld: return StatusCode(StatusCodes.Status403Forbidden);
            default: return NotFound();
        }

        ViewData["Place"] = Navigation.Clients(me);
        return null;
    }

    /// <summary>Looks up what these people are called; call it once, with everybody whom the page names.</summary>
    protected async Task LookUp(IEnumerable<string?> people, CancellationToken cancel) => Names = await staff.Of(people, cancel);

    public string NameOf(string? id) => id is null ? "nobody" : Names.GetValueOrDefault(id, id);

    /// <summary>The day of an instant where the agency is.</summary>
    public DateOnly DayOf(DateTime utc) => clock.DayOf(Case.File.Pack, utc);

    /// <summary>An instant as the clock on the agency's wall shows it.</summary>
    protected DateTime OnTheWall(DateTime utc) => clock.OnTheWall(Case.File.Pack, utc);

    /// <summary>How long after its day a contact was recorded, where that was not in time.</summary>
    public string RecordedLate(RecordedEntry recorded) =>
        recorded.Entry is Contact && DayOf(recorded.RecordedAt).DayNumber - recorded.Entry.On.DayNumber is > LateRecording.InTime and var days ? $", {Wording.Count(days, "day")} later" : "";

    public string Short(DateOnly day) => Wording.Short(day, Today);

    public string Brief(DateOnly day) => Wording.Brief(day, Today);

    public string BriefOrNone(DateOnly? day) => day is { } on ? Brief(on) : "";

    /// <summary>Where the explanation of a day stands.</summary>
    public string Why(Rule rule, DateOnly opened, string? subject = null) =>
        Links.Case(Case.Header.Number).Why(rule.Id, opened, subject);

    public string Why(Obligation owed) => Why(owed.Rule, owed.Opened, owed.Subject);

    /// <summary>Whether who asks sees the entry at a position of the file.</summary>
    public bool Sees(int position) => Recorded(position) is not null;

    /// <summary>The entry at a position of the file, if who asks sees it.</summary>
    public RecordedEntry? Recorded(int? position) => position is { } at ? Case.At(at + 1) : null;
}
