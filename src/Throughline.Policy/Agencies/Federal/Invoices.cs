using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Invoices and payments as they stood before an entry, in reading order. An absent name names nothing; an absent amount is 0.</summary>
internal static class Invoices
{
    /// <summary>The latest invoice of that name, unless it has been returned since.</summary>
    public static Invoice? StandingBefore(Known known, int entry, string? name) =>
        PlaceBefore(known, entry, name) is { } at && known.LastBefore<InvoiceReturned>(entry, InvoiceSentBack, each => each.Invoice == name) is var returned && !(returned > at)
            ? known.Entry<Invoice>(at)
            : null;

    /// <summary>The latest entry of that authorization.</summary>
    public static Authorization? AuthorizationBefore(Known known, int entry, string? number) =>
        number is not null && known.LastBefore<Authorization>(entry, Authorized, each => each.Number == number) is { } at ? known.Entry<Authorization>(at) : null;

    /// <summary>The sum of the payments up to and with one, not reversed, on invoices (each by its latest entry) for which <paramref name="counts"/> holds.</summary>
    public static decimal PaidUpTo(Known known, int entry, Func<Invoice, bool> counts)
    {
        var sum = 0m;
        foreach (var at in known.Each(Paid, 0, entry + 1))
        {
            var payment = known.Entry<Payment>(at);
            if (IsReversedBefore(known, entry, at, payment.Name)) continue;
            if (PlaceBefore(known, entry, payment.Invoice) is { } invoice && counts(known.Entry<Invoice>(invoice))) sum += payment.Amount ?? 0;
        }

        return sum;
    }

    /// <summary>Whether a payment at a place was taken back before an entry.</summary>
    public static bool IsReversedBefore(Known known, int entry, int payment, string? name) =>
        name is not null && known.LastBefore<PaymentReversed>(entry, PaymentTakenBack, each => each.Payment == name) > payment;

    /// <summary>The document that the invoice rests on, if it is of its authorization and period.</summary>
    public static Document? ReportBefore(Known known, int entry, Invoice invoice)
    {
        if (invoice.Report is not { } id) return null;
        foreach (var at in known.Each(AnyDocument, 0, entry))
        {
            if (known.Answers(at, id) && known.Entry<Document>(at) is var report && report.Authorization == invoice.Authorization && report.Period == invoice.Period) return report;
        }

        return null;
    }

    /// <summary>Whether the latest word on a report was that it is accepted.</summary>
    public static bool IsAcceptedBefore(Known known, int entry, Document report) =>
        known.LastBefore<Document>(entry, ReportDecided, each => each.Name == report.Name && each.Authorization == report.Authorization && each.Period == report.Period) is { } last
        && known.Entry<Document>(last).Action == DocumentAction.Accepted;

    /// <summary>The place of the latest invoice of that name.</summary>
    public static int? PlaceBefore(Known known, int entry, string? name) =>
        name is null ? null : known.LastBefore<Invoice>(entry, Invoiced, each => each.Number == name);
}
