using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What an authorization and its payments are asked before they are recorded.</summary>
internal static class Money
{
    public static readonly RecordingRule NameOfAnAuthorization = new("REC-05", "The name of an authorization", new("2 CFR Part 200", "200.302, financial management", "2024-10-01"))
    {
        Says = "An authorization keeps its name and its spelling; once it is canceled or paid in full, the next one takes a name of its own.",
        Of = [Kind.Authorization, Kind.AuthorizationPaid, Kind.AuthorizationCancelled, Kind.ServiceMonth, Kind.ServiceEnded, Kind.Document, Kind.Invoice],
        Against = asked => NameIn(asked.Entry) is { } name ? AgainstTheName(asked, name) : [],
    };

    public static readonly RecordingRule PaymentFits = new("REC-06", "A payment fits its authorization", new("2 CFR Part 200", "200.403, allowable costs", "2024-10-01"))
    {
        Says = "A payment names an authorization that was received by then and is not canceled; all payments together do not pass it.",
        Of = [Kind.AuthorizationPaid],
        AskedAnew = true,
        Against = asked => AgainstThePayment(asked, (AuthorizationPaid)asked.Entry),
    };

    /// <summary>The authorization that an entry names, whatever kind it is.</summary>
    internal static string? NameIn(Entry entry) => entry switch
    {
        Authorization authorization => authorization.Number,
        AuthorizationPaid paid => paid.Authorization,
        AuthorizationCancelled cancelled => cancelled.Authorization,
        ServiceMonth month => month.Authorization,
        ServiceEnded ended => ended.Authorization,
        Document document => document.Authorization,
        Invoice invoice => invoice.Authorization,
        _ => null,
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

    private static IEnumerable<Objection> AgainstThePayment(Asked asked, AuthorizationPaid paid)
    {
        var revisions = asked.Others.Select(each => each.Entry).OfType<Authorization>().Where(each => each.Number == paid.Authorization).ToList();
        if (revisions.Count == 0)
        {
            if (!asked.Others.Any(each => each.Entry is Authorization other && ThingName.Same(other.Number, paid.Authorization)))
            {
                yield return new($"no authorization '{paid.Authorization}' is on file; record it first, or name the one that was meant") { Field = "authorization" };
            }

            yield break;
        }

        if (paid.Amount <= 0) yield return new("a payment is of more than nothing; enter what was paid") { Field = "amount" };
        if (revisions[0].Received > paid.On) yield return new($"'{paid.Authorization}' was received on {revisions[0].Received:yyyy-MM-dd}, after {paid.On:yyyy-MM-dd}") { Field = "on" };
        foreach (var earlier in asked.Earlier)
        {
            if (earlier.Entry is AuthorizationCancelled cancelled && cancelled.Authorization == paid.Authorization)
            {
                yield return new($"'{paid.Authorization}' was canceled on {cancelled.On:yyyy-MM-dd}; authorize what is still owed under a new number") { Field = "authorization" };
                yield break;
            }

            if (earlier.Entry is AuthorizationPaid { InFull: true } last && last.Authorization == paid.Authorization)
            {
                yield return new($"'{paid.Authorization}' was paid in full on {last.On:yyyy-MM-dd}") { Field = "authorization" };
                yield break;
            }
        }

        var others = asked.Others.Select(each => each.Entry).OfType<AuthorizationPaid>().Where(each => each.Authorization == paid.Authorization).Sum(each => each.Amount);
        var authorized = revisions[^1].Amount;
        if (others + paid.Amount > authorized) yield return new($"{Dollars(authorized)} is authorized and {Dollars(others)} paid besides; at most {Dollars(Math.Max(0, authorized - others))} is left") { Field = "amount" };
    }

    private static string Dollars(decimal amount) => amount.ToString("$#,##0.00", CultureInfo.InvariantCulture);
}
