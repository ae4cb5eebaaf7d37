using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.PolicyOffice;
using Throughline.Policy.Rules;
using Throughline.Web;

namespace Throughline.Pages.Policy;

/// <summary>One rule: what it asks, where it stands, its values over time, what it touches.</summary>
[Authorize(nameof(Permission.ReadPolicy))]
public sealed class RuleModel(PolicyImpact reach, CurrentUser me) : PageModel
{
    /// <summary>The rows of this rule: its versions, and where a step has a gate and a finding, both.</summary>
    public IReadOnlyList<Rule> Rows { get; private set; } = [];

    public int Touched { get; private set; }

    public bool IsDuty => Rows.Any(row => row is Duty);

    public async Task<IActionResult> OnGetAsync(string rule, CancellationToken cancel)
    {
        Rows = [.. me.Pack.Rules.Concat(me.Pack.AskedWhenRecorded).Where(row => string.Equals(row.Id, rule, StringComparison.OrdinalIgnoreCase)).OrderBy(row => row.From)];
        if (Rows.Count == 0) return NotFound();
        Touched = (await reach.Now(me.Actor, cancel)).GetValueOrDefault(Rows[0].Id);
        return Page();
    }
}
