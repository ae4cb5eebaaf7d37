using System.Runtime.CompilerServices;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>All payments of a file as it stands, each with the authorization that it pays: gone through once, however many of them are asked about.</summary>
internal sealed class PaidOnFile
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Stands>, PaidOnFile> Read = new();

    // By the folded name of an invoice: the authorization that its latest entry names.
    private readonly Dictionary<string, string?> invoiced = [];
    private readonly List<(Stands Paid, string Under, decimal Amount)> paid = [];
    private readonly HashSet<Stands> takenBack = new(ReferenceEqualityComparer.Instance);

    private PaidOnFile(IReadOnlyList<Stands> standing)
    {
        foreach (var each in standing)
        {
            if (each.Entry is Invoice { Number: { } number } invoice) invoiced[ThingName.Fold(number)] = invoice.Authorization;
        }

        var reversed = new HashSet<string>();
        for (var at = standing.Count - 1; at >= 0; at--)
        {
            if (standing[at].Entry is PaymentReversed { Payment: { } name }) reversed.Add(name);
            else if (standing[at].Entry is Payment { Name: { } own } && reversed.Contains(own)) takenBack.Add(standing[at]);
            if (AuthorizationOf(standing[at].Entry) is { } under) paid.Add((standing[at], ThingName.Fold(under), (standing[at].Entry as AuthorizationPaid)?.Amount ?? (standing[at].Entry as Payment)?.Amount ?? 0));
        }
    }

    public static PaidOnFile Of(Asked asked) => Read.GetValue(asked.Standing, static standing => new(standing));

    /// <summary>The authorization that a payment pays, itself or by the latest invoice of that name; none where it names none.</summary>
    public string? AuthorizationOf(Entry entry) => entry switch
    {
        AuthorizationPaid direct => direct.Authorization,
        Payment { Invoice: { } invoice } => invoiced.GetValueOrDefault(ThingName.Fold(invoice)),
        _ => null,
    };

    /// <summary>Whether a payment was reversed after it.</summary>
    public bool IsTakenBack(Stands payment) => takenBack.Contains(payment);

    /// <summary>What is paid under an authorization besides one entry, in both ways together.</summary>
    public decimal Under(string number, Stands besides)
    {
        var folded = ThingName.Fold(number);
        return paid.Where(each => each.Under == folded && !ReferenceEquals(each.Paid, besides) && !IsTakenBack(each.Paid)).Sum(each => each.Amount);
    }
}
