namespace Throughline.Browser.Tests.Lives;

public sealed partial class A_life_from_the_referral_to_the_end_of_the_post_employment_year
{
    private static readonly (string, string)[] APermanentJob = [("supported", "true"), ("agreedBy", "client"), ("agreedBy", "placement-specialist"), ("permanent", "true"), ("competitive", "true"), ("integrated", "true")];

    private static async Task A_job_is_started_and_followed_up(Office office)
    {
        await using (var dana = await office.On("2025-03-24", "dana"))
        {
            await dana.Adds("Job started", [("employer", "Bluestem Care Center"), ("title", "Nurse aide"), ("hourlyWage", "17.10"), ("weeklyHours", "32"), ("soc", "31-1131"), ("pathway", "healthcare"), .. APermanentJob]);
            await dana.Owes("2025-03-24");
            // 7 days of March, 30 of April, 31 of May, 22 of June: 90.
            await dana.IsReadyOn("2025-06-22");
        }

        await using (var howard = await office.On("2025-03-24", "howard"))
        {
            await howard.Page.GotoAsync("/notices");
            await howard.Sees("Nadia Kowalczyk started a job on Mar 24: Nurse aide, Bluestem Care Center.");
        }

        await using (var dana = await office.On("2025-04-07", "dana"))
        {
            await dana.Adds("Contact with the client", ("mode", "phone"), ("substantive", "true"), ("note", "The second week went well."));
            await dana.Sees("Two follow-up contacts in the first 30 days", "[role=status]");
            await dana.Owes("2025-04-07");
        }

        await using (var dana = await office.On("2025-04-10", "dana"))
        {
            await dana.Writes("employer-30-day-notice", ("contact", "phone"), ("said", "She is liked by the residents and on time."));
            await dana.Signs("Dana Brandt");
            await dana.Prints("Employer 30-day notice", "Nurse aide, Bluestem Care Center", "Yes, by telephone", "She is liked by the residents");
            await dana.Owes("2025-04-10");
        }

        await using (var dana = await office.On("2025-04-24", "dana"))
        {
            await dana.Adds("Concern", ("concern", "lateness"), ("by", "employer"), ("note", "Twice late this week: the bus."));
            await dana.Owes("2025-04-24");
        }

        await using (var dana = await office.On("2025-04-28", "dana"))
        {
            await dana.Opens();
            await dana.Clicks("Record answer");
            await dana.Answers(("note", "Shift moved by half an hour, to the later bus."));
            await dana.Presses("Save ");
            await dana.Saved();
            await dana.Sees("Met Answer to the employer", "[role=status]");
            await dana.Owes("2025-04-28");
        }
    }

    private static async Task The_job_is_lost_and_the_search_begins_anew(Office office)
    {
        await using (var dana = await office.On("2025-05-09", "dana"))
        {
            await dana.Adds("Job ended", ("job", "job-1"), ("reason", "Laid off: fewer beds"));
            await dana.Owes("2025-05-09");
        }

        await using (var dana = await office.On("2025-05-12", "dana"))
        {
            await dana.Opens();
            await dana.Clicks("Restart placement");
            await dana.Answers(("clientAgrees", "true"));
            await dana.Presses("Save ");
            await dana.Saved();
            await dana.Stands("Job search");
            await dana.Owes("2025-05-12");
        }

        await using (var dana = await office.On("2025-05-14", "dana"))
        {
            // What was agreed before stands there to begin with.
            await dana.Opens();
            await dana.Clicks("Write agreement");
            await dana.Sees("Days only, on the bus lines");
            await dana.Answers(("parameters", "Days or evenings, on the bus lines, from $17 an hour"));
            await dana.Presses("Check and send for signature");
            await dana.HasTheClientSign();
            await dana.Signs("Dana Brandt");
            await dana.Adds("Job seeking skills session", ("format", "one-on-one"), ("areas", "interviews"), ("complete", "true"), ("note", "How to tell of the lay-off."));
            await dana.Owes("2025-05-14");
        }
    }

    private static async Task The_second_job_lasts_and_is_paid_for(Office office)
    {
        await using (var dana = await office.On("2025-05-27", "dana"))
        {
            await dana.Adds("Job started", [("employer", "Cedar Bluffs Home"), ("title", "Nurse aide"), ("hourlyWage", "18.25"), ("weeklyHours", "36"), ("soc", "31-1131"), ("pathway", "healthcare"), .. APermanentJob]);
            await dana.Owes("2025-05-27");
            // 4 days of May, 30 of June, 31 of July, 25 of August: 90.
            await dana.IsReadyOn("2025-08-25");
        }

        await using (var howard = await office.On("2025-06-02", "howard"))
        {
            await howard.Adds("Authorization", ("authorization", "A-100"), ("service", "job-coaching"), ("received", "2025-06-02"), ("from", "2025-06-02"), ("to", "2025-07-01"), ("amount", "480"));
            await howard.Owes("2025-06-02");
            // Not paid yet, so from its last day, July 1: 30 days of July, 31 of August, 29 of September.
            await howard.IsReadyOn("2025-09-29");
        }

        await using (var dana = await office.On("2025-06-20", "dana"))
        {
            await dana.Writes("employer-30-day-notice", ("contact", "declined"), ("said", "She wants to speak for herself at the new place."));
            await dana.Signs("Dana Brandt");
            await dana.Owes("2025-06-20");
        }

        await using (var felix = await office.On("2025-07-10", "felix"))
        {
            await felix.Adds("Payment", ("authorization", "A-100"), ("amount", "480"), ("inFull", "true"));
        }

        await using (var dana = await office.On("2025-07-10", "dana"))
        {
            await dana.Owes("2025-07-10");
            // From the day of payment: 21 days of July, 31 of August, 30 of September, 8 of October.
            await dana.IsReadyOn("2025-10-08");
        }
    }

    private static async Task The_case_is_closed(Office office)
    {
        await using (var howard = await office.On("2025-09-09", "howard"))
        {
            await howard.Opens("/closure");
            await howard.Sees("Ready on Wed Oct 8");
            Assert.Equal(0, await howard.Page.Locator("button", new() { HasText = "Close as successful" }).CountAsync());
        }

        await using (var dana = await office.On("2025-10-09", "dana"))
        {
            await dana.Opens("/closure");
            await dana.Clicks("Log final contact");
            await dana.Answers(("mode", "in-person"), ("substantive", "true"), ("note", "All is met, and she agrees that we close."));
            await dana.Presses("Save ");
            await dana.Saved();
            await dana.Owes("2025-10-09");
        }

        await using (var howard = await office.On("2025-10-10", "howard"))
        {
            await howard.Opens("/closure");
            await howard.Presses("Close as successful");
            await howard.Sees("Closed as successful on Friday, October 10, 2025", "[role=status]");
            await howard.Sees("until Saturday, October 10, 2026", "[role=status]");
            await howard.Clicks("Write the closure letter");
            await howard.Answers(("call", "Howard Nilsen, 402-555-0110"));
            await howard.Presses("Check and send for signature");
            await howard.Signs("Howard Nilsen");
            await howard.Prints("We closed your case on October 10, 2025", "Until October 10, 2026 you can ask us", "Howard Nilsen, 402-555-0110");
            await howard.Owes("2025-10-10");
        }
    }

    private static async Task Help_is_given_within_the_twelve_months(Office office)
    {
        await using (var howard = await office.On("2026-03-10", "howard"))
        {
            await howard.Opens("/post-employment");
            await howard.Sees("7 months and 0 days left of 12; no extension exists", "#left");
            await howard.Clicks("Assess: Maintain: the same job");
            await howard.Answers(
                ("concern", "The cart is too heavy for her back since the new ward"), ("asked", "A lighter cart"), ("complexity", "simple"), ("accommodation", "worksite"), ("employersPart", "Puts it to use"),
                ("othersPart", "None has one"), ("needed", "A lighter cart, bought once"), ("doneBy", "2026-05-15"));
            await howard.Presses("Check and record");
            await howard.Sees("Next: the determination.", "[role=status]");
            await howard.Answers(("readilyAvailable", "true"), ("easyToArrange", "true"), ("routine", "true"), ("limited", "true"), ("outcome", "post-employment"));
            await howard.Presses("Record the decision");
            await howard.Stands("Post-employment");
        }

        await using (var howard = await office.On("2026-03-17", "howard"))
        {
            await howard.Opens("/post-employment");
            await howard.Clicks("Write the amendment");
            await howard.Answers(("services", "tools"), ("chosen", "She tried two carts and chose the one with large wheels."), ("progress", "No pain after a week of shifts"), ("copyGiven", "yes"), ("rightsGiven", "yes"));
            await howard.Presses("Check and send for signature");
            await howard.HasTheClientSign();
            await howard.Signs("Howard Nilsen");
            await howard.Prints("Plan amendment for post-employment services", "chose the one with large wheels", "Friday, May 15, 2026", "Nadia Kowalczyk", "Howard Nilsen");
        }

        await using (var howard = await office.On("2026-03-18", "howard"))
        {
            await howard.Opens("/post-employment");
            await howard.Clicks("Authorize");
            await howard.Answers(("authorization", "P-1"), ("service", "tools"), ("received", "2026-03-18"), ("from", "2026-03-18"), ("to", "2026-10-11"), ("amount", "240"));
            await howard.Presses("Save ");
            await howard.Sees("window closed Oct 10, 2026", "[role=alert]");
            await howard.Sees("Post Employment Services, Time frame", "[role=alert]");
            Assert.Equal("2026-10-11", await howard.Page.GetByLabel("To", new() { Exact = true }).InputValueAsync());
            // The last day itself is within it.
            await howard.Answers(("to", "2026-10-10"));
            await howard.Presses("Save ");
            await howard.Saved();
            await howard.Owes("2026-03-18");
        }

        await using (var howard = await office.On("2026-03-25", "howard"))
        {
            await howard.Opens("/post-employment");
            await howard.Clicks("Record a service");
            await howard.Answers(("service", "tools"), ("note", "The cart was delivered and tried."));
            await howard.Presses("Save ");
            await howard.Saved();
        }

        await using (var howard = await office.On("2026-05-20", "howard"))
        {
            await howard.Opens("/post-employment/complete");
            await howard.Answers(("Outcome", "She keeps the job, without pain"), ("Work.Turn", "better"), ("Work.HourlyWage", "19.60"));
            await howard.Presses("Complete post-employment");
            await howard.Sees("stays in post-employment until Saturday, October 10, 2026", "[role=status]");
        }
    }

    private static async Task The_case_leaves_post_employment_by_itself(Office office)
    {
        await using (var howard = await office.On("2026-10-10", "howard"))
        {
            await howard.Stands("Post-employment");
            await howard.Owes("2026-10-10");
        }

        await using (var howard = await office.On("2026-10-11", "howard"))
        {
            await howard.Stands("Closed");
            await howard.Owes("2026-10-11");
            await howard.Opens("/post-employment");
            await howard.Sees("The window ended");
            await howard.SeesNo("Authorize");
        }
    }
}
