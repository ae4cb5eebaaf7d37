using System.Net;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>A draft that the people of a provider read holds no answer on health or record that their release does not let out, whoever began it.</summary>
public sealed class What_a_draft_begins_with
{
    private static string Draft(string number) => $"/api/cases/{Office.Agency}/{number}/drafts/career-profile";

    [Theory]
    [InlineData("all-reports", true)]
    [InlineData("disability", false)]
    [InlineData("career-profile", false)]
    public async Task Is_what_the_release_lets_out_also_where_the_counselor_begins_it(string what, bool sensitive)
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya with { Id = "other" }, FilledProfile.Sent("2024-02-20"));
        await office.Recorded(number, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" }, Office.Released("acme-supports", "2024-03-01", "release-2") with { What = [what] });
        var (priya, curtis) = (await office.As(office.Priya), await office.As(office.Curtis));

        // The counselor opens it and keeps it as it began.
        var (status, begun) = await priya.Get(Draft(number));
        Assert.True(status == HttpStatusCode.OK, begun);
        Assert.Equal(sensitive, begun.Contains("Kingfisher", StringComparison.Ordinal));
        await Kept(priya, number, begun);

        foreach (var address in new[] { Draft(number), $"/cases/{number}/documents/career-profile", $"/cases/{number}/documents", $"/cases/{number}" })
        {
            Assert.Equal(sensitive && address != $"/cases/{number}/documents" && address != $"/cases/{number}", (await curtis.Get(address)).Body.Contains("Kingfisher", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Loses_what_no_release_lets_out_any_more()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya with { Id = "other" }, FilledProfile.Sent("2024-02-20"));
        var curtis = await office.As(office.Curtis);
        var (_, begun) = await curtis.Get(Draft(number));
        Assert.Contains("Kingfisher", begun, StringComparison.Ordinal);
        await Kept(curtis, number, begun);

        await office.Recorded(number, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" }, Office.Released("acme-supports", "2024-03-01", "release-2") with { What = ["career-profile"] });

        foreach (var address in new[] { Draft(number), $"/cases/{number}/documents/career-profile" })
        {
            var (status, body) = await curtis.Get(address);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains("Heron", body, StringComparison.Ordinal);
            Assert.DoesNotContain("Kingfisher", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keeps_what_the_provider_wrote_itself()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Curtis, FilledProfile.Sent("2024-02-20"));
        await office.Recorded(number, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" }, Office.Released("acme-supports", "2024-03-01", "release-2") with { What = ["career-profile"] });
        Assert.Contains("Kingfisher", (await (await office.As(office.Priya)).Get(Draft(number))).Body, StringComparison.Ordinal);
        Assert.Contains("Kingfisher", (await (await office.As(office.Curtis)).Get(Draft(number))).Body, StringComparison.Ordinal);
    }

    // As it stands, with one answer more.
    private static async Task Kept(Session by, string number, string begun)
    {
        var answers = System.Text.Json.Nodes.JsonNode.Parse(begun)!["answers"]!.AsObject();
        answers["notes"] = "Begun here.";
        var (status, body) = await by.Ask(HttpMethod.Put, Draft(number), new System.Text.Json.Nodes.JsonObject { ["answers"] = answers.DeepClone() }.ToJsonString());
        Assert.True(status == HttpStatusCode.OK, body);
    }
}
