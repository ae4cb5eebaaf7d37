using HttpStatusCode = System.Net.HttpStatusCode;
using System.Text.RegularExpressions;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web.Cases;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web;

/// <summary>Every byte that a page or the API sends to somebody who pays and does not see the contacts.</summary>
public sealed partial class Each_role_is_shown_the_least
{
    private static readonly string[] Pages =
    [
        "", "/record", "/record/authorization", "/record/authorization-paid", "/documents", "/what-if", "/closure", "/post-employment", "/why/NE-PL-03/2024-02-01", "/why/NE-EF-01/2024-02-01", "/person", "/looks", "?span=all",
    ];

    [Fact]
    public async Task Fiscal_reads_no_contact_and_no_telephone_by_any_page_or_route()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.A<ChangePerson>().Handle(new(desk.Record.Dana, number, "Ana", "Ruiz", null, "402 555 0177", "whispers after nine"), TestContext.Current.CancellationToken);
        await desk.Record.Recorded(
            number,
            new PlanApproved { On = Day("2024-01-08"), Goal = "Glassblowing", Services = ["job-search-assistance"] },
            new ReferralOpened { On = Day("2024-01-15"), To = ReferralTo.Placement },
            new Contact { On = Day("2024-02-01"), With = Party.Client, Mode = Mode.Phone, Note = "Kingfisher" },
            new Authorization { On = Day("2024-02-05"), Number = "A-77", Service = "tools", Received = Day("2024-02-05"), From = Day("2024-02-05"), To = Day("2024-03-05"), Amount = 80 });
        var felix = new Actor("felix", "nebraska-vr", "Felix Arden", Role.Fiscal);
        await desk.Hire(felix);
        await desk.SignIn(felix);

        var shown = new List<string>();
        foreach (var address in Pages.Select(page => $"/cases/{number}{page}").Concat(["/cases?staff=all", "/find?q=Ruiz", $"/api/cases/nebraska-vr/{number}", $"/api/cases/nebraska-vr/{number}/documents"]))
        {
            var (status, page) = await desk.Got(address);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{address} answered {status}");
            if (status == HttpStatusCode.OK) shown.Add(address);
            foreach (Match secret in Secret().Matches(page)) Assert.Fail($"{address} tells {secret.Value}: …{page[Math.Max(0, secret.Index - 80)..Math.Min(page.Length, secret.Index + 80)]}…");
        }

        Assert.Contains($"/cases/{number}", shown);
        Assert.Contains("A-77", (await desk.Got($"/cases/{number}")).Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("Kingfisher|Glassblowing|whispers|555.?0177|4025550177|2024-02-01|Feb 1\\b|Weekly contact")]
    private static partial Regex Secret();
}
