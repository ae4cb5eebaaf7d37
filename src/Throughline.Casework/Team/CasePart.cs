using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Team;

/// <summary>In which part somebody works a case.</summary>
public enum CasePart
{
    [Word("specialist")] Specialist,
    [Word("counselor")] Counselor,
}
