using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>An authorization as it stands: the latest revision counts, the first payment in full, the first cancellation.</summary>
public sealed class AuthorizationFact(string number)
{
    public string Number => number;

    /// <summary>The latest revision; none where a payment or a cancellation names an authorization that is not on file.</summary>
    public Authorization? Latest { get; private set; }

    public decimal Paid { get; private set; }

    public DateOnly? LastPaid { get; private set; }

    public DateOnly? PaidInFull { get; private set; }

    public DateOnly? Cancelled { get; private set; }

    public bool IsOpen => PaidInFull is null && Cancelled is null;

    public string Said => Latest is null ? number : $"{number}, {Latest.Service.Replace('-', ' ')}";

    /// <summary>The place of the latest revision.</summary>
    internal int LatestAt { get; private set; }

    /// <summary>The place of the first payment in full.</summary>
    internal int PaidInFullAt { get; private set; }

    /// <summary>The place of the first cancellation.</summary>
    internal int? CancelledAt { get; private set; }

    /// <param name="entries">In reading order.</param>
    internal static List<AuthorizationFact> In(ReadOnlySpan<Entry> entries)
    {
        var found = new List<AuthorizationFact>();
        for (var at = 0; at < entries.Length; at++)
        {
            switch (entries[at])
            {
                case Authorization authorization: Of(authorization.Number, found).Revise(at, authorization); break;
                case AuthorizationPaid paid: Of(paid.Authorization, found).Pay(at, paid); break;
                case AuthorizationCancelled cancelled: Of(cancelled.Authorization, found).Cancel(at, cancelled); break;
            }
        }

        return found;
    }

    private static AuthorizationFact Of(string number, List<AuthorizationFact> found)
    {
        foreach (var each in found)
        {
            if (each.Number == number) return each;
        }

        var made = new AuthorizationFact(number);
        found.Add(made);
        return made;
    }

    private void Revise(int at, Authorization revision) => (LatestAt, Latest) = (at, revision);

    private void Cancel(int at, AuthorizationCancelled cancelled)
    {
        if (Cancelled is null) (CancelledAt, Cancelled) = (at, cancelled.On);
    }

    private void Pay(int at, AuthorizationPaid paid)
    {
        (Paid, LastPaid) = (Paid + paid.Amount, paid.On);
        if (paid.InFull && PaidInFull is null) (PaidInFullAt, PaidInFull) = (at, paid.On);
    }
}
