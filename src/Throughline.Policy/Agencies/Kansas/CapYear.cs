using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>The twelve months of the cap in which a day lies: what was paid for support and training in them, and how much may be.</summary>
public sealed record CapYear(DateOnly From, decimal Paid, decimal Most, decimal Raised)
{
    private const int Months = 12;

    public DateOnly Until => From.AddMonths(Months).AddDays(-1);

    public decimal Left => Math.Max(0, Most - Paid);

    /// <summary>The year of the cap as a file stands today; none before the first payment that counts.</summary>
    public static CapYear? Of(CaseView view) => On(view.Known, view.Known.Count, view.AsOf);

    /// <summary>What was paid in one month of those, by the day on which it was authorized.</summary>
    public static decimal PaidIn(CaseView view, Month month) =>
        Counted(view.Known, view.Known.Count).Where(payment => (payment.Month ?? Month.Of(DayOf(payment))) == month).Sum(payment => payment.Amount ?? 0);

    internal static DateOnly DayOf(SupportPayment payment) => payment.Authorized ?? payment.On;

    internal static bool Counts(SupportPayment payment) => payment.Category is SupportCategory.Support or SupportCategory.Training;

    /// <summary>Twelve months after twelve months, from the first of the month of the earliest payment among the entries before a place.</summary>
    internal static CapYear? On(Known known, int before, DateOnly day)
    {
        var payments = Counted(known, before);
        if (payments.Count == 0) return null;
        var first = Month.Of(payments.Min(DayOf)).First;
        var block = Block(first, day);
        var raised = known.Each(PostEmploymentCaseManagement.CapWasRaised, 0, before).Select(known.Entry<CapRaised>)
            .Where(raise => Math.Max(0, Block(first, raise.On)) == block && !(raise.Until < day)).Sum(raise => raise.Amount ?? 0);
        var paid = payments.Where(payment => Block(first, DayOf(payment)) == block).Sum(payment => payment.Amount ?? 0);
        return new(first.AddMonths(block * Months), paid, SupportAfterCash.Cap.At(day, known.Decided) + raised, raised);
    }

    private static List<SupportPayment> Counted(Known known, int before) =>
    [
        .. known.Each(PostEmploymentCaseManagement.SupportPaid, 0, before)
            .Where(at => Counts(known.Entry<SupportPayment>(at)) && !Invoices.IsReversedBefore(known, before, at, known.Entry<SupportPayment>(at).Payment)).Select(known.Entry<SupportPayment>),
    ];

    private static int Block(DateOnly first, DateOnly on) => (int)Math.Floor((((on.Year - first.Year) * 12) + on.Month - first.Month) / (double)Months);
}
