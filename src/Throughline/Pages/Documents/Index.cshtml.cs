using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Policy.Documents;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The documents of a case: those being written, those that can be begun, those signed.</summary>
[Authorize(nameof(Act.ReadCase))]
public sealed class IndexModel(CaseDocuments documents, WriteDocument write, CurrentUser me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    /// <summary>What the case needs now, and what somebody is writing: with why, and whether a draft is kept.</summary>
    public IReadOnlyList<(DocumentType Type, string? Why, bool Begun)> Now { get; private set; } = [];

    /// <summary>The agency's other documents, with the day on which one was last signed.</summary>
    public IReadOnlyList<(DocumentType Type, DateOnly? Signed)> Others { get; private set; } = [];

    public IReadOnlyList<(int Seq, DocumentType Type, DateOnly On, string Signers)> Signed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string @case, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(@case, cancel);
        if (of is null) return instead!;
        Of = of;
        var begun = await write.Begun(me.Actor, @case, cancel);
        Signed = [.. SignedVersions.In(of).Select(version => (version.Entry.Seq, version.Type, version.Entry.Entry.On, string.Join(", ", version.Signed.Signatures.Select(signature => signature.Name)))).Reverse()];
        var types = me.Pack.Documents.Select(type => (Type: type, Why: type.NeededNow(of.File, of.Today), Begun: begun.Contains(type.Key))).ToList();
        Now = [.. types.Where(each => each.Begun || each.Why is not null)];
        Others = [.. types.Where(each => !each.Begun && each.Why is null).Select(each => (each.Type, Signed.Where(signed => signed.Type == each.Type).Select(signed => (DateOnly?)signed.On).Max()))];
        return Page();
    }
}
