using Microsoft.Playwright;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web;
using Throughline.Tests.Web.Iowa;

namespace Throughline.Browser.Tests.Journeys;

/// <summary>Iowa: the ways back after a closure as 26-0, in the browser: with a file that was found, with one that is gone, before the job is lost, against the choice.</summary>
public sealed class Somebody_is_back_after_26_0(Browsing browsing)
{
    private static readonly string[] Aspects = ["strengths", "resources", "priorities", "concerns", "abilities", "capabilities", "interests", "informedChoice"];
    private static readonly string[] Complexities = ["majorServices", "longTraining", "newGoal", "staffTime", "noEnd"];

    private static readonly (string, string)[] GoneThrough =
    [
        ("Form.Explained", "post-employment\njob-retention\nnew-case"), .. Aspects.Select(each => ($"Form.Aspects[{each}]", "Talked over")), .. Complexities.Select(each => ($"Form.Complex[{each}]", "false")),
    ];

    private static Task Presses(IPage page, string words) => page.Locator($"main button[type=submit]:has-text('{words}')").First.Sends();

    private static Task Sees(IPage page, string words) => Assertions.Expect(page.Locator("main").First).ToContainTextAsync(words);

    private static async Task Does(IPage page, string address, string button, params (string, string)[] typed)
    {
        if (address.Length > 0) await page.GotoAsync(address);
        await page.Answers(typed);
        await Presses(page, button);
    }

    private static Task Chooses(IPage page, string way, string words) => Does(page, "", "Record the choice", ("Form.Choice", way), ("Form.Words", words), ("Form.Present", "Delphine Amsel"));

    [Fact]
    public async Task The_file_is_found_and_counseling_is_given_under_an_exception()
    {
        await using var site = await Site.Open();
        await People.Hire(site.App.Services, new("gwen", "iowa-ivrs", "Gwen Marsh", Role.Supervisor) { Office = "Ames" });
        await People.Hire(site.App.Services, new("fay", "iowa-ivrs", "Fay Lindqvist", Role.Fiscal));
        var of = $"/cases/{await ClosedIowan.ACase(site)}";
        await using (var asking = await browsing.As("ivan", site))
        {
            await Does(asking.Page, $"{of}/returning", "Save answers", ("Form.Objective", "maintain"), ("Form.Because", "health"), ("Form.Asked", "The new shift lead shouts; I sleep badly."), ("Form.Risk", "months"), ("Form.RiskFacts", "Written note on October 2"));
            await Does(asking.Page, $"{of}/closed-file", "Ask for the file", ("Format", "paper"));
        }

        site.Clock.Now += TimeSpan.FromDays(12);
        await using (var clerk = await browsing.As("cora", site))
        {
            await Sees(clerk.Page, "12 days");
            await clerk.Page.Locator("main summary:has-text('Record answer')").First.ClickAsync();
            await Does(clerk.Page, "", "Record answer", ("Answer", "sent"), ("Said", "Found in box 23-041, by courier"));
        }

        await using var ivan = await browsing.As("ivan", site);
        var page = ivan.Page;
        await Does(page, $"{of}/closed-file", "The file is here");
        await Does(page, $"{of}/closed-file", "Record that it was read", ("Issues", "Written instructions worked, page 61\nSleeps badly after conflict, page 88"));
        await Does(page, $"{of}/returning", "Save answers", GoneThrough);
        await Chooses(page, "post-employment", "I want to keep this job.");
        await Does(page, "", "Record determination", ("Form.Outcome", "post-employment"), ("Form.Reasons", "Limited, and in time"));

        await Does(page, $"{of}/documents/ipe-2", "Check and send for signature",
            ("actions", "Four talks on conflict; he decides after the January review"), ("serviceRows.0.service", "mental-health-counseling"), ("serviceRows.0.begins", "2024-12-04"), ("serviceRows.0.ends", "2025-01-31"),
            ("serviceRows.0.limitedHow", "Four sessions of 50 minutes"), ("serviceRows.0.arrangedBy", "Ivan Sorrel"), ("serviceRows.0.deliveredBy", "L. Abernathy, LISW"), ("serviceRows.0.paidBy", "ivrs"), ("serviceRows.0.benefit", "Employee assistance, not used"), ("serviceRows.0.amount", "480"),
            ("personsPart", "Goes to the sessions"), ("counselorsPart", "Calls the shift lead"), ("progress", "A report after each session"), ("language", "English"), ("copyGiven", "yes"), ("rightsGiven", "yes"), ("rightsExplained", "yes"));
        await Sees(page, "sections changed");
        await Sees(page, "Sleeps badly after conflict, page 88");
        await page.GetByLabel("type your name to sign").FillAsync("Delphine Amsel");
        await Presses(page, "Sign as Delphine Amsel");
        await Presses(page, "Sign as Ivan Sorrel");
        await Sees(page, "in effect since today");
        await ivan.Fits("ipe-2-signed");

        await Does(page, $"{of}/documents/benefit-search", "Check and record",
            ("service", "mental-health-counseling"), ("sources.0.source", "Employee assistance"), ("sources.0.askedOn", "2024-12-03"), ("sources.0.answer", "Three free sessions"), ("sources.0.evidence", "Brochure"), ("available", "yes"), ("used", "no"));
        await Asks("960", "They would not go there");
        await using var sven = await browsing.As("sven", site);
        await Does(sven.Page, $"{of}/exceptions", "Record decision", ("Decision", "denied"), ("Reason", "No reason is shown against the free sessions"));
        await Asks("480", "Its counselor reports to the plant manager");
        await using var gwen = await browsing.As("gwen", site);
        await Does(gwen.Page, $"{of}/exceptions", "Record decision", ("Decision", "approved"), ("Reason", "The free sessions are with a party to it"));

        await Does(page, $"{of}/record/authorization", "Save ", ("authorization", "I-1"), ("service", "mental-health-counseling"), ("received", "2024-12-04"), ("from", "2024-12-04"), ("to", "2025-01-31"), ("amount", "480"));
        await using var fay = await browsing.As("fay", site);
        await Does(fay.Page, $"{of}/record/authorization-paid", "Save ", ("authorization", "I-1"), ("amount", "480"), ("inFull", "true"));
        await Does(page, $"{of}/post-employment-end", "Record the end", ("Outcome", "33-1"), ("HourlyWage", "19.85"), ("WeeklyHours", "36"), ("Summary", "Four sessions; the note was withdrawn, and the job is kept."));
        await Sees(page, "33-1 Goal kept");
        await Sees(page, "$19.85");
        Assert.Empty(ivan.Complaints);

        async Task Asks(string cost, string why)
        {
            await Does(page, $"{of}/documents/exception-request", "Check and send for signature", ("service", "mental-health-counseling"), ("what", "Sessions of 50 minutes"), ("why", why), ("cost", cost), ("from", "2024-12-04"), ("until", "2025-01-31"));
            await Presses(page, "Sign as Ivan Sorrel");
        }
    }

    [Fact]
    public async Task Without_script_the_file_is_gone_the_job_is_nearly_lost_or_the_counselor_sees_it_otherwise()
    {
        await using var site = await Site.Open();
        Entry[] back = [.. ClosedIowan.Served.TakeWhile(entry => entry is not ClosedFile)];
        Entry[] read = [.. ClosedIowan.Served.Where(entry => entry is not (PlanAmended or Determination))];
        var asked = new ClosedFile { On = new(2024, 11, 19), Action = ClosedFileAction.Requested };
        var (gone, nearly, otherwise) = ($"/cases/{await ClosedIowan.With(site, [.. back, asked])}", $"/cases/{await ClosedIowan.ACase(site)}", $"/cases/{await ClosedIowan.With(site, read)}");

        await using (var clerk = await browsing.As("cora", site, script: false))
        {
            await clerk.Page.Locator("main summary:has-text('Record answer')").First.ClickAsync();
            await Does(clerk.Page, "", "Record answer", ("Answer", "unavailable"), ("Said", "Kept four years, destroyed on August 4, 2024"));
        }

        await using var ivan = await browsing.As("ivan", site, script: false);
        var page = ivan.Page;
        await Does(page, $"{gone}/returning", "Reapply");
        await Sees(page, "the person applies anew");
        await Sees(page, "Delphine Amsel");

        await Does(page, $"{nearly}/returning", "Save answers", [("Form.Objective", "maintain"), ("Form.Because", "conflict"), ("Form.Risk", "immediate"), ("Form.RiskFacts", "Dismissal is announced for December 2"), .. GoneThrough]);
        await Sees(page, "Risk is immediate: look here first");
        await Chooses(page, "job-retention", "I must keep this job.");
        await Does(page, "", "Record determination", ("Form.Outcome", "job-retention"));
        await Sees(page, "job retention");

        await Does(page, $"{otherwise}/returning", "Record determination", ("Form.Outcome", "new-case"), ("Form.Reasons", "The needs are many and long"), ("Form.RightsReviewed", "true"));
        await Sees(page, "February 20, 2025");
        site.Clock.Now += TimeSpan.FromDays(90);
        await using (var in90 = await browsing.As("ivan", site, script: false)) await Does(in90.Page, $"{otherwise}/record/appeal", "Save ", ("about", "returning"), ("way", "hearing"));
        site.Clock.Now += TimeSpan.FromDays(1);
        await using var in91 = await browsing.As("ivan", site, script: false);
        await Does(in91.Page, $"{otherwise}/record/appeal", "Save ", ("about", "returning"), ("way", "mediation"));
        await Sees(in91.Page, "the last day to appeal was");
    }

    [Fact]
    public async Task With_the_keyboard_alone_the_plan_is_written_and_signed()
    {
        await using var site = await Site.Open();
        await using var ivan = await browsing.As("ivan", site);
        var page = ivan.Page;
        await page.GotoAsync($"/cases/{await ClosedIowan.Decided(site)}/documents/ipe-2");

        await page.TabsThrough(new()
        {
            ["atStake"] = "The review in June", ["actions"] = "Two visits at the bench; the case is replaced", ["serviceRows.0.service"] = "Job coaching", ["serviceRows.0.begins"] = "12042024", ["serviceRows.0.ends"] = "01312025", ["serviceRows.0.limitedHow"] = "Two visits of an hour",
            ["serviceRows.0.arrangedBy"] = "Ivan Sorrel", ["serviceRows.0.deliveredBy"] = "Ivan Sorrel", ["serviceRows.0.paidBy"] = "ivrs", ["serviceRows.0.benefit"] = "None found", ["serviceRows.0.amount"] = "120",
            ["personsPart"] = "Tries the new case", ["counselorsPart"] = "Comes on both days", ["progress"] = "A report after each visit", ["language"] = "English", ["copyGiven"] = "yes", ["rightsGiven"] = "yes", ["rightsExplained"] = "yes",
        });
        await page.TabsTo("main form button[value=check]", 200);
        await page.Keyboard.PressAsync("Enter");
        await Sees(page, "sections changed");
        await ivan.Fits("ipe-2-to-sign");
        await page.TabsTo("main form input[type=text]", 200);
        await page.Keyboard.TypeAsync("Delphine Amsel");
        await page.Keyboard.PressAsync("Enter");
        await Sees(page, "Delphine Amsel has signed");
        await page.TabsTo("main form button:not([type=button])", 200);
        await page.Keyboard.PressAsync("Enter");
        await Sees(page, "in effect since today");
        Assert.Empty(ivan.Complaints);
    }
}
