using Throughline.Casework.Notices;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui;

/// <summary>What a notice is called on a page.</summary>
public static class NoticeWords
{
    /// <summary>How many are unread, up to where they are no longer counted.</summary>
    public static string Unread(int count) => count < UnreadNotices.Many ? $"{count}" : $"{UnreadNotices.Many - 1}+";

    public static string About(Notice notice, Pack pack) => notice.About is { } about && pack.Notices.GetValueOrDefault(about.JsonName()) is { } own ? own.Title : Common(notice);

    private static string Common(Notice notice) => notice.About switch
    {
        NoticeAbout.PlacementMade => "Job started",
        NoticeAbout.AskedAgain => "Asks for services again",
        NoticeAbout.ReferralOpened => "New referral",
        NoticeAbout.ReferralEnded => "Referral ended",
        NoticeAbout.ConcernRaised => "Concern raised",
        NoticeAbout.ReviewDue => "Review due",
        NoticeAbout.CaseAssigned => "Case assigned to you",
        NoticeAbout.CasesAssigned => "Cases assigned to you",
        NoticeAbout.CorrectionAsked => "Correction to decide",
        NoticeAbout.CorrectionDecided => "Correction decided",
        NoticeAbout.ReportSubmitted => "Report submitted",
        NoticeAbout.WorkLost => "Work lost",
        NoticeAbout.ReportReturned => "Report returned",
        NoticeAbout.ReportAccepted => "Report accepted",
        _ => "News of a case",
    };
}
