using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Policy;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The documents of a case: those being written, those that can be begun, those signed.</summary>
[Authorize(nameof(Act.ReadCase))]
public sealed class IndexModel(CaseDocuments documents, WriteDocument write, SignedIn me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    public IReadOnlyList<string> Begun { get; private set; } = [];

    public IReadOnlyList<(int Seq, DocumentType Type, DateOnly On, string Signers)> Signed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string @case, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(@case, cancel);
        if (of is null) return instead!;
        Of = of;
        Begun = await write.Begun(me.Actor, @case, cancel);
        Signed = [.. SignedVersions.In(of).Select(version => (version.Entry.Seq, version.Type, version.Entry.Entry.On, string.Join(", ", version.Signed.Signatures.Select(signature => signature.Name)))).Reverse()];
        return Page();
    }
}
