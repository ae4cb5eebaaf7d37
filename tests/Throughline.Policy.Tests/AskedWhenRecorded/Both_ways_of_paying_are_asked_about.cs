using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.AskedWhenRecorded;

internal static class Billed
{
    public static readonly Pack[] Agencies = [Packs.Nebraska, Packs.Iowa, Packs.Wisconsin];

    public static Invoice An(string on, string number = "I-1", string? authorization = "A-99") => new() { On = Day(on), Number = number, Authorization = authorization };

    public static Payment Paid(string on, decimal? amount = 49.60m, string? invoice = "I-1", string? name = null) => new() { On = Day(on), Invoice = invoice, Amount = amount, Name = name };

    /// <summary>What REC-06 says of a payment in an agency.</summary>
    public static string[] Asked(Pack pack, Entry next, params Entry[] file) => [.. pack.File(file).AllAskedOf(next).Where(refusal => refusal.Rule.Id == "REC-06").SelectMany(refusal => refusal.Because)];
}

[Implements("REC-06")]
public sealed class A_payment_on_an_invoice_fits_its_authorization
{
    private static readonly Entry[] File = [Bought.An("2024-02-01"), Billed.An("2024-02-20")];

    public static readonly TheoryData<string> Agencies = [.. Billed.Agencies.Select(pack => pack.Agency)];

    [Theory, MemberData(nameof(Agencies))]
    public void And_is_let_in_then(string agency) => Assert.Empty(Billed.Asked(Packs.Of(agency)!, Billed.Paid("2024-03-01"), File));

    [Theory, MemberData(nameof(Agencies))]
    public void Or_is_refused_by_amount_invoice_and_authorization(string agency)
    {
        void Refused(string why, Entry next, params Entry[] file) => Assert.Contains(Billed.Asked(Packs.Of(agency)!, next, file), each => each.Contains(why, StringComparison.Ordinal));
        Refused("more than nothing", Billed.Paid("2024-03-01", 0), File);
        Refused("more than nothing", Billed.Paid("2024-03-01", null), File);
        Refused("at most $49.60 is left", Billed.Paid("2024-03-01", 49.61m), File);
        Refused("name the invoice", Billed.Paid("2024-03-01", invoice: null), File);
        Refused("no invoice 'I-2' is on file", Billed.Paid("2024-03-01", invoice: "I-2"), File);
        Refused("on file as 'I-1'", Billed.Paid("2024-03-01", invoice: "i-1"), File);
        Refused("no invoice 'I-1' is on file by 2024-02-10", Billed.Paid("2024-02-10"), File);
        Refused("names no authorization", Billed.Paid("2024-03-01"), File[0], Billed.An("2024-02-20", authorization: null));
        Refused("no authorization 'A-9' is on file", Billed.Paid("2024-03-01"), File[0], Billed.An("2024-02-20", authorization: "A-9"));
        Refused("was returned", Billed.Paid("2024-03-01"), [.. File, new InvoiceReturned { On = Day("2024-02-25"), Invoice = "I-1", Reason = "No report" }]);
        Refused("was canceled on 2024-02-25", Billed.Paid("2024-03-01"), [.. File, Bought.Cancelled("2024-02-25")]);
        Refused("paid in full on 2024-02-25", Billed.Paid("2024-03-01"), [.. File, Bought.Paid("2024-02-25", amount: 10)]);
        Refused("was received on 2024-03-02", Billed.Paid("2024-03-01"), Bought.An("2024-02-01") with { Received = Day("2024-03-02") }, File[1]);
    }

    [Theory, MemberData(nameof(Agencies))]
    public void Together_with_what_is_paid_on_the_authorization_itself(string agency)
    {
        var pack = Packs.Of(agency)!;
        Entry[] half = [.. File, Billed.Paid("2024-03-01", 30m, name: "P-1")];
        Assert.Contains(Billed.Asked(pack, Bought.Paid("2024-03-02", amount: 20m), half), why => why.Contains("$30.00 paid besides", StringComparison.Ordinal));
        Assert.Contains(Billed.Asked(pack, Billed.Paid("2024-03-02", 20m), [.. File, Bought.Paid("2024-03-01", amount: 30m, inFull: false)]), why => why.Contains("$30.00 paid besides", StringComparison.Ordinal));
        Assert.Contains(Billed.Asked(pack, Billed.Paid("2024-03-02", 20m), half), why => why.Contains("$30.00 paid besides", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_reversed_is_not_paid_and_is_so_again_where_the_reversal_is_taken_back()
    {
        Entry[] reversed = [.. File, Billed.Paid("2024-03-01", 30m, name: "P-1"), new PaymentReversed { Id = "r", On = Day("2024-03-02"), Payment = "P-1", Reason = "Wrong client" }];
        Assert.Empty(Billed.Asked(Packs.Nebraska, Billed.Paid("2024-03-03"), reversed));
        Assert.NotEmpty(Billed.Asked(Packs.Nebraska, Voided("2024-03-04", "r"), [.. reversed, Billed.Paid("2024-03-03")]));
    }

    [Fact]
    public void No_revision_falls_below_what_is_paid()
    {
        foreach (Entry paid in new Entry[] { Bought.Paid("2024-03-01", amount: 30m, inFull: false), Billed.Paid("2024-03-01", 30m) })
        {
            Assert.Contains("$30.00 is paid under 'A-99' already", Assert.Single(Billed.Asked(Packs.Nebraska, Bought.An("2024-03-02", amount: 29m), [.. File, paid])), StringComparison.Ordinal);
            Assert.Empty(Billed.Asked(Packs.Nebraska, Bought.An("2024-03-02", amount: 30m), [.. File, paid]));
        }
    }

    [Fact]
    public void No_invoice_that_is_paid_moves_to_another_authorization()
    {
        Entry[] paid = [.. File, Bought.An("2024-02-01", "A-2"), Billed.Paid("2024-03-01", 30m)];
        Assert.Contains("is paid under 'A-99'", Assert.Single(Billed.Asked(Packs.Nebraska, Billed.An("2024-03-02", authorization: "A-2"), paid)), StringComparison.Ordinal);
    }
}

[Implements("REC-07")]
public sealed class Nobody_revises_what_they_paid_or_decided
{
    private static readonly DateTime At = new(2024, 3, 1, 18, 0, 0, DateTimeKind.Utc);

    // Each entry with whoever recorded it; what is last is on its way into the record.
    private static string[] Verdicts(params (string By, Entry Entry)[] recorded)
    {
        CaseFile File(int count) => Packs.Iowa.File([.. recorded.Take(count).Select(each => each.Entry)]);
        RecordedBy By(int at) => new(recorded[at].By, At.AddMinutes(at));
        var last = recorded.Length - 1;
        return [.. Judge.Change(WhatStands.Of(File(last), By), WhatStands.Of(File(recorded.Length), By), new(Day("2024-03-01"), Door.Person) { FirstNew = last }).Where(verdict => verdict.Rule.Id == "REC-07").Select(verdict => verdict.Objection.Words)];
    }

    [Fact]
    public void Whoever_authorized_or_billed_does_not_pay_the_invoice()
    {
        Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("paul", Billed.An("2024-02-20")), ("rosa", Billed.Paid("2024-03-01"))));
        Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("paul", Billed.An("2024-02-20")), ("paul", Billed.Paid("2024-03-01"))));
        Assert.Empty(Verdicts(("rosa", Bought.An("2024-02-01")), ("paul", Billed.An("2024-02-20")), ("felix", Billed.Paid("2024-03-01"))));
    }

    [Fact]
    public void A_payment_that_names_nothing_is_nobodys_who_authorized_anything_in_the_case()
    {
        Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("rosa", Billed.Paid("2024-03-01", invoice: null))));
        Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("rosa", Billed.Paid("2024-03-01", invoice: "I-7"))));
        Assert.Empty(Verdicts(("rosa", Bought.An("2024-02-01")), ("felix", Billed.Paid("2024-03-01", invoice: null))));
    }

    [Fact]
    public void Whoever_paid_does_not_revise_the_authorization_nor_send_the_invoice_anew()
    {
        Assert.Contains("whoever paid under A-99", Assert.Single(Verdicts(("rosa", Bought.An("2024-02-01")), ("felix", Bought.Paid("2024-02-20", amount: 10, inFull: false)), ("felix", Bought.An("2024-03-01", amount: 90)))), StringComparison.Ordinal);
        Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("paul", Billed.An("2024-02-20")), ("felix", Billed.Paid("2024-02-25", 10)), ("felix", Bought.An("2024-03-01", amount: 90))));
        Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("paul", Billed.An("2024-02-20")), ("felix", Billed.Paid("2024-02-25", 10)), ("felix", Billed.An("2024-03-01"))));
        Assert.Empty(Verdicts(("rosa", Bought.An("2024-02-01")), ("felix", Bought.Paid("2024-02-20", amount: 10, inFull: false)), ("rosa", Bought.An("2024-03-01", amount: 90))));
    }

    [Theory]
    [InlineData("tools")]
    [InlineData("Tools")]
    public void Whoever_approved_the_exception_does_not_authorize_under_it(string about)
    {
        PolicyException Says(ExceptionAction action) => new() { On = Day("2024-02-01"), About = about, Action = action };
        Assert.NotEmpty(Verdicts(("nora", Says(ExceptionAction.Requested)), ("sara", Says(ExceptionAction.Approved)), ("sara", Bought.An("2024-03-01"))));
        Assert.Empty(Verdicts(("nora", Says(ExceptionAction.Requested)), ("sara", Says(ExceptionAction.Approved)), ("nora", Bought.An("2024-03-01"))));
    }
}
