using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Team;

/// <summary>In which part somebody works a case.</summary>
public enum CasePart
{
    [JsonName("specialist")] Specialist,
    [JsonName("counselor")] Counselor,
}
