using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What is paid, in whichever of the two ways: on an authorization itself, or on an invoice that names one. Both count together.</summary>
internal static class Payments
{
    public static readonly RecordingRule PaymentFits = new("REC-06", "A payment fits its authorization", new("2 CFR Part 200", "200.403, allowable costs", "2024-10-01"))
    {
        Says = "A payment names an authorization, itself or by its invoice, that was received by then and is not canceled; all payments together do not pass it, and no revision falls below them.",
        Of = [Kind.AuthorizationPaid, Kind.Payment, Kind.Authorization, Kind.Invoice],
        AskedAnew = true,
        Against = asked => asked.Entry switch
        {
            AuthorizationPaid paid => [.. AgainstTheAmount(paid.Amount), .. AgainstTheAuthorization(asked, paid.Authorization, paid.Amount, "authorization")],
            Payment payment => [.. AgainstTheAmount(payment.Amount), .. AgainstThePayment(asked, payment)],
            // What a correction of them does is asked of the payments that rest on them.
            Authorization revised when asked.IsNew && asked.Was is not Authorization => BelowWhatIsPaid(asked, revised),
            Invoice revised when asked.IsNew && asked.Was is not Invoice => MovedOncePaid(asked, revised),
            _ => [],
        },
    };

    private static IEnumerable<Objection> AgainstTheAmount(decimal? amount) =>
        amount > 0 ? [] : [new("a payment is of more than nothing; enter what was paid") { Field = "amount" }];

    private static IEnumerable<Objection> AgainstThePayment(Asked asked, Payment payment)
    {
        if (string.IsNullOrWhiteSpace(payment.Invoice)) return [new("name the invoice that it pays; the invoice names its authorization") { Field = "invoice" }];
        var before = asked.Before.ToList();
        var at = before.FindLastIndex(entry => entry is Invoice invoice && invoice.Number == payment.Invoice);
        if (at < 0)
        {
            return before.OfType<Invoice>().LastOrDefault(invoice => ThingName.Same(invoice.Number, payment.Invoice)) is { Number: { } spelled }
                ? [new($"this invoice is on file as '{spelled}'; write it so") { Field = "invoice" }]
                : [new($"no invoice '{payment.Invoice}' is on file by {payment.On:yyyy-MM-dd}; record it first, or name the one that was meant") { Field = "invoice" }];
        }

        if (before.FindLastIndex(entry => entry is InvoiceReturned returned && returned.Invoice == payment.Invoice) > at) return [new($"'{payment.Invoice}' was returned; it is paid once it is sent anew") { Field = "invoice" }];
        return ((Invoice)before[at]).Authorization is { } number && !string.IsNullOrWhiteSpace(number)
            ? AgainstTheAuthorization(asked, number, payment.Amount ?? 0, "invoice")
            : [new($"'{payment.Invoice}' names no authorization; correct the invoice first") { Field = "invoice" }];
    }

    private static IEnumerable<Objection> AgainstTheAuthorization(Asked asked, string number, decimal amount, string field)
    {
        var revisions = asked.Others.Select(each => each.Entry).OfType<Authorization>().Where(each => each.Number == number).ToList();
        if (revisions.Count == 0)
        {
            // Of another spelling, the rule on names says how it is written.
            if (field != "authorization" || !asked.Others.Any(each => each.Entry is Authorization other && ThingName.Same(other.Number, number)))
            {
                yield return new($"no authorization '{number}' is on file; record it first, or name the one that was meant") { Field = field };
            }

            yield break;
        }

        if (revisions[0].Received > asked.Entry.On) yield return new($"'{number}' was received on {revisions[0].Received:yyyy-MM-dd}, after {asked.Entry.On:yyyy-MM-dd}") { Field = "on" };
        foreach (var earlier in asked.Earlier)
        {
            var ended = earlier.Entry switch
            {
                AuthorizationCancelled cancelled when cancelled.Authorization == number => $"was canceled on {cancelled.On:yyyy-MM-dd}; authorize what is still owed under a new number",
                AuthorizationPaid { InFull: true } last when last.Authorization == number => $"was paid in full on {last.On:yyyy-MM-dd}",
                _ => null,
            };
            if (ended is null) continue;
            yield return new($"'{number}' {ended}") { Field = field };
            yield break;
        }

        if (PaidOnFile.Of(asked).IsTakenBack(asked.Itself)) yield break;
        var (others, authorized) = (PaidOnFile.Of(asked).Under(number, asked.Itself), revisions[^1].Amount);
        if (others + amount > authorized) yield return new($"{Said(authorized)} is authorized and {Said(others)} paid besides; at most {Said(Math.Max(0, authorized - others))} is left") { Field = "amount" };
    }

    private static IEnumerable<Objection> BelowWhatIsPaid(Asked asked, Authorization revised)
    {
        if (asked.Standing.Last(each => each.Entry is Authorization other && ThingName.Same(other.Number, revised.Number)) != asked.Itself) return [];
        var paid = PaidOnFile.Of(asked).Under(revised.Number, asked.Itself);
        return paid > revised.Amount ? [new($"{Said(paid)} is paid under '{revised.Number}' already; a revision is of at least that") { Field = "amount" }] : [];
    }

    private static IEnumerable<Objection> MovedOncePaid(Asked asked, Invoice revised)
    {
        var paid = asked.Earlier.Any(each => each.Entry is Payment payment && ThingName.Same(payment.Invoice, revised.Number) && !PaidOnFile.Of(asked).IsTakenBack(each));
        return paid && asked.Earlier.Select(each => each.Entry).OfType<Invoice>().LastOrDefault(each => ThingName.Same(each.Number, revised.Number)) is { Authorization: { } under } && under != revised.Authorization
            ? [new($"'{revised.Number}' is paid under '{under}'; bill another authorization by an invoice of its own") { Field = "authorization" }] : [];
    }

    private static string Said(decimal amount) => amount.ToString("$#,##0.00", CultureInfo.InvariantCulture);
}
