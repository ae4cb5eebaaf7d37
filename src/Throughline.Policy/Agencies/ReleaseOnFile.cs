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
        var standing = CaseView.Of(file, today).Placed.Select((each, place) => (each.Position, Place: place, each.Entry)).ToList();
        return
        [
            .. standing.Where(each => each.Entry is Release).Select(each =>
            {
                var revoked = standing.FirstOrDefault(later => later.Entry is ReleaseRevoked revoked && Revokes(revoked, (Release)each.Entry) && (later.Place > each.Place || later.Position > each.Position));
                return new ReleaseOnFile(each.Position, (Release)each.Entry, revoked.Entry as ReleaseRevoked, revoked.Entry is null ? null : revoked.Position, today);
            }).Reverse(),
        ];
    }

    // A revocation that says of none which it is takes back all: nothing stays let out for want of a name, nor for a day that was mistyped.
    private static bool Revokes(ReleaseRevoked revoked, Release release) => revoked.Release is null || ThingName.Same(revoked.Release, release.Name);

    /// <summary>What may be told to a provider on that day: the words of all releases to it that are in force.</summary>
    public static IReadOnlySet<string> ToldTo(CaseFile file, string provider, DateOnly today) => All(file, today)
        .Where(each => each.InForce && each.Release.To == ReleasedTo.Provider && ProviderTerms.IsParty(file, provider, each.Release.Party)).SelectMany(each => each.Release.What ?? []).ToHashSet(StringComparer.Ordinal);
}
