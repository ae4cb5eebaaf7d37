using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.AskedWhenRecorded;

internal static class Bought
{
    public static Authorization An(string on, string number = "A-99", decimal amount = 49.60m, string? from = null, string? to = null) =>
        new() { On = Day(on), Number = number, Service = "tools", Received = Day(on), From = Day(from ?? on), To = Day(to ?? on), Amount = amount };

    public static AuthorizationPaid Paid(string on, string number = "A-99", decimal amount = 49.60m, bool inFull = true) => new() { On = Day(on), Authorization = number, Amount = amount, InFull = inFull };

    public static AuthorizationCancelled Cancelled(string on, string number = "A-99") => new() { On = Day(on), Authorization = number };

    public static string[] Asked(Entry next, params Entry[] file) => [.. Packs.Nebraska.File(file).AllAskedOf(next).Select(refusal => $"{refusal.Rule.Id}: {string.Join("; ", refusal.Because)}")];
}

[Implements("REC-06")]
public sealed class A_payment_fits_its_authorization
{
    [Fact]
    public void And_is_let_in_then() => Assert.Empty(Bought.Asked(Bought.Paid("2024-03-01"), Bought.An("2024-02-01")));

    [Theory]
    [InlineData("A-98", 49.60, "no authorization 'A-98' is on file")]
    [InlineData("A-99", 99200, "at most $49.60 is left")]
    [InlineData("A-99", 49.61, "at most $49.60 is left")]
    [InlineData("A-99", 0, "more than nothing")]
    public void Or_is_refused_by_name_and_amount(string number, decimal amount, string why) =>
        Assert.Contains(why, Assert.Single(Bought.Asked(Bought.Paid("2024-03-01", number, amount), Bought.An("2024-02-01"))), StringComparison.Ordinal);

    [Fact]
    public void Together_with_all_others_whatever_their_day() => Assert.Contains("$30.00 paid besides",
        Bought.Asked(Bought.Paid("2024-02-15", amount: 20m, inFull: false), Bought.An("2024-02-01"), Bought.Paid("2024-03-01", amount: 30m, inFull: false))[0], StringComparison.Ordinal);

    [Fact]
    public void Not_before_it_was_received() => Assert.Contains(Bought.Asked(Bought.Paid("2024-01-31"), Bought.An("2024-02-01")), why => why.Contains("was received on 2024-02-01", StringComparison.Ordinal));

    [Fact]
    public void Not_in_full_twice() => Assert.Contains(Bought.Asked(Bought.Paid("2024-03-02", amount: 1m), Bought.An("2024-02-01", amount: 100m), Bought.Paid("2024-03-01")), why => why.Contains("paid in full on 2024-03-01", StringComparison.Ordinal));

    [Fact]
    public void Not_once_it_is_cancelled() => Assert.Contains("was canceled on 2024-02-10", Assert.Single(Bought.Asked(Bought.Paid("2024-03-01"), Bought.An("2024-02-01"), Bought.Cancelled("2024-02-10"))), StringComparison.Ordinal);

    [Fact]
    public void A_revision_below_what_is_paid_is_refused_too() =>
        Assert.Contains("REC-06", Assert.Single(Packs.Nebraska.File(Bought.An("2024-02-01") with { Id = "a" }, Bought.Paid("2024-03-01")).AllAskedOf(Corrected("2024-03-02", "a", Bought.An("2024-02-01", amount: 10m)))).Rule.Id, StringComparison.Ordinal);
}

[Implements("REC-05")]
public sealed class The_name_of_an_authorization_is_its_own
{
    [Theory]
    [InlineData("a-99")]
    [InlineData("A\u201199")]
    [InlineData(" A-99")]
    [InlineData("A 99")]
    [InlineData("\uff21-99")]
    [InlineData("A\u200b-99")]
    public void Spelled_otherwise_it_is_the_same_and_written_as_on_file(string spelled)
    {
        Assert.Contains("on file as 'A-99'", Assert.Single(Bought.Asked(Bought.Paid("2024-03-01", spelled), Bought.An("2024-02-01"))), StringComparison.Ordinal);
        Assert.Contains("on file as 'A-99'", Assert.Single(Bought.Asked(Bought.An("2024-03-01", spelled), Bought.An("2024-02-01"))), StringComparison.Ordinal);
    }

    [Fact]
    public void After_its_cancellation_or_its_payment_a_new_one_takes_another()
    {
        Assert.Contains("canceled on 2024-02-10", Assert.Single(Bought.Asked(Bought.An("2024-03-01"), Bought.An("2024-02-01"), Bought.Cancelled("2024-02-10"))), StringComparison.Ordinal);
        Assert.Contains("paid in full on 2024-02-10", Assert.Single(Bought.Asked(Bought.An("2024-03-01"), Bought.An("2024-02-01"), Bought.Paid("2024-02-10"))), StringComparison.Ordinal);
        Assert.Empty(Bought.Asked(Bought.An("2024-03-01", "A-100"), Bought.An("2024-02-01"), Bought.Cancelled("2024-02-10")));
    }

    [Fact]
    public void It_does_not_end_before_it_begins() => Assert.Contains("before it begins", Assert.Single(Bought.Asked(Bought.An("2024-03-01", from: "2024-03-01", to: "2024-02-28"))), StringComparison.Ordinal);
}

[Implements("NE-PL-43")]
public sealed class Team_services_are_not_bought
{
    [Theory]
    [InlineData("job-search-assistance")]
    [InlineData("job-seeking-skills")]
    [InlineData("employment-follow-up")]
    [InlineData("employment-success-skills")]
    public void An_authorization_for_one_is_refused(string service)
    {
        Assert.Equal(["NE-PL-43"], Packs.Nebraska.File().AllAskedOf(Bought.An("2024-03-01") with { Service = service }).Select(refusal => refusal.Rule.Id));
        Assert.Empty(Packs.Iowa.File().AllAskedOf(Bought.An("2024-03-01") with { Service = service }));
    }
}

[Implements("REC-07")]
public sealed class Nobody_pays_or_decides_their_own
{
    private static readonly DateTime At = new(2024, 3, 1, 18, 0, 0, DateTimeKind.Utc);

    // Each entry with whoever recorded it; what is last is on its way into the record.
    private static string[] Verdicts(params (string By, Entry Entry)[] recorded)
    {
        CaseFile File(int count) => Packs.Nebraska.File([.. recorded.Take(count).Select(each => each.Entry)]);
        RecordedBy By(int at) => new(recorded[at].By, At.AddMinutes(at));
        var last = recorded.Length - 1;
        return [.. Judge.Change(WhatStands.Of(File(last), By), WhatStands.Of(File(recorded.Length), By), new(Day("2024-03-01"), Door.Person) { FirstNew = last }).Select(verdict => verdict.Rule.Id).Where(id => id == "REC-07")];
    }

    [Fact]
    public void A_payment_by_somebody_else_is_let_in() => Assert.Empty(Verdicts(("rosa", Bought.An("2024-02-01")), ("felix", Bought.Paid("2024-03-01"))));

    [Fact]
    public void Whoever_authorized_does_not_pay() => Assert.NotEmpty(Verdicts(("rosa", Bought.An("2024-02-01")), ("rosa", Bought.Paid("2024-03-01"))));

    [Fact]
    public void Nor_whoever_corrected_a_colleagues_authorization() => Assert.NotEmpty(Verdicts(
        ("rosa", Bought.An("2024-02-01") with { Id = "a" }), ("felix", Corrected("2024-03-01", "a", Bought.An("2024-02-01", amount: 9999m))), ("felix", Bought.Paid("2024-03-01", amount: 9999m))));

    [Fact]
    public void Nor_is_an_authorization_corrected_by_whoever_paid_it() => Assert.NotEmpty(Verdicts(
        ("rosa", Bought.An("2024-02-01") with { Id = "a" }), ("felix", Bought.Paid("2024-03-01", amount: 10m, inFull: false)), ("felix", Corrected("2024-03-01", "a", Bought.An("2024-02-01", amount: 9999m)))));

    [Fact]
    public void Nor_a_payment_moved_by_a_correction_to_ones_own() => Assert.NotEmpty(Verdicts(
        ("rosa", Bought.An("2024-02-01")), ("felix", Bought.An("2024-02-01", "A-2")), ("felix", Bought.Paid("2024-03-01") with { Id = "p" }), ("felix", Corrected("2024-03-01", "p", Bought.Paid("2024-03-01", "A-2")))));

    [Theory]
    [InlineData("wage", "wage")]
    [InlineData("wage", "Wage")]
    [InlineData("hours ", "Hours")]
    public void Whoever_asked_for_an_exception_does_not_approve_it_however_it_is_spelled(string asked, string decided)
    {
        PolicyException Says(string about, ExceptionAction action) => new() { On = Day("2024-03-01"), About = about, Action = action };
        Assert.NotEmpty(Verdicts(("nora", Says(asked, ExceptionAction.Requested)), ("nora", Says(decided, ExceptionAction.Approved))));
        Assert.NotEmpty(Verdicts(("nora", Says(decided, ExceptionAction.Approved))));
        Assert.Empty(Verdicts(("nora", Says(asked, ExceptionAction.Requested)), ("sara", Says(asked, ExceptionAction.Denied))));
    }

    [Fact]
    public void Whoever_authorized_a_service_does_not_approve_the_exception_that_it_needs() => Assert.NotEmpty(Verdicts(
        ("nora", Bought.An("2024-02-01")), ("howard", new PolicyException { On = Day("2024-02-02"), About = "tools", Action = ExceptionAction.Requested }),
        ("nora", new PolicyException { On = Day("2024-03-01"), About = "tools", Action = ExceptionAction.Approved })));

    [Fact]
    public void Whoever_sent_a_report_does_not_accept_it()
    {
        Document Report(DocumentAction action) => new() { On = Day("2024-03-01"), Name = "report", Action = action, Note = "Two visits" };
        Assert.NotEmpty(Verdicts(("paul", Report(DocumentAction.Submitted)), ("paul", Report(DocumentAction.Accepted))));
        Assert.Empty(Verdicts(("paul", Report(DocumentAction.Submitted)), ("howard", Report(DocumentAction.Returned))));
    }
}

[Implements("REC-11")]
public sealed class Accepted_and_returned_are_the_agencys_words
{
    [Theory]
    [InlineData(DocumentAction.Accepted)]
    [InlineData(DocumentAction.Returned)]
    public void A_provider_says_neither(DocumentAction action)
    {
        Document report = new() { On = Day("2024-03-01"), Name = "report", Action = action };
        Assert.Equal(["REC-11"], Packs.Wisconsin.File().AllAskedOf(report, by: Part.Provider).Select(refusal => refusal.Rule.Id));
        Assert.Empty(Packs.Wisconsin.File().AllAskedOf(report));
    }
}
