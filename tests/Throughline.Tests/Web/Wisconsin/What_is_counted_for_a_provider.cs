using System.Net;
using System.Text.RegularExpressions;
using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>What another provider owes for a consumer is in no count, list or next day of the provider that serves the person; to the agency it is.</summary>
public sealed class What_is_counted_for_a_provider
{
    private static readonly string[] Lists =
    [
        "/cases", "/cases?staff=all", "/cases?staff=all&overdue=true", "/cases?staff=all&by=due", "/cases?staff=all&rule=WI-IPS-11", "/cases?staff=all&rule=WI-IPS-10", "/cases?staff=all&from=2024-01-01&due=2024-12-31", "/cases?staff=all&due=2024-03-01",
        "/today", "/find?q=Trembath", "/reports", "/notices",
    ];

    private static Authorization Bought(string number, string provider) => new()
    {
        On = Day("2024-01-20"), Number = number, Service = "ips-job-development", Provider = provider, Site = "main", Received = Day("2024-01-20"), From = Day("2024-01-20"), To = Day("2024-06-01"), Amount = 410,
    };

    [Fact]
    public async Task Stays_as_it_is_whatever_another_one_owes()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        var people = new[] { office.Curtis, office.Yolanda };
        var before = await Read(office, people);

        // Overdue since February 19, for a month of service too.
        await office.Recorded(number, office.Priya, Bought("KINGFISHER-1", "birch-works"), new ServiceMonth { On = Day("2024-01-31"), Authorization = "KINGFISHER-1", Period = new(2024, 1) });

        Assert.Equal(before, await Read(office, people));
        var card = (await office.Record.A<Caseload>().Handle(office.Priya, new() { Overdue = true }, TestContext.Current.CancellationToken))!.Cards.Single(each => each.Case == number);
        Assert.Equal(2, card.Overdue);
    }

    [Fact]
    public async Task Holds_what_it_owes_itself()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, Bought("HERON-1", "acme-supports"), Bought("KINGFISHER-1", "birch-works") with { Service = "ips-ongoing-support" });
        foreach (var (reader, overdue) in new[] { (office.Yolanda, 1), (office.Priya, 2) })
        {
            var list = (await office.Record.A<Caseload>().Handle(reader, new() { Overdue = true, By = Caseload.Order.NextDue }, TestContext.Current.CancellationToken))!;
            Assert.Equal((1, overdue), (list.Total, list.Cards.Single().Overdue));
            Assert.Equal(Day("2024-02-19"), list.Cards.Single().NextDue);
        }
    }

    private static async Task<string[]> Read(Office office, Throughline.Casework.Access.Actor[] people)
    {
        var read = new List<string>();
        foreach (var person in people)
        {
            var session = await office.As(person);
            foreach (var address in Lists)
            {
                var (status, body) = await session.Get(address);
                Assert.Equal(HttpStatusCode.OK, status);
                read.Add($"{person.Id} {address} {Regex.Replace(body[body.IndexOf("<main", StringComparison.Ordinal)..], "CfDJ8[\\w-]+|[0-9a-f]{32}", "")}");
            }
        }

        return [.. read];
    }
}
