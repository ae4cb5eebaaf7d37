using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Reports;

public enum MilestoneKind
{
    [JsonName("job")] Job,
    [JsonName("worksite-activity")] WorksiteActivity,
    [JsonName("staffing")] Staffing,

    /// <summary>A status that nothing else in the file says, by its code.</summary>
    [JsonName("status")] Status,

    /// <summary>A report that was sent and waits for the agency's decision.</summary>
    [JsonName("report-sent")] ReportSent,

    /// <summary>A report that was returned and has not come back.</summary>
    [JsonName("report-returned")] ReportReturned,
}
