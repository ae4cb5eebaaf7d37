using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>Where a signed version stands: the one that holds, one with a later version, one that a correction took back.</summary>
public enum VersionState
{
    [JsonName("in-effect")] InEffect,
    [JsonName("amended")] Amended,
    [JsonName("taken-back")] TakenBack,
}

/// <summary>A document as it was signed, with its place in the record and its type.</summary>
public sealed record SignedVersion(RecordedEntry Entry, DocumentType Type, SignedDocument Signed)
{
    public required VersionState State { get; init; }
}

/// <summary>The documents of a case as they were signed.</summary>
public static class SignedVersions
{
    /// <summary>Those that the reader sees, in the order of the record. A review is held by itself: the next one does not amend it.</summary>
    public static IReadOnlyList<SignedVersion> In(CaseOnFile of)
    {
        var standing = of.Standing.Select(each => each.Seq).ToHashSet();
        var versions = new List<SignedVersion>();
        foreach (var recorded in of.AsRecorded)
        {
            if (recorded.Entry is not Document document) continue;
            if (of.File.Pack.Documents.FirstOrDefault(type => type.Name == document.Name && type.Action == document.Action) is not { } type) continue;
            if (SignedDocument.Read(document.Name, document.Data) is not { } signed) continue;
            var isLast = type.Versions == Versions.EachStands || !of.AsRecorded.Any(later => later.Seq > recorded.Seq && standing.Contains(later.Seq) && later.Entry is Document other && other.Name == document.Name && other.Action == document.Action);
            versions.Add(new(recorded, type, signed) { State = !standing.Contains(recorded.Seq) ? VersionState.TakenBack : isLast ? VersionState.InEffect : VersionState.Amended });
        }

        return versions;
    }

    /// <summary>The one at a place in the record.</summary>
    public static SignedVersion? At(CaseOnFile of, int seq) => In(of).FirstOrDefault(version => version.Entry.Seq == seq);
}
