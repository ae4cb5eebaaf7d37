using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Web;

/// <summary>What the person served reads of their own case, in the words of their own agency.</summary>
public sealed class My_case
{
    public static TheoryData<string> Agencies => [.. Packs.All.Select(pack => pack.Agency)];

    [Theory, MemberData(nameof(Agencies))]
    public async Task Names_a_Client_Assistance_Program_only_where_there_is_one(string agency)
    {
        await using var site = await Site.WithTheDemonstration();
        await using var scope = site.App.Services.CreateAsyncScope();
        var who = await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Users.FirstAsync(each => each.Agency == agency && each.Role == Role.Client, TestContext.Current.CancellationToken);
        using var person = await site.As(who.UserName!);
        var pack = Packs.All.Single(each => each.Agency == agency);
        foreach (var address in new[] { "/my-case", "/help" })
        {
            var text = await Text(person, address);
            Assert.Equal(pack.Advocate is not null, text.Contains("Client Assistance Program", StringComparison.Ordinal));
            foreach (var other in Packs.All.Where(each => each != pack)) Assert.DoesNotContain(other.Name, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Shows_a_job_until_a_correction_says_that_there_was_none()
    {
        await using var site = await Site.Open();
        using var cleo = await site.As("cleo");
        Assert.DoesNotContain("November 18, 2024", await Text(cleo, "/my-case"), StringComparison.Ordinal);

        await Recorded(site, Databases.Entries.AsPeopleRecordThem(Databases.Entries.Job("2024-11-18")));
        Assert.Contains("November 18, 2024", await Text(cleo, "/my-case"), StringComparison.Ordinal);

        await Recorded(site, new Correction { On = new(2024, 11, 22), Corrects = await IdOfTheJob(site), Reason = "She was not hired." });
        Assert.DoesNotContain("November 18, 2024", await Text(cleo, "/my-case"), StringComparison.Ordinal);
    }

    private static async Task Recorded(Site site, Entry entry)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<AppendEntries>().Handle(new() { Agency = "nebraska-vr", Case = People.Marisol, By = People.Named("dana"), Entries = [entry], IsSure = true });
        Assert.IsType<AppendOutcome.Recorded>(outcome);
    }

    private static async Task<string> IdOfTheJob(Site site)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<Throughline.Casework.Cases.LoadCase>().Handle(People.Named("dana"), People.Marisol, TestContext.Current.CancellationToken);
        return Assert.IsType<Throughline.Casework.Cases.LoadOutcome.Found>(found).Case.AsRecorded.Last(each => each.Entry is EmploymentStarted).Entry.Id!;
    }

    private static async Task<string> Text(HttpClient visitor, string address) =>
        new HtmlParser().ParseDocument(await visitor.GetStringAsync(address)).QuerySelector("main")!.TextContent;
}
