using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui;

/// <summary>What a notice is called on a page.</summary>
public static class NoticeWords
{
    public static string About(Notice notice, Pack pack) => notice.About is { } about && pack.Notices.GetValueOrDefault(about.Word()) is { } own ? own.Title : Common(notice);

    private static string Common(Notice notice) => notice.About switch
    {
        NoticeAbout.PlacementMade => "Job started",
        NoticeAbout.ReferralOpened => "New referral",
        NoticeAbout.ReferralEnded => "Referral ended",
        NoticeAbout.ConcernRaised => "Concern raised",
        NoticeAbout.ReviewDue => "Review due",
        NoticeAbout.CaseAssigned => "Case assigned to you",
        NoticeAbout.ReportSubmitted => "Report submitted",
        _ => "News of a case",
    };
}
