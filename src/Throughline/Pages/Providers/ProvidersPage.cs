using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Providers;
using Throughline.Casework.Register;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Providers;

/// <summary>A page of one provider: what is kept of it, and how what somebody wants changed is answered.</summary>
public abstract class ProvidersPage(FindProviders find, StaffNames staff, AgencyClock clock, CurrentUser me) : PageModel
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    /// <summary>The version that the person looked at.</summary>
    [BindProperty]
    public int Version { get; set; }

    public KeptProvider Of { get; private set; } = null!;

    public IReadOnlyList<ProviderChange> Changes { get; private set; } = [];

    public ProviderTerms Terms => me.Pack.Providers!;

    public DateOnly Today => me.Today;

    public bool MayKeep => me.May(Permission.KeepProviders);

    /// <summary>Which of the page's forms was sent back.</summary>
    public string? Open { get; protected set; }

    public string Short(DateOnly day) => Wording.Short(day, Today);

    /// <summary>The specialists of a site: those who work there, and those of whom no site is said.</summary>
    public IReadOnlyList<KeptSpecialist> At(string site) => LapsedFirst(Of.Specialists.Where(each => each.Site is null || each.Site == site));

    /// <summary>All specialists, those first who may not sign today.</summary>
    public IReadOnlyList<KeptSpecialist> Specialists => LapsedFirst(Of.Specialists);

    private IReadOnlyList<KeptSpecialist> LapsedFirst(IEnumerable<KeptSpecialist> people) => [.. people.OrderBy(MaySign).ThenBy(each => each.Name, StringComparer.Ordinal)];

    /// <summary>What is recorded of specialists besides what they sign by.</summary>
    public IReadOnlyList<QualificationKind> Marks => [.. Enum.GetValues<QualificationKind>().Where(kind => !Terms.ToSign.Contains(kind))];

    /// <summary>What whoever signs must hold.</summary>
    public string ToSign => string.Join(", ", Terms.ToSign.Select(Terms.NameOf));

    /// <summary>The memoranda of the provider, the last to end first.</summary>
    public IReadOnlyList<KeptMemorandum> Memoranda => [.. Of.Memoranda.OrderByDescending(each => each.To)];

    /// <summary>The memoranda of a site, and those of the whole provider.</summary>
    public IReadOnlyList<KeptMemorandum> MemorandaAt(string site) => [.. Memoranda.Where(each => each.Site is null || each.Site == site)];

    /// <summary>The way to a page of this provider.</summary>
    public Trail TrailTo(string here) => Trail.Of(here, ("Providers", Links.Providers), (Of.Name, Links.Provider(Of.Id).ToString()));

    /// <summary>A qualification as it stands today, in a word or two.</summary>
    public string Held(KeptSpecialist of, QualificationKind kind) => of.Latest(kind, Today) switch
    {
        null => "none",
        { Until: null } held => $"since {Short(held.On)}",
        { Until: { } until } => until < Today ? $"ended {Short(until)}" : $"to {Short(until)}",
    };

    /// <summary>Whether somebody may sign today.</summary>
    public bool MaySign(KeptSpecialist of) => !(of.Left <= Today) && Terms.ToSign.All(kind => of.Latest(kind, Today) is { } held && !(held.Until < Today));

    public string Day(DateTime at) => Wording.Short(clock.DayOf(me.Pack, at), Today);

    public string NameOf(string? id) => id is null ? "" : names.GetValueOrDefault(id, "somebody who left");

    /// <summary>How an approval of a site stands today.</summary>
    public SiteHalf Half(string site, StaffDuty duty) => SiteHalf.Of(Of, site, duty, Today);

    protected CurrentUser Me => me;

    protected FindProviders Find => find;

    protected async Task<bool> Load(string id, string? site, CancellationToken cancel)
    {
        if (await find.One(me.Actor, id, cancel) is not { } found) return false;
        Of = found.Provider;
        if (Version == 0) Version = found.Version;
        Changes = await find.Changes(me.Actor, id, site, cancel);
        names = await staff.Of([.. Changes.Select(change => change.By), .. Of.Approvals.SelectMany(each => new[] { each.RecordedBy, each.WithdrawnBy })], cancel);
        return true;
    }

    /// <summary>What came of it: on to a page, or back to the form with what to mend.</summary>
    protected IActionResult Answer(ProviderOutcome outcome, string form, string to)
    {
        Open = form;
        switch (outcome)
        {
            case ProviderOutcome.Kept:
                return LocalRedirect(to);
            case ProviderOutcome.Mistaken mistaken:
                var field = $"{form}.{char.ToUpperInvariant(mistaken.Field[0])}{mistaken.Field[1..]}";
                ModelState.AddModelError(field, Wording.Mistake(mistaken.Message, Today));
                return Page();
            case ProviderOutcome.ChangedMeanwhile meanwhile:
                (Of, Version) = (meanwhile.Now, meanwhile.Version);
                ModelState.Remove(nameof(Version));
                ModelState.AddModelError("", "Somebody changed this provider while you typed. What they changed stands above; save again if yours still holds.");
                return Page();
            case ProviderOutcome.NoSuchThing:
                return NotFound();
            case ProviderOutcome.NotYours notYours when me.May(Permission.KeepProviders):
                ModelState.AddModelError("", notYours.Why);
                return Page();
            default:
                return Forbid();
        }
    }

    /// <summary>Whether a day or a text that must be given is there; the mistake is noted at its field.</summary>
    protected bool Given(string field, object? value, string wanted)
    {
        if (value is not (null or "")) return true;
        ModelState.Remove(field);
        ModelState.AddModelError(field, wanted);
        return false;
    }
}

/// <summary>A duty's approval of a site, as it stands on a day.</summary>
public sealed record SiteHalf(StaffDuty Duty, KeptApproval? Latest, bool Counts, bool Ahead)
{
    public string Word => Counts ? "Approved" : Latest switch
    {
        null => "Not yet",
        _ when Ahead => "From a later day",
        { Withdrawn: not null } => "Withdrawn",
        _ => "Ended",
    };

    /// <summary>The halves of a site, one for each duty.</summary>
    public static IReadOnlyList<SiteHalf> AllOf(KeptProvider provider, string site, ProviderTerms terms, DateOnly today) => [.. terms.ApprovedBy.Select(duty => Of(provider, site, duty, today))];

    public static SiteHalf Of(KeptProvider provider, string site, StaffDuty duty, DateOnly today)
    {
        var own = provider.Approvals.Where(each => each.Site == site && each.By == duty.Word).OrderBy(each => each.On).ToList();
        var counting = own.FindLast(each => each.CountsOn(today));
        var latest = counting ?? own.LastOrDefault();
        return new(duty, latest, counting is not null, counting is null && latest?.On > today && latest.CountsFrom(latest.On));
    }
}
