using System.Net;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web.Programs;
using static Throughline.Tests.Web.Kansas.Topeka;

namespace Throughline.Tests.Web.Kansas;

[Implements("KS-PE-01")]
[Implements("KS-PE-02")]
[Implements("KS-PE-12")]
[Implements("KS-PE-15")]
[Implements("KS-PE-05")]
public sealed class The_plan_and_the_contacts_of_a_participant : IAsyncLifetime
{
    private Topeka office = null!;
    private HttpClient nina = null!;
    private HttpClient program = null!;

    private string Contacts => $"{office.Case}/contacts";

    public async ValueTask InitializeAsync()
    {
        office = await Topeka.Open(Job("2024-11-18"));
        (nina, program) = (await office.Site.As("nina"), await office.Site.AsProgramOf("nina"));
    }

    public async ValueTask DisposeAsync()
    {
        nina.Dispose();
        program.Dispose();
        await office.DisposeAsync();
    }

    [Fact]
    public async Task Is_signed_by_both_reassessed_from_its_last_version_and_its_needs_stand_on_the_page()
    {
        var plan = Plan("2024-11-22", [Need(1, "Gas bill", "yes", "new"), Need(2, "A job that pays more", "no", "new")], Goal("2025-03-01", null));
        await IsSigned("self-sufficiency-plan", plan, "client", "counselor");
        var page = await nina.Sees(office.Case);
        Assert.Contains("Emergent needs, 1", page, StringComparison.Ordinal);
        Assert.Contains("Gas bill", page, StringComparison.Ordinal);
        Assert.Contains("Hurts from Tue Dec 10", page, StringComparison.Ordinal);
        await office.Record(nina, "need-judged", ("need", "Gas bill"), ("state", "worse"), ("note", "Second letter came."));

        // The next version begins with this one; a need of it is not left out, and a goal keeps its first day.
        office.Site.Clock.Forward(TimeSpan.FromDays(10));
        using var later = await office.Site.As("nina");
        var editor = await later.Sees($"{office.Case}/documents/self-sufficiency-plan");
        Assert.Contains("A job that pays more", editor, StringComparison.Ordinal);
        Assert.Contains("Forklift certificate", editor, StringComparison.Ordinal);
        var (status, refused) = await Keeps("self-sufficiency-plan", Plan("2024-12-02", [Need(1, "A job that pays more", "no", "better")], Goal("2025-04-01", "2025-04-01")));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.False(refused.GetProperty("forSignature").GetBoolean());
        Assert.Contains("Gas bill: it was in the last plan", refused.ToString(), StringComparison.Ordinal);
        Assert.Contains("first set for 2025-03-01", refused.ToString(), StringComparison.Ordinal);
        await IsSigned("self-sufficiency-plan", Plan("2024-12-02", [Need(1, "A job that pays more", "no", "better"), Need(2, "Gas bill", "yes", "met")], Goal("2025-04-01", "2025-03-01")), "client", "counselor");
        Assert.Contains("No emergent need", await later.Sees(office.Case), StringComparison.Ordinal);
        var file = (await program.Reads($"/api/cases/kansas-dcf/{office.Number}")).ToString();
        Assert.Contains("need-judged", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lacks_nothing_that_the_policy_asks_for()
    {
        var (status, body) = await Keeps("self-sufficiency-plan", new { needs = new[] { Need(1, "Gas bill", "yes", "new") }, contact = "By text after 6 PM", words = new { own = "I want days." }, copyGiven = "yes", nextReassessment = "2026-01-01" });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.False(body.GetProperty("forSignature").GetBoolean());
        foreach (var missing in new[] { "situation", "goals", "contingencies", "nextReassessment" }) Assert.Contains(missing, body.ToString(), StringComparison.Ordinal);
        var (one, sent) = await program.Sends($"/api/cases/kansas-dcf/{office.Number}/entries", """{ "kind": "self-sufficiency-plan", "on": "2024-11-22", "goals": [] }""", "no-goals");
        Assert.True(one is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, sent.ToString());
    }

    [Fact]
    public async Task Are_never_planned_by_day_for_who_is_reached_in_the_evening()
    {
        await SaysWays();
        await office.Record(nina, "contact-planned", ("planned", "2024-11-26"), ("time", "6:30 PM"), ("channel", "text"));
        Assert.Contains("not at 9 AM on a Tuesday", await office.NotRecorded(nina, "contact-planned", ("planned", "2024-11-26"), ("time", "9 AM"), ("channel", "phone")), StringComparison.OrdinalIgnoreCase);
        var (status, _) = await program.Sends($"/api/cases/kansas-dcf/{office.Number}/entries", """{ "kind": "contact-planned", "on": "2024-11-22", "planned": "2024-11-26", "channel": "phone", "time": "9 AM" }""", "by-day");
        Assert.True(status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest);
        Assert.Contains("First name and", await nina.Sees(Contacts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_drawn_up_in_a_pattern_logged_moved_and_told_from_attempts()
    {
        await SaysWays();
        Assert.Contains("No contact is planned or made yet", await nina.Sees(Contacts), StringComparison.Ordinal);
        Assert.Contains("No day of the pattern", await Refused(nina, Contacts, $"{Contacts}?handler=draw", ("Pattern.Rhythm", "usual"), ("Pattern.Channel", "phone"), ("Pattern.Weekday", "Tuesday"), ("Pattern.Time", "9 AM")), StringComparison.Ordinal);
        await Goes(nina, Contacts, $"{Contacts}?handler=draw", ("Pattern.Rhythm", "usual"), ("Pattern.Channel", "text"), ("Pattern.Weekday", "Thursday"), ("Pattern.Time", "6:30 PM"));
        var page = await nina.Sees(Contacts);
        Assert.Contains("Planned", page, StringComparison.Ordinal);
        // Thanksgiving is closed: what would fall on it is planned for the Friday.
        Assert.Contains("Fri Nov 29, 6:30 PM", page, StringComparison.Ordinal);

        var first = PlanIn(page);
        Assert.Contains("Say in a few words what happened", await Refused(nina, Contacts, $"{Contacts}?handler=log", ("Plan", first), ("Was", "nobody")), StringComparison.Ordinal);
        await Goes(nina, Contacts, $"{Contacts}?handler=log", ("Plan", first), ("Was", "nobody"), ("Happened", "No answer."));
        Assert.Contains("Tried, not reached", await nina.Sees(Contacts), StringComparison.Ordinal);
        Assert.Contains("0 of 1", await nina.Sees(Contacts), StringComparison.Ordinal);
        await Goes(nina, Contacts, $"{Contacts}?handler=move", ("Days", "-1"));
        Assert.DoesNotContain("by days, for example", await nina.Sees(Contacts), StringComparison.Ordinal);
        Assert.Contains("Enter by how many days", await Refused(nina, Contacts, $"{Contacts}?handler=move", ("Days", "soon")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Are_planned_for_several_at_once_inside_the_hours_of_each()
    {
        await SaysWays();
        var other = await office.Participant("Theo", "Silent", Job("2024-11-04"));
        var page = await nina.Sees("/contacts");
        Assert.Contains("Marisela Dunn", page, StringComparison.Ordinal);
        Assert.Contains("Choose from 1 to 20", await Refused(nina, "/contacts", "/contacts", ("Rhythm", "usual"), ("Weekday", "Tuesday")), StringComparison.Ordinal);
        var told = await Refused(nina, "/contacts", "/contacts", ("Rhythm", "usual"), ("Weekday", "Tuesday"), ("For", office.Number), ("For", other));
        Assert.Contains("Planned for 1 of 2", told, StringComparison.Ordinal);
        Assert.Contains("the first Tue Nov 26", told, StringComparison.Ordinal);
        Assert.Contains("Nobody has asked how the participant can be reached", told, StringComparison.Ordinal);
        Assert.Contains("Tue Nov 26, 6 PM", await nina.Sees(Contacts), StringComparison.Ordinal);
        using var dana = await office.Site.As("dana");
        using var elsewhere = await dana.GetAsync("/contacts", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private Task SaysWays() => IsSigned("ways-to-be-reached", new
    {
        hours = new[] { new { days = "weekdays", from = "6 PM", until = "8:30 PM", how = "text-or-call" } }, homeMail = "yes", messages = "call-me", language = "en",
    }, "client");

    private static object Need(int rank, string need, string emergent, string since) => new { rank, need, area = "money", emergent, hurtsFrom = "2024-12-10", resource = "Care fund", since };

    private static object Goal(string by, string? firstBy) => new { goal = "Forklift certificate", firstStep = "Asks for the form", responsible = "Marisela", by, firstBy };

    private static object Plan(string on, object[] needs, object goal) => new
    {
        needs, situation = new[] { new { what = "household", now = "Two children, 6 and 2", toldBy = "Marisela", toldOn = on }, new { what = "income", now = "Wages only", toldBy = "Pay stub", toldOn = on } }, goals = new[] { goal },
        contingencies = new[] { "child-care", "transportation", "crisis" }.Select(area => new { area, @if = "it fails", then = "the backup is called", firstBackup = "Rosa Dunn, 620-555-0148" }),
        contact = "By text after 6 PM", words = new { own = "I want days." }, nextReassessment = "2025-05-01", copyGiven = "yes",
    };

    private Task<(HttpStatusCode Status, JsonElement Body)> Keeps(string document, object answers) =>
        program.Puts($"/api/cases/kansas-dcf/{office.Number}/drafts/{document}", JsonSerializer.Serialize(new { answers, forSignature = true }));

    private async Task IsSigned(string document, object answers, params string[] roles)
    {
        var draft = $"/api/cases/kansas-dcf/{office.Number}/drafts/{document}";
        var (status, body) = await Keeps(document, answers);
        Assert.True(status == HttpStatusCode.OK, body.ToString());
        var hash = (await program.Reads(draft)).Text("hash");
        foreach (var role in roles)
        {
            (status, body) = await program.Sends(draft + "/sign", JsonSerializer.Serialize(role == "client" ? new { role, name = "Marisela Dunn", staffBeside = true, hash } : (object)new { role, hash }));
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, body.ToString());
        }
    }

    private static string PlanIn(string page) => page.Split("name=\"Plan\" value=\"")[1].Split('"')[0];
}
