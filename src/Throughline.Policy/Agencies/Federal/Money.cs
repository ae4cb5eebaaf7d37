using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What the name and the days of an authorization are asked before it is recorded.</summary>
internal static class Money
{
    public static readonly RecordingRule NameOfAnAuthorization = new("REC-05", "The name of an authorization", new("2 CFR Part 200", "200.302, financial management", "2024-10-01"))
    {
        Says = "An authorization keeps its name and its spelling; once it is canceled or paid in full, the next one takes a name of its own.",
        Of = [Kind.Authorization, Kind.AuthorizationPaid, Kind.AuthorizationCancelled, Kind.ServiceMonth, Kind.ServiceEnded, Kind.Document, Kind.Invoice],
        Against = asked => AuthorizationNamed.In(asked.Entry) is { } name ? AgainstTheName(asked, name) : [],
    };

    private static IEnumerable<Objection> AgainstTheName(Asked asked, string name)
    {
        var spelled = asked.Others.Select(each => each.Entry).OfType<Authorization>().Select(each => each.Number).FirstOrDefault(known => known != name && ThingName.Same(known, name));
        if (spelled is not null && !asked.Others.Any(each => each.Entry is Authorization authorization && authorization.Number == name))
        {
            yield return new($"this authorization is on file as '{spelled}'; write it so") { Field = "authorization" };
            yield break;
        }

        if (asked.Entry is AuthorizationCancelled && !asked.Others.Any(each => each.Entry is Authorization authorization && authorization.Number == name))
        {
            yield return new($"no authorization '{name}' is on file") { Field = "authorization" };
        }

        if (asked.Entry is not Authorization authorized) yield break;
        if (authorized.To < authorized.From) yield return new($"it would end on {authorized.To:yyyy-MM-dd}, before it begins on {authorized.From:yyyy-MM-dd}") { Field = "to" };
        foreach (var earlier in asked.Earlier)
        {
            var ended = earlier.Entry switch
            {
                AuthorizationCancelled cancelled when ThingName.Same(cancelled.Authorization, name) => "canceled",
                AuthorizationPaid { InFull: true } paid when ThingName.Same(paid.Authorization, name) => "paid in full",
                _ => null,
            };
            if (ended is null) continue;
            yield return new($"'{name}' was {ended} on {earlier.Entry.On:yyyy-MM-dd}; a new authorization takes a name of its own") { Field = "authorization" };
            yield break;
        }
    }
}
