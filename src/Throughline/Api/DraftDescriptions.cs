namespace Throughline.Api;

/// <summary>The routes of documents that are being written.</summary>
internal static class DraftDescriptions
{
    private const string ADraft = """
        {
          "document": "job-search-agreement", "title": "Job Search Agreement", "keptAt": "2024-11-22T18:00:00Z", "amends": null, "forSignature": false, "hash": "5e0c…",
          "answers": { "clientDoes": "Five applications a week" },
          "left": [{ "section": "barriers", "label": "Barriers, and what could be done about them", "wrong": "Not answered yet." }],
          "found": [{ "section": "barriers", "label": "Barriers, and what could be done about them", "found": "one-sentence", "mend": "One sentence. Add what was seen or said.", "mayBeSo": false, "earlier": null }],
          "fromFile": { "services": "The plan lists job search assistance." },
          "readBeside": { "called": "Closed plan", "on": "2023-02-06", "partly": false, "outOf": 18, "differs": [{ "section": "actions", "label": "Anticipated actions", "was": "Job search", "now": "Pager repaired" }] },
          "signatures": [{ "name": "Ana Ruiz", "role": "client", "on": "2024-11-22", "way": "on the screen of a program, Dana Brandt beside, by their own word", "hash": "5e0c…" }],
          "unsigned": ["placement-specialist"]
        }
        """;

    private static readonly string NoDocument = Examples.NotThere("There is no such document");

    public static readonly RouteDescription Read = new(
        "readDraft", "The draft of a document",
        "The draft that the case team shares, the same as in the page's editor; a draft not yet saved holds what the case file knows, or the answers of the version that it amends. left lists what is missing before it can be signed; found lists what the content check found. Of a kind of which a case has several, ?authorization=, ?period=yyyy-MM and ?job= name the one; without them it is the one that is owed next. The ETag names this state of it.",
        null,
        (200, "The draft.", ADraft),
        (403, "Documents of a case are written by the team that sees all of it.", Examples.NotYours),
        (404, "There is no such document, or no such case that the caller may know of.", NoDocument));

    public static readonly RouteDescription Keep = new(
        "keepDraft", "Keep the draft of a document",
        "Keeps the answers whole: a section that is left out is empty from then on. Sections may be missing and texts short; an answer that its section cannot hold is sent back with its place, and nothing of the request is kept. With forSignature true and nothing left it may be signed. Other answers than before take all signatures back.",
        """{ "answers": { "clientDoes": "Five applications a week", "format": "individual" }, "forSignature": true }""",
        (200, "Kept, with what is left.", ADraft),
        (400, "An answer that its section cannot hold, or a section that is not there.", Examples.Mistake("answers.format", "Choose one of those listed. Expected: individual, group, both.")),
        (403, "Documents of a case are written by the team that sees all of it.", Examples.NotYours),
        (404, "There is no such document, or no such case that the caller may know of.", NoDocument),
        (409, "It is not the draft that If-Match names any more: theirs is under draft.", $$"""{ "title": "Someone else saved other answers", "status": 409, "detail": "Look at their answers. If yours are still right, send them again with the new If-Match.", "draft": {{ADraft}} }"""))
    {
        Headers = [("If-Match", "The ETag with which the draft was read; if someone saved other answers since, nothing is changed.", false)],
    };

    public static readonly RouteDescription Sign = new(
        "signDocument", "Sign a document",
        "Signs what was read, named by its hash. Staff sign as themselves: role is placement-specialist or counselor, and the signature says that it came through a program that acts for them. The client signs on the program's screen with staff beside them: role client, name as they typed it (it is the name on file), and staffBeside true, which is recorded as the word of whoever the program acts for. "
        + "If no signature is needed, leave the role out. With the last signature the document is recorded and takes effect today, with whatever else it says happened; policy is asked first; what only may be so is recorded with ?sure=true. Sent again, it is signed once.",
        """{ "role": "client", "name": "Ana Ruiz", "staffBeside": true, "hash": "5e0c…" }""",
        (200, "Signed, and others have still to sign: the draft. Or signed and recorded before: the version.", ADraft),
        (201, "Recorded with this signature; Location is the signed version. The answer is that of recording entries.", Examples.Recorded),
        (400, "The name or the role is wrong, or no staff member is with the client.", Examples.Mistake("name", "Ask Ana to type the name as it is on file: Ana Ruiz.")),
        (403, "Documents of a case are written by the team that sees all of it.", Examples.NotYours),
        (404, "There is no such document, or no such case that the caller may know of.", NoDocument),
        (409, "It was not sent for signature, or its answers are not those that were read: the current ones are under draft.", $$"""{ "title": "These are not the answers that were read", "status": 409, "detail": "Someone changed them. Read the draft again, then sign with its hash.", "draft": {{ADraft}} }"""),
        (422, "Policy refuses an entry that the document makes.", Examples.Refused));
}
