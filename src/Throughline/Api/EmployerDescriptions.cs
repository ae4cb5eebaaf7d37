namespace Throughline.Api;

/// <summary>The routes of employers.</summary>
internal static class EmployerDescriptions
{
    private const string Facts = """{ "id": "0197a2c4-7d1e-7c3a-9b52-1f0c4d5e6f70", "name": "Platte Valley Foods, Inc.", "status": "active", "phone": "(308) 555-0177", "web": "plattevalleyfoods.example", "street": "410 W Mill Road", "city": "Grand Island", "postalCode": null, "askFor": "Ida Kern", "version": 2 }""";

    private const string Typed = """{ "name": "Platte Valley Foods", "status": "active", "phone": "308 555 0177", "web": "plattevalleyfoods.example", "street": "410 W Mill Road", "city": "Grand Island", "postalCode": "68801", "askFor": "Ida Kern" }""";

    private static readonly string Kept = $$"""{ "employer": {{Facts}}, "again": false }""";

    private static readonly (int, string, string) NotTheirs = (403, "The caller does not see or keep employers.", Examples.NotYours);

    private static readonly (int, string, string) NotThere = (404, "There is no such employer.", Examples.NotThere("There is no such employer"));

    public static readonly RouteDescription List = new(
        "employers", "Employers by name",
        "The employers whose name has words that begin so, by name; 50 on a page, those of one status if that is asked. One that was linked to another is found as that one.", null,
        (200, "A page of employers, and how many there are in all.", $$"""{ "total": 1, "onePage": 50, "employers": [{{Facts}}] }"""),
        (400, "There is no such status.", Examples.Mistake("status", "'asleep' is not one of prospective, active, inactive.")),
        NotTheirs);

    public static readonly RouteDescription Like = new(
        "likelyEmployers", "Employers that are likely the same",
        "Those that agree in telephone, web domain, address or name with what is known, the likeliest first, each with what it agrees in. Asked before one is added.", null,
        (200, "At most ten.", $$"""{ "likely": [{ "employer": {{Facts}}, "because": ["same name", "same telephone"] }] }"""),
        (400, "No name was given.", Examples.Mistake("name", "Enter the employer's name.")),
        NotTheirs);

    public static readonly RouteDescription Add = new(
        "addEmployer", "Add an employer",
        "Adds an employer. If a similar one is known, say in beside what the new one is: branch (another branch), other (another employer at the same place or telephone), owner (the new owner: the old one becomes inactive). The answer is kept as a note with the new one.",
        """{ "name": "Platte Valley Foods", "status": "prospective", "phone": "308 555 0177", "web": "plattevalleyfoods.example", "street": "412 W Mill Road", "city": "Grand Island", "postalCode": "68801", "askFor": null, "beside": "branch" }""",
        (201, "Added; Location is where it is read.", Kept),
        (400, "A field cannot be so.", Examples.Mistake("name", "Enter the employer's name.")),
        NotTheirs,
        (409, "Likely known: they are under likely. Or the key was used for another request.", $$"""{ "title": "This employer is likely known", "status": 409, "detail": "Use one of these; or say in beside what the new one is: branch, other or owner.", "likely": [{ "employer": {{Facts}}, "because": ["same name", "same telephone"] }] }"""))
    {
        Headers = [Examples.Key],
    };

    public static readonly RouteDescription One = new(
        "employer", "One employer",
        "How to reach it, what was said with it, the placements and worksite activities that it has had, and what changed. A case is named only to those who may read it. The ETag is its version: name it in If-Match when changing.", null,
        (200, "The employer.", $$"""{ "employer": {{Facts}}, "sameAs": null, "merged": [{{Facts}}], "contacts": [{ "on": "2024-11-20", "occasion": "job-lead", "with": "Ida Kern", "note": "Two openings in December.", "recordedBy": "dec0de", "recordedAt": "2024-11-20T18:00:00Z" }], "happened": [{ "on": "2024-10-23", "what": "job", "said": "Finisher", "supported": true, "ended": null, "case": "{{Examples.Number}}" }], "changes": [{ "at": "2024-11-20T18:00:00Z", "by": "dec0de", "what": "created", "text": "Platte Valley Foods, Inc. was added." }] }"""),
        NotTheirs, NotThere);

    public static readonly RouteDescription Change = new(
        "changeEmployer", "Change an employer", "Sets all facts of an employer, its status among them: prospective, active or inactive. What is left out is empty from then on.", Typed,
        (200, "Changed.", Kept),
        (400, "A field, or If-Match, cannot be so.", Examples.Mistake("If-Match", "Send the ETag that the employer was read with, for example \"2\".")),
        NotTheirs, NotThere,
        (409, "Someone changed it since it was read: the current facts are under employer.", $$"""{ "title": "Someone else changed this employer", "status": 409, "detail": "Look at their entry. If yours is still right, send it again with the new If-Match.", "employer": {{Facts}} }"""))
    {
        Headers = [("If-Match", "The ETag with which the employer was read.", true)],
    };

    public static readonly RouteDescription AddContact = new(
        "addEmployerContact", "Keep what was said with an employer",
        "A conversation worth keeping, by its occasion: direct-placement, job-lead, open-to-worksite-activity, training-provided, new-information or conversation.",
        """{ "on": "2024-11-20", "occasion": "job-lead", "with": "Ida Kern, shift lead", "note": "Two openings on the early shift in December." }""",
        (201, "Kept.", Kept),
        (400, "A field cannot be so.", Examples.Mistake("on", "2024-11-29 is after today; record the conversation once it has been held.")),
        NotTheirs, NotThere,
        (409, "The key was used for another request.", """{ "title": "This Idempotency-Key was used for another request", "status": 409, "detail": "Give a new request a new key." }"""))
    {
        Headers = [Examples.Key],
    };

    public static readonly RouteDescription Link = new(
        "linkEmployer", "Say that two employers are one",
        "Links the employer to the one that it is. Its notes stay with it and are found through the other; the link can be taken back.", """{ "into": "0197a2c4-7d1e-7c3a-9b52-1f0c4d5e6f70" }""",
        (200, "Linked: the other one.", Kept),
        (400, "They cannot be linked so.", Examples.Mistake("into", "Choose another employer: this is the same one.")),
        NotTheirs, NotThere);

    public static readonly RouteDescription Unlink = new(
        "unlinkEmployer", "Take a link between two employers back", "The employer is separate again.", null,
        (200, "Taken back.", Kept),
        NotTheirs,
        (404, "There is no such employer, or it is not linked.", Examples.NotThere("There is no such employer")));
}
