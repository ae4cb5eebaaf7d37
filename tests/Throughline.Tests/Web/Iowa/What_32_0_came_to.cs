using System.Net;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Web.Iowa;

[Implements("IA-PE-13")]
public sealed class What_32_0_came_to : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2024, 11, 22);

    private Site site = null!;
    private HttpClient sven = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        sven = await site.As("sven");
    }

    public async ValueTask DisposeAsync()
    {
        sven.Dispose();
        await site.DisposeAsync();
    }

    private Task<string> Ended(string how, DateOnly on, params Entry[] then) => ClosedIowan.With(site, [.. ClosedIowan.Served, new StatusRecorded { On = on, Status = how, Reason = "As agreed" }, .. then]);

    [Fact]
    public async Task Is_counted_by_outcome_with_pay_and_opens_its_cases()
    {
        var kept = await Ended("33-1", Today);
        var lost = await Ended("33-5", Today, new EmploymentEnded { On = Today, Job = "job-1", Reason = "laid-off" });
        await Ended("33-1", Today.AddYears(-2));
        await ClosedIowan.Decided(site);

        var page = await sven.Sees("/outcomes");
        Assert.Contains("1 of 2 kept, regained or advanced (50%); 1 in the job today", page, StringComparison.Ordinal);
        Assert.Contains("$16.20", page, StringComparison.Ordinal);
        Assert.Contains($"/cases/{kept}\"", await sven.Sees("/outcomes?outcome=33-1"), StringComparison.Ordinal);
        Assert.DoesNotContain($"/cases/{lost}\"", await sven.Sees("/outcomes?outcome=33-1"), StringComparison.Ordinal);
        Assert.Contains("1 of 1 kept", await sven.Sees("/outcomes?from=2022-11-01&to=2022-12-01"), StringComparison.Ordinal);
        Assert.Contains("Outcomes of 32-0", await sven.Sees("/team"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_a_table_for_a_spreadsheet_and_only_for_those_who_lead()
    {
        var number = await Ended("33-3", Today);
        var csv = await sven.GetStringAsync("/outcomes?handler=csv", TestContext.Current.CancellationToken);
        Assert.Equal([$"{number},33-3,2024-11-22,Ivan Sorrel,Ames,Prairie Cog and Gear,Inventory clerk,16.20,36,"], csv.Split("\r\n")[1..^1]);
        using var ivan = await site.As("ivan");
        using var answer = await ivan.GetAsync("/outcomes", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_correction_takes_an_outcome_back()
    {
        var number = await ClosedIowan.With(site, [.. ClosedIowan.Served, new StatusRecorded { Id = "end", On = Today, Status = "33-1", Reason = "As agreed" }, new Correction { On = Today, Corrects = "end", Reason = "Written in another file" }]);
        Assert.DoesNotContain(number, await sven.GetStringAsync("/outcomes?handler=csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

[Implements("IA-PE-04")]
public sealed class The_policy_office_adopts_the_guidance_of_2022 : IAsyncLifetime
{
    private Site site = null!;
    private HttpClient ione = null!;
    private HttpClient ivan = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        await People.Hire(site.App.Services, new("ione", "iowa-ivrs", "Ione Hathaway", Role.PolicyOffice));
        (ione, ivan) = (await site.As("ione"), await site.As("ivan"));
    }

    public async ValueTask DisposeAsync()
    {
        ione.Dispose();
        ivan.Dispose();
        await site.DisposeAsync();
    }

    private static (string, string)[] Decision(string from, string step) => [("From", from), ("Document", "Memorandum"), ("Section", "1"), ("Version", "2024-11-20"), ("Step", step)];

    [Fact]
    public async Task Sees_which_returns_change_puts_it_in_force_and_withdraws_it()
    {
        // Closed on February 1, 2024: the exit is reported by May 15.
        var back = await ClosedIowan.With(site, [.. ClosedIowan.Served.Where(entry => entry is not (PlanAmended or Determination))]);
        var determined = await ClosedIowan.Decided(site);
        var before = await ivan.Sees($"/cases/{back}/returning");
        Assert.Contains("policy of 2018 stands", before, StringComparison.Ordinal);

        const string page = "/policy/values/pre-exit-2022";
        var (_, seen, _) = await ione.Fills(page, page, Decision("2024-11-25", "see"));
        Assert.Contains("1 step of 1 job candidate would be opened or barred", seen, StringComparison.Ordinal);
        Assert.Contains($"/cases/{back}\"", seen, StringComparison.Ordinal);
        Assert.DoesNotContain($"/cases/{determined}\"", seen, StringComparison.Ordinal);
        await ione.Fills(page, page, Decision("2024-11-25", "put"));
        Assert.Contains("policy of 2018 stands", await ivan.Sees($"/cases/{back}/returning"), StringComparison.Ordinal);

        site.Clock.Now = site.Clock.Now.AddDays(4);
        using var later = await site.As("ivan");
        var shut = await later.Sees($"/cases/{back}/returning");
        Assert.Contains("It is in force here since", shut, StringComparison.Ordinal);
        Assert.Contains("a reported exit is final", shut, StringComparison.Ordinal);
        Assert.Contains("Write the plan (IPE-2)", await later.Sees($"/cases/{determined}/returning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_before_its_day_all_is_as_before()
    {
        var back = await ClosedIowan.With(site, [.. ClosedIowan.Served.Where(entry => entry is not (PlanAmended or Determination))]);
        const string page = "/policy/values/pre-exit-2022";
        await ione.Fills(page, page, Decision("2024-11-25", "put"));
        var (status, text, _) = await ione.Fills("/policy", "/policy?handler=Withdraw", ("name", "pre-exit-2022"), ("from", "2024-11-25"));
        Assert.True(status == HttpStatusCode.Redirect, text);
        site.Clock.Now = site.Clock.Now.AddDays(4);
        using var later = await site.As("ivan");
        Assert.Contains("policy of 2018 stands", await later.Sees($"/cases/{back}/returning"), StringComparison.Ordinal);
    }
}
