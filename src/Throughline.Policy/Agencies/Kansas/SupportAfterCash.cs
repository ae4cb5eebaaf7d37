using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Kansas.PostEmploymentCaseManagement;
using static Throughline.Policy.Rules.Finders;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF, KEESM 3410 and 3440: crises, training referrals, the cap on support, the credit that is no longer paid in advance.</summary>
public static class SupportAfterCash
{
    internal static readonly Dated<decimal> Cap = 5000m;
    private static readonly DateOnly LastDayOfTheAdvance = new(2010, 12, 31);

    public static readonly Duty CrisisMet = new("KS-PE-13", "Crisis met", Section("item 3"))
    {
        Says = "A crisis is met on the same or the next business day.",
        Opens = Openings.OnEach(Crisis),
        Due = 1.BusinessDay,
        MetBy = After(Handled, (known, owed, entry) => owed.OpenedWith<Problem>().Name is { } name && known.Entry<ProblemHandled>(entry).Problem == name),
        About = (_, owed) => owed.OpenedWith<Problem>().Name,
        Why = (known, owed) => [new("A crisis came up {0}; it is met within {1}", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = new("Record the answer", Kind.ProblemHandled) { About = ["problem"] },
    };

    internal static readonly Citation Support = new("KEESM 3410", "Support services", "3410");

    public static readonly Finding OverTheCap = new("KS-PE-17", "Support and training over the cap", Support)
    {
        Says = "At most $5,000 in twelve months for support and training, counted from the month of the first authorized payment; more only by approval.",
        Of = SupportPaid,
        When = (known, entry) => known.Entry<SupportPayment>(entry) is var payment && CapYear.Counts(payment) && payment.Amount > 0 && YearOf(known, entry) is { } year && year.Paid > year.Most,
        Because = (known, entry) => YearOf(known, entry) is { } year ? [new("{0} in these twelve months, {1} allowed", Dollars.Said(year.Paid), Dollars.Said(year.Most))] : [],
        Reads = [("most in twelve months, dollars", Cap)],
    };

    public static readonly Finding TrainingPastTheWindow = new("KS-PE-09", "Training referral past the window", Section("item 9"))
    {
        Says = "Referrals to education and training end twelve months after the loss of cash assistance.",
        Of = ReferredToTraining,
        When = (known, entry) => IsAReferral(known, entry) && LastDay(known, entry) is { } last && known.On(entry) > last,
        Because = (known, entry) => [new("the window ended {0}", LastDay(known, entry)!.Value)],
    };

    public static readonly Finding CreditInAdvance = new("KS-PE-06", "Earned income credit in advance", Section("item 6"))
    {
        Says = "The earned income credit's advance payment ended with 2010; since then it comes with the yearly return.",
        Of = CreditClaimedInAdvance,
        When = (known, entry) => known.On(entry) > LastDayOfTheAdvance,
        Because = (_, _) => [new("the law ended the advance payment on {0}; the yearly return is the way", LastDayOfTheAdvance)],
    };

    private static CapYear? YearOf(Known known, int entry) => CapYear.On(known, entry + 1, CapYear.DayOf(known.Entry<SupportPayment>(entry)));

    private static bool IsAReferral(Known known, int entry)
    {
        var referral = known.Entry<TrainingReferral>(entry);
        return referral.State is null or TrainingState.Referred || referral.Referral is null
            || known.LastBefore<TrainingReferral>(entry, ReferredToTraining, earlier => earlier.Referral == referral.Referral) is null;
    }

    private static DateOnly? LastDay(Known known, int entry) => known.LastBefore(entry, CashEnded) is { } ended && !(known.LastBefore(entry, CashStarted) > ended)
        ? known.Calendar.After(known.On(ended), TrainingReferrals.Lasts.At(known.On(ended), known.Decided))
        : null;
}
