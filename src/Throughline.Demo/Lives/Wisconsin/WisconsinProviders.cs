using Throughline.Casework.Register;
using Throughline.Policy.CaseFiles;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>Wisconsin's outside providers: three, with six sites of which one has lost an approval, and their fourteen employment specialists, of whom one has lapsed.</summary>
internal sealed class WisconsinProviders(DateOnly today, Func<string, string> accountOf)
{
    private string Specialist => accountOf("Ruthann Demarest");
    private string Lead => accountOf("Gideon Askew");

    public IReadOnlyList<KeptProvider> All() =>
    [
        Provider("kettle-bend", "Kettle Bend Supports", ["Kettle Bend Holdings"], [("millrace", "Millrace", "Tamarack", 900), ("foundry", "Foundry", "Tamarack", 880)],
            ["Curtis Oyelaran", "Lena Whitfield", "Yolanda Reyes-Kim", "Marisela Toivonen"], ["Desmond Pruitt"], lapsed: "Desmond Pruitt"),
        Provider("harbor-light", "Harbor Light Employment", [], [("harbor", "Harbor", "Whitefish", 870), ("canal", "Old Canal", "Whitefish", 860)],
            ["Jonas Brecht", "Mina Sorensen-Vue", "Sabine Achterberg", "Oren Castellaw", "Tilda Mackintosh"], [], lapsed: null),
        Withdrawn(Provider("cedar-works", "Cedar Works Collective", ["Cedar Works, Inc."], [("eastgate", "Eastgate", "Larch", 890), ("northfield", "Northfield", "Larch", 480)],
            ["Ingram Velasco"], ["Petra Lundqvist", "Wilma Osterhaus", "Basil Nakamura"], lapsed: null), "northfield"),
    ];

    private KeptProvider Provider(string id, string name, string[] aliases, (string Id, string Name, string County, int DaysAgo)[] sites, string[] accounts, string[] others, string? lapsed) => new()
    {
        Id = id, Name = name, Aliases = aliases,
        Sites = [.. sites.Select(site => new KeptSite { Id = site.Id, Name = site.Name, County = site.County, MentalHealthAgency = $"{site.County} Community Mental Health" })],
        Approvals = [.. sites.SelectMany(site => new[] { Approval("contract-specialist", site.Id, site.DaysAgo, Specialist), Approval("state-team-lead", site.Id, site.DaysAgo - 3, Lead) })],
        Specialists = [.. accounts.Select((person, at) => Person(accountOf(person), person, sites[at % sites.Length].Id, null)),
            .. others.Select((person, at) => Person(person.ToLowerInvariant().Replace(' ', '-'), person, sites[at % sites.Length].Id, person == lapsed ? today.AddDays(-30) : null))],
        Memoranda =
        [
            new() { With = "Department of Health Services", From = today.AddDays(-700), To = today.AddDays(400), RecordedBy = Lead },
            .. sites.Select((site, at) => new KeptMemorandum { With = $"{site.County} County Human Services", From = today.AddDays(-690), To = today.AddDays(at == 0 ? 46 : 380), Site = site.Id, RecordedBy = Specialist }),
        ],
    };

    private KeptProvider Withdrawn(KeptProvider of, string site) => of with
    {
        Approvals = [.. of.Approvals.Select(each => each.Site == site && each.By == "state-team-lead"
            ? each with { Withdrawn = today.AddDays(-14), Reason = "The fidelity review that was due was not done, and the one before was fair.", WithdrawnBy = Lead } : each)],
    };

    private KeptApproval Approval(string by, string site, int daysAgo, string recordedBy) =>
        new() { For = "ips", By = by, Site = site, On = today.AddDays(-daysAgo), RecordedBy = recordedBy, RecordedAt = At(daysAgo), Note = by == "contract-specialist" ? "Provider agreement" : "Site visit" };

    private KeptSpecialist Person(string id, string name, string site, DateOnly? countyEnded) => new()
    {
        Id = id, Name = name, Site = site,
        Qualifications =
        [
            Held(QualificationKind.StateLaw, 800, today.AddDays(540), "Certificate"), Held(QualificationKind.Dvr, 800, today.AddDays(210), "IPS course"),
            Held(QualificationKind.LongTermSupport, 800, countyEnded ?? today.AddDays(390), "County listing"), Held(QualificationKind.BackgroundCheck, 320, null, "Clear"), Held(QualificationKind.Training, 300, null, "8 hours"),
        ],
    };

    private KeptQualification Held(QualificationKind kind, int daysAgo, DateOnly? until, string evidence) =>
        new() { Kind = kind, On = today.AddDays(-daysAgo), Until = until, Evidence = evidence, RecordedBy = Specialist, RecordedAt = At(daysAgo) };

    private DateTime At(int daysAgo) => today.AddDays(-daysAgo).ToDateTime(new(16, 30), DateTimeKind.Utc);
}
