using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>A report as it was sent, with what the agency decided on it, and the version before it that was returned. A plan is sent by an entry of its own, beside the one that all have signed.</summary>
public sealed record SentReport(SignedVersion Version, RecordedEntry Sent)
{
    /// <summary>Who sent it, as a staff id.</summary>
    public string By => Sent.RecordedBy;

    public DateOnly On => Sent.Entry.On;

    public Document Document => (Document)Sent.Entry;

    /// <summary>Accepted or returned; null while it waits.</summary>
    public Document? Decision { get; init; }

    /// <summary>Where it stands, in a few words.</summary>
    public string State => Decision switch
    {
        null => "Waits for the decision",
        { Action: DocumentAction.Accepted } => "Accepted",
        _ => "Returned",
    };

    /// <summary>The version that was returned, which this one answers.</summary>
    public SentReport? Before { get; init; }

    /// <summary>The reasons for which it was returned, by section.</summary>
    public IReadOnlyDictionary<string, string> Reasons => Decision is { Action: DocumentAction.Returned } returned ? ReturnReasons.Of(returned) : new Dictionary<string, string>();

    /// <summary>The reasons in the order of the document.</summary>
    public IEnumerable<(Section Section, string Reason)> ReasonsInOrder => Version.Type.Sections.Where(section => Reasons.ContainsKey(section.Name)).Select(section => (section, Reasons[section.Name]));

    /// <summary>What differs from the version that was returned; all of a report that is sent for the first time.</summary>
    public IReadOnlyList<(Section Section, string Was, string Now)> Changed => Before is null ? [] : [.. Version.Type.Compare(Before.Version.Signed.Answers, Version.Signed.Answers).Where(each => each.Was.Trim() != each.Now.Trim())];

    /// <summary>Each reason of the version before, and whether its section has changed since.</summary>
    public IEnumerable<(Section Section, string Reason, bool Met)> Answered => Before is null ? [] : Before.ReasonsInOrder.Select(each => (each.Section, each.Reason, Changed.Any(changed => changed.Section == each.Section)));

    /// <summary>The reports of a case that stand, in the order of the record.</summary>
    public static IReadOnlyList<SentReport> In(CaseOnFile of)
    {
        var reports = new List<SentReport>();
        var versions = SignedVersions.In(of).Where(version => version.State != VersionState.TakenBack).ToList();
        foreach (var recorded in of.Standing.Where(each => each.Entry is Document { Action: DocumentAction.Submitted }))
        {
            var document = (Document)recorded.Entry;
            if (versions.LastOrDefault(version => version.Entry.Seq == recorded.Seq || (version.Type.Name == document.Name && version.Type.Action == DocumentAction.Completed && version.Entry.Seq < recorded.Seq)) is not { } version) continue;
            // The first decision or new version after it is what became of it.
            var next = of.Standing.Where(each => each.Seq > recorded.Seq).Select(each => each.Entry).OfType<Document>().FirstOrDefault(each => IsOfTheSame(each, document));
            var before = reports.LastOrDefault(each => IsOfTheSame(each.Document, document));
            reports.Add(new(version, recorded)
            {
                Decision = next is { Action: DocumentAction.Accepted or DocumentAction.Returned } ? next : null,
                Before = before is { Decision.Action: DocumentAction.Returned } ? before : null,
            });
        }

        return reports;
    }

    private static bool IsOfTheSame(Document one, Document other) => one.Name == other.Name && one.Authorization == other.Authorization && one.Period == other.Period
        && one.Action is DocumentAction.Submitted or DocumentAction.Accepted or DocumentAction.Returned;
}
