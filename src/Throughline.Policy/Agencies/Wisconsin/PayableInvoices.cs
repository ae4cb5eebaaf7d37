using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: which invoice may be paid.</summary>
public static class PayableInvoices
{
    public static readonly Finding NotPayable = new("WI-IPS-12", "Payment that nothing carries", Ips.Section("Reporting/Billing Requirements"))
    {
        Says = "The fee is paid on an acceptable report, within its authorization.",
        Of = Paid,
        When = (known, entry) => Faults(known, entry).Count > 0,
        Because = (known, entry) => [.. Faults(known, entry)],
    };

    // What was known before the payment alone counts; nothing recorded later makes or unmakes it.
    private static List<Fact> Faults(Known known, int entry)
    {
        if (Invoices.StandingBefore(known, entry, known.Entry<Payment>(entry).Invoice) is not { } invoice) return [new("no invoice stands that it pays")];
        if (Invoices.AuthorizationBefore(known, entry, invoice.Authorization) is not { } authorization) return [new("the invoice names no authorization on record")];
        var faults = new List<Fact>();
        AddMoney(known, entry, invoice, authorization, faults);
        AddDays(invoice, authorization, faults);
        if (authorization.Service.StartsWith("ips-", StringComparison.Ordinal)) AddReport(known, entry, invoice, authorization, faults);
        return faults;
    }

    private static void AddMoney(Known known, int entry, Invoice invoice, Authorization authorization, List<Fact> faults)
    {
        var paid = Invoices.PaidUpTo(known, entry, each => each.Authorization == authorization.Number);
        if (paid > authorization.Amount) faults.Add(new("{0} paid in all, {1} authorized", Dollars.Said(paid), Dollars.Said(authorization.Amount)));
        if (authorization.Lines is not { Length: > 0 }) return;
        if (Line(invoice, authorization) is not { } line)
        {
            faults.Add(new("the invoice names no line of the authorization"));
        }
        else if (line is { Units: { } units, Fee: { } fee } && Invoices.PaidUpTo(known, entry, each => each.Authorization == authorization.Number && each.Line == line.Line) is var onTheLine && onTheLine > units * fee)
        {
            faults.Add(new("{0} paid on line {1}, {2} authorized", Dollars.Said(onTheLine), line.Line!, Dollars.Said(units * fee)));
        }
    }

    private static void AddDays(Invoice invoice, Authorization authorization, List<Fact> faults)
    {
        var period = Line(invoice, authorization)?.Period;
        foreach (var day in new[] { invoice.From, invoice.To }.OfType<DateOnly>())
        {
            if (day < authorization.From || day > authorization.To) faults.Add(new("{0} lies outside the authorization, {1} to {2}", day, authorization.From, authorization.To));
            if (period is { } month && (day < month.First || day > month.Last)) faults.Add(new("{0} lies outside the month of the line, {1}", day, month.ToString()));
        }

        if (period is { } asked && invoice.Period is { } billed && asked != billed) faults.Add(new("billed for {0}, the line is for {1}", billed.ToString(), asked.ToString()));
    }

    private static void AddReport(Known known, int entry, Invoice invoice, Authorization authorization, List<Fact> faults)
    {
        if (Invoices.ReportBefore(known, entry, invoice) is not { } report) faults.Add(new("no report of this authorization and period stands behind the invoice"));
        else if (!Invoices.IsAcceptedBefore(known, entry, report)) faults.Add(new("the report is not accepted"));
        if (authorization.Service == "ips-ongoing-support" && invoice.Period is { } month && NobodyWorked(known, entry, month)) faults.Add(new("no supported job was held in {0}", month.ToString()));
    }

    private static AuthorizationLine? Line(Invoice invoice, Authorization authorization) =>
        invoice.Line is { } name ? authorization.Lines?.LastOrDefault(line => line.Line == name) : null;

    private static bool NobodyWorked(Known known, int entry, Month month)
    {
        var started = known.Jobs.Supported.Where(job => job.StartEntry < entry && job.Start <= month.Last).ToList();
        return started.Count > 0 && started.TrueForAll(job => job.EndEntry is { } end && end < entry && known.On(end) < month.First);
    }
}
