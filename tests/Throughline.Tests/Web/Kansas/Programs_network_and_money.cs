using System.Net;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web.Programs;
using static Throughline.Tests.Web.Kansas.Topeka;

namespace Throughline.Tests.Web.Kansas;

[Implements("KS-PE-06")]
public sealed class The_programs_of_a_participant
{
    [Fact]
    public async Task Stand_on_a_board_with_what_was_told_and_are_renewed_from_it()
    {
        await using var office = await Open();
        using var nina = await office.Site.As("nina");
        var page = $"{office.Case}/programs";
        Assert.Contains("Nothing is on file yet", await nina.Sees(page), StringComparison.Ordinal);
        await office.Record(nina, "programme", ("programme", "food"), ("status", "active"), ("explained", "true"), ("renewal", "2024-12-15"), ("worker", "T. Wheelock, 620-555-0104"), ("note", "Four pay stubs. Understood."));
        var board = await nina.Sees(page);
        Assert.Contains("1 renewal in the next 31 days", board, StringComparison.Ordinal);
        Assert.Contains("Renew by Sun Dec 15", board, StringComparison.Ordinal);
        Assert.Contains("Told Nov 22. Four pay stubs. Understood.", board, StringComparison.Ordinal);
        Assert.Contains("T. Wheelock", board, StringComparison.Ordinal);
        await office.Record(nina, "programme", ("programme", "food"), ("status", "active"), ("outcome", "renewed"), ("renewal", "2025-12-15"), ("note", "Renewed for a year."));
        Assert.Contains("No renewal in the next 31 days", await nina.Sees(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_the_credit_in_advance_until_the_end_of_2010_by_page_and_program()
    {
        await using var office = await Open(Job("2010-06-01"));
        using var nina = await office.Site.As("nina");
        (string, string)[] advance = [("programme", "eitc"), ("status", "active"), ("method", "advance"), ("sure", "true")];
        await office.Record(nina, "programme", [("on", "2010-12-31"), .. advance]);
        Assert.Contains("the law ended the advance payment", await office.NotRecorded(nina, "programme", [("on", "2011-01-01"), .. advance]), StringComparison.OrdinalIgnoreCase);
        using var program = await office.Site.AsProgramOf("nina");
        var sent = await program.Sends($"/api/cases/kansas-dcf/{office.Number}/entries?sure=true", """{ "kind": "programme", "on": "2011-01-01", "programme": "eitc", "status": "active", "method": "advance" }""", "late");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.Equal(HttpStatusCode.Created, (await program.Sends($"/api/cases/kansas-dcf/{office.Number}/entries?sure=true", """{ "kind": "programme", "on": "2011-01-01", "programme": "eitc", "status": "active", "method": "yearly-return" }""", "yearly")).Status);
    }
}

[Implements("KS-PE-04")]
[Implements("KS-PE-14")]
public sealed class The_network_of_a_participant
{
    [Fact]
    public async Task Is_built_up_and_taken_along_in_the_participants_language()
    {
        await using var office = await Open();
        using var nina = await office.Site.As("nina");
        await office.Record(nina, "resource", ("name", "Lyon County Care Fund"), ("for", "rent and bills"), ("phone", "620-555-0171"));
        await office.Record(nina, "resource", ("name", "Old pantry"), ("for", "food"));
        await office.Record(nina, "resource-used", ("resource", "resource-1"), ("worked", "true"), ("by", "participant"));
        await office.Record(nina, "resource-used", ("resource", "resource-2"), ("worked", "false"), ("by", "navigator"));
        var page = await nina.Sees($"{office.Case}/network");
        Assert.Contains("The participant made 1 of 2 calls.", page, StringComparison.Ordinal);
        var list = await nina.Sees($"{office.Case}/network-list?lang=es");
        Assert.Contains("Personas y lugares que me ayudan", list, StringComparison.Ordinal);
        Assert.Contains("22 de noviembre de 2024", list, StringComparison.Ordinal);
        Assert.Contains("620-555-0171", list, StringComparison.Ordinal);
        Assert.Contains("ya ayudó antes", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Old pantry", list, StringComparison.Ordinal);
        Assert.Contains("People and places that help me", await nina.Sees($"{office.Case}/network-list?lang=en"), StringComparison.Ordinal);
    }
}

[Implements("KS-PE-17")]
[Implements("KS-PE-18")]
public sealed class The_money_of_a_participant
{
    [Fact]
    public async Task After_cash_is_asked_for_decided_by_the_supervisor_and_paid_by_a_third()
    {
        await using var office = await Open(Job("2024-06-03"), new CashAssistanceEnded { On = Day("2024-09-30"), Reason = "earnings" });
        using var nina = await office.Site.As("nina");
        using var solveig = await office.Site.As("solveig");
        using var fred = await office.Site.As("fred");
        var money = $"{office.Case}/money";
        (string, string)[] payment = [("category", "support"), ("amount", "180"), ("month", "2024-11"), ("note", "Brakes")];
        Assert.Contains("the supervisor has not approved support", await office.NotRecorded(fred, "support-payment", payment), StringComparison.OrdinalIgnoreCase);

        Assert.Contains("say why support is needed", await Refused(nina, money, $"{money}?handler=ask", ("Of", "2024-11"), ("Amount", "180"), ("Reason", "Brakes")), StringComparison.OrdinalIgnoreCase);
        await Goes(nina, money, $"{money}?handler=ask", ("Of", "2024-11"), ("Amount", "180"), ("Reason", "Brakes must be done or the job is lost"));
        Assert.Contains("waits for the supervisor", await nina.Sees(money), StringComparison.Ordinal);
        Assert.DoesNotContain("Record the decision", await nina.Sees(money), StringComparison.Ordinal);
        using var navigator = await office.Site.AsProgramOf("nina");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigator.Sends($"/api/cases/kansas-dcf/{office.Number}/entries", """{ "kind": "exception", "on": "2024-11-22", "about": "support 2024-11", "action": "approved", "amount": 180, "reason": "Works full shifts" }""", "own")).Status);
        await Goes(solveig, money, $"{money}?handler=decide", ("Of", "2024-11"), ("Decision", "approved"), ("Amount", "180"), ("Reason", "Works full shifts; nothing else pays"));
        Assert.Contains("promised", await nina.Sees(money), StringComparison.Ordinal);
        Assert.Contains("$4,820.00 left", await nina.Sees(money), StringComparison.Ordinal);

        await office.Record(fred, "support-payment", payment);
        var after = await nina.Sees(money);
        Assert.Contains("Approved Fri Nov 22, up to $180.00", after, StringComparison.Ordinal);
        var paying = await fred.Sees(money);
        Assert.Contains("up to what the supervisor approved", paying, StringComparison.Ordinal);
        foreach (var hidden in new[] { "the job is lost", "full shifts", "Sep 30", "Flint Hills" }) Assert.DoesNotContain(hidden, paying, StringComparison.Ordinal);
        Assert.Contains("$4,820.00 left", after, StringComparison.Ordinal);
        Assert.Contains("$180.00 are approved for 2024-11 and $180.00 paid", await office.NotRecorded(fred, "support-payment", ("category", "support"), ("amount", "1"), ("month", "2024-11")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_paid_over_the_cap_by_page_or_program_and_more_is_recorded_by_the_supervisor()
    {
        await using var office = await Open();
        using var fred = await office.Site.As("fred");
        using var solveig = await office.Site.As("solveig");
        await office.Record(fred, "support-payment", ("category", "training"), ("amount", "4,900"), ("month", "2024-11"));
        Assert.Contains("$5,000.01 in these twelve months, $5,000.00 allowed", await office.NotRecorded(fred, "support-payment", ("category", "support"), ("amount", "100.01"), ("month", "2024-11")), StringComparison.Ordinal);
        using var program = await office.Site.AsProgramOf("fred");
        var address = $"/api/cases/kansas-dcf/{office.Number}/entries";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await program.Sends(address, """{ "kind": "support-payment", "on": "2024-11-22", "payment": "p2", "category": "support", "amount": 100.01, "month": "2024-11" }""", "over")).Status);
        await office.Record(solveig, "cap-raised", ("amount", "250"), ("by", "D. Ostrander"), ("until", "2024-12-31"));
        Assert.Equal(HttpStatusCode.Created, (await program.Sends(address, """{ "kind": "support-payment", "on": "2024-11-22", "payment": "p3", "category": "support", "amount": 350, "month": "2024-11" }""", "within")).Status);
        Assert.Contains("$250.00 more were approved", await fred.Sees($"{office.Case}/money"), StringComparison.Ordinal);
    }
}
