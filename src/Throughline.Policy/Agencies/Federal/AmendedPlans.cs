using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>An amendment that has no form of its own: its signatures stand on a paper that somebody of the agency saw, and are not only said.</summary>
public static class AmendedPlans
{
    /// <summary>The name under which the signed paper is recorded, in every agency.</summary>
    public const string Paper = "plan-amendment";

    private static readonly Cure RecordThePaper = new("Record the signed paper", Kind.Document, ("document", Paper), ("action", DocumentAction.Completed.JsonName()));

    internal static IEnumerable<Objection> WithoutAPaper(Asked asked, PlanAmended amended)
    {
        // What a file brings was signed elsewhere; the list of an import says who is said to have signed.
        if (asked.Door == Door.File || (asked.Was is PlanAmended was && IsTheSame(was, amended))) return [];
        return asked.Others.Any(each => each.Entry is Document paper && paper.On == amended.On && IsSigned(paper)) ? []
            : [new($"its signatures are said and not there: record first the signed paper that you saw, as a document '{Paper}' of {amended.On:yyyy-MM-dd}, with where it is kept") { Cure = RecordThePaper }];
    }

    /// <summary>Whether two wordings amend the plan alike: what was signed once is not signed anew where only its day or its note is mended.</summary>
    public static bool IsTheSame(PlanAmended one, PlanAmended other) =>
        (one.Goal, one.Soc, one.Purpose, one.From, one.Until) == (other.Goal, other.Soc, other.Purpose, other.From, other.Until)
        && one.Services.ToHashSet().SetEquals(other.Services) && one.SignedBy.ToHashSet().SetEquals(other.SignedBy);

    private static bool IsSigned(Document paper) => paper is { Name: Paper, Action: DocumentAction.Completed, SignedBy: { } signed }
        && !string.IsNullOrWhiteSpace(Papers.KeptAt(paper)) && !string.IsNullOrWhiteSpace(Papers.SeenBy(paper))
        && signed.Any(role => role is "client" or "representative") && signed.Any(role => role is "counselor" or "counseling-specialist");
}
