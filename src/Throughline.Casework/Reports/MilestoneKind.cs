using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Reports;

public enum MilestoneKind
{
    [Word("job")] Job,
    [Word("worksite-activity")] WorksiteActivity,
    [Word("staffing")] Staffing,

    /// <summary>A report that was sent and waits for the agency's decision.</summary>
    [Word("report-sent")] ReportSent,

    /// <summary>A report that was returned and has not come back.</summary>
    [Word("report-returned")] ReportReturned,
}
