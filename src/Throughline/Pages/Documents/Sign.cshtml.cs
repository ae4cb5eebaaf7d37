using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Casework.Record;
using Throughline.Policy.Documents;
using Throughline.Pdf;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The document as it will be signed, and who signs: staff as themselves, the client on this screen with staff beside.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class SignModel(CaseDocuments documents, WriteDocument write, SignDocument sign, CurrentUser me) : PageModel
{
    public DocumentInHand Hand { get; private set; } = null!;

    public CaseOnFile Of => Hand.Case;

    public DocumentType Type => Hand.Type;

    public DocumentDraft Draft { get; private set; } = null!;

    /// <summary>The part in which the person who is signed in signs, if it is theirs.</summary>
    public string? Mine => Draft.Unsigned(Type).FirstOrDefault(role => SignDocument.SignsAs(me.Actor, role));

    /// <summary>Whether the client's signature is still to come.</summary>
    public bool ClientToSign => PersonsPart is not null;

    /// <summary>In which part the person whose case it is still signs.</summary>
    public string? PersonsPart => Draft.Unsigned(Type).FirstOrDefault(role => SignDocument.IsThePerson(Of, role));

    /// <summary>Others who are still to sign: neither the client nor who reads this.</summary>
    public IEnumerable<string> Others => Draft.Unsigned(Type).Where(role => role != PersonsPart && role != Mine);

    public Paper Paper => field ??= Paper.Of(Hand, Draft).In(Language, Print);

    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "print")]
    public string? Print { get; set; }

    /// <summary>The seal of the answers that the page shows: what is signed is what was read.</summary>
    public string Hash => Draft.HashOf(Type);

    public string Editor => CaseDocuments.Editor(Hand);

    public string TypeYourName => $"{Of.Header.Given ?? Of.Header.Name}, type your name to sign";

    public string Beside => $"On this screen, with {me.Actor.Name} next to you.";

    /// <summary>Who signed with the click that led here.</summary>
    public string? JustSigned { get; private set; }

    public string StillToSign => $"Still to sign: {string.Join(", ", Draft.Unsigned(Type).Select(EntryWords.Plain))}. It takes effect when all have signed.";

    /// <summary>Whether all that was found may be so, and is recorded by who says that it is.</summary>
    public bool MayBeSo { get; private set; }

    [BindProperty]
    public string? ClientName { get; set; }

    /// <summary>Of which answers the page told: what is signed is what was read.</summary>
    [BindProperty]
    public string? Read { get; set; }

    public async Task<IActionResult> OnGetAsync(string @case, string key, string? signed, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        JustSigned = Draft.Signatures.LastOrDefault(signature => signature.Role == signed) is { } signature ? $"{signature.Name} has signed" : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string @case, string key, string? role, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        switch (await sign.Handle(me.Actor, Hand, new() { Role = role ?? "", Typed = ClientName, StaffBeside = true, Hash = Read, IsSure = Request.Form["sure"] == "true" }, cancel))
        {
            case SignDocument.Outcome.Recording { Appended: AppendOutcome.Recorded recorded }:
                return Redirect(documents.AfterSigning(@case, Type, recorded.Entries[0].Seq));
            case SignDocument.Outcome.OnRecord { Version: var version }:
                return Redirect(documents.AfterSigning(@case, Type, version.Entry.Seq));
            case SignDocument.Outcome.Recording { Appended: var outcome }:
                Refusals.Tell(outcome, ModelState, me.Today);
                MayBeSo = outcome is AppendOutcome.Mistaken told && told.Mistakes.All(mistake => mistake.OnlyUnlikely);
                return Page();
            case SignDocument.Outcome.Mistaken mistaken:
                ModelState.AddModelError(mistaken.Field == "name" ? nameof(ClientName) : "", mistaken.Message);
                return Page();
            case SignDocument.Outcome.OtherAnswers:
                ModelState.AddModelError("", "Someone changed the answers since you read them. The current ones are below; read them, then sign.");
                ModelState.Remove(nameof(Read));
                return Page();
            case SignDocument.Outcome.Waits:
                return Redirect(CaseDocuments.Signing(Hand, role));
            case SignDocument.Outcome.NotReady:
                return Redirect(CaseDocuments.Editor(Hand));
            default:
                return StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    private async Task<IActionResult?> Find(string number, string key, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.TypeOf(key) is not { } type) return NotFound();
        if (!WriteDocument.MayWrite(me.Actor, of, type)) return StatusCode(StatusCodes.Status403Forbidden);
        Hand = CaseDocuments.InHand(of, type, Request);
        Draft = await write.Open(me.Actor, Hand, cancel);
        return Draft.ToBeSigned ? null : Redirect(CaseDocuments.Editor(Hand));
    }
}
