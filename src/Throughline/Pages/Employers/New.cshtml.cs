using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Casework.Names;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Pages.Employers;

/// <summary>Adds an employer, after a look for the ones that are likely the same.</summary>
[Authorize(nameof(Permission.KeepEmployers))]
public sealed partial class NewModel(FindEmployers find, KeepEmployers keep, StaffNames names, CurrentUser me) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "name")]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = "phone")]
    public string? Phone { get; set; }

    [BindProperty(SupportsGet = true, Name = "web")]
    public string? Web { get; set; }

    [BindProperty(SupportsGet = true, Name = "street")]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true, Name = "city")]
    public string? City { get; set; }

    /// <summary>What the new one is, beside the likely ones: branch, other, owner.</summary>
    [BindProperty(Name = "kind")]
    public string? Kind { get; set; }

    public IReadOnlyList<LikelyEmployer> Likely { get; private set; } = [];

    /// <summary>By employer: when somebody last talked to it, and who.</summary>
    public IReadOnlyDictionary<Guid, string> LastContact { get; private set; } = new Dictionary<Guid, string>();

    public bool Looked { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        // A first visit asks nothing; a look without a name is told at the field.
        if (Request.QueryString.HasValue) await Look(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await Look(cancel)) return Page();
        if (Likely.Count > 0 && !Vocabulary<Beside>.All.Contains(Kind))
        {
            ModelState.AddModelError("kind", "Say what this one is, or use one of those shown.");
            return Page();
        }

        var outcome = await keep.Add(me.Actor, Facts(), Vocabulary<Beside>.Read((Kind ?? "").AsSpan(), out var beside) ? beside : null, cancel: cancel);
        switch (outcome)
        {
            case KeepEmployers.Kept kept:
                return Redirect(Links.Employer(kept.Employer.Id).ToString());
            case KeepEmployers.LikelyKnown known:
                Likely = known.Employers;
                return Page();
            case ChangedMeanwhile<Employer>:
                ModelState.AddModelError("", "Someone changed the other employer while you typed. Look at it again, then create the new one.");
                return Page();
            default:
                return this.Unanswered(outcome, me.Today, field => field);
        }
    }

    private EmployerFacts Facts() => new() { Name = Name!.Trim(), Phone = Said(Phone), Domain = Said(Web), Street = Said(Street), City = Said(City) };

    private async Task<bool> Look(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError("name", "Enter the employer's name.");
        }

        if (PhoneNumber.Mistake(Phone) is { } wrongPhone) ModelState.AddModelError("phone", wrongPhone);
        if (!ModelState.IsValid) return false;

        Looked = true;
        Likely = [.. (await find.Like(me.Actor, Facts(), cancel)).Take(3)];
        var last = new Dictionary<Guid, EmployerContact>();
        foreach (var (employer, _) in Likely)
        {
            if (await find.Contacts(me.Actor, employer.Id, cancel) is [var contact, ..]) last[employer.Id] = contact;
        }

        var called = await names.Of(last.Values.Select(contact => contact.RecordedBy), cancel);
        LastContact = last.ToDictionary(each => each.Key, each => $"{Throughline.Ui.Wording.Brief(each.Value.On, me.Today)}, by {called.GetValueOrDefault(each.Value.RecordedBy, "a former worker")}");
        return true;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
