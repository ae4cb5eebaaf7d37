using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>How authorizations stand: the latest revision counts, the first payment in full, and a payment wins over a cancellation.</summary>
internal static class Authorizations
{
    /// <summary>The latest last day of the authorizations that are neither cancelled nor paid in full.</summary>
    public static bool LatestEndOfUnpaid(Known known, out DateOnly day, out int entry)
    {
        day = DateOnly.MinValue;
        entry = -1;
        for (var at = known.Next(FederalEvents.Authorized); at >= 0; at = known.Next(FederalEvents.Authorized, at + 1))
        {
            var authorization = (Authorization)known.Entry(at);
            if (authorization.To <= day || RevisedAfter(known, at) || Payment(known, authorization.Number) >= 0 || Cancellation(known, authorization.Number) >= 0) continue;
            day = authorization.To;
            entry = at;
        }

        return entry >= 0;
    }

    /// <summary>The latest day on which an authorization was paid in full.</summary>
    public static bool LatestPayment(Known known, out DateOnly day, out int entry)
    {
        day = DateOnly.MinValue;
        entry = -1;
        for (var at = known.Next(FederalEvents.PaidInFull); at >= 0; at = known.Next(FederalEvents.PaidInFull, at + 1))
        {
            var number = ((AuthorizationPaid)known.Entry(at)).Authorization;
            if (known.On(at) <= day || Payment(known, number) != at || !Exists(known, number)) continue;
            day = known.On(at);
            entry = at;
        }

        return entry >= 0;
    }

    public static bool RevisedAfter(Known known, int entry)
    {
        var number = ((Authorization)known.Entry(entry)).Number;
        for (var at = known.Next(FederalEvents.Authorized, entry + 1); at >= 0; at = known.Next(FederalEvents.Authorized, at + 1))
        {
            if (((Authorization)known.Entry(at)).Number == number) return true;
        }

        return false;
    }

    /// <summary>The first cancellation of an authorization, or -1.</summary>
    public static int Cancellation(Known known, string number)
    {
        for (var at = known.Next(FederalEvents.Cancelled); at >= 0; at = known.Next(FederalEvents.Cancelled, at + 1))
        {
            if (((AuthorizationCancelled)known.Entry(at)).Authorization == number) return at;
        }

        return -1;
    }

    /// <summary>The first payment in full of an authorization, or -1.</summary>
    private static int Payment(Known known, string number)
    {
        for (var at = known.Next(FederalEvents.PaidInFull); at >= 0; at = known.Next(FederalEvents.PaidInFull, at + 1))
        {
            if (((AuthorizationPaid)known.Entry(at)).Authorization == number) return at;
        }

        return -1;
    }

    private static bool Exists(Known known, string number)
    {
        for (var at = known.Next(FederalEvents.Authorized); at >= 0; at = known.Next(FederalEvents.Authorized, at + 1))
        {
            if (((Authorization)known.Entry(at)).Number == number) return true;
        }

        return false;
    }
}
