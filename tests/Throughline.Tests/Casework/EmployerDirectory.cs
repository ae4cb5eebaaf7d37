using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

[Implements("NE-PL-16")]
[Implements("NE-PL-17")]
[Implements("NE-PL-18")]
[Implements("NE-PL-19")]
public sealed class An_employer
{
    private static readonly EmployerFacts Prairie = new()
    {
        Name = "Prairie Sky Clinic, Inc.", Phone = "(308) 555-0143", Domain = "https://www.prairiesky.example/jobs", Street = "410 North Main Street", City = "Kearney", PostalCode = "68847",
    };

    [Theory, OnBoth]
    public async Task Is_shown_its_likely_duplicates_before_it_is_made(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await Kept(given, Prairie);
        await Kept(given, new() { Name = "County Annex", Phone = "402 555 0100" });

        var typed = new Dictionary<string, EmployerFacts>
        {
            ["same name"] = new() { Name = "The prairie-sky clinic LLC" },
            ["similar name"] = new() { Name = "Prarie Sky Clinic" },
            ["same telephone"] = new() { Name = "Dr. Joan Tillery", Phone = "+1 308.555.0143" },
            ["same web domain"] = new() { Name = "PSC", Domain = "prairiesky.example" },
            ["same address"] = new() { Name = "Kearney Health", Street = "410 N. Main St", PostalCode = "68847-1234" },
        };
        foreach (var (because, facts) in typed)
        {
            var likely = Assert.IsType<KeepEmployers.LikelyKnown>(await given.A<KeepEmployers>().Add(given.Dana, facts, cancel: TestContext.Current.CancellationToken));
            Assert.Equal((known.Id, because), Assert.Single(likely.Employers) is var one ? (one.Employer.Id, Assert.Single(one.Because)) : default);
        }

        foreach (var name in new[] { "Prairie Hardware", "Sky High Roofing", "The Clinic", "Annexed Goods" })
        {
            Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, new() { Name = name }, cancel: TestContext.Current.CancellationToken));
        }

        Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, Prairie, noneOfThese: true, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_of_its_agency_alone(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await Kept(given, Prairie);
        var ida = new Actor("ida", "iowa-ivrs", "Ida", Role.Counselor);

        Assert.Empty(await given.A<FindEmployers>().Like(ida, Prairie, TestContext.Current.CancellationToken));
        Assert.Empty((await given.A<FindEmployers>().ByName(ida, "prairie", TestContext.Current.CancellationToken))!);
        Assert.Null(await given.A<FindEmployers>().One(ida, known.Id, TestContext.Current.CancellationToken));
        Assert.Null(await given.A<FindEmployers>().ByName(ida with { Role = Role.ProviderStaff }, "prairie", TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Keeps_what_was_said_and_what_changed_for_the_team(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await Kept(given, Prairie);
        given.Clock.Forward(TimeSpan.FromDays(3));
        var since = given.Clock.Now.UtcDateTime;
        var keep = given.A<KeepEmployers>();

        Assert.Equal("on", Assert.IsType<Invalid>(await keep.AddContact(given.Dana, known.Id, Entries.Day("2024-03-05"), EmployerOccasion.JobLead, "Joan Tillery", "Two openings", TestContext.Current.CancellationToken)).Mistakes[0].Field);
        await keep.AddContact(given.Dana, known.Id, Entries.Day("2024-03-04"), EmployerOccasion.JobLead, "Joan Tillery", "Two openings", TestContext.Current.CancellationToken);
        await keep.Change(given.Dana, known.Id, 0, Prairie with { Status = EmployerStatus.Active, Phone = "308 555 0199" }, TestContext.Current.CancellationToken);

        Assert.Equal("Two openings", Assert.Single(await given.A<FindEmployers>().Contacts(given.Dana, known.Id, TestContext.Current.CancellationToken)).Note);
        var changes = await given.A<FindEmployers>().ChangesSince(given.Dana, since, TestContext.Current.CancellationToken);
        Assert.Equal(["changed", "contact"], changes.Select(change => change.What));
        Assert.Contains("status active instead of prospective; telephone 308 555 0199 instead of (308) 555-0143", changes[0].Text, StringComparison.Ordinal);
        Assert.Single(await given.A<FindEmployers>().Like(given.Dana, new() { Name = "X", Phone = "3085550199" }, TestContext.Current.CancellationToken));
        Assert.Empty(await given.A<FindEmployers>().Like(given.Dana, new() { Name = "X", Phone = "3085550143" }, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task That_two_people_change_at_once_is_shown_to_the_second(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await Kept(given, Prairie);
        await given.A<KeepEmployers>().Change(given.Dana, known.Id, 0, Prairie with { City = "Hastings" }, TestContext.Current.CancellationToken);

        var second = await given.A<KeepEmployers>().Change(given.Howard, known.Id, 0, Prairie with { City = "Minden" }, TestContext.Current.CancellationToken);

        Assert.Equal("Hastings", Assert.IsType<ChangedMeanwhile<Employer>>(second).Now.City);
    }

    [Theory, OnBoth]
    public async Task That_turns_out_to_be_another_is_linked_and_the_link_can_be_undone(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await Kept(given, Prairie);
        var twin = Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, Prairie, noneOfThese: true, TestContext.Current.CancellationToken)).Employer;

        Assert.IsType<Denied>(await given.A<KeepEmployers>().Merge(given.Howard, twin.Id, known.Id, TestContext.Current.CancellationToken));
        await given.A<KeepEmployers>().Merge(given.Dana, twin.Id, known.Id, TestContext.Current.CancellationToken);
        Assert.Equal([known.Id], (await given.A<FindEmployers>().ByName(given.Dana, "sky prair", TestContext.Current.CancellationToken))!.Select(employer => employer.Id));

        await given.A<KeepEmployers>().Unmerge(given.Dana, twin.Id, TestContext.Current.CancellationToken);
        Assert.Equal(2, (await given.A<FindEmployers>().ByName(given.Dana, "prairie", TestContext.Current.CancellationToken))!.Count);
        Assert.Equal(["unmerged", "merged", "created", "created"], await given.A<CaseworkDb>().EmployerChanges.OrderByDescending(change => change.Id).Select(change => change.What).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<Employer> Kept(Given given, EmployerFacts facts) =>
        Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, facts, cancel: TestContext.Current.CancellationToken)).Employer;
}
