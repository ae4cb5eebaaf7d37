using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The documents of a case: those being written, those that can be begun, those signed.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class IndexModel(CaseDocuments documents, WriteDocument write, CurrentUser me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    /// <summary>What the case needs now, and what somebody is writing: with why, and whether a draft is kept.</summary>
    public IReadOnlyList<(DocumentType Type, string Why, bool Begun)> Now { get; private set; } = [];

    /// <summary>The agency's other documents; of one that was signed, when that was last.</summary>
    public IReadOnlyList<(DocumentType Type, string Signed)> Others { get; private set; } = [];

    public IReadOnlyList<(int Seq, DocumentType Type, DateOnly On, string Signers)> Signed { get; private set; } = [];

    public string SignedTitle => me.Pack.Documents.Any(type => type.Action == DocumentAction.Submitted) ? "Signed and sent" : "Signed";

    public bool MayWrite(DocumentType type) => WriteDocument.MayWrite(me.Actor, Of, type);

    /// <summary>What the agency decided on a report, with the day; empty of what waits for no decision.</summary>
    public string Decided(int seq) => Decisions.GetValueOrDefault(seq) switch
    {
        null => "",
        { Decision: { } decision } sent => $"{sent.State} {Wording.Brief(decision.On, me.Today)}",
        var sent => sent.State,
    };

    private IReadOnlyDictionary<int, SentReport> Decisions { get; set; } = new Dictionary<int, SentReport>();

    public string Signers(DocumentType type) => type.SignedBy.Count == 0 ? "no signature needed" : string.Join(", ", type.SignedBy.Select(EntryWords.Plain));

    public async Task<IActionResult> OnGetAsync(string @case, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(@case, cancel);
        if (of is null) return instead!;
        Of = of;
        var begun = await write.Begun(me.Actor, of, cancel);
        Decisions = SentReport.In(of).GroupBy(sent => sent.Version.Entry.Seq).ToDictionary(same => same.Key, same => same.Last());
        Signed = [.. SignedVersions.In(of).Select(version => (version.Entry.Seq, version.Type, version.Entry.Entry.On, Names(version.Signed.Signatures))).Reverse()];
        var types = me.Pack.Documents.Select(type => (Type: type, Why: type.NeededNow(of.File, of.Today), Begun: begun.Any(key => key == type.Key || key.StartsWith(type.Key + " ", StringComparison.Ordinal)))).ToList();
        Now = [.. types.Where(each => each.Begun || each.Why is not null).Select(each => (each.Type, each.Why is null ? each.Type.When : Wording.Days(each.Why, me.Today), each.Begun))];
        Others = [.. types.Where(each => !each.Begun && each.Why is null).Select(each => (each.Type, LastSigned(each.Type)))];
        return Page();
    }

    private string LastSigned(DocumentType type) => Signed.Where(signed => signed.Type == type).Select(signed => (DateOnly?)signed.On).Max() is { } on ? $"Signed last on {Wording.Short(on, me.Today)}; a new one is a new version." : "";

    private static string Names(IReadOnlyList<Signature> signatures) => signatures.Count == 0 ? "no signature needed" : string.Join(", ", signatures.Select(signature => signature.Name));
}
