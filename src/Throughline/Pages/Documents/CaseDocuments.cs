using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
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

    /// <summary>The document that a page is about: the one that its address names, or the one that the file suggests.</summary>
    public static DocumentInHand InHand(CaseOnFile of, DocumentType type, HttpRequest request) =>
        DocumentInHand.Named(of, type, request.Query["authorization"], request.Query["period"], request.Query["job"]);

    /// <summary>Where a document is written, with what it is about.</summary>
    public static string Editor(DocumentInHand hand, bool saved = false) => Links.Case(hand.Case.Header.Number).Document(hand.Type.Key, [.. About(hand), ("saved", saved ? "true" : null)]);

    /// <summary>Where it is signed; with who has just signed.</summary>
    public static string Signing(DocumentInHand hand, string? signed = null) => Links.Case(hand.Case.Header.Number).Sign(hand.Type.Key) + Links.Query([.. About(hand), ("signed", signed)]);

    // What a document is about, as its address says it.
    private static (string, string?)[] About(DocumentInHand hand) => [("authorization", hand.Writing.Authorization), ("period", hand.Writing.Period?.ToString()), ("job", hand.Writing.Job)];

    /// <summary>The page of the case that goes on from a signed document.</summary>
    public PageAfterSigning? Next(DocumentType type, IReadOnlyDictionary<string, string> answers) => pages.Of(me.Pack.Agency).After(type, answers);

    /// <summary>Where signing leads: to the document itself, or to the page that goes on from it.</summary>
    public string AfterSigning(string number, DocumentType type, int seq)
    {
        var of = Links.Case(number);
        return Next(type, new Dictionary<string, string>()) is { AtOnce: true, Page: { } page } ? of.SavedOn(page, seq) : of.JustSigned(seq);
    }
}
