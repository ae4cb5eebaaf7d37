using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Employers;

/// <summary>What a new employer is beside the one that it is likely the same as.</summary>
public enum Beside
{
    [JsonName("branch")] Branch,

    /// <summary>Another employer at the same place or telephone.</summary>
    [JsonName("other")] Other,

    /// <summary>The new owner: the old one becomes inactive.</summary>
    [JsonName("owner")] Owner,
}
