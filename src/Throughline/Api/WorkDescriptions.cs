namespace Throughline.Api;

/// <summary>The routes of notices, staff and the team.</summary>
internal static class WorkDescriptions
{
    private static readonly string ANotice = $$"""{ "id": "0197a2c4-7d1e-7c3a-9b52-1f0c4d5e6f70", "at": "2024-11-22T15:04:05Z", "about": "review-due", "text": "Ana Ruiz: a review is due on 2024-11-26.", "case": "{{Examples.Number}}", "rule": "{{Examples.Owed.Rule.Id}}", "subject": null, "seq": 12, "readAt": null, "answer": { "label": "Start review", "page": "/cases/{{Examples.Number}}" } }""";

    private static readonly (int, string, string) NoNotices = (403, "The caller gets no notices.", Examples.NotYours);

    public static readonly RouteDescription Notices = new(
        "notices", "What the caller has been told", "The unread notices, the latest first, and the latest 30 of those that were read; each with the page that answers it. Notices of cases that are not the caller's to read any more are not among them.", null,
        (200, "The notices; upTo is the instant of the list.", $$"""{ "upTo": "2024-11-22T15:04:05Z", "unread": [{{ANotice}}], "read": [{{ANotice}}] }"""),
        NoNotices);

    public static readonly RouteDescription ReadNotice = new(
        "readNotice", "Mark a notice as read", "Marks one of the caller's notices as read. Send {} as the body.", "{}",
        (200, "The notice.", ANotice), NoNotices,
        (404, "It is not one of the caller's.", Examples.NotThere("There is no such notice")));

    public static readonly RouteDescription ReadNotices = new(
        "readNotices", "Mark all notices as read", "Marks as read what came up to the instant of the list that was looked at, and nothing that came since.", """{ "upTo": "2024-11-22T15:04:05Z" }""",
        (200, "How many were marked.", """{ "marked": 3 }"""),
        (400, "upTo is not an instant.", Examples.Mistake("upTo", "Give the instant that the list was read with: what came later stays unread.")), NoNotices);

    public static readonly RouteDescription Occupations = new(
        "occupations", "Kinds of work by code or title", "The kinds of work (SOC 2018) that fit a code, its beginning, or words of the title: what soc asks for. At most twelve.", null,
        (200, "The kinds of work, the likeliest first.", """{ "occupations": [{ "code": "41-2031", "title": "Retail Salespersons", "detailed": true }] }"""),
        (400, "Nothing was typed.", Examples.Mistake("q", "Type a code, or words of the title such as 'retail sales'.")),
        (403, "The caller does not read policy.", Examples.NotYours));

    public static readonly RouteDescription Staff = new(
        "staff", "Who works cases", "The counselors and specialists of the caller's office, or of the agency for those who see all of it: their ids are what cases are opened for and moved to.", null,
        (200, "The staff, by name.", """{ "staff": [{ "id": "dec0de", "name": "Dana Brandt", "part": "specialist" }] }"""),
        (403, "The caller does not see the work of others.", Examples.NotYours));

    public static readonly RouteDescription Team = new(
        "team", "Team workload", "For each worker of the team: cases, how many look for work and were reached in the last seven days, those without a contact for thirty days, and what is overdue or due next. Each count gives cases and items.", null,
        (200, "The workers, by name; staff is null for unassigned cases.", """{ "people": [{ "staff": "dec0de", "name": "Dana Brandt", "office": "Omaha", "cases": 42, "searching": 20, "reachedThisWeek": 17, "silent30Days": 1, "overdue": { "cases": 3, "items": 4 }, "moreThanAWeekLate": { "cases": 1, "items": 1 }, "dueToday": { "cases": 2, "items": 2 }, "dueNext": { "cases": 9, "items": 11 }, "reviewsIn14Days": { "cases": 1, "items": 1 } }] }"""),
        (403, "The caller leads no team.", Examples.NotYours));

    private const string MeasuredGroup = """{ "name": "All", "measured": 33, "kept": [{ "measuredAfter": "1 month", "daysAfter": 30, "share": 0.9, "followed": 31 }], "keptAfterCash": [{ "measuredAfter": "1 month", "daysAfter": 30, "share": 0.95, "followed": 24 }], "firstWage": 14.5, "wageNow": 15.25, "firstHours": 32, "hoursNow": 36, "daysBetween": 19, "withoutWork": 2 }""";

    public static readonly RouteDescription Aims = new(
        "aims", "The aims of the program, measured", "How long work is kept, by Kaplan and Meier, from the first job and from the end of cash assistance; median pay and hours first and now; median days from a loss to the next job. From outside an office, groups of fewer than ten are shown together, and what fewer than ten are followed for is null.", null,
        (200, "All in reach, then each group: workers within an office, offices from outside.", $$"""{ "asOf": "2024-11-22", "all": {{MeasuredGroup}}, "groups": [{{MeasuredGroup}}] }"""),
        (403, "The caller leads no team.", Examples.NotYours),
        (404, "The program does not measure its aims, or too few are in it.", Examples.NotThere("Nothing is measured here")));

    public static readonly RouteDescription Move = new(
        "moveCases", "Move cases to another worker", "Moves cases from one worker to another of the same part, each on its own. The new worker gets one notice and sees what is due at once. from null means unassigned cases.",
        $$"""{ "part": "specialist", "from": "dec0de", "to": "facade", "cases": ["{{Examples.Number}}"] }""",
        (200, "The cases that moved, and those left because someone else has them now or the caller has no access.", $$"""{ "moved": ["{{Examples.Number}}"], "left": ["{{Examples.NextNumber}}"] }"""),
        (400, "A field cannot be so.", Examples.Mistake("to", "Choose who is to have them.")),
        (403, "The caller does not assign cases.", Examples.NotYours));
}
