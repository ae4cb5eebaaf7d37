using System.Globalization;
using Microsoft.Playwright;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Policy.Rules;
using Throughline.Tests;
using Throughline.Tests.Web;
using People = Throughline.Tests.Web.People;

namespace Throughline.Browser.Tests.Lives;

/// <summary>
/// A Wisconsin consumer's way in a browser without scripts: the site is approved by two people, the path is walked, the provider sees what is released and
/// no more, the job passes on no day too early, work is lost in the follow-along and told, and a second job is closed on day 90 and not on day 89.
/// </summary>
[Implements("WI-IPS-01")]
[Implements("WI-IPS-05")]
[Implements("WI-IPS-53")]
[Implements("WI-IPS-56")]
[Implements("WI-IPS-60")]
public sealed class A_consumer_finds_work_with_a_provider(Browsing browsing)
{
    private const string Agency = "wisconsin-dvr";

    private static readonly Actor[] Staff =
    [
        new("priya", Agency, "Priya Sandoval", Role.Counselor) { Office = "Madison" },
        new("ruthann", Agency, "Ruthann Demarest", Role.PolicyOffice) { Duty = "contract-specialist" },
        new("gideon", Agency, "Gideon Askew", Role.PolicyOffice) { Duty = "state-team-lead" },
        new("curtis", Agency, "Curtis Oyelaran", Role.ProviderStaff) { Provider = "kettle-bend-supports" },
    ];

    private string number = "";

    [Fact]
    public async Task Is_lived_through_by_everybody_whose_part_it_is()
    {
        await using var site = await Site.Open();
        foreach (var person in Staff) await People.Hire(site.App.Services, person);
        await The_site_is_approved_by_two_people(site);
        await The_referral_path_is_walked(site);
        await The_provider_sees_what_is_released(site);
        await The_job_passes_on_no_day_too_early(site);
        await Work_is_lost_and_told(site);
        await The_second_job_is_closed_on_its_day(site);
    }

    private async Task The_site_is_approved_by_two_people(Site site)
    {
        await using (var ruthann = await On(site, "2024-12-02", "ruthann"))
        {
            await ruthann.Page.GotoAsync("/providers");
            await Types(ruthann, ("Name", "Kettle Bend Supports"));
            await Presses(ruthann, "Add the provider");
            await Opens(ruthann, "Add a site");
            await Types(ruthann, ("Site.Name", "Millrace"), ("Site.County", "Dane"));
            await Presses(ruthann, "Add the site");
            await Opens(ruthann, "Add an employment specialist");
            await ruthann.Page.Locator("[name='Specialist.Account']").SelectOptionAsync("curtis");
            await Presses(ruthann, "Add the specialist");
            foreach (var kind in new[] { "state-law", "dvr", "long-term-support" })
            {
                await ruthann.Page.GotoAsync("/providers/kettle-bend-supports/specialists/curtis");
                if (!await ruthann.Page.Locator("[name='Qualification.On']").IsVisibleAsync()) await Opens(ruthann, "Record a qualification");
                await ruthann.Page.Locator("[name='Qualification.Kind']").SelectOptionAsync(kind);
                await Types(ruthann, ("Qualification.On", "2024-01-01"), ("Qualification.Until", "2026-12-31"), ("Qualification.Evidence", "Certificate"));
                await Presses(ruthann, "Record the qualification");
            }

            await Approves(ruthann);
            await Sees(ruthann, "1 of 2 approvals missing");
        }

        await using var gideon = await On(site, "2024-12-02", "gideon");
        await Approves(gideon);
        await SeesNo(gideon, "approvals missing");
    }

    private async Task The_referral_path_is_walked(Site site)
    {
        await using var priya = await On(site, "2024-12-03", "priya");
        await priya.Page.GotoAsync("/cases/new");
        await Types(priya, ("Given", "Odalys"), ("Family", "Ferreira"));
        await priya.Page.Locator("[name='Counselor']").SelectOptionAsync("priya");
        await Presses(priya, "Open the case");
        number = await priya.Page.Locator(".tl-id .num").InnerTextAsync();
        await Records(priya, "ips-step?step=interest", ("with", "Lena Abernathy"));
        await Records(priya, "ips-step?step=application", ("reason", "The rest came on paper."));
        await Records(priya, "release?to=provider&what=all-reports", ("party", "Kettle Bend Supports"), ("purpose", "Planning and job development"));
        await Records(priya, "diagnosis-group?group=serious-mental-illness", ("source", "Letter of Dr. Quill"));
        await Records(priya, "team", ("people", "Lena Abernathy, case manager\nCurtis Oyelaran, employment specialist"));
        await priya.Page.GotoAsync($"/cases/{number}/path");
        await Sees(priya, "4 of 13 done");
        await Sees(priya, "The rest came on paper.");
        await priya.Page.GotoAsync($"/cases/{number}/releases");
        await priya.Page.Locator("[name='Provider']").SelectOptionAsync("kettle-bend-supports");
        await priya.Page.Locator("[name='Specialist']").SelectOptionAsync("curtis");
        await Presses(priya, "Save the provider");
        await Sees(priya, "Kettle Bend Supports, Curtis Oyelaran");
    }

    private async Task The_provider_sees_what_is_released(Site site)
    {
        await using var curtis = await On(site, "2024-12-03", "curtis");
        await curtis.Page.GotoAsync($"/cases/{number}");
        await Sees(curtis, "There is no such");
        await using (var priya = await On(site, "2024-12-03", "priya")) await Records(priya, "referral-opened?to=ips");
        await curtis.Page.GotoAsync($"/cases/{number}");
        await Sees(curtis, "Odalys Ferreira");
        await curtis.Page.GotoAsync("/cases");
        await Sees(curtis, "Odalys");
        await curtis.Page.GotoAsync("/providers");
        await Sees(curtis, "Kettle Bend Supports");
        Assert.Empty(curtis.Complaints);
    }

    private async Task The_job_passes_on_no_day_too_early(Site site)
    {
        await using (var priya = await On(site, "2024-12-10", "priya"))
        {
            await Starts(priya, "2024-12-10", "Kettle Bend Supports, Inc.");
            await Sees(priya, "the provider of the service", "[role=alert]");
            await Starts(priya, "2024-12-10", "Harbor Rolls");
        }

        // 21 days of December, 31 of January, 28 of February, 10 of March: 90.
        await using (var early = await On(site, "2025-03-09", "priya"))
        {
            await Passes(early);
            await Sees(early, "90 days on the job");
        }

        await using var ready = await On(site, "2025-03-10", "priya");
        await Passes(ready);
        await ready.Page.GotoAsync($"/cases/{number}");
        await Sees(ready, "long-term support begins on Apr 1");
        await Sees(ready, "closure from Jun 30 on");
    }

    private async Task Work_is_lost_and_told(Site site)
    {
        await using (var curtis = await On(site, "2025-04-22", "curtis"))
        {
            await Records(curtis, "employment-ended?job=job-1", ("reason", "other"));
            await curtis.Page.GotoAsync($"/cases/{number}");
            await Sees(curtis, "DVR is to be told now");
            await Records(curtis, "stopped-working-told?job=job-1", ("note", "The shop closed; looks again."));
        }

        await using var priya = await On(site, "2025-04-22", "priya");
        await priya.Page.GotoAsync("/notices");
        await Sees(priya, "stopped working");
    }

    private async Task The_second_job_is_closed_on_its_day(Site site)
    {
        await using (var priya = await On(site, "2025-05-01", "priya")) await Starts(priya, "2025-05-01", "Old Canal Catering");
        await using (var priya = await On(site, "2025-08-05", "priya")) await Passes(priya, "job-2");
        // Effective September 1; 29 days of September, 31 of October, 30 of November: 90 on November 30.
        await using (var early = await On(site, "2025-11-29", "priya"))
        {
            await early.Page.GotoAsync($"/cases/{number}/closure");
            await Sees(early, "over on Nov 30");
            Assert.Equal(0, await early.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).CountAsync());
        }

        await using var priyaAgain = await On(site, "2025-11-30", "priya");
        await priyaAgain.Page.GotoAsync($"/cases/{number}/closure");
        await Sees(priyaAgain, "Its transition report, accepted");
        Assert.Empty(priyaAgain.Complaints);
    }

    private async Task Starts(Window at, string on, string employer)
    {
        await at.Page.GotoAsync($"/cases/{number}/record/employment-started?supported=true&permanent=true&competitive=true&integrated=true");
        await Types(at, ("on", on), ("employer", employer), ("title", "Baker's helper"), ("hourlyWage", "15"), ("weeklyHours", "12"));
        await Presses(at, "Save the job");
    }

    private async Task Passes(Window at, string job = "job-1")
    {
        await at.Page.GotoAsync($"/cases/{number}/record/transition?job={job}&withPeople=consumer&withPeople=employment-specialist&withPeople=counselor");
        await Presses(at, "Save transition");
    }

    private async Task Records(Window at, string form, params (string Field, string Answer)[] typed)
    {
        await at.Page.GotoAsync($"/cases/{number}/record/{form}");
        await Types(at, typed);
        await at.Page.Locator("main form.tl-form button[type=submit]").Last.Sends();
        await Assertions.Expect(at.Page.Locator("#answer[role=status]")).ToBeVisibleAsync();
    }

    private static async Task Approves(Window at)
    {
        await at.Page.GotoAsync("/providers/kettle-bend-supports/sites/millrace");
        await Types(at, ("Approval.From", "2024-01-01"));
        await Presses(at, "Record approval");
    }

    private static async Task Types(Window at, params (string Field, string Answer)[] typed)
    {
        foreach (var (field, answer) in typed) await at.Page.Locator($"main form [name='{field}']:not([type=hidden])").First.FillAsync(answer);
    }

    private static Task Opens(Window at, string summary) => at.Page.Locator("summary", new() { HasTextString = summary }).First.ClickAsync();

    private static Task Presses(Window at, string button) => at.Page.GetByRole(AriaRole.Button, new() { Name = button }).First.Sends();

    private static Task Sees(Window at, string words, string part = "main") => Assertions.Expect(at.Page.Locator(part).First).ToContainTextAsync(words);

    private static async Task SeesNo(Window at, string words) => Assert.DoesNotContain(words, await at.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

    private async Task<Window> On(Site site, string day, string who)
    {
        site.Clock.Now = new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToDateTime(new(18, 0)), TimeSpan.Zero);
        await site.App.Services.GetRequiredService<NightlyReevaluation>().Handle(Agency, TestContext.Current.CancellationToken);
        return await browsing.As(who, site, script: false);
    }
}
