using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Reports;

public enum MilestoneKind
{
    [Word("job")] Job,
    [Word("worksite-activity")] WorksiteActivity,
    [Word("staffing")] Staffing,
}
