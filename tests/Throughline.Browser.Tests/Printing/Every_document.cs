using Throughline.Tests.Web.PostEmployment;
using Throughline.Tests.Web;
using Throughline.Tests.Casework.PostEmployment;
using Throughline.Tests;
using System.Globalization;
using Microsoft.Playwright;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Browser.Tests.Printing;

/// <summary>No document of Nebraska is listed by hand here, so none is forgotten: each is filled in, signed by all who must, and printed.</summary>
[Implements("NE-PL-10")]
[Implements("NE-PE-11")]
public sealed class Every_document(Browsing browsing)
{
    private const string Client = "Lorraine Achterberg";

    // Who signs as what at the site of these tests.
    private static readonly Dictionary<string, string> Signers = new() { ["placement-specialist"] = "dana", ["counselor"] = "howard" };

    public static TheoryData<string, string> All => [.. Packs.Nebraska.Documents.Select(type => (Packs.Nebraska.Agency, type.Key))];

    [Theory, MemberData(nameof(All))]
    public async Task Is_printed_as_it_was_signed(string agency, string key)
    {
        Assert.Equal("nebraska-vr", agency);
        var type = Packs.Nebraska.Documents.Single(each => each.Key == key);
        // Closed, asked for and decided: whatever a document asks of the file is there. What records a service needs a placement that goes on.
        Entry[] again = key == "job-seeking-skills-notice" ? [new ReferralOpened { On = new(2024, 11, 21), To = ReferralTo.Placement }] : [];
        await using var site = await Site.Open();
        var number = await AfterClosure.ACase(site, [ClosedCases.Request("2024-11-20"), ClosedCases.Decided("2024-11-20"), .. again]);
        var address = $"/cases/{number}/documents/{key}";
        await using var howard = await browsing.As("howard", site);
        await howard.Page.GotoAsync(address);
        var answers = await FilledIn(howard.Page, type);
        await howard.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Check and ") }).Sends();
        if (type.SignedBy.Contains("client"))
        {
            await howard.Page.GetByLabel("type your name to sign").FillAsync(Client);
            await howard.Page.GetByRole(AriaRole.Button, new() { Name = $"Sign as {Client}" }).Sends();
        }

        foreach (var role in type.SignedBy.Where(role => role != "client"))
        {
            var who = Signers[role];
            await using var signer = await browsing.As(who, site);
            await signer.Page.GotoAsync(address + "/sign");
            await signer.Page.GetByRole(AriaRole.Button, new() { Name = $"Sign as {People.Named(who).Name}" }).Sends();
        }

        await howard.Page.GotoAsync($"/cases/{number}/documents");
        await howard.Page.Locator("a[href*='/documents/signed/']").First.ClickAsync();
        using var paper = await PrintedPaper.Of(howard.Page, (await howard.Page.GetByRole(AriaRole.Link, new() { Name = "Print as PDF" }).GetAttributeAsync("href"))!);
        await paper.Picture($"paper-{key}");

        Assert.Equal("yes", paper.Tagged);
        Assert.Equal($"{type.Title}: {Client}, {number}", paper.Title);
        Assert.Equal(paper.Pages, paper.Feet);
        Assert.All(type.Sections, section => Assert.Contains(section.Label, paper.Text, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.Contains(answer, paper.Text, StringComparison.Ordinal));
        Assert.All(type.SignedBy, role => Assert.Contains(role == "client" ? $"{Client} client" : $"{People.Named(Signers[role]).Name} {role.Replace('-', ' ')}", paper.Text, StringComparison.Ordinal));
        if (type.SignedBy.Count > 0) Assert.Contains("Unchanged since it was signed.", paper.Text, StringComparison.Ordinal);
        Assert.Contains($"{type.Cites.Document}, {type.Cites.Section}", paper.Text, StringComparison.Ordinal);
        Assert.Empty(howard.Complaints);
    }

    // Answers what the file has not answered already; gives back every answer as it is to be read on paper.
    private static async Task<IReadOnlyList<string>> FilledIn(IPage page, DocumentType type)
    {
        var said = new List<string>();
        foreach (var (section, at) in type.Sections.Select((section, at) => (section, at)))
        {
            var field = page.Locator($"main form [name='{section.Name}']");
            switch (section.How)
            {
                case AnswerForm.ByOneOf:
                    await page.Locator($"label[for='{section.Name}']").ClickAsync();
                    said.Add(section.Options[0].Said);
                    break;
                case AnswerForm.ByAnyOf:
                    foreach (var id in new[] { section.Name, section.Name + 1 }) await page.Locator($"label[for='{id}']").ClickAsync();
                    said.Add($"{section.Options[0].Said}; {section.Options[1].Said}");
                    break;
                case AnswerForm.ByADay:
                    var day = new DateOnly(2024, 12, 2).AddDays(at);
                    await field.FillAsync($"{day:yyyy-MM-dd}");
                    said.Add(day.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture));
                    break;
                default:
                    var begun = await field.InputValueAsync();
                    if (section.Wrong(begun) is not null || begun.Length == 0) await field.FillAsync($"{begun} Answer {at + 1}: “{section.Name}” – talked over at length, § {at}.\nA second line for Zoë & Łucja.");
                    said.AddRange((await field.InputValueAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                    break;
            }
        }

        return said;
    }
}
