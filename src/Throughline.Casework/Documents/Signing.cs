using Throughline.Casework.Access;

namespace Throughline.Casework.Documents;

/// <summary>A signature as it is asked for.</summary>
public sealed record Signing
{
    /// <summary>As what, in the words of the document type; empty where nobody has to sign and the document is only to be recorded.</summary>
    public required string Role { get; init; }

    /// <summary>For the client: the name as they typed it.</summary>
    public string? Typed { get; init; }

    /// <summary>For the client: whether the member of staff is beside them. At a page this is said on the screen itself.</summary>
    public bool StaffBeside { get; init; }

    /// <summary>The hash of what was read before signing; null where the page shows it.</summary>
    public string? Hash { get; init; }

    /// <summary>Whether who signs was asked about what repeats another report, or does not fit the file, and says that it is so.</summary>
    public bool IsSure { get; init; }

    public SigningPlace Place { get; init; }
}
