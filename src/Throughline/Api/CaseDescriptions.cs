namespace Throughline.Api;

/// <summary>The routes of cases.</summary>
internal static class CaseDescriptions
{
    public static readonly RouteDescription Evaluate = new(
        "evaluate", "What policy says of a case file",
        "Takes a case file and answers with its evaluation as of a day: what is owed, by when and why, windows, clocks, gates, and the entries that policy refuses. Nothing is kept. The values are those that the file's agency has in force.",
        Examples.CaseFile,
        (200, "The evaluation.", Examples.Evaluation),
        (400, "The body is not a case file, or asOf is not a day: every defect by its place.", Examples.Defects));

    public static readonly RouteDescription Read = new(
        "readCase", "A case as a case file",
        "The case with the entries that the caller sees. That it was read, by whom and from where is recorded. The ETag is the position of the last entry: name it in If-Match when recording.",
        null,
        (200, "The case file.", Examples.CaseFile),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase));

    public static readonly RouteDescription Record = new(
        "recordEntries", "Record entries in a case",
        "Takes one entry or a list of up to 500 entries, 4 MB in all, and records all of them or none. Policy is asked first, as for a page. The answer says what the entries met and what is still due. Sent again under the same Idempotency-Key, the entries are recorded once and the first answer is given again.",
        Examples.Entry,
        (201, "Recorded: the entries with their places, what they met, what is still due. again is true when they were on record already.", Examples.Recorded),
        (400, "An entry, or a header, cannot be so: every mistake by its place; in a list [1].on is the field of the second entry.", Examples.Defects),
        (403, "The caller may see the case and not record this in it.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase),
        (413, "More than 4 MB. Nothing was recorded; send it in several calls.", """{ "title": "That is more than one call can send", "status": 413, "detail": "Nothing was recorded. Send at most 4 MB and 500 entries in one call, and the others in further calls." }"""),
        (409, "Someone recorded about the same thing since the case was read, or the key was used for other entries.", Examples.Conflict),
        (422, "Policy refuses an entry: the rule, its paragraph and what is missing.", Examples.Refused))
    {
        Headers =
        [
            ("Idempotency-Key", "A name for this request, new for each new one, up to 200 characters.", true),
            ("If-Match", "The ETag with which the case was read; then who recorded about the same thing meanwhile is told of, and nothing is recorded.", false),
        ],
    };

    public static readonly RouteDescription Open = new(
        "openCase", "Open a case",
        "Opens a case for a person and gives it the next number of the agency, or the one in case. Who may be the same person is looked for first, as on the page: then nothing is opened and they come back under known. Counselor and specialist are staff of the caller's office; the case belongs to that office. The workers assigned get a notice.",
        """{ "given": "Ana", "family": "Ruiz", "born": "1990-04-02", "phone": "402 555 0117", "reach": "text, afternoons", "counselor": "c0ffee", "specialist": "dec0de", "case": null, "noneOfThese": false }""",
        (201, "Opened; Location is where the case is read.", $$"""{ "agency": "{{Examples.Agency}}", "case": "{{Examples.Number}}", "again": false }"""),
        (400, "A field cannot be so.", Examples.Mistake("born", "'1990-02-30' is not a day; expected one that exists, as yyyy-MM-dd.")),
        (403, "The caller does not open cases.", Examples.NotYours),
        (404, "It is not the caller's agency.", Examples.NotThere("There is no such agency")),
        (409, "This person may be known already, and why: send it again with noneOfThese true if it is someone else. Or the key was used for another request.", $$"""{ "title": "This person may be known already", "status": 409, "detail": "Use one of these cases; or send it again with noneOfThese true if it is someone else.", "known": [{ "case": "{{Examples.Number}}", "name": "Ana Ruiz", "born": "1990-04-02", "office": "Omaha", "because": ["same name", "birthday one slip apart"] }] }"""))
    {
        Headers = [Examples.Key],
    };

    public static readonly RouteDescription Next = new(
        "openNextCase", "Open the next case after a closed one",
        "Opens the new case of a person whose request after closure was determined to need one. The person's data go with it, each file names the other, and the determination is the new file's first entry. A second call returns the case that was opened. Send {} as the body.",
        "{}",
        (201, "Opened, or opened before; Location is where the new case is read.", $$"""{ "agency": "{{Examples.Agency}}", "case": "{{Examples.NextNumber}}", "again": null }"""),
        (403, "The caller may not open it.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase),
        (422, "No determination asks for a new case.", """{ "title": "Policy does not allow this yet", "status": 422, "detail": "A new case is opened when the request was determined to need one. Record that determination first." }"""));

    public static readonly RouteDescription WhatIf = new(
        "whatIf", "What the dates would be",
        "Takes entries added, moved to another day or removed as if they were recorded, and answers with the dates now and as they would be. Days may be in the future: then both are seen from the latest of them. Refusals tell what policy, its preconditions for recording included, would not let in. Nothing is kept; that the case was read is recorded.",
        """{ "happens": [{ "on": "2024-11-26", "kind": "contact", "with": "client", "mode": "phone" }], "moves": [{ "entry": "e3", "to": "2024-11-08" }], "removes": ["e4"] }""",
        (200, "Both evaluations, and what differs between them.", $$"""{ "asOf": "2024-11-26", "dates": [{{Examples.Dates}}], "refusals": [], "before": {{Examples.Evaluation}}, "after": {{Examples.Evaluation}} }"""),
        (400, "Something supposed cannot be so: every mistake by its place.", Examples.Mistake("moves[0].entry", "This case has no current entry 'e9'.")),
        (403, "The case is of the caller's agency and not theirs to see.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase));
}
