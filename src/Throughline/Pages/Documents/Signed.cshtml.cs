using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Pdf;
using Throughline.Ui;
using Throughline.Policy.Documents;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>A document as it was signed: to read, to compare with another version, to print, as a PDF.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class SignedModel(CaseDocuments documents, PrintPaper print, CurrentUser me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    public Paper Paper { get; private set; } = null!;

    public int Seq { get; private set; }

    /// <summary>The version with which this one is compared, if one is.</summary>
    public SignedDocument? Other { get; private set; }

    public DateOnly? OtherOn { get; private set; }

    /// <summary>Other signed versions of the same document.</summary>
    public IReadOnlyList<(int Seq, DateOnly On)> Versions { get; private set; } = [];

    public bool IsNew { get; private set; }

    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "print")]
    public string? Print { get; set; }

    /// <summary>Whether only what differs from the earlier version stands open.</summary>
    [BindProperty(SupportsGet = true, Name = "changes")]
    public bool OnlyChanges { get; set; }

    /// <summary>Where it is printed, as it is shown.</summary>
    public string Pdf => Links.Case(Of.Header.Number).Signed(Seq) + Links.Query(("handler", "pdf"), ("lang", Language), ("print", Print));

    public bool CanPrint => print.IsPossible;

    /// <summary>What became of it, where it is a report that the agency accepts or returns.</summary>
    public SentReport? Sent { get; private set; }

    /// <summary>Where a new version is written.</summary>
    public string Editor { get; private set; } = "";

    /// <summary>Whether who reads it decides on it.</summary>
    public bool MayDecide => Sent is { Decision: null } && DecideReport.MayDecide(me.Actor, Of.Header) && Sent.By != me.Actor.Id;

    /// <summary>The page of the case that goes on from it.</summary>
    public PageAfterSigning? Next => documents.Next(Paper.Type, Paper.Answers);

    public async Task<IActionResult> OnGetAsync(string @case, int seq, int? with, bool @new, CancellationToken cancel)
    {
        if (await Find(@case, seq, cancel) is { } instead) return instead;
        IsNew = @new;
        if (with is { } other && SignedVersions.At(Of, other) is { } found && found.Type == Paper.Type) (Other, OtherOn) = (found.Signed, found.Entry.Entry.On);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(string @case, int seq, CancellationToken cancel)
    {
        if (await Find(@case, seq, cancel) is { } instead) return instead;
        if (!print.IsPossible) return NotFound();
        return File(await print.Handle(PageContext, Paper with { Folds = false }, cancel), "application/pdf", Paper.FileName);
    }

    private async Task<IActionResult?> Find(string number, int seq, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (SignedVersions.At(of, seq) is not { } found) return NotFound();
        Of = of;
        Seq = seq;
        Paper = Paper.Of(of, found).In(Language, Print) with { Folds = OnlyChanges };
        Sent = SentReport.In(of).LastOrDefault(sent => sent.Version.Entry.Seq == seq);
        Editor = CaseDocuments.Editor(DocumentInHand.Of(of, found));
        Versions = [.. SignedVersions.In(of).Where(each => each.Entry.Seq != seq && each.Type == found.Type).Select(each => (each.Entry.Seq, each.Entry.Entry.On))];
        return null;
    }
}
