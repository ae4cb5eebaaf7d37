using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Pages.Kansas;

/// <summary>The money of a case under the cap: what was paid, what the supervisor has promised and nobody has paid yet, and what is left.</summary>
public sealed class MoneyOnFile
{
    private const decimal UsualCap = 5000;

    public MoneyOnFile(CaseView facts)
    {
        Year = CapYear.Of(facts);
        Decisions = SupportDecision.All(facts);
        Promised = Decisions.Where(each => each.IsApproved && each.Month >= Month.Of(facts.AsOf)).Sum(each => Math.Max(0, (each.Decided!.Amount ?? 0) - CapYear.PaidIn(facts, each.Month)));
        Payments = [.. facts.Each<SupportPayment>().Reverse()];
        Reversed = facts.Each<PaymentReversed>().Select(each => each.Payment).OfType<string>().ToHashSet(StringComparer.Ordinal);
        FirstAuthorized = facts.Each<SupportPayment>().Where(payment => payment.Category is SupportCategory.Support or SupportCategory.Training).Select(payment => payment.Authorized ?? payment.On).Order().Cast<DateOnly?>().FirstOrDefault();
    }

    /// <summary>The twelve months that run; none before the first payment.</summary>
    public CapYear? Year { get; }

    public decimal Paid => Year?.Paid ?? 0;

    public decimal Most => Year?.Most ?? UsualCap;

    public decimal Promised { get; }

    public decimal Left => Math.Max(0, Most - Paid - Promised);

    public DateOnly? FirstAuthorized { get; }

    public IReadOnlyList<SupportDecision> Decisions { get; }

    public IReadOnlyList<SupportPayment> Payments { get; }

    private HashSet<string> Reversed { get; }

    public CapMeter Meter => new(Paid, Promised, Most);

    public bool IsReversed(SupportPayment payment) => payment.Payment is { } name && Reversed.Contains(name);
}
