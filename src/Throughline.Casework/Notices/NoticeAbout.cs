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
    [Word("report-submitted")] ReportSubmitted,
    [Word("correction-asked")] CorrectionAsked,
    [Word("correction-decided")] CorrectionDecided,
}
