using System.Net;
using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing.Patterns;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>A provider's people see a case while a release to them is in force and their referral is open; from the next request after its end it is a number that never was.</summary>
public sealed partial class A_provider_sees_what_is_released
{
    private const string Nobody = "WI-99999";

    [Fact]
    public async Task In_every_list_search_and_page_and_from_the_next_request_after_the_revocation_in_none()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        var session = await office.As(office.Curtis);
        var lead = await office.As(office.Yolanda);
        foreach (var open in new[] { session, lead })
        {
            Assert.Contains("Trembath", await open.Page("/cases?staff=all"), StringComparison.Ordinal);
            Assert.Contains("Trembath", await open.Page("/find?q=Trembath"), StringComparison.Ordinal);
            Assert.Contains("Trembath", await open.Page($"/cases/{number}"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await open.Get($"/api/cases/{Office.Agency}/{number}")).Status);
        }

        await office.Recorded(number, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" });

        foreach (var open in new[] { session, lead })
        {
            foreach (var address in new[] { "/cases?staff=all", "/cases", "/find?q=Trembath", "/today", $"/find?q={number}", "/notices" }) Assert.DoesNotContain(">Trembath", (await open.Page(address)).Replace("Hollis ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await open.Get($"/cases/{number}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await open.Get($"/api/cases/{Office.Agency}/{number}")).Status);
        }
    }

    [Fact]
    public async Task Until_its_last_day_whoever_is_signed_in_over_midnight()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" }, Office.Released("Acme Supports", "2024-03-01", "release-2", until: "2024-03-02"));
        Assert.Equal(HttpStatusCode.OK, (await (await office.As(office.Curtis)).Get($"/cases/{number}")).Status);

        office.Record.Clock.Now = office.Record.Clock.Now.AddDays(2);

        var later = await office.As(office.Curtis);
        Assert.Equal(HttpStatusCode.NotFound, (await later.Get($"/cases/{number}")).Status);
        Assert.DoesNotContain("Trembath", await later.Page("/cases?staff=all"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_after_its_referral_ended_and_a_colleague_not_at_all()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.As(office.Jonas)).Get($"/cases/{number}")).Status);

        await office.Recorded(number, office.Priya, new ReferralEnded { On = Day("2024-03-01"), To = ReferralTo.Ips, Reason = "moved away" });

        Assert.Equal(HttpStatusCode.NotFound, (await (await office.As(office.Curtis)).Get($"/cases/{number}")).Status);
    }

    [Fact]
    public async Task And_nothing_that_another_provider_did_or_that_is_not_theirs_to_know()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya,
            new TaskNote { On = Day("2024-02-01"), About = TaskAbout.Other, Note = "Kingfisher, for staff alone" },
            new DiagnosisGroup { On = Day("2024-02-01"), Group = DiagnosisGroupName.SeriousMentalIllness, Source = "Kingfisher letter" },
            new IpsStep { On = Day("2024-02-01"), Step = IpsStepName.Eligible, Reason = "Kingfisher asked", Note = "Kingfisher decided" },
            new IpsStep { On = Day("2024-02-01"), Step = IpsStepName.Category, Reason = "Kingfisher asked", Note = "Kingfisher category" },
            new ComparableBenefit { On = Day("2024-02-01"), Benefit = "kingfisher-fund", Available = true, Used = false },
            new Release { On = Day("2024-02-01"), Name = "release-7", To = ReleasedTo.Family, Party = "Kingfisher sister", What = ["employment-facts"], Purpose = "rides" },
            new Authorization { On = Day("2024-02-01"), Number = "KINGFISHER-1", Service = "training", Provider = "birch-works", Received = Day("2024-02-01"), From = Day("2024-02-01"), To = Day("2024-04-01"), Amount = 10 });
        var session = await office.As(office.Curtis);
        foreach (var address in new[] { $"/cases/{number}", $"/cases/{number}?span=all", $"/cases/{number}/path", $"/cases/{number}/releases", $"/cases/{number}/documents", $"/cases/{number}/what-if", $"/api/cases/{Office.Agency}/{number}", $"/api/cases/{Office.Agency}/{number}/releases" })
        {
            var (status, page) = await session.Get(address);
            Assert.True(status == HttpStatusCode.OK, $"{address} answered {status}");
            Assert.False(page.Contains("ingfisher", StringComparison.OrdinalIgnoreCase), $"{address} tells of it");
            Assert.False(page.Contains("Not paid", StringComparison.Ordinal), $"{address} says what it does not know");
        }
    }

    [Theory]
    [InlineData("all-reports", true, true)]
    [InlineData("disability", false, false)]
    [InlineData("career-profile", true, false)]
    [InlineData("employment-facts", false, false)]
    public async Task And_of_a_paper_of_the_agency_what_the_release_lets_out(string what, bool seesPaper, bool seesHealth)
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        var type = CareerProfile.Type;
        Dictionary<string, string> answers = new(StringComparer.Ordinal)
        {
            [type.Sections.First(section => !section.Sensitive && section.How == AnswerForm.InOwnWords).Name] = new OwnWords { Added = "Heron on the river." }.Write(),
            [type.Sections.First(section => section.Sensitive).Name] = new OwnWords { Added = "Kingfisher in the reeds." }.Write(),
        };
        await office.Recorded(number, office.Priya with { Id = "other" }, new Document { On = Day("2024-02-20"), Name = type.Name, Action = DocumentAction.Reviewed, Note = "Kept by the counselor", Data = new SignedDocument(type.Name, answers, [], null).ToData(type) });
        await office.Recorded(number, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" }, Office.Released("Acme Supports", "2024-03-01", "release-2") with { What = [what] });

        var (status, file) = await (await office.As(office.Curtis)).Get($"/api/cases/{Office.Agency}/{number}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(seesPaper, file.Contains("Kept by the counselor", StringComparison.Ordinal));
        Assert.Equal(seesPaper, file.Contains("Heron", StringComparison.Ordinal));
        Assert.Equal(seesHealth, file.Contains("Kingfisher", StringComparison.Ordinal));
    }

    [Fact]
    public async Task And_every_route_and_verb_answers_as_for_a_number_that_never_was()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var (own, others) = (await office.ACaseOf(office.Curtis), await office.ACaseOf(office.Jonas, "Pettibone"));
        var session = await office.As(office.Curtis);
        Assert.Equal(HttpStatusCode.OK, (await session.Get($"/cases/{own}")).Status);
        await office.Recorded(own, office.Priya, new ReleaseRevoked { On = Day("2024-03-01"), Release = "release-1" });
        var asked = 0;
        var wrong = new List<string>();
        foreach (var route in office.Routes.Where(route => route.RoutePattern.Parameters.Any(parameter => parameter.Name == "case") && route.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var methods = route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];
            foreach (var method in methods)
            {
                var never = await Answer(session, method, Filled(route, Nobody), Nobody);
                foreach (var hidden in new[] { own, others })
                {
                    asked++;
                    var answer = await Answer(session, method, Filled(route, hidden), hidden);
                    if (answer != never) wrong.Add($"{method} {Filled(route, hidden)}: {answer.Status}, {answer.Body.Length} letters, instead of {never.Status}, {never.Body.Length}");
                }
            }
        }

        Assert.True(asked > 80, $"only {asked} answers were compared");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task And_who_looked_under_it_stands_beside_the_release()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await (await office.As(office.Curtis)).Page($"/cases/{number}");
        await (await office.As(office.Jonas)).Get($"/cases/{number}");
        await Task.Delay(600, TestContext.Current.CancellationToken);

        var page = await (await office.As(office.Priya)).Page($"/cases/{number}/releases");

        Assert.Contains("Curtis Oyelaran, 1 time", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Jonas Brecht, 1 time", page, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> Answer(Session session, string method, string address, string number)
    {
        var api = address.StartsWith("/api/", StringComparison.Ordinal);
        var (status, body) = method == "GET" ? await session.Get(address)
            : api ? await session.Ask(HttpMethod.Parse(method), address, "{}", "1", Guid.NewGuid().ToString("n"))
            : await session.Send("/cases", address, ("note", "x"));
        return (status, Changing().Replace(WebUtility.HtmlDecode(body).Replace(number, "#", StringComparison.Ordinal), ""));
    }

    private static string Filled(RouteEndpoint route, string number) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternParameterPart parameter => parameter.Name switch
        {
            "case" => number, "agency" => Office.Agency, "rule" => "WI-IPS-31", "opened" => "2024-01-10", "kind" => "contact", "seq" or "entry" => "1", "document" => "career-profile", _ => "x",
        },
        RoutePatternLiteralPart literal => literal.Content,
        _ => "",
    }))));

    // What is sealed anew for each page, and the number of a trace.
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|\"traceId\":\"[^\"]*\"|nonce=\"[^\"]*\"")]
    private static partial Regex Changing();
}
