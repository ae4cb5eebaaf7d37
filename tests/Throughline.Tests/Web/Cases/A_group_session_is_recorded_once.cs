using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Dana's group of Friday, March 1, 2024.</summary>
[Implements("NE-PL-07")]
public sealed class A_group_session_is_recorded_once
{
    [Fact]
    public async Task Who_came_gets_a_contact_and_the_curriculum_and_who_did_not_a_task_note()
    {
        await using var desk = await Desk.Of();
        var (ana, ben, cleo) = (await desk.Record.ACaseInJobSearch(), await desk.Record.ACaseInJobSearch(), await desk.Record.ACaseInJobSearch());
        var saved = await desk.Send(await desk.Page("/group"), ("Session.How", "in-person"), ("Session.Happened", "Interviews."), ("Session.Service", "job-seeking-skills"), ("Session.Areas", "interviews"),
            ("Session.Came", ana), ("Session.Came", ben), ("Session.Missed", cleo));
        var answer = saved.Text("#answer");
        Assert.Contains("Saved for 3 clients", answer);
        Assert.Contains("Met Weekly contact", answer);
        Assert.Equal((4, 4, 3), (await desk.EntriesOf(ana), await desk.EntriesOf(ben), await desk.EntriesOf(cleo)));
        Assert.Contains("Job seeking skills, group, interviews", (await desk.Page($"/cases/{ana}")).Text("main"));
        Assert.Contains("Task note, no-show", (await desk.Page($"/cases/{cleo}")).Text("main"));
    }

    [Fact]
    public async Task Sent_twice_each_case_has_it_once()
    {
        await using var desk = await Desk.Of();
        var (ana, ben) = (await desk.Record.ACaseInJobSearch(), await desk.Record.ACaseInJobSearch());
        var form = await desk.Page("/group");
        for (var time = 0; time < 2; time++)
        {
            await desk.Send(form, ("Session.How", "virtual"), ("Session.Happened", "Leads."), ("Session.Came", ana), ("Session.Came", ben));
        }

        Assert.Equal((3, 3), (await desk.EntriesOf(ana), await desk.EntriesOf(ben)));
    }

    [Fact]
    public async Task What_one_case_refuses_is_said_there_and_the_others_have_theirs()
    {
        await using var desk = await Desk.Of();
        var ana = await desk.Record.ACaseInJobSearch();
        var ben = await desk.Record.ACase();
        await desk.Record.Recorded(ben, new PlanApproved { On = Day("2024-01-20"), Goal = "Retail", Services = ["job-search-assistance"] }, Referral("2024-02-01"));
        var answer = await desk.Send(await desk.Page("/group"), ("Session.How", "in-person"), ("Session.Happened", "Interviews."), ("Session.Service", "job-seeking-skills"), ("Session.Areas", "interviews"),
            ("Session.Came", ana), ("Session.Came", ben));
        Assert.Contains("Not saved for 1 client", answer.Text("[role=alert]"));
        Assert.Contains("job seeking skills in the plan in force", answer.Text("[role=alert]"));
        Assert.Contains("Saved for 1 client", answer.Text("#answer"));
        Assert.Equal((4, 2), (await desk.EntriesOf(ana), await desk.EntriesOf(ben)));
        Assert.Equal([ben], answer.QuerySelectorAll("input[name='Session.Came'][checked]").Select(chosen => chosen.GetAttribute("value")));
        Assert.Equal("Interviews.", answer.Text("#Session_Happened"));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var desk = await Desk.Of();
        var ana = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page("/group"), ("Session.On", "soon"), ("Session.Happened", "Leads."), ("Session.Service", "employment-success-skills"), ("Session.Came", ana));
        Assert.Contains("'soon' is not a day", again.Text("#Session_On-error"));
        Assert.Contains("Choose how you were in touch.", again.Text("main"));
        Assert.Contains("Choose at least one topic", again.Text("main"));
        Assert.NotNull(again.QuerySelector($"input[name='Session.Came'][value='{ana}'][checked]"));
        Assert.Equal(2, await desk.EntriesOf(ana));
    }

    [Fact]
    public async Task Nobody_is_recorded_as_there_and_as_missing()
    {
        await using var desk = await Desk.Of();
        var ana = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page("/group"), ("Session.How", "phone"), ("Session.Happened", "Leads."), ("Session.Came", ana), ("Session.Missed", ana));
        Assert.Contains("marked as came and as did not come", again.Text("#Session_Came"));
        Assert.Equal(2, await desk.EntriesOf(ana));
    }
}
