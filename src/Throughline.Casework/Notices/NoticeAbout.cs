using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Notices;

public enum NoticeAbout
{
    [JsonName("placement-made")] PlacementMade,
    [JsonName("referral-opened")] ReferralOpened,
    [JsonName("referral-ended")] ReferralEnded,
    [JsonName("concern-raised")] ConcernRaised,
    [JsonName("review-due")] ReviewDue,
    [JsonName("case-assigned")] CaseAssigned,

    /// <summary>Several cases at once; the case of the notice is the most urgent of them.</summary>
    [JsonName("cases-assigned")] CasesAssigned,
    [JsonName("report-submitted")] ReportSubmitted,
    [JsonName("work-lost")] WorkLost,
    [JsonName("report-returned")] ReportReturned,
    [JsonName("report-accepted")] ReportAccepted,
    [JsonName("correction-asked")] CorrectionAsked,
    [JsonName("correction-decided")] CorrectionDecided,

    /// <summary>The person asks for services again, from their own account.</summary>
    [JsonName("asked-again")] AskedAgain,
}
