using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>How authorizations stand: the latest revision counts, the first payment in full, and a payment wins over a cancellation.</summary>
internal static class Authorizations
{
    /// <summary>The latest last day of the authorizations that are neither cancelled nor paid in full.</summary>
    public static (DateOnly Day, int Entry)? LatestEndOfUnpaid(Known known)
    {
        (DateOnly Day, int Entry)? latest = null;
        foreach (var at in known.Each(FederalEvents.Authorized))
        {
            var authorization = known.Entry<Authorization>(at);
            if (authorization.To <= latest?.Day || IsRevisedAfter(known, at) || Payment(known, authorization.Number) is not null || Cancellation(known, authorization.Number) is not null) continue;
            latest = (authorization.To, at);
        }

        return latest;
    }

    /// <summary>The latest day on which an authorization was paid in full.</summary>
    public static (DateOnly Day, int Entry)? LatestPayment(Known known)
    {
        (DateOnly Day, int Entry)? latest = null;
        foreach (var at in known.Each(FederalEvents.PaidInFull))
        {
            var number = known.Entry<AuthorizationPaid>(at).Authorization;
            if (known.On(at) <= latest?.Day || Payment(known, number) != at || Named(known, number) is null) continue;
            latest = (known.On(at), at);
        }

        return latest;
    }

    /// <summary>Whether a later entry revises the authorization.</summary>
    public static bool IsRevisedAfter(Known known, int entry) => Named(known, known.Entry<Authorization>(entry).Number, from: entry + 1) is not null;

    /// <summary>The first cancellation of an authorization.</summary>
    public static int? Cancellation(Known known, string number) =>
        known.First<AuthorizationCancelled>(FederalEvents.Cancelled, cancelled => cancelled.Authorization == number);

    /// <summary>The first payment in full of an authorization.</summary>
    private static int? Payment(Known known, string number) =>
        known.First<AuthorizationPaid>(FederalEvents.PaidInFull, paid => paid.Authorization == number);

    private static int? Named(Known known, string number, int from = 0) =>
        known.First<Authorization>(FederalEvents.Authorized, authorization => authorization.Number == number, from);
}
