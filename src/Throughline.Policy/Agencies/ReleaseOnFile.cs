using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies;

/// <summary>A release as it stands on a day: from when, until when, and whether it was revoked.</summary>
public sealed record ReleaseOnFile(int Position, Release Release, ReleaseRevoked? Revoked, int? RevokedAt, DateOnly Today)
{
    public DateOnly From => Release.From ?? Release.On;

    public bool InForce => Revoked is null && From <= Today && !(Release.Until < Today);

    /// <summary>Whether its first day is still to come.</summary>
    public bool Ahead => Revoked is null && From > Today;

    /// <summary>The last day on which it was in force; none where it has no end.</summary>
    public DateOnly? Last => Revoked is { } revoked && !(Release.Until < revoked.On) ? revoked.On : Release.Until;

    /// <summary>All of a file, the latest first.</summary>
    public static IReadOnlyList<ReleaseOnFile> All(CaseFile file, DateOnly today)
    {
        var standing = file.Standing(today);
        return
        [
            .. standing.Select((each, place) => (each, place)).Where(each => each.each.Entry is Release).Select(each =>
            {
                var release = (Release)each.each.Entry;
                var (position, revoked) = standing.Skip(each.place + 1).FirstOrDefault(later => later.Entry is ReleaseRevoked { Release: { } name } && name == release.Name);
                return new ReleaseOnFile(each.each.Position, release, revoked as ReleaseRevoked, revoked is null ? null : position, today);
            }).Reverse(),
        ];
    }

    /// <summary>What may be told to a provider on that day: the words of all releases to it that are in force.</summary>
    public static IReadOnlySet<string> ToldTo(CaseFile file, string provider, DateOnly today) => All(file, today)
        .Where(each => each.InForce && each.Release.To == ReleasedTo.Provider && ProviderTerms.IsParty(file, provider, each.Release.Party)).SelectMany(each => each.Release.What ?? []).ToHashSet(StringComparer.Ordinal);
}
