using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Web;

namespace Throughline.Pages.Employers;

/// <summary>Says that an employer is another one: a link between the two, which can be undone.</summary>
[Authorize(nameof(Permission.MergeEmployers))]
public sealed class MergeModel(FindEmployers find, KeepEmployers keep, CurrentUser me) : PageModel
{
    public Employer Of { get; private set; } = null!;

    public string? Q { get; private set; }

    /// <summary>Those that it may be, and in what they agree; by name alone where one was looked for.</summary>
    public IReadOnlyList<LikelyEmployer> Others { get; private set; } = [];

    /// <summary>One that it may be, in words.</summary>
    public sealed record Line(Guid Id, string Name, string Status, string Address, string Phone, string AlikeIn);

    public string Heading => Q is not null ? Wording.Count(Others.Count, "employer")
        : Others.Count == 0 ? "No similar employer" : Wording.Count(Others.Count, "likely match", "likely matches");

    public IEnumerable<Line> Lines => Others.Select(each => new Line(
        each.Employer.Id, each.Employer.Name, EmployerWords.Status(each.Employer.Status), EmployerWords.Place(each.Employer) ?? "not known", each.Employer.Phone ?? "not known",
        each.Because.Count == 0 ? "looked for" : string.Join(", ", each.Because)));

    public async Task<IActionResult> OnGetAsync(Guid id, string? q, CancellationToken cancel) => await Load(id, q, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? into, string? q, CancellationToken cancel)
    {
        if (!await Load(id, q, cancel)) return NotFound();
        if (into is not { } other)
        {
            ModelState.AddModelError("into", "Choose which employer it is.");
            return Page();
        }

        var outcome = await keep.Merge(me.Actor, id, other, cancel);
        return outcome is KeepEmployers.Kept kept ? LocalRedirect(Links.Employer(kept.Employer.Id).ToString()) : this.Unanswered(outcome, me.Today, field => field);
    }

    private async Task<bool> Load(Guid id, string? q, CancellationToken cancel)
    {
        if (await find.One(me.Actor, id, cancel) is not { } employer) return false;
        Of = employer;
        Q = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        IEnumerable<LikelyEmployer> found = Q is null
            ? await find.Like(me.Actor, new() { Name = employer.Name, Phone = employer.Phone, Domain = employer.Domain, Street = employer.Street, City = employer.City, PostalCode = employer.PostalCode }, cancel)
            : ((await find.List(me.Actor, Q, null, 1, cancel))?.Employers ?? []).Take(20).Select(each => new LikelyEmployer(each, []));
        Others = [.. found.Where(each => each.Employer.Id != id)];
        return true;
    }
}
