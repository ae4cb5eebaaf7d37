using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>How the agency stands with an employer. Kept here because what may be recorded hangs on it.</summary>
public enum EmployerStatus
{
    [JsonName("prospective")] Prospective,
    [JsonName("active")] Active,
    [JsonName("inactive")] Inactive,
}
