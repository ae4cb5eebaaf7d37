using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>The forms of Nebraska placement. Today is Friday, March 1, 2024.</summary>
[Implements("NE-PL-02")]
[Implements("NE-PL-05")]
[Implements("NE-PL-15")]
[Implements("NE-PL-36")]
public sealed class Placement_is_recorded_in_its_own_words
{
    [Fact]
    public async Task After_the_referral_the_case_asks_for_the_first_meeting_and_a_warm_hand_off_names_both_specialists()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var link = (await desk.Page($"/cases/{number}")).QuerySelectorAll("main a").Single(link => link.TextContent == "Log warm hand-off");
        var form = await desk.Page(link.GetAttribute("href")!);
        Assert.Equal("Howard Nilsen\nDana Brandt", form.QuerySelector("#present")!.TextContent.Trim());
        await desk.Send(form, ("mode", "in-person"), ("note", "We agreed on Tuesdays."));
        var contact = Assert.IsType<Contact>(await Last(desk, number));
        Assert.Equal(["warm-hand-off"], contact.Topics!);
        Assert.Equal(["Howard Nilsen", "Dana Brandt"], contact.Present!);
        var page = (await desk.Page($"/cases/{number}")).Text("main");
        Assert.Contains("warm hand-off, with Howard Nilsen and Dana Brandt", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("First meeting", page);
    }

    [Fact]
    public async Task With_one_specialist_alone_it_is_no_warm_hand_off()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/contact?with=client&topics=warm-hand-off"), ("mode", "in-person"), ("present", "Dana Brandt"));
        Assert.Contains("Name both specialists", again.Text("#present-error"));
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("no-show", TaskAbout.NoShow), InlineData("cancellation", TaskAbout.Cancellation), InlineData("scheduling", TaskAbout.Scheduling)]
    public async Task What_turned_out_to_be_no_contact_is_kept_as_a_task_note(string was, TaskAbout about)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var saved = await desk.Send(await desk.Page($"/cases/{number}/record/contact?with=client"), ("substantive", was), ("note", "Did not come."));
        Assert.Contains("does not count as a contact", saved.Text("#answer"));
        Assert.Equal((about, "Did not come."), (Assert.IsType<TaskNote>(await Last(desk, number)).About, (await Last(desk, number)).Note));
    }

    [Fact]
    public async Task The_list_of_what_to_add_tells_team_services_from_task_notes()
    {
        await using var desk = await Desk.Of();
        var page = await desk.Page($"/cases/{await desk.Record.ACaseInJobSearch()}/record");
        var usual = page.QuerySelectorAll(".tl-usual a").Select(kind => kind.Text()).ToList();
        Assert.Contains("Task note", usual);
        Assert.InRange(usual.Count, 5, 6);
        var team = page.QuerySelectorAll("details.tl-group").Where(group => group.QuerySelector("summary b")!.Text() == "Team services").Select(group => group.Text());
        Assert.Contains("Job seeking skills session", string.Join(' ', usual.Concat(team)));
        Assert.DoesNotContain("Task note", string.Join(' ', team));
        Assert.DoesNotContain("Stability reached", page.Text("main"));
    }

    [Fact]
    public async Task The_kinds_of_advocacy_are_choices_of_a_contact_with_an_employer()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, new ClientPermission { On = Day("2024-02-05"), For = PermissionFor.EmployerAdvocacy, Scope = PermissionScope.All });
        var form = await desk.Page($"/cases/{number}/record/contact?with=employer");
        Assert.Equal(Enum.GetValues<Advocacy>().Length, form.QuerySelectorAll("input[name=advocacy]").Length);
        await desk.Send(form, ("mode", "phone"), ("employer", "Wheatline Logistics"), ("advocacy", "application"), ("advocacy", "employer-tour"), ("note", "They take applications on Monday."));
        Assert.Equal([Advocacy.Application, Advocacy.EmployerTour], Assert.IsType<Contact>(await Last(desk, number)).Advocacy!);
        Assert.Contains("Wheatline Logistics, application, employer tour", (await desk.Page($"/cases/{number}")).Text("main"));
    }

    [Fact]
    public async Task Employment_success_skills_have_their_six_topics()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Job("2024-02-12"));
        var form = await desk.Page($"/cases/{number}/record/service?service=employment-success-skills");
        Assert.Equal(6, form.QuerySelectorAll("input[name=areas]").Length);
        await desk.Send(form, ("areas", "managing-stress"), ("areas", "reliability-and-punctuality"));
        Assert.Equal(("employment-success-skills", 2), (Assert.IsType<ServiceGiven>(await Last(desk, number)).Service, ((ServiceGiven)await Last(desk, number)).Areas!.Length));
        Assert.Equal(6, (await desk.Page($"/cases/{number}/record/contact?with=client")).QuerySelectorAll("input[name=topics]").Count(topic => form.QuerySelector($"input[name=areas][value={topic.GetAttribute("value")}]") is not null));
    }

    [Fact]
    public async Task Who_wants_no_word_to_employers_has_it_noted_in_the_same_act()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Send(await desk.Page($"/cases/{number}/record/permission?for=employer-advocacy"), ("scope", "none"), ("note", "Wants to ask alone."));
        Assert.Equal(TaskAbout.AdvocacyDeclined, Assert.IsType<TaskNote>(await Last(desk, number)).About);
        var refused = await desk.Send(await desk.Page($"/cases/{number}/record/contact?with=employer"), ("mode", "phone"), ("employer", "Wheatline Logistics"), ("note", "Asked for openings."));
        Assert.Contains("declined contact with employers", refused.Text("[role=alert]"));
        Assert.Contains("Placement Services, Advocacy with Employers", refused.Text("[role=alert]"));
        Assert.Equal("Wheatline Logistics", refused.QuerySelector("#employer")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_referral_asks_whether_the_client_is_ready_and_says_what_the_plan_lacks()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        Assert.Contains("Not yet Placement referral Missing: no approved plan is on file by that day", (await desk.Page($"/cases/{number}")).Text("main"));
        var form = await desk.Page($"/cases/{number}/record/referral-opened?to=placement");
        Assert.Contains("Is the client ready to seek work", (await desk.Send(form)).Text("#clientReady-error"));
        var refused = await desk.Send(form, ("clientReady", "true"));
        Assert.Contains("Placement referral before the plan and the client are ready", refused.Text("[role=alert]"));
        Assert.Equal(0, await desk.EntriesOf(number));
        await desk.Record.Recorded(number, Plan("2024-02-20"));
        Assert.Contains("Yes Placement referral", (await desk.Page($"/cases/{number}")).Text("main"));
        await desk.Send(form, ("clientReady", "true"));
        Assert.True(Assert.IsType<ReferralOpened>(await Last(desk, number)).ClientReady);
    }

    [Fact]
    public async Task No_form_calls_optional_what_a_placement_referral_is_refused_without()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        var form = await desk.Page($"/cases/{number}/record/referral-opened");
        var asked = form.QuerySelectorAll("fieldset").Single(group => group.Text().Contains("ready to seek work", StringComparison.Ordinal)).Text();
        Assert.DoesNotContain("optional", asked);
        Assert.Contains("Required for a referral to placement.", asked);
        Assert.Contains("Is the client ready to seek work", (await desk.Send(form, ("to", "placement"))).Text("#clientReady-error"));
        await desk.Send(form, ("to", "cpap"));
        Assert.Null(Assert.IsType<ReferralOpened>(await Last(desk, number)).ClientReady);
    }

    private static async Task<Entry> Last(Desk desk, string number) =>
        Assert.IsType<LoadOutcome.Found>(await desk.Record.A<LoadCase>().Handle(desk.Record.Howard, number, TestContext.Current.CancellationToken)).Case.AsRecorded[^1].Entry;
}
