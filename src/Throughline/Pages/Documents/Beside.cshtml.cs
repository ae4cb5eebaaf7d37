using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Pdf;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>A draft beside the version that it follows: what differs is marked, what is the same folds; to print before anybody signs.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class BesideModel(CaseDocuments documents, WriteDocument write, PrintPaper print, CurrentUser me) : PageModel
{
    private bool isToBeSigned;

    public DocumentInHand Hand { get; private set; } = null!;

    public CaseOnFile Of => Hand.Case;

    public Paper Paper { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "print")]
    public string? Print { get; set; }

    public bool CanPrint => print.IsPossible;

    public string Pdf => Links.Query(("handler", "pdf"), ("lang", Language), ("print", Print));

    public string Next => isToBeSigned ? CaseDocuments.Signing(Hand) : CaseDocuments.Editor(Hand);

    public string NextWords => isToBeSigned ? "Go on to sign" : "Go on writing";

    public async Task<IActionResult> OnGetAsync(string @case, string key, CancellationToken cancel) => await Find(@case, key, cancel) ?? Page();

    public async Task<IActionResult> OnGetPdfAsync(string @case, string key, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        return print.IsPossible ? File(await print.Handle(PageContext, Paper, cancel), "application/pdf", Paper.FileName) : NotFound();
    }

    private async Task<IActionResult?> Find(string number, string key, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.TypeOf(key) is not { MarksChanges: true } type) return NotFound();
        if (!WriteDocument.MayWrite(me.Actor, of, type)) return StatusCode(StatusCodes.Status403Forbidden);
        Hand = CaseDocuments.InHand(of, type, Request);
        var draft = Wording.Begun(await write.Open(me.Actor, Hand, cancel), type, of.Today);
        isToBeSigned = draft.ToBeSigned;
        Paper = Paper.Of(Hand, draft).In(Language, Print);
        return null;
    }
}
