using Throughline.Tests;
using Microsoft.Playwright;
using Throughline.Policy.Rules;
using Throughline.Tests.Lives;

namespace Throughline.Browser.Tests.Lives;

/// <summary>
/// One client's whole way through a Nebraska office, day by day in a browser, as counselor, placement specialist, supervisor and fiscal staff, the client
/// signing on screen. At each station the case page shows just the days that the policy gives, reckoned by hand in <see cref="Life"/>.
/// </summary>
[Implements("NE-PL-01")]
[Implements("NE-PL-02")]
[Implements("NE-PL-39")]
[Implements("NE-PL-40")]
[Implements("NE-PE-14")]
public sealed partial class A_life_from_the_referral_to_the_end_of_the_post_employment_year(Browsing browsing)
{
    private static readonly (string, string)[] Agreed =
    [
        ("clientDoes", "Five applications a week, each noted in the job log"), ("specialistDoes", "Calls two employers a week and sits in on interviews"), ("weeklyContact", "Mondays, by telephone"), ("format", "individual"),
        ("parameters", "Days only, within ten miles of home, from $16 an hour"), ("barriers", "No car: jobs on the bus lines first"),
    ];

    [Fact]
    public async Task Is_lived_through_by_everybody_whose_part_it_is()
    {
        await using var office = await Office.Open(browsing);
        await The_plan_is_approved_and_the_client_referred(office);
        await They_meet_agree_and_keep_in_touch(office);
        await The_team_reviews_the_search_after_90_days(office);
        await Employers_are_spoken_to_within_the_permission(office);
        await A_job_is_started_and_followed_up(office);
        await The_job_is_lost_and_the_search_begins_anew(office);
        await The_second_job_lasts_and_is_paid_for(office);
        await The_case_is_closed(office);
        await Help_is_given_within_the_twelve_months(office);
        await The_case_leaves_post_employment_by_itself(office);

        var file = await office.Export();
        var list = Life.File(office.Case);
        Assert.Equal(list.AsRecorded.Select(Life.Plain), file.AsRecorded.Select(Life.Plain));
        for (var day = Life.Stations[0].Day; day <= Life.Stations[^1].Day; day = day.AddDays(1)) Assert.Equal(Life.Said(list.Evaluate(day)), Life.Said(file.Evaluate(day)));
    }

    private static async Task The_plan_is_approved_and_the_client_referred(Office office)
    {
        await using (var howard = await office.On("2024-11-25", "howard"))
        {
            await howard.Page.GotoAsync("/cases/new");
            await howard.Answers(("Given", Life.Given), ("Family", Life.Family), ("Counselor", "howard"), ("Specialist", "dana"));
            await howard.Presses("Open the case");
            await howard.Sees(Life.Family, "h1");
            office.Case = await howard.Page.Locator(".tl-id .num").InnerTextAsync();

            // A referral comes after the plan.
            await howard.Tries("Placement referral", ("clientReady", "true"));
            await howard.Sees("approved plan is on file by that day", "[role=alert]");
            await howard.Adds("Plan approved", ("goal", "Nurse aide"), ("soc", "31-1131"), ("pathway", "healthcare"), ("services", "job-search-assistance\njob-seeking-skills"));
            await howard.Owes("2024-11-25");
        }

        await using (var howard = await office.On("2024-12-02", "howard"))
        {
            await howard.Adds("Placement referral", ("clientReady", "true"));
            await howard.Owes("2024-12-02");
            await howard.Stands("Job search");
        }
    }

    private static async Task They_meet_agree_and_keep_in_touch(Office office)
    {
        await using (var dana = await office.On("2024-12-04", "dana"))
        {
            await dana.Page.GotoAsync("/notices");
            await dana.Sees("Nadia Kowalczyk was referred on Dec 2: set up the first meeting.");
            await dana.Adds("Warm hand-off", ("mode", "in-person"), ("note", "Goal and first steps were gone over with both."));
            await dana.Owes("2024-12-04");
        }

        await using (var dana = await office.On("2024-12-06", "dana"))
        {
            await dana.Writes("job-search-agreement", [.. Agreed, ("advocacy", "established-only")]);
            await dana.HasTheClientSign();
            await dana.Signs("Dana Brandt");
            await dana.Prints("Five applications a week", "Only employers with an established relationship", "Nadia Kowalczyk", "on screen, Dana Brandt beside", "Friday, December 6, 2024");
            await dana.Owes("2024-12-06");
        }

        await using (var dana = await office.On("2024-12-09", "dana"))
        {
            await dana.Page.GotoAsync("/today");
            await dana.Clicks("Log contact: Nadia Kowalczyk");
            await dana.Answers(("Log.How", "phone"), ("Log.Happened", "She sent three applications; one clinic called back."));
            await dana.Presses("Contact: we talked about the work");
            await dana.Sees("Weekly contact", "[role=status]");
            await dana.Owes("2024-12-09");
        }

        await using (var dana = await office.On("2025-01-16", "dana"))
        {
            await dana.Writes("job-seeking-skills-notice", ("format", "individual-discussion"), ("jobSearch", "Two job boards and the hospital's own page"), ("applications", "A résumé of one page"), ("interviews", "Two mock interviews"), ("presentation", "How to ask for a stool"));
            await dana.Signs("Dana Brandt");
            await dana.Owes("2025-01-16");
        }

        await using (var dana = await office.On("2025-02-14", "dana"))
        {
            await dana.Adds("Contact with the client", ("mode", "phone"), ("substantive", "no-show"), ("note", "She did not come, and did not answer."));
            await dana.Sees("A no-show is a task note", "[role=status]");
            await dana.Owes("2025-02-14");
        }

        await using (var sara = await office.On("2025-02-14", "sara"))
        {
            await sara.Page.GotoAsync("/team");
            await sara.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("overdue, Dana Brandt") }).ClickAsync();
            await sara.Sees("Nadia Kowalczyk");
        }
    }

    private static async Task The_team_reviews_the_search_after_90_days(Office office)
    {
        await using var dana = await office.On("2025-03-06", "dana");
        await dana.Page.GotoAsync("/notices");
        await dana.Sees("90-day review of the Job Search Agreement is due on Mar 6.");
        await dana.Opens();
        await dana.Clicks("Start review");
        await dana.Sees("Weekly contact since Dec 6: 11 of 12 weeks; missed Feb 7 to Feb 13.");
        await dana.Sees("No-shows and cancellations: Feb 14.");
        await dana.Answers(
            ("weeklyContact", "But for one week, when she was ill"), ("leads", "All nine were followed up"), ("employers", "Not yet: only one of them is established"), ("jobSeekingSkills", "None missing"), ("disability", "Standing all day; a stool helps"),
            ("stillTheGoal", "Yes"), ("otherWork", "Home health aide"), ("employersToTry", "Bluestem Care Center"), ("otherBarriers", "The bus ends at nine"), ("outcome", "stay"), ("next", "Three care homes on the bus lines come next"));
        await dana.Presses("Check and send for signature");
        await dana.HasTheClientSign();
        await dana.Signs("Dana Brandt");
        await dana.Prints("Has contact been weekly?", "when she was ill", "Stay in job search: an updated agreement follows", "Thursday, March 6, 2025");

        await dana.Clicks("Update the Job Search Agreement");
        await dana.Answers(("parameters", "Days only, on the bus lines, from $16 an hour"));
        await dana.Presses("Check and send for signature");
        await dana.HasTheClientSign();
        await dana.Signs("Dana Brandt");
        await dana.Sees("Amends the version of");
        await dana.Owes("2025-03-06");

        // No worksite before the team has staffed the case.
        await dana.Page.GotoAsync($"/cases/{office.Case}/record/worksite-activity?activity=job-shadow");
        await dana.Presses("Save ");
        await dana.Sees("Worksite activity before a WIN staffing", "[role=alert]");
    }

    private static async Task Employers_are_spoken_to_within_the_permission(Office office)
    {
        await using (var sara = await office.On("2025-03-11", "sara"))
        {
            await sara.Page.GotoAsync("/meeting");
            await sara.Page.GetByText("Nadia Kowalczyk").First.ClickAsync();
            await sara.Answers(("Note", "Bluestem first; a job shadow before an interview."));
            await sara.Presses("Record staffing for those chosen");
            await sara.Sees("Staffing recorded in 1 case", "[role=status]");
            await sara.Owes("2025-03-11");
        }

        await using (var dana = await office.On("2025-03-12", "dana"))
        {
            await dana.Tries("Contact with an employer for the client", ("employer", "Bluestem Care Center"), ("mode", "phone"), ("advocacy", "interview"), ("note", "Asked whether she may come for an interview."));
            await dana.Sees("permitted only employers with an established relationship", "[role=alert]");
            await dana.Adds("Contact with the client", ("mode", "in-person"), ("substantive", "true"), ("topics", "interviews"), ("note", "She wants us to call Bluestem, and any other."));
            await dana.Adds("Permission", ("for", "employer-advocacy"), ("scope", "all"));
            await dana.Owes("2025-03-12");
        }

        await using (var dana = await office.On("2025-03-13", "dana"))
        {
            // An employer that is there already is not made a second time.
            await dana.Page.GotoAsync("/employers/new");
            await dana.Answers(("name", "Platte Valley Foods"), ("phone", "308-555-0177"));
            await dana.Presses("Look");
            await dana.Sees("Platte Valley Foods, Inc.");
            await dana.Presses("Create a new employer");
            await dana.Sees("Say what this one is, or use one of those shown.");
            await dana.Clicks("Use this employer: Platte Valley Foods, Inc.");
            await dana.Sees("Platte Valley Foods, Inc.", "h1");

            await dana.Page.GotoAsync("/employers/new");
            await dana.Answers(("name", "Bluestem Care Center"), ("phone", "402-555-0142"), ("city", "Omaha"));
            await dana.Presses("Look");
            await dana.Presses("Create a new employer");
            await dana.Sees("Bluestem Care Center", "h1");
            await dana.Adds("Contact with an employer for the client", ("employer", "Bluestem Care Center"), ("mode", "phone"), ("advocacy", "interview"), ("note", "They will see her on the 20th."));
        }

        await using (var dana = await office.On("2025-03-14", "dana"))
        {
            await dana.Adds("Worksite activity", ("activity", "job-shadow"), ("employer", "Bluestem Care Center"));
            await dana.Owes("2025-03-14");
        }
    }
}
