using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS, Policy 604: services after closure run under an amended plan.</summary>
public static class PlannedServices
{
    public static readonly Finding WithoutAnAmendedPlan = new("IA-PE-05", "Service or money after closure without an amended plan", new("Policy 604, Status 32-0", "2, Status 32-0", "2018-09"))
    {
        Says = "After closure, services and what is spent on them rest on an amended plan that counselor and job candidate signed.",
        Of = ServiceOrMoney,
        When = (known, entry) => known.First(ClosedSuccessful) is { } closure && entry > closure && Days(known, entry, closure) is { } days && !Covers(known, closure, entry, days),
        Because = (known, entry) => Days(known, entry, known.First(ClosedSuccessful)!.Value) is (var from, var to) && from != DateOnly.MinValue
            ? [new("no signed amendment for post-employment services is in force from {0} to {1}", from, to)]
            : [new("it names no authorization on record")],
    };

    // The days for which an amendment is asked; none where it is the closed case's bill; the first of all days where no authorization is known.
    private static (DateOnly From, DateOnly To)? Days(Known known, int entry, int closure) => known.Entry(entry) switch
    {
        ServiceGiven given => (given.On, given.On),
        Authorization authorization => (authorization.From, authorization.To),
        AuthorizationPaid paid => DaysOf(known, entry, closure, paid.Authorization),
        Payment payment => DaysOf(known, entry, closure, InvoicedUnder(known, entry, payment)),
        _ => null,
    };

    private static string? InvoicedUnder(Known known, int entry, Payment payment) =>
        Invoices.PlaceBefore(known, entry, payment.Invoice) is { } at ? known.Entry<Invoice>(at).Authorization : null;

    private static (DateOnly, DateOnly)? DaysOf(Known known, int entry, int closure, string? number)
    {
        if (number is null || known.LastBefore<Authorization>(entry, Authorized, each => each.Number == number) is not { } at) return (DateOnly.MinValue, DateOnly.MinValue);
        var authorization = known.Entry<Authorization>(at);
        return at < closure ? null : (authorization.From, authorization.To);
    }

    private static bool Covers(Known known, int closure, int entry, (DateOnly From, DateOnly To) days)
    {
        if (known.LastBefore<PlanAmended>(entry, AmendedForPostEmployment, IsSigned) is not { } at || at < closure) return false;
        var amendment = known.Entry<PlanAmended>(at);
        var first = amendment.From > amendment.On ? amendment.From.Value : amendment.On;
        return In(days.From) && In(days.To);

        bool In(DateOnly day) => day >= first && !(day > amendment.Until);
    }

    internal static bool IsSigned(PlanAmended amendment) => amendment.SignedBy.Contains("counselor") && (amendment.SignedBy.Contains("client") || amendment.SignedBy.Contains("representative"));
}
