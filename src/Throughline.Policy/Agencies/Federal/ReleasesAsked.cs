using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What a release of information says before it is recorded: informed consent names to whom, what, and what for.</summary>
internal static class ReleasesAsked
{
    private static readonly Citation Confidentiality = new("34 CFR Part 361", "361.38, protection of personal information", "2016-08-19");

    public static readonly RecordingRule Informed = new("REC-18", "What a release says", Confidentiality)
    {
        Says = "A release names to whom, what and what for; it has a name of its own, and does not end before it begins.",
        Of = [Kind.Release],
        Against = asked => Against(asked, (Release)asked.Entry),
    };

    public static readonly RecordingRule Revoked = new("REC-19", "The release that is revoked", Confidentiality)
    {
        Says = "What is revoked is a release that stands.",
        Of = [Kind.ReleaseRevoked],
        Against = asked => asked.Entry is ReleaseRevoked revoked && !asked.Earlier.Any(each => each.Entry is Release release && release.Name is not null && release.Name == revoked.Release)
            ? [new("choose the release that is revoked") { Field = "release" }] : [],
    };

    private static IEnumerable<Objection> Against(Asked asked, Release release)
    {
        if (release.To is null) yield return new("choose to whom it goes") { Field = "to" };
        if (string.IsNullOrWhiteSpace(release.Party)) yield return new("enter whose name stands on it") { Field = "party" };
        if (release.What is not { Length: > 0 }) yield return new("choose what may be told") { Field = "what" };
        if (string.IsNullOrWhiteSpace(release.Purpose)) yield return new("say what it is for") { Field = "purpose" };
        if (release.Name is null) yield return new("give it a name under which it can be revoked") { Field = "release" };
        else if (asked.Others.Any(each => each.Entry is Release other && ThingName.Same(other.Name, release.Name))) yield return new($"'{release.Name}' names another release of this case") { Field = "release" };
        if (release.Until < (release.From ?? release.On)) yield return new($"it ends before it begins, {release.From ?? release.On:yyyy-MM-dd}") { Field = "until" };
        if (release is { To: ReleasedTo.Provider, Party: { Length: > 0 } party } && asked.Door != Door.File && asked.HasProviders && !asked.File.Providers.Any(provider => IsNamed(provider, party)))
        {
            yield return new($"the agency keeps no provider '{party}'") { Field = "party" };
        }
    }

    private static bool IsNamed(Provider provider, string party) => (provider.Aliases ?? []).Append(provider.Name).Append(provider.Id).Any(name => ThingName.Same(name, party));
}
