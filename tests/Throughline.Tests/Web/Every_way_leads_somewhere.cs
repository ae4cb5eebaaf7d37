using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.PolicyOffice;
using Throughline.Casework.Staff;
using Throughline.Casework.Schema;
using Throughline.Policy.Agencies;

namespace Throughline.Tests.Web;

/// <summary>
/// No page that somebody is shown a way to is closed to them, missing, broken, or cut off: for each agency, for each account of the demonstration.
/// THROUGHLINE_CRAWL, a number, opens so many pages of each kind and everybody's; otherwise it is a few, of one account of each role.
/// </summary>
public sealed class Every_way_leads_somewhere
{
    private static readonly int? Whole = int.TryParse(Environment.GetEnvironmentVariable("THROUGHLINE_CRAWL"), out var many) ? many : null;

    public static TheoryData<string> Agencies => [.. Packs.All.Select(pack => pack.Agency)];

    public static TheoryData<string, string, string> Amendments =>
    [
        .. from pack in Packs.All
           from amendment in pack.Amendments
           from day in new[] { "2024-11-23", "2024-09-01" }
           select new TheoryDataRow<string, string, string>(pack.Agency, amendment.Id, day),
    ];

    [Theory, MemberData(nameof(Agencies))]
    public async Task For_everybody_of_an_agency(string agency)
    {
        await using var site = await Site.WithTheDemonstration();
        var people = await Accounts(site, agency);
        // A role's offices and programs do not differ in what they are shown.
        if (Whole is null) people = [.. people.DistinctBy(each => each.Role)];
        await Walked(site, people, Whole ?? 2, press: true);
    }

    [Theory, MemberData(nameof(Amendments))]
    public async Task When_an_amendment_is_in_force(string agency, string amendment, string from)
    {
        await using var site = await Site.WithTheDemonstration();
        await using (var scope = site.App.Services.CreateAsyncScope())
        {
            var office = new Actor("office", agency, "The policy office", Role.PolicyOffice);
            Assert.Null(await scope.ServiceProvider.GetRequiredService<PutInForce>().Value(office, new(amendment, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), "", new("Manual", "7", "2024-11")), TestContext.Current.CancellationToken));
        }

        // What an agency's policy now says of its cases is worked out in the background; here it is waited for.
        await site.App.Services.GetRequiredService<NightlyReevaluation>().Handle(agency, TestContext.Current.CancellationToken);
        var people = (await Accounts(site, agency)).DistinctBy(each => each.Role).Where(each => each.Role is Role.Counselor or Role.PlacementSpecialist or Role.Supervisor or Role.PolicyOffice or Role.Client).ToList();
        await Walked(site, people, Whole ?? 3, press: false);
        // On the day after tomorrow there are cases of both versions.
        site.Clock.Forward(TimeSpan.FromDays(2));
        await site.App.Services.GetRequiredService<NightlyReevaluation>().Handle(agency, TestContext.Current.CancellationToken);
        await Walked(site, [.. people.Take(1)], Whole ?? 3, press: false);
    }

    private static async Task Walked(Site site, List<StaffMember> people, int ofEachKind, bool press)
    {
        var walks = new List<Walk>();
        foreach (var person in people)
        {
            var visitor = await site.As(person.UserName!);
            var walk = new Walk(visitor, $"{person.Name}, {person.Role}", ofEachKind);
            await walk.Opens("/", "/me", "/help");
            walks.Add(walk);
        }

        // A session may end over any form.
        if (press)
        {
            using var desk = site.Nobody();
            foreach (var walk in walks) await walk.SendsEveryFormTooLate(desk);
        }

        // Buttons change things, so they come when all have looked.
        if (press) foreach (var walk in walks) await walk.PressesEveryButton();
        Assert.All(walks, walk => Assert.True(walk.Pages >= 5, $"only {walk.Pages} pages were found: {string.Join(", ", walk.Kinds)}"));
        var wrong = walks.SelectMany(walk => walk.Wrong).Distinct().ToList();
        if (wrong.Count > 0) Assert.Fail($"{string.Join('\n', wrong)}\n{wrong.Count} ways of {walks.Sum(walk => walk.Pages)}");
    }

    private static async Task<List<StaffMember>> Accounts(Site site, string agency)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Users.Where(each => each.Agency == agency).OrderBy(each => each.UserName).ToListAsync(TestContext.Current.CancellationToken);
    }
}
