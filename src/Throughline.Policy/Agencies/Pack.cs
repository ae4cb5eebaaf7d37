using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>An agency's policy as a value: its name, its words, its calendar, its rules.</summary>
public sealed record Pack : RuleBook
{
    /// <summary>The agency's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>What the agency calls the person served: client, consumer, job candidate, participant.</summary>
    public required string Client { get; init; }

    /// <summary>Newer versions known but not in force until the agency names a day.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>The documents that the agency's policy asks for.</summary>
    public IReadOnlyList<DocumentType> Documents { get; init; } = [];

    /// <summary>The form in which a document is completed or reviewed; none where it has none.</summary>
    internal override Form? FormOf(string name, DocumentAction action) =>
        Documents.FirstOrDefault(type => type.Name == name && type.Action == action) is { } type ? new(type.Title, type.SignedBy) : null;

    /// <summary>The career pathways in which plans and jobs lie, each by its word and its name.</summary>
    public IReadOnlyList<(string Word, string Name)> Pathways { get; init; } = [];

    /// <summary>The statuses that a case can have here.</summary>
    public required IReadOnlyList<CaseStatus> Statuses { get; init; }

    /// <summary>How its cases are numbered.</summary>
    public required CaseNumbers CaseNumbers { get; init; }

    /// <summary>Services that the agency has besides those of every program.</summary>
    public IReadOnlyList<string> OwnServices { get; init; } = [];

    /// <summary>What is given as part of a service, each by its word with the service: a plan that lists the service covers it.</summary>
    public IReadOnlyDictionary<string, string> PartsOfServices { get; init; } = new Dictionary<string, string>();

    /// <summary>The documents that are recorded by their names.</summary>
    public IReadOnlyList<string> DocumentNames { get; init; } = [];

    /// <summary>What is recorded most, most often first, where it is not what other agencies record most: these forms are offered before all others.</summary>
    public IReadOnlyList<Kind> UsualKinds { get; init; } = [];

    /// <summary>Who helps the person served against a decision and is no part of the agency; null where there is nobody.</summary>
    public string? Advocate { get; init; }

    /// <summary>Who works with its cases and reads them, by the word of the role.</summary>
    public IReadOnlyList<AgencyRole> Roles { get; init; } = AgencyRole.Common;

    /// <summary>What a team of the agency is counted by.</summary>
    public TeamCounts Team { get; init; } = new();

    /// <summary>What notices are called and which rule asks for them, by what they are about.</summary>
    public IReadOnlyDictionary<string, NoticeOfRule> Notices { get; init; } = new Dictionary<string, NoticeOfRule>();

    /// <summary>What may be supposed of a case here, besides what may be of any.</summary>
    public IReadOnlyList<Supposition> Suppositions { get; init; } = [];

    /// <summary>The steps of a case, for the person whose case it is, in the order of a life.</summary>
    public required IReadOnlyList<PersonStep> PersonSteps { get; init; }

    /// <summary>What its policies ask, by their stable ids.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>What is recorded together with a determination, by the entries that stand: a notice where it is against what the person chose.</summary>
    public Func<Pack, IReadOnlyList<CaseFiles.Entries.Entry>, CaseFiles.Entries.Determination, IReadOnlyList<CaseFiles.Entries.Entry>>? FollowsFromDetermination { get; init; }

    /// <summary>Why somebody whose case is closed applies anew, and needs no determination for it: a sentence with days as yyyy-MM-dd; null where a determination comes first.</summary>
    public Func<CaseView, string?>? Reapplies { get; init; }

    /// <summary>Within which time the office that keeps closed files answers a request; none where the agency has no such office.</summary>
    public Dated<Period>? AnswersFilesWithin { get; init; }

    /// <summary>A small case of the agency, for documents and help.</summary>
    public ExampleCase? Example { get; init; }

    /// <summary>What the agency calls the person who is responsible for a case.</summary>
    public string CounselorCalled { get; init; } = "counselor";

    /// <summary>What the agency calls the meeting of its team.</summary>
    public string TeamMeeting { get; init; } = "Team meeting";

    /// <summary>The meeting at which cases are staffed; null where policy asks for none.</summary>
    public Meeting? StaffsCasesAt { get; init; }

    /// <summary>Whether placement is done by the agency's own specialists: a case without one waits until somebody is named.</summary>
    public bool HasOwnSpecialists { get; init; }

    /// <summary>Whether its aims are measured: how long work is kept, what it pays, how soon the next job follows a loss.</summary>
    public bool MeasuresAims { get; init; }

    /// <summary>What it asks of outside providers; none where providers are not kept.</summary>
    public ProviderTerms? Providers { get; init; }

    public override bool HasProviders => Providers is not null;

    /// <summary>A role as it is here, by its word; nobody's work begins anywhere by one that the agency does not have.</summary>
    public AgencyRole Role(string word) => Roles.FirstOrDefault(each => each.Word == word) ?? new(word, Words.For(word), "");

    /// <summary>The agency's own decisions on dated values.</summary>
    public IReadOnlyList<Adopted> Decisions { get; private init; } = [];

    /// <summary>Every dated value by its name: the id of its rule and what it dates, for example "due".</summary>
    public IEnumerable<(string Name, Rule Rule, Dated Value)> Values =>
        Rules.Concat<Rule>(AskedWhenRecorded).SelectMany(rule => rule.Values.Select(value => (Name: $"{rule.Id} {value.Cell}", rule, value.Value))).DistinctBy(each => each.Name);

    /// <summary>The pack with values that the agency decided on, each from a day and by a paragraph.</summary>
    /// <exception cref="FormatException">A decision names no value, or its text cannot be read as one.</exception>
    public Pack With(IReadOnlyList<Adopted> decisions)
    {
        if (decisions.Count == 0) return this;
        var values = Values.ToDictionary(each => each.Name, each => each.Value);
        var all = Decisions.Concat(decisions).ToArray();
        if (all.FirstOrDefault(decision => !values.ContainsKey(decision.Name)) is { } unknown) throw new FormatException($"'{unknown.Name}' is no value of {Name}");
        return this with { Decisions = all, Decided = new(all.GroupBy(decision => values[decision.Name]).Select(group => (group.Key, group.AsEnumerable()))) };
    }

    /// <summary>The pack with an amendment in force from a day: what it replaces is in force until then.</summary>
    public Pack Adopt(Amendment amendment, DateOnly from) => this with
    {
        Rules =
        [
            .. Rules.Select(rule => amendment.Ends(rule) && rule.Until > from ? rule with { Until = from } : rule),
            .. amendment.Rules.Select(rule => rule with { From = from }),
        ],
        AskedWhenRecorded = [.. AskedWhenRecorded, .. amendment.AskedWhenRecorded.Select(rule => rule with { From = from })],
    };
}

/// <summary>A newer version of some rules, ready to adopt: it is in force only from a day that the agency names.</summary>
public sealed record Amendment(string Id, string Title, DateOnly Dated, string Source, string[] Replaces, Rule[] Rules)
{
    /// <summary>What it asks besides before an entry is recorded, from its day on.</summary>
    public RecordingRule[] AskedWhenRecorded { get; init; } = [];

    /// <summary>The cases in which somebody is about to take a step that it opens or bars; where nothing is said, only dates that move are shown beforehand.</summary>
    public Func<CaseView, bool>? Touches { get; init; }

    /// <summary>Whether a rule ends where it begins; one id can have a gate and a duty, and each is replaced by its own kind.</summary>
    public bool Ends(Rule rule) => Replaces.Contains(rule.Id) && (Rules.Contains(rule) || !Rules.Any(own => own.Id == rule.Id));

    /// <summary>What its source says and these rules do not, and why; none where they say all of it.</summary>
    public string? LeavesOut { get; init; }
}
