using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using static Throughline.Policy.Agencies.Wisconsin.PayableInvoices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-12")]
public sealed class What_is_paid_rests_on_an_invoice_and_a_report
{
    private static readonly Month March = new(2016, 3);
    private static readonly Authorization A1 = Authorized("2016-03-01", "A1", "2016-12-31", "ips-ongoing-support");
    private static readonly Document Sent = Submitted("2016-04-02", "ongoing-support-report", "A1", March) with { Id = "r" };
    private static readonly Document Accepted = Sent with { On = Day("2016-04-05"), Id = null, Action = DocumentAction.Accepted };
    private static readonly Invoice I1 = new() { On = Day("2016-04-06"), Number = "I1", Authorization = "A1", Period = March, Amount = 60, Report = "r" };

    [Fact]
    public void With_all_of_it_nothing_is_found() => Assert.Empty(NotPayable.Refused(Started("2016-01-04"), A1, Sent, Accepted, I1, Paid("2016-04-10", 60)));

    [Fact]
    public void Without_an_invoice() => Assert.Equal(["0: no invoice stands that it pays"], NotPayable.Refused(Paid("2016-04-10", 60)));

    [Fact]
    public void On_one_that_was_returned() => Assert.Equal(
        ["5: no invoice stands that it pays"], NotPayable.Refused(A1, Sent, Accepted, I1, new InvoiceReturned { On = Day("2016-04-07"), Invoice = "I1" }, Paid("2016-04-10", 60)));

    [Fact]
    public void Past_the_authorization() => Assert.Equal(
        ["5: $120.00 paid in all, $100.00 authorized"], NotPayable.Refused(A1, Sent, Accepted, I1, Paid("2016-04-10", 60), Paid("2016-04-11", 60)));

    [Fact]
    public void What_was_reversed_is_not_counted_any_more() => Assert.Empty(NotPayable.Refused(
        A1, Sent, Accepted, I1, Paid("2016-04-10", 60) with { Name = "P1" }, new PaymentReversed { On = Day("2016-04-11"), Payment = "P1" }, Paid("2016-04-12", 60)));

    [Fact]
    public void On_a_report_that_is_not_accepted() => Assert.Equal(["3: the report is not accepted"], NotPayable.Refused(A1, Sent, I1, Paid("2016-04-10", 60)));

    [Fact]
    public void On_a_report_of_another_month() => Assert.Equal(
        ["4: no report of this authorization and period stands behind the invoice"], NotPayable.Refused(A1, Sent, Accepted, I1 with { Period = new(2016, 4) }, Paid("2016-04-10", 60)));

    [Fact]
    public void Past_its_line_or_on_none()
    {
        var withLines = A1 with { Lines = [new("march", March, 1, 50)] };
        Assert.Equal(["4: the invoice names no line of the authorization"], NotPayable.Refused(withLines, Sent, Accepted, I1, Paid("2016-04-10", 50)));
        Assert.Equal(["4: $60.00 paid on line march, $50.00 authorized"], NotPayable.Refused(withLines, Sent, Accepted, I1 with { Line = "march" }, Paid("2016-04-10", 60)));
        Assert.Equal(
            ["4: 2016-04-01 lies outside the month of the line, 2016-03"], NotPayable.Refused(withLines, Sent, Accepted, I1 with { Line = "march", To = Day("2016-04-01") }, Paid("2016-04-10", 50)));
    }

    [Fact]
    public void For_a_month_in_which_nobody_worked() => Assert.Equal(
        ["6: no supported job was held in 2016-03"], NotPayable.Refused(Started("2016-01-04"), Ended("2016-02-29"), A1, Sent, Accepted, I1, Paid("2016-04-10", 60)));

    private static Payment Paid(string on, decimal amount) => new() { On = Day(on), Invoice = "I1", Amount = amount };
}
