using Throughline.Casework.Entries;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Policy.Typed;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>How a person is reached, and for those who open cases the name and the day of birth.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class PersonModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, ChangePerson change) : CasePage(load, staff, me, clock)
{
    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Reach { get; set; }

    [BindProperty]
    public string? Given { get; set; }

    [BindProperty]
    public string? Family { get; set; }

    [BindProperty]
    public string? Born { get; set; }

    /// <summary>What stood there when the form was shown.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public bool NoneOfThese { get; set; }

    /// <summary>Other people to whom the new name or birthday may belong.</summary>
    public IReadOnlyList<KnownPerson> Known { get; private set; } = [];

    public bool MayRename => Signed.May(Permission.OpenCase);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        var header = Case.Header;
        Seen = ChangePerson.Version(header);
        (Phone, Reach, Given, Family, Born) = (header.Phone, header.ContactPreference, header.Given, header.Family, header.Born?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        var header = Case.Header;
        var born = TypedDay.Read(Born, out var notADay);
        ChangePerson.Request asked = MayRename
            ? new(Signed.Actor, Number, Said(Given) ?? "", Said(Family) ?? "", born, Said(Phone), Said(Reach)) { NotRead = notADay is null ? [] : [("born", notADay)] }
            : new(Signed.Actor, Number, header.Given ?? "", header.Family ?? "", header.Born, Said(Phone), Said(Reach));
        var outcome = await change.Handle(asked with { Seen = Seen, NoneOfThese = NoneOfThese }, cancel);
        switch (outcome)
        {
            case ChangePerson.Changed:
                return Redirect(Address);
            case KnownAlready known:
                Known = known.People;
                if (Request.Form.ContainsKey("shown")) ModelState.AddModelError(nameof(NoneOfThese), "Open the case of one of these, or say that it is someone else.");
                return Page();
            case ChangedMeanwhile<CaseHeader> { Now: var now }:
                Seen = ChangePerson.Version(now);
                var stands = new[] { now.Name, now.Born?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), now.Phone, now.ContactPreference }.Where(each => !string.IsNullOrEmpty(each));
                ModelState.AddModelError("", $"Someone changed this while you typed. It says now: {string.Join(", ", stands)}. Yours is in the fields; save again to replace it.");
                return Page();
            default:
                return this.Unanswered(outcome, Today);
        }
    }

    private async Task<IActionResult?> Ready(CancellationToken cancel) =>
        await Open(cancel) is { } instead ? instead : ChangePerson.MayChange(Signed.Actor, Case.Header) ? null : StatusCode(StatusCodes.Status403Forbidden);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
