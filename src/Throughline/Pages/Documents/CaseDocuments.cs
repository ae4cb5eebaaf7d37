using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Policy;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>Finds the case that a documents page is about, and the kind of document.</summary>
public sealed class CaseDocuments(LoadCase load, SignedIn me)
{
    /// <summary>The case, or what to answer instead.</summary>
    public async Task<(CaseOnFile? Case, IActionResult? Instead)> Find(string number, CancellationToken cancel) => await load.Handle(me.Actor, number, cancel) switch
    {
        LoadOutcome.Found found => (found.Case, null),
        LoadOutcome.Withheld => (null, new StatusCodeResult(StatusCodes.Status403Forbidden)),
        _ => (null, new NotFoundResult()),
    };

    /// <summary>The kind of document that is addressed so, if the agency has it.</summary>
    public DocumentType? TypeOf(string key) => me.Pack.Documents.FirstOrDefault(type => type.Key == key);

    /// <summary>A document as it was signed, by its place in the record.</summary>
    public (RecordedEntry Entry, DocumentType Type, SignedDocument Signed)? Signed(CaseOnFile of, int seq) =>
        of.Entries.FirstOrDefault(each => each.Seq == seq) is { Entry: Document document } recorded
        && me.Pack.Documents.FirstOrDefault(type => type.Name == document.Name && type.Action == document.Action) is { } type
        && SignedDocument.Read(document.Name, document.Data) is { } signed
            ? (recorded, type, signed)
            : null;
}
