using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.PolicyOffice;
using Throughline.Policy.Dates;
using Throughline.Policy.Typed;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Policy;

/// <summary>A value, or a newer version, from a day on: first what it would change, then in force.</summary>
[Authorize(nameof(Permission.ChangePolicy))]
public sealed class ProposeModel(PolicyImpact reach, PutInForce putInForce, CurrentUser me) : PageModel
{
    private const string AsWritten = "as written";

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public string? Document { get; set; }

    [BindProperty]
    public string? Section { get; set; }

    [BindProperty]
    public string? Version { get; set; }

    /// <summary>see, or put.</summary>
    [BindProperty]
    public string? Step { get; set; }

    public string Heading { get; private set; } = "";

    public string Says { get; private set; } = "";

    /// <summary>The value as it is; none for a newer version as a whole.</summary>
    public string? Now { get; private set; }

    public string Back { get; private set; } = Links.Policy;

    public Trail Trail => Back == Links.Policy ? Trail.Of("Propose", ("Policy", Links.Policy)) : Trail.Of("Propose", ("Policy", Links.Policy), ("The rule", Back));

    public PolicyImpact.Change? Change { get; private set; }

    public bool IsInForce { get; private set; }

    public IActionResult OnGet(string name) => Find(name) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string name, CancellationToken cancel)
    {
        if (!Find(name)) return NotFound();
        var from = TypedDay.Read(From, out var mistake) ?? default;
        if (from == default) ModelState.AddModelError(nameof(From), mistake ?? "Enter the first day on which it holds.");
        else From = $"{from:yyyy-MM-dd}";
        Asked(nameof(Document), Document, "Name the document that decides it.");
        Asked(nameof(Section), Section, "Name the section.");
        Asked(nameof(Version), Version, "Name the version or the day of the decision.");
        if (Now is null) Value = AsWritten;
        else if (me.Pack.Values.First(value => value.Name == name).Value is var dated && !dated.Understands(Value ?? "")) ModelState.AddModelError(nameof(Value), $"Enter a value like {dated.Example}.");
        if (!ModelState.IsValid) return Page();
        var decision = new Adopted(name, from, Value!.Trim(), new(Document!.Trim(), Section!.Trim(), Version!.Trim()));
        // What is put in force is what is shown.
        Change = await reach.Would(me.Actor, decision, cancel);
        if (Step != "put") return Page();
        if (await putInForce.Value(me.Actor, decision, cancel) is { } wrong) ModelState.AddModelError("", wrong);
        else IsInForce = true;
        return Page();
    }

    private void Asked(string field, string? typed, string message)
    {
        if (string.IsNullOrWhiteSpace(typed)) ModelState.AddModelError(field, message);
    }

    private bool Find(string name)
    {
        if (me.Pack.Amendments.FirstOrDefault(amendment => amendment.Id == name) is { } amendment)
        {
            (Heading, Says) = (amendment.Title, string.Join(" ", amendment.Rules.Select(rule => rule.Says).Distinct()));
            Prefill(amendment.Rules[0].Cites);
            return true;
        }

        if (me.Pack.Values.FirstOrDefault(value => value.Name == name) is not { Rule: { } rule } found) return false;
        Heading = $"{me.Pack.Words.For(rule.Title)}: {RuleWords.Cell(name[(rule.Id.Length + 1)..]).ToLowerInvariant()}";
        Says = rule.Says;
        Now = RuleWords.InForce(me.Pack, name, found.Value, me.Today);
        Back = Links.Rule(rule.Id);
        Prefill(rule.Cites with { Version = "" });
        return true;
    }

    private void Prefill(Citation citation)
    {
        if (HttpMethods.IsPost(Request.Method)) return;
        (Document, Section, Version) = (citation.Document, citation.Section, citation.Version);
    }
}
