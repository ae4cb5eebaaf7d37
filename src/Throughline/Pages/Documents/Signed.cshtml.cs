using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Pdf;
using Throughline.Policy;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>A document as it was signed: to read, to compare with another version, to print, as a PDF.</summary>
[Authorize(nameof(Act.ReadCase))]
public sealed class SignedModel(CaseDocuments documents, PrintPaper print, SignedIn me) : PageModel
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

    public bool CanPrint => print.IsPossible;

    public async Task<IActionResult> OnGetAsync(string @case, int seq, int? with, bool @new, CancellationToken cancel)
    {
        if (await Find(@case, seq, cancel) is { } instead) return instead;
        IsNew = @new;
        if (with is { } other && documents.Signed(Of, other) is { } found && found.Type.Key == Paper.Type.Key) (Other, OtherOn) = (found.Signed, found.Entry.Entry.On);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(string @case, int seq, CancellationToken cancel)
    {
        if (await Find(@case, seq, cancel) is { } instead) return instead;
        if (!print.IsPossible) return NotFound();
        return File(await print.Handle(PageContext, Paper, cancel), "application/pdf", $"{Paper.Type.Key}-{@case}-{Paper.InEffect:yyyy-MM-dd}.pdf");
    }

    private async Task<IActionResult?> Find(string number, int seq, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.Signed(of, seq) is not { } found) return NotFound();
        Of = of;
        Seq = seq;
        Paper = new(found.Type, found.Signed.Answers, found.Signed.Signatures, [], of.Header.Name, of.Header.Number, me.Pack.Name, found.Entry.Entry.On, of.Today)
        {
            Amends = of.Entries.FirstOrDefault(each => each.Entry.Id == found.Signed.Amends && found.Signed.Amends is not null)?.Entry.On,
            AsSigned = found.Signed.IsAsSigned,
        };
        Versions = [.. of.Entries.Where(each => each.Seq != seq && documents.Signed(of, each.Seq)?.Type.Key == found.Type.Key).Select(each => (each.Seq, each.Entry.On))];
        return null;
    }
}
