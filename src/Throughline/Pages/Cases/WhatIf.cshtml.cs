using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Policy.Typed;
using Throughline.Ui;
using Throughline.Ui.Pictures;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>What the dates of a case would be, if something happened or had happened otherwise. Nothing is saved.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class WhatIfModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, SupposeEntries suppose) : CasePage(load, staff, me, clock)
{
    /// <summary>What is supposed, by its key.</summary>
    [BindProperty(SupportsGet = true, Name = "suppose")]
    public string? Supposed { get; set; }

    [BindProperty(SupportsGet = true, Name = "on")]
    public string? On { get; set; }

    public IReadOnlyList<(string Group, IReadOnlyList<Supposition> Suppositions)> Groups { get; private set; } = [];

    public Comparison? Comparison { get; private set; }

    /// <summary>The supposition in words: "A-1131 is paid in full on Tue Nov 26".</summary>
    public string Words { get; private set; } = "";

    /// <summary>What policy would not let in of what is supposed.</summary>
    public IReadOnlyList<(string Says, Citation Cites)> Refusals { get; private set; } = [];

    public Picture? Clocks { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        Groups = [.. Suppose.Of(this).Where(group => group.Suppositions.Count > 0)];
        var typed = On ?? "";
        On = typed.Length > 0 ? typed : Today.ToString("yyyy-MM-dd");
        if (Supposed is null) return Page();
        var supposition = Groups.SelectMany(group => group.Suppositions).FirstOrDefault(each => each.Key == Supposed);
        if (supposition is null) ModelState.AddModelError("suppose", "Choose what to suppose.");
        var day = TypedDay.Read(On, out var mistake);
        if (mistake is not null) ModelState.AddModelError("on", mistake);
        if (ModelState.IsValid && supposition is not null && day is { } on) await Show(supposition, on, cancel);
        return Page();
    }

    private async Task Show(Supposition supposition, DateOnly day, CancellationToken cancel)
    {
        Words = Supposed!.StartsWith("remove:", StringComparison.Ordinal) ? $"without {supposition.Words}"
            : Supposed.StartsWith("move:", StringComparison.Ordinal) ? $"{supposition.Words} was on {Short(day)}" : $"{supposition.Words} on {Short(day)}";
        var (before, after, refusals) = await suppose.Handle(Case, Signed.Actor, [supposition.On(day)], cancel);
        Comparison = Comparison.Of(before, after, Duties, Today);
        Refusals = [.. refusals.Select(each => ($"{each.Refusal.Title}: {Wording.Days(string.Join("; ", each.Refusal.Because), Today)}.", each.Refusal.Rule.Cites))];
        Clocks = TwoClocks.Of(Comparison, Words, Today);
    }
}
