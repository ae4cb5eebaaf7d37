namespace Throughline.Api;

/// <summary>The routes of outside providers.</summary>
internal static class ProviderDescriptions
{
    private const string Facts = """{ "id": "acme-supports", "name": "Acme Supports", "aliases": ["Acme Holdings"], "version": 4, "sites": [{ "id": "millrace", "name": "Millrace", "county": "Tamarack", "mentalHealthAgency": "Tamarack Community Mental Health", "approved": false }], "approvals": [{ "site": "millrace", "by": "state-team-lead", "on": "2026-03-09", "until": null, "withdrawn": "2026-11-16", "reason": "The review was not done.", "note": null, "recordedBy": "gideon", "recordedAt": "2026-03-09T15:00:00Z", "withdrawnBy": "gideon" }], "specialists": [{ "id": "curtis", "name": "Curtis Oyelaran", "site": "millrace", "missing": ["dvr"], "qualifications": [{ "kind": "state-law", "on": "2024-06-01", "until": "2028-05-31", "evidence": "Certificate", "recordedBy": "ruthann", "recordedAt": "2026-03-02T15:00:00Z" }] }], "memoranda": [{ "with": "Tamarack County Human Services", "from": "2024-01-16", "to": "2027-01-15", "site": "millrace", "recordedBy": "ruthann" }] }""";

    private static readonly string Kept = $$"""{ "provider": {{Facts}} }""";

    private static readonly (int, string, string) NotTheirs = (403, "The caller does not see or keep providers, or does not carry the duty.", Examples.NotYours);

    private static readonly (int, string, string) NotThere = (404, "There is no such provider, site or specialist, or none that is the caller's to see.", Examples.NotThere("There is no such provider"));

    private static readonly (int, string, string) Meanwhile = (409, "Somebody changed it since it was read: theirs is under provider.", $$"""{ "title": "Somebody changed this provider meanwhile", "status": 409, "detail": "Look at theirs; if yours still holds, send it again with the new If-Match.", "provider": {{Facts}} }""");

    private static (int, string, string) Wrong(string field, string message) => (400, "A field, or If-Match, cannot be so.", Examples.Mistake(field, message));

    public static readonly RouteDescription List = new(
        "providers", "Outside providers", "The providers that the agency keeps, each whole; for a provider's own people only theirs. Under ending stands what ends within the days that the agency announces ahead, or has ended.", null,
        (200, "By name.", $$"""{ "providers": [{{Facts}}], "ending": [{ "provider": "acme-supports", "site": "millrace", "specialist": null, "what": "memorandum with Tamarack County Human Services", "until": "2027-01-15" }] }"""), NotTheirs, NotThere);

    public static readonly RouteDescription One = new(
        "provider", "One provider", "Its sites with their approvals, its employment specialists with what they are qualified by, its memoranda, and what changed. The ETag is its version: name it in If-Match when changing.", null,
        (200, "The provider.", $$"""{ "provider": {{Facts}}, "changes": [{ "at": "2026-11-16T15:00:00Z", "by": "gideon", "site": "millrace", "text": "State team lead withdrew the approval." }] }"""), NotTheirs, NotThere);

    public static readonly RouteDescription Add = new(
        "addProvider", "Add a provider", "A provider under an id made of its name.", """{ "name": "Acme Supports", "aliases": ["Acme Holdings"] }""",
        (201, "Added; Location is where it is read.", Kept), Wrong("name", "Enter the provider's name."), NotTheirs);

    public static readonly RouteDescription Change = Changing("changeProvider", "Change a provider's names", "Sets the name and the other names; what is left out is empty from then on.",
        """{ "name": "Acme Supports", "aliases": [] }""", Wrong("name", "Enter the provider's name."));

    public static readonly RouteDescription AddSite = Changing("addSite", "Add a site", "A place where the provider works, with its county and the mental-health agency that it works with.",
        """{ "name": "Millrace", "county": "Tamarack", "mentalHealthAgency": "Tamarack Community Mental Health" }""", Wrong("name", "Enter the site's name."));

    public static readonly RouteDescription ChangeSite = Changing("changeSite", "Change a site", "Sets the facts of a site; what is left out is empty from then on.",
        """{ "name": "Millrace", "county": "Tamarack", "mentalHealthAgency": null }""", Wrong("name", "Enter the site's name."));

    public static readonly RouteDescription Approve = Changing("approveSite", "Approve a site", "For the duty that the caller carries. A site is approved while all duties have approved it; nobody records two of them, and days that passed without an approval stay so.",
        """{ "from": "2026-12-01", "until": null, "note": "Review of November 17" }""", Wrong("from", "Give the day, as yyyy-MM-dd."));

    public static readonly RouteDescription Withdraw = Changing("withdrawApproval", "Withdraw an approval", "For the duty that the caller carries: from that day it counts no longer. Service given before stays payable.",
        """{ "from": "2026-11-16", "reason": "The review was not done." }""", Wrong("reason", "Say why it is withdrawn: provider and counselors read it."));

    public static readonly RouteDescription AddMemorandum = Changing("addMemorandum", "Add a memorandum", "A memorandum of understanding of the provider, or of one site.",
        """{ "with": "Tamarack County Human Services", "from": "2024-01-16", "to": "2027-01-15", "site": "millrace" }""", Wrong("to", "It ends before it begins, 2024-01-16."));

    public static readonly RouteDescription AddSpecialist = Changing("addSpecialist", "Add an employment specialist", "Somebody with an account of the provider, by its staff id; or a name alone, of somebody who signs nothing here.",
        """{ "account": "curtis", "name": null, "site": "millrace" }""", Wrong("account", "Choose an account of this provider, or none."));

    public static readonly RouteDescription AddQualification = Changing("addQualification", "Record a qualification", "By state law, by the agency, by long-term support or county; or a background check or training, as dated marks.",
        """{ "kind": "state-law", "on": "2024-06-01", "until": "2028-05-31", "evidence": "Certificate" }""", Wrong("evidence", "Say what shows it: a certificate, a listing, a course."));

    private static RouteDescription Changing(string name, string summary, string text, string body, (int, string, string) wrong) =>
        new(name, summary, text, body, (200, "Kept; the ETag is the new version.", Kept), wrong, NotTheirs, NotThere, Meanwhile) { Headers = [("If-Match", "The ETag with which the provider was read.", true)] };
}
