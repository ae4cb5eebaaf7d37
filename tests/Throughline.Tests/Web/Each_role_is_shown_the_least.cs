using System.Text.Json;
using System.Text.RegularExpressions;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web.Cases;
using HttpStatusCode = System.Net.HttpStatusCode;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web;

/// <summary>Every byte that pages and the API send to somebody who sees a part of a case: whatever leads there, and addresses that nothing leads to.</summary>
public sealed partial class Each_role_is_shown_the_least
{
    private static readonly string[] Pages =
    [
        "", "/record", "/record/authorization", "/record/authorization-paid", "/documents", "/what-if", "/closure", "/post-employment", "/why/NE-PL-03/2024-02-01", "/why/NE-EF-01/2024-02-01", "/person", "/looks",
        "?span=all", "/what-if?suppose=meeting&on=2024-03-01", "?entry=3", "/entries/3/correct",
    ];

    private static readonly string[] Everybodys = ["/api/documents/nebraska-vr", "/api/documents/nebraska-vr/job-search-agreement", "/openapi/v1.json"];

    [Fact]
    public async Task Fiscal_reads_no_contact_no_plan_and_no_telephone()
    {
        await using var desk = await Desk.Of();
        var number = await Case(desk);

        var read = await Everything(desk, new("felix", "nebraska-vr", "Felix Arden", Role.Fiscal), number);

        Tells_nothing_of(read, NotFiscals());
        Assert.Contains("A-77", read[$"/cases/{number}"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Provider_staff_read_no_word_of_others_nor_what_was_paid()
    {
        await using var desk = await Desk.Of();
        var number = await Case(desk);
        await Serves(desk, number);

        var read = await Everything(desk, Paul, number);

        Tells_nothing_of(read, NotProviders());
        Assert.Contains("Glassblowing", read[$"/cases/{number}"], StringComparison.Ordinal);
        Assert.Contains("/today", read.Keys);
    }

    [Fact]
    public async Task Who_places_clients_is_named_to_fiscal_and_to_the_provider()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await Serves(desk, number);
        Actor[] readers = [new("felix", "nebraska-vr", "Felix Arden", Role.Fiscal), Paul];
        foreach (var reader in readers)
        {
            await desk.Hire(reader);
            await desk.SignIn(reader);
            var list = (await desk.Page("/cases?staff=all")).Body!.Text();
            Assert.Contains("Dana Brandt", list, StringComparison.Ordinal);
            Assert.DoesNotContain("another office", list, StringComparison.Ordinal);
        }
    }

    private static Actor Paul => new("paul", "nebraska-vr", "Paul Okafor", Role.ProviderStaff) { Provider = "acme", Duty = StaffDuties.ProviderLead };

    // Acme serves the person; Dana works the case.
    private static async Task Serves(Desk desk, string number) => Assert.Equal(AssignCase.Outcome.Assigned, await desk.Record.A<AssignCase>().Handle(
        new(Actor.AtTheConsole("nebraska-vr"), number, "howard", "dana", "omaha", "acme"), TestContext.Current.CancellationToken));

    // What each must not read stands in it under a word that stands nowhere else.
    private static async Task<string> Case(Desk desk)
    {
        var number = await desk.Record.ACase();
        await desk.Record.A<ChangePerson>().Handle(new(desk.Record.Dana, number, "Ana", "Ruiz", null, "402 555 0177", "whispers after nine"), TestContext.Current.CancellationToken);
        await desk.Record.Recorded(
            number,
            new PlanApproved { On = Day("2024-01-08"), Goal = "Glassblowing", Services = ["job-search-assistance"] },
            new ReferralOpened { On = Day("2024-01-15"), To = ReferralTo.Placement },
            new Contact { On = Day("2024-02-01"), With = Party.Client, Mode = Mode.Phone, Note = "Kingfisher" },
            new TaskNote { On = Day("2024-02-02"), About = TaskAbout.NoShow, Note = "Sandpiper" },
            new ServiceGiven { On = Day("2024-02-03"), Service = "job-coaching", Note = "Bittern" },
            new Authorization { On = Day("2024-02-05"), Number = "A-77", Service = "tools", Received = Day("2024-02-05"), From = Day("2024-02-05"), To = Day("2024-03-05"), Amount = 80 });
        return number;
    }

    private static async Task<Dictionary<string, string>> Everything(Desk desk, Actor reader, string number)
    {
        await desk.Hire(reader);
        await desk.SignIn(reader);
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        var walk = new Walk(desk.Browser, reader.Name, 12) { Hears = (address, text) => read[address] = text };
        await walk.Opens("/", "/me", "/help", "/cases?staff=all", "/find?q=Ruiz", $"/cases/{number}");
        Assert.Empty(walk.Wrong);
        var direct = Pages.Select(page => $"/cases/{number}{page}").Concat(await ReadByPrograms(desk, number));
        foreach (var address in direct)
        {
            var (status, text) = await desk.Got(address);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{address} answered {status}");
            read[address] = text;
        }

        return read;
    }

    // Each address of the API that is only read, of this case.
    private static async Task<List<string>> ReadByPrograms(Desk desk, string number)
    {
        var (_, description) = await desk.Got("/openapi/v1.json");
        using var json = JsonDocument.Parse(description);
        var addresses = json.RootElement.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _))
            .Select(path => path.Name.Replace("{agency}", "nebraska-vr", StringComparison.Ordinal).Replace("{case}", number, StringComparison.Ordinal)
                .Replace("{key}", "job-search-agreement", StringComparison.Ordinal).Replace("{seq}", "3", StringComparison.Ordinal).Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal)).ToList();
        Assert.Contains(addresses, address => address.EndsWith(number, StringComparison.Ordinal));
        return addresses;
    }

    private static void Tells_nothing_of(Dictionary<string, string> read, Regex secret)
    {
        Assert.True(read.Count > 20, $"only {read.Count} pages were read");
        // The agency's policy is for everybody to read.
        foreach (var (address, text) in read.Where(each => !each.Key.StartsWith("/policy", StringComparison.Ordinal) && !Everybodys.Contains(each.Key)))
        {
            foreach (Match told in secret.Matches(text)) Assert.Fail($"{address} tells {told.Value}: …{text[Math.Max(0, told.Index - 80)..Math.Min(text.Length, told.Index + 80)]}…");
        }
    }

    [GeneratedRegex("Kingfisher|Sandpiper|Bittern|Glassblowing|whispers|555.?0177|4025550177|2024-02-01|Feb 1\\b|Weekly contact")]
    private static partial Regex NotFiscals();

    [GeneratedRegex("Kingfisher|Sandpiper|Bittern|no-show on Feb 2|a call on Feb 1")]
    private static partial Regex NotProviders();
}
