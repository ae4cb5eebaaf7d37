using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Record;

/// <summary>
/// What an entry is about, where two people who act at once would be at odds: the same job, the same authorization,
/// the same entry corrected twice. Contacts, notes, services and meetings are about nothing that another could have taken.
/// </summary>
internal static class SameThing
{
    public static string? Of(Entry entry) => entry switch
    {
        Correction correction => "entry " + correction.Corrects,
        EmploymentStarted started => "job " + started.Job,
        EmploymentChanged changed => "job " + changed.Job,
        EmploymentEnded ended => "job " + ended.Job,
        StabilityReached stable => "job " + stable.Job,
        Transition transition => "job " + transition.Job,
        Authorization authorization => "authorization " + authorization.Number,
        AuthorizationPaid paid => "authorization " + paid.Authorization,
        AuthorizationCancelled cancelled => "authorization " + cancelled.Authorization,
        ConcernAnswered answered => "concern " + answered.Concern,
        ClientPermission permission => "permission " + permission.For.JsonName(),
        Document document => $"document {document.Name} {document.Authorization} {document.Period}",
        ReturningConversation said => "conversation " + said.Conversation,
        PolicyException exception => "exception " + exception.About,
        _ => entry.Kind switch
        {
            Kind.PlanApproved or Kind.PlanAmended or Kind.GoalChange => "plan",
            Kind.ReferralOpened or Kind.ReferralEnded or Kind.PlacementResumed or Kind.Unavailable or Kind.AvailableAgain => "referral",
            Kind.Closed => "closure",
            Kind.Determination or Kind.ClosedFile => "determination",
            Kind.SelfSufficiencyPlan => "self-sufficiency plan",
            _ => null,
        },
    };

    /// <summary>Those of theirs that are about something that mine are about too.</summary>
    public static IReadOnlyList<RecordedEntry> Both(IEnumerable<RecordedEntry> theirs, IReadOnlyList<Entry> mine)
    {
        var about = mine.Select(Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return about.Count == 0 ? [] : [.. theirs.Where(recorded => Of(recorded.Entry) is { } thing && about.Contains(thing))];
    }
}
