namespace Throughline.Api;

/// <summary>The routes of document types and of signed documents.</summary>
internal static class DocumentDescriptions
{
    private const string AType = """
        {
          "document": "job-search-agreement", "title": "Job Search Agreement", "citation": { "document": "Placement Services", "section": "Job Search Agreement", "version": "2024-01-26" },
          "signedBy": ["client", "placement-specialist"],
          "sections": [{ "section": "format", "label": "One to one, or in a group", "help": null, "cites": "Procedure 3.3", "required": true, "value": "one-of", "unit": null, "sensitive": null,
            "columns": [{ "column": "name", "label": "Name", "required": true, "value": "text", "unit": null, "options": [{ "word": "individual", "said": "One to one" }] }],
            "options": [{ "word": "individual", "said": "One to one" }] }],
          "schema": { "$schema": "https://json-schema.org/draft/2020-12/schema" }
        }
        """;

    private const string AVersion = """
        {
          "seq": 7, "document": "job-search-agreement", "title": "Job Search Agreement", "on": "2024-11-22", "state": "in-effect", "amends": null, "hash": "5e0c…", "asSigned": true,
          "answers": { "clientDoes": "Five applications a week" },
          "signatures": [{ "name": "Dana Brandt", "role": "placement-specialist", "on": "2024-11-22", "way": "through a program that acts for them", "hash": "5e0c…" }]
        }
        """;

    private static readonly string NoVersion = Examples.NotThere("There is no such version");

    public static readonly RouteDescription Types = new(
        "documentTypes", "The documents of an agency",
        "Every kind of document that the agency has: who signs it, its sections with label, help and paragraph, and a JSON Schema of its answers. All of it is made from the document's type; editor, paper and comparison are made from the same.",
        null,
        (200, "The kinds of document; none for an agency that keeps its documents as entries.", $$"""{ "agency": "{{Examples.Agency}}", "documents": [{{AType}}] }"""),
        (403, "The caller does not read policy.", Examples.NotYours),
        (404, "There is no such agency.", Examples.NotThere("There is no such agency")));

    public static readonly RouteDescription Type = new(
        "documentType", "One kind of document", "One of the agency's kinds of document, with the JSON Schema of its answers.", null,
        (200, "The kind of document.", AType),
        (403, "The caller does not read policy.", Examples.NotYours),
        (404, "There is no such document.", Examples.NotThere("There is no such document")));

    public static readonly RouteDescription OfACase = new(
        "documents", "The documents of a case",
        "The documents that are being written, by their word, and every version that was signed: its place in the record, whether it holds, the hash of what was signed and the signatures. That the case was read is recorded.",
        null,
        (200, "Drafts and signed versions.", """{ "drafts": ["job-facts-guide"], "signed": [{ "seq": 7, "document": "job-search-agreement", "title": "Job Search Agreement", "on": "2024-11-22", "state": "in-effect", "hash": "5e0c…", "signatures": [{ "name": "Dana Brandt", "role": "placement-specialist", "on": "2024-11-22", "way": "signed in", "hash": "5e0c…" }] }] }"""),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase));

    public static readonly RouteDescription One = new(
        "signedDocument", "A document as it was signed", "A signed version with its answers. It never changes; an amendment is a new version that names it.", null,
        (200, "The version.", AVersion),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "There is no such version, or no such case that the caller may know of.", NoVersion));

    public static readonly RouteDescription Compared = new(
        "compareDocuments", "Two versions of a document side by side", "Every section with the answer of the version named last in the address and of the one named first.", null,
        (200, "The sections, each with whether it changed.", """{ "document": "job-search-agreement", "title": "Job Search Agreement", "was": { "seq": 7, "on": "2024-11-22" }, "now": { "seq": 19, "on": "2025-02-20" }, "sections": [{ "section": "parameters", "label": "Where, how far, which hours, which pay", "was": "Within five miles", "now": "Within twenty miles", "changed": true }] }"""),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "One of them is not there, or they are not versions of one document.", NoVersion));

    public static readonly RouteDescription Printed = new(
        "printDocument", "A signed document as a PDF", "The same paper as on the page: tagged, with outline and signatures. `?lang=es` asks its questions in Spanish where the agency has them so; `?print=large` prints in large letters.", null,
        (200, "The PDF.", "{}"),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "There is no such version, or no such case that the caller may know of.", NoVersion),
        (501, "There is no Chromium where the program runs.", """{ "title": "This program cannot print", "status": 501, "detail": "There is no Chromium where it runs. The page of the document prints from any browser." }"""))
    {
        Produces = "application/pdf",
    };
}
