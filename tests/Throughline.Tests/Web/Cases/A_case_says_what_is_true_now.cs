using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using static Throughline.Tests.Databases.Entries;
using Document = Throughline.Policy.CaseFiles.Entries.Document;

namespace Throughline.Tests.Web.Cases;

/// <summary>What a counselor reads at ten to five. Today is Friday, March 1, 2024.</summary>
public sealed class A_case_says_what_is_true_now
{
    private const string Owed = "section[aria-labelledby=owed]";

    [Fact]
    public async Task Job_seeking_skills_that_the_plan_does_not_list_lead_to_the_amendment_and_not_to_a_session_that_is_refused()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, new PlanApproved { On = Day("2024-01-20"), Goal = "Retail sales", Services = ["job-search-assistance"] }, Referral("2024-02-01"));
        var line = (await desk.Page($"/cases/{number}")).QuerySelectorAll(".tl-due > li").Single(each => each.QuerySelector(".tl-what")!.Text() == "Job seeking skills");
        Assert.Contains("Not possible yet: job seeking skills in the plan in force is missing.", line.Text());
        Assert.StartsWith("Amend the plan", line.QuerySelector("a.usa-button")!.Text());
        var form = await desk.Page(line.QuerySelector("a.usa-button")!.GetAttribute("href")!);
        Assert.Equal(["job-search-assistance", "job-seeking-skills"], form.QuerySelectorAll<IHtmlInputElement>("input[name=services]").Where(box => box.IsChecked).Select(box => box.Value).Order());
        (string, string)[] amended = [("soc", "41-2031"), ("signedBy", "client"), ("signedBy", "counselor")];
        var refused = await desk.Send(form, amended);
        Assert.Contains("its signatures are said and not there", refused.Text("[role=alert]"), StringComparison.OrdinalIgnoreCase);
        await desk.Record.Recorded(number, AmendmentOnPaper("2024-03-01"));
        await desk.Send(refused, amended);
        Assert.Contains("Record session", (await desk.Page($"/cases/{number}")).Text(Owed));
    }

    [Fact]
    public async Task An_amendment_leaves_the_pay_and_hours_of_the_plan()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number,
            new PlanApproved { On = Day("2024-01-20"), Goal = "Retail sales", Services = ["job-search-assistance"], TargetWage = 15.50m, TargetHours = 30 },
            AmendmentOnPaper("2024-02-10"),
            new PlanAmended { On = Day("2024-02-10"), Goal = "Office work", Services = ["job-search-assistance"], Purpose = AmendmentPurpose.Other, SignedBy = ["client", "counselor"] });

        var plan = (await desk.Page($"/cases/{number}")).Body!.TextContent;

        Assert.All(["Office work", "$15.50 an hour or more", "30 a week"], said => Assert.Contains(said, plan, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_knows_no_plan_leads_to_the_case_for_job_seeking_skills()
    {
        var owed = new Owed { Case = "NE-1", Rule = "NE-PL-07", Title = "Job seeking skills", Subject = "", Opened = Day("2024-02-01"), Because = [] };
        var line = Assert.Single(new Worklist(Packs.Nebraska, Day("2024-03-01"), Role.PlacementSpecialist).Lines(new("NE-1", "Ana Ruiz", "Job search", [owed])));
        Assert.Equal(("Open the case", "/cases/NE-1#owed"), (line.Act.Label, line.Act.Address));
    }

    [Fact]
    public async Task After_a_lost_job_the_status_and_the_picture_say_so_and_what_restarts()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-05"), Job("2024-02-10"), new EmploymentEnded { On = Day("2024-02-26"), Job = "j1", Reason = "Hours were cut" });
        var page = await desk.Page($"/cases/{number}");
        Assert.Contains("job lost Feb 26, placement not restarted", page.Text(".tl-id"));
        Assert.Contains("Front desk, Prairie Sky Clinic, ended Feb 26 (Hours were cut). Nothing is counted until placement restarts. If Ana agrees, weekly contact, a new Job Search Agreement and job seeking skills are owed from that day.", page.Text(Owed));
        Assert.Equal("Nothing is owed now.", page.Text(".tl-nothing"));
        Assert.Equal("Restart placement", page.Text($"{Owed} a.usa-button"));
        Assert.Contains("Job lost: Front desk, Prairie Sky Clinic Feb 26 not restarted", page.Text("section[aria-labelledby=picture] details table"));
        Assert.Contains("job lost Feb 26", page.Text(".tl-pic svg"));
    }

    [Fact]
    public async Task Once_it_restarts_the_picture_shows_the_new_phase_until_the_new_agreement_is_made()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Job("2024-02-10"), new EmploymentEnded { On = Day("2024-02-24"), Job = "j1", Reason = "Hours were cut" }, new PlacementResumed { On = Day("2024-02-27"), ClientAgrees = true });
        var page = await desk.Page($"/cases/{number}");
        Assert.Contains("Job search restarted Feb 27, after the job was lost Feb 24", page.Text(".tl-id"));
        Assert.Contains("a new Job Search Agreement is owed", page.Text(Owed));
        Assert.Contains("Job search Feb 27 in force, day 3", page.Text("section[aria-labelledby=picture] details table"));
        Assert.Contains("Job search, day 3", page.Text(".tl-pic svg"));
        await desk.Record.Recorded(number, new Document { On = Day("2024-03-01"), Name = "job-search-agreement", Action = DocumentAction.Completed });
        Assert.DoesNotContain("Job lost", (await desk.Page($"/cases/{number}")).Text(Owed));
    }

    [Fact]
    public async Task What_is_long_late_counts_no_day_of_its_time()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, Plan("2023-02-01"), Referral("2023-03-01"), Contact("2023-03-13"));
        var page = await desk.Page($"/cases/{number}");
        Assert.Contains("347 days late", page.Text("section[aria-labelledby=clocks]"));
        Assert.Contains("7 days were allowed from Mar 13, 2023; they ended Mar 20, 2023.", page.Text("section[aria-labelledby=clocks]"));
        foreach (System.Text.RegularExpressions.Match counted in System.Text.RegularExpressions.Regex.Matches(page.Text("main"), @"[Dd]ay (\d+) of (\d+)"))
        {
            Assert.True(int.Parse(counted.Groups[1].Value) <= int.Parse(counted.Groups[2].Value), counted.Value);
        }
    }

    [Fact]
    public async Task Where_nothing_is_owed_the_next_duty_and_its_day_are_named()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-01"), Job("2024-02-02"), Contact("2024-02-06"), Contact("2024-02-13"), new Contact { On = Day("2024-02-14"), With = Party.Employer, Mode = Mode.Phone });
        var said = (await desk.Page($"/cases/{number}")).Text(".tl-nothing");
        Assert.Equal("Nothing is owed now. Next: monthly follow-up contact by Wed Apr 3; what meets it counts from Mar 4.", said);
        var none = await desk.Record.ACase("Bo");
        await desk.Record.Recorded(none, Plan("2024-02-20"));
        Assert.Contains("Nothing is owed now. Placement referral comes next.", (await desk.Page($"/cases/{none}")).Text(Owed));
        await desk.Record.Recorded(none, new Closed { On = Day("2024-02-27"), Outcome = ClosureOutcome.Other });
        Assert.Equal("Nothing is owed now. Nothing is due in the next three months.", (await desk.Page($"/cases/{none}")).Text(".tl-nothing"));
    }

    [Fact]
    public async Task A_job_is_named_by_title_and_employer_wherever_its_case_speaks_of_it()
    {
        await using var desk = await Desk.Of();
        await desk.SignIn(desk.Record.Howard);
        var number = await desk.Record.ACase();
        var life = Throughline.Tests.Casework.PostEmployment.ClosedCases.Life(Day("2024-02-20")).Select(entry => entry switch
        {
            EmploymentStarted job => job with { Job = "job-2" },
            Closed closed => closed with { Job = "job-2", Id = "the-closure" },
            _ => entry,
        }).ToArray();
        await desk.Record.Recorded(number, life);
        await desk.Record.Recorded(number, new EmploymentEnded { On = Day("2024-02-26"), Job = "job-2", Reason = "Moved away" });
        foreach (var address in new[] { "", "/entries/5/correct", "/what-if", "/closure", "/record", "/documents", "/post-employment" })
        {
            Assert.DoesNotMatch("(?i)job[- ]2", (await desk.Page($"/cases/{number}{address}")).Text("main"));
        }

        Assert.Contains("Successful outcome, Nurse aide, Bluestem Care Center.", (await desk.Page($"/cases/{number}")).Text("#entry-5"));
        Assert.Contains("Nurse aide, Bluestem Care Center, Moved away.", (await desk.Page($"/cases/{number}")).Text("#entry-6"));
    }

    [Fact]
    public async Task Available_again_and_the_restart_are_offered_to_those_to_whom_they_apply()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.DoesNotContain("Available again", await Offered());
        Assert.DoesNotContain("Placement resumed", await Offered());
        await desk.Record.Recorded(number, new Unavailable { On = Day("2024-02-03"), Reason = "Surgery" });
        Assert.Contains("Available again", await Offered());
        await desk.Record.Recorded(number, new AvailableAgain { On = Day("2024-02-08") }, Job("2024-02-10"), new EmploymentEnded { On = Day("2024-02-26"), Job = "j1", Reason = "Hours were cut" });
        Assert.DoesNotContain("Available again", await Offered());
        Assert.Contains("Placement resumed", await Offered());

        async Task<string> Offered() => (await desk.Page($"/cases/{number}/record")).Text(".tl-split > div");
    }
}
