using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Policy;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The document as it will be signed, and who signs: staff as themselves, the client on this screen with staff beside.</summary>
[Authorize(nameof(Act.RecordEntry))]
public sealed class SignModel(CaseDocuments documents, WriteDocument write, SignedIn me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    public DocumentType Type { get; private set; } = null!;

    public DocumentDraft Draft { get; private set; } = null!;

    /// <summary>The part in which the person who is signed in signs, if it is theirs.</summary>
    public string? Mine => Draft.Unsigned(Type).FirstOrDefault(role => SignsAs(role));

    /// <summary>Whether the client's signature is still to come.</summary>
    public bool ClientToSign => Draft.Unsigned(Type).Contains("client");

    [BindProperty]
    public string? ClientName { get; set; }

    public async Task<IActionResult> OnGetAsync(string @case, string key, CancellationToken cancel) => await Find(@case, key, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string @case, string key, string role, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        var isClient = role == "client";
        if (isClient && !SameName(ClientName, Of.Header.Name))
        {
            ModelState.AddModelError(nameof(ClientName), $"Ask {Of.Header.Given ?? Of.Header.Name} to type the name as it is on file: {Of.Header.Name}.");
            return Page();
        }

        if (!isClient && role.Length > 0 && !SignsAs(role))
        {
            ModelState.AddModelError("", $"The {EntryWords.Plain(role)} signs after signing in as themselves.");
            return Page();
        }

        var (draft, outcome) = await write.Sign(me.Actor, @case, Type, role, isClient ? ClientName!.Trim() : me.Actor.Name, isClient ? $"on screen, {me.Actor.Name} beside" : "signed in", cancel);
        if (outcome is AppendOutcome.Recorded recorded)
        {
            return Redirect(AfterSigning.Address(@case, Type, recorded.Entries[0].Seq));
        }

        if (outcome is not null)
        {
            Refusals.Tell(outcome, ModelState);
            return Page();
        }

        return Redirect($"/cases/{Uri.EscapeDataString(@case)}/documents/{key}{(draft?.ToBeSigned == true ? "/sign" : "")}");
    }

    private bool SignsAs(string role) => (role, me.Actor.Role) is ("placement-specialist", Role.PlacementSpecialist or Role.Supervisor) or ("counselor", Role.Counselor or Role.Supervisor);

    private static bool SameName(string? typed, string onFile) =>
        string.Equals(typed?.Trim(), onFile, StringComparison.OrdinalIgnoreCase);

    private async Task<IActionResult?> Find(string number, string key, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.TypeOf(key) is not { } type) return NotFound();
        Of = of;
        Type = type;
        Draft = await write.Open(me.Actor, of, type, cancel);
        return Draft.ToBeSigned ? null : Redirect($"/cases/{Uri.EscapeDataString(number)}/documents/{key}");
    }
}
