using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Cases;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>Finds the case that a documents page is about, and the kind of document.</summary>
public sealed class CaseDocuments(LoadCase load, CurrentUser me, PagesByAgency pages)
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

    /// <summary>The page of the case that goes on from a signed document.</summary>
    public PageAfterSigning? Next(DocumentType type, IReadOnlyDictionary<string, string> answers) => pages.Of(me.Pack.Agency).After(type, answers);

    /// <summary>Where signing leads: to the document itself, or to the page that goes on from it.</summary>
    public string AfterSigning(string number, DocumentType type, int seq)
    {
        var of = Links.Case(number);
        return Next(type, new Dictionary<string, string>()) is { AtOnce: true, Page: { } page } ? of.SavedOn(page, seq) : of.JustSigned(seq);
    }
}
