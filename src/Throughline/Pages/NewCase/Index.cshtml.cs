using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Policy.Typed;
using Throughline.Web;

namespace Throughline.Pages.NewCase;

/// <summary>Opens a case: those who may be the same person are shown before a second case is made.</summary>
[Authorize(nameof(Permission.OpenCase))]
public sealed class IndexModel(OpenCase open, Colleagues colleagues, CurrentUser me) : PageModel
{
    [BindProperty]
    public string? Given { get; set; }

    [BindProperty]
    public string? Family { get; set; }

    [BindProperty]
    public string? Born { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Reach { get; set; }

    [BindProperty]
    public string? Counselor { get; set; }

    [BindProperty]
    public string? Specialist { get; set; }

    [BindProperty]
    public bool NoneOfThese { get; set; }

    public IReadOnlyList<KnownPerson> Known { get; private set; } = [];

    public IEnumerable<(string Value, string Text)> Workers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await Load(cancel);
        if (me.Actor.Role == Role.Counselor) Counselor = me.Actor.Id;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Load(cancel);
        var born = TypedDay.Read(Born, out var notADay);
        var outcome = await open.Handle(new()
        {
            By = me.Actor,
            Given = Given ?? "",
            Family = Family ?? "",
            Born = born,
            NotRead = notADay is null ? [] : [("born", notADay)],
            Phone = Said(Phone),
            ContactPreference = Said(Reach),
            Counselor = Said(Counselor),
            Specialist = Said(Specialist),
            Office = me.Actor.Office,
            NoneOfThese = NoneOfThese,
        }, cancel);
        switch (outcome)
        {
            case OpenCase.Opened opened:
                return Redirect(Links.Case(opened.Header.Number).ToString());
            case KnownAlready known:
                Known = known.People;
                if (Request.Form.ContainsKey("shown")) ModelState.AddModelError(nameof(NoneOfThese), "Open the case of one of these, or say that it is someone else.");
                return Page();
            default:
                return this.Unanswered(outcome, me.Today);
        }
    }

    private async Task Load(CancellationToken cancel) => Workers = [.. (await colleagues.Of(me.Actor, cancel)).Select(worker => (worker.Id, worker.Name))];

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
