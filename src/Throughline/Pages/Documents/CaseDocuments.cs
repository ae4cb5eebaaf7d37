using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Cases;
using Throughline.Policy.Documents;
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
}
