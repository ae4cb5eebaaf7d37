using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>The days of authorizations that the clock to closure looks at. A payment wins over a cancellation.</summary>
internal static class Authorizations
{
    /// <summary>The latest last day of the authorizations that are neither cancelled nor paid in full.</summary>
    public static (DateOnly Day, int Entry)? LatestEndOfUnpaid(Known known)
    {
        (DateOnly Day, int Entry)? latest = null;
        foreach (var each in known.Authorizations)
        {
            if (each is { IsOpen: true, Latest: { } authorization }) latest = Later(latest, authorization.To, each.LatestAt);
        }

        return latest;
    }

    /// <summary>The latest day on which an authorization was paid in full.</summary>
    public static (DateOnly Day, int Entry)? LatestPayment(Known known)
    {
        (DateOnly Day, int Entry)? latest = null;
        foreach (var each in known.Authorizations)
        {
            if (each is { PaidInFull: { } paid, Latest: not null }) latest = Later(latest, paid, each.PaidInFullAt);
        }

        return latest;
    }

    // Of two on one day the one that was recorded first is named.
    private static (DateOnly Day, int Entry) Later((DateOnly Day, int Entry)? latest, DateOnly day, int entry) =>
        latest is var (last, at) && (last > day || (last == day && at < entry)) ? (last, at) : (day, entry);
}
