using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Notices;

public enum NoticeAbout
{
    [Word("placement-made")] PlacementMade,
    [Word("referral-opened")] ReferralOpened,
    [Word("referral-ended")] ReferralEnded,
    [Word("concern-raised")] ConcernRaised,
    [Word("review-due")] ReviewDue,
    [Word("case-assigned")] CaseAssigned,

    /// <summary>Several cases at once; the case of the notice is the most urgent of them.</summary>
    [Word("cases-assigned")] CasesAssigned,
    [Word("report-submitted")] ReportSubmitted,
    [Word("work-lost")] WorkLost,
    [Word("report-returned")] ReportReturned,
    [Word("report-accepted")] ReportAccepted,
    [Word("correction-asked")] CorrectionAsked,
    [Word("correction-decided")] CorrectionDecided,
}
