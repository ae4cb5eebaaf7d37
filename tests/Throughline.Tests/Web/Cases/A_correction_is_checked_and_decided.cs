using Throughline.Policy.CaseFiles;
using System.Net;
using Throughline.Casework.Notices;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Casework.AskedWhenRecorded;
using Throughline.Tests.Casework.PostEmployment;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>A case closed on September 20, 2023, 180 days after its job began; today is March 1, 2024.</summary>
public sealed class A_correction_is_checked_and_decided
{
    [Fact]
    public async Task What_takes_the_ground_from_a_closure_is_shown_sent_and_decided_by_a_supervisor()
    {
        await using var desk = await Desk.Of();
        var office = new ClosedOffice(desk.Record);
        var number = await office.ACase("2023-09-20");
        await desk.SignIn(desk.Record.Howard);
        var seq = (await office.Read(number)).AsRecorded.Single(each => each.Entry.Id == "job").Seq;

        var form = await desk.Page($"/cases/{number}/entries/{seq}/correct");
        var shown = await desk.Send(form, ("on", "2023-07-20"), ("Reason", "The pay stub shows the first day"), ("then", "check"));
        Assert.Contains("A supervisor decides on this", shown.Text("#stake"));
        Assert.Contains("90 days", shown.Text("main"));
        Assert.Contains("Nothing changes until it is decided", shown.Text("main"));
        Assert.DoesNotContain("Save correction", shown.Text("main"));
        await desk.Send(shown, ("then", "send"));
        Assert.Contains("waits for a supervisor", (await desk.Page($"/cases/{number}")).Text("section[aria-labelledby=ground]"));
        Assert.Equal(HttpStatusCode.Forbidden, await desk.Status("/decisions"));

        await desk.SignIn(desk.Record.Supervisor);
        var queue = await desk.Page("/decisions");
        Assert.Contains("The pay stub shows the first day", queue.Text("section[aria-labelledby=alone]"));
        var without = await desk.Send(queue, ("Decision", "approve"), ("Reason", ""));
        Assert.Contains("Say why", without.Text("[role=alert]"));
        await desk.Send(await desk.Page("/decisions"), ("Decision", "approve"), ("Reason", "Pay stub seen"));

        var closure = await desk.Page($"/cases/{number}/closure");
        Assert.Contains("Finding: Close as successful, not as of the day of the closure", closure.Text("section[aria-labelledby=ground]"));
        Assert.Contains("Pay stub seen", closure.Text("section[aria-labelledby=ground]"));
        Assert.Contains("Nothing waits for you", (await desk.Page("/decisions")).Text("main"));
    }

    [Fact]
    public async Task Declined_it_changes_nothing_and_stays_a_request()
    {
        await using var desk = await Desk.Of();
        var office = new ClosedOffice(desk.Record);
        var number = await office.ACase("2023-09-20");
        var before = (await office.Read(number)).Seq;
        var asked = await desk.Record.A<AskForCorrection>().Handle(new() { Agency = "nebraska-vr", Case = number, By = desk.Record.Howard, Entries = [ClosedOffice.Corrects("final", null)] }, TestContext.Current.CancellationToken);
        Assert.IsType<AskForCorrection.Outcome.Waits>(asked);
        await desk.SignIn(desk.Record.Supervisor);
        await desk.Send(await desk.Page("/decisions"), ("Decision", "decline"), ("Reason", "The call is in the telephone log"));
        Assert.Equal(before, (await office.Read(number)).Seq);
        Assert.Contains("declined", (await desk.Page($"/cases/{number}")).Text("section[aria-labelledby=ground]"));
    }

    [Fact]
    public async Task What_changes_nothing_else_is_approved_with_others()
    {
        await using var desk = await Desk.Of();
        var office = new ClosedOffice(desk.Record);
        var number = await office.ACase("2023-09-20");
        var job = (EmploymentStarted)(await office.Read(number)).AsRecorded.Single(each => each.Entry.Id == "job").Entry;
        await desk.Record.A<AskForCorrection>().Handle(
            new() { Agency = "nebraska-vr", Case = number, By = desk.Record.Howard, Entries = [ClosedOffice.Corrects("job", job with { Id = null, Title = "Nurse's aide" })], IsSure = true }, TestContext.Current.CancellationToken);
        await desk.SignIn(desk.Record.Supervisor);
        var queue = await desk.Page("/decisions");
        Assert.Contains("Nurse's aide", queue.Text("section[aria-labelledby=safe]"));
        await desk.Send(queue);
        Assert.Contains("Nurse's aide", CaseView.Of((await office.Read(number)).File, Day("2024-03-01")).Each<EmploymentStarted>().Single(each => each.Job == job.Job).Title);
    }

    [Fact]
    public async Task Money_is_never_approved_in_a_heap_whichever_of_the_two_wordings_is_money()
    {
        await using var desk = await Desk.Of();
        var office = new ClosedOffice(desk.Record);
        var number = await office.ACase("2023-09-20");
        var file = await office.Read(number);
        var billed = (Invoice)file.AsRecorded.Single(each => each.Entry.Id == "i1").Entry;
        var bought = file.AsRecorded.Single(each => each.Entry.Id == "a2").Entry;
        foreach (var correction in new[] { ClosedOffice.Corrects("i1", billed with { Id = null, Note = "Two trips" }), ClosedOffice.Corrects("a2", new TaskNote { On = bought.On, About = TaskAbout.Other, Note = "It was only talked about" }) })
        {
            Assert.IsType<AskForCorrection.Outcome.Waits>(await desk.Record.A<AskForCorrection>().Handle(new() { Agency = "nebraska-vr", Case = number, By = desk.Record.Howard, Entries = [correction], IsSure = true }, TestContext.Current.CancellationToken));
        }

        await desk.SignIn(desk.Record.Supervisor);
        var queue = await desk.Page("/decisions");
        Assert.Null(queue.QuerySelector("section[aria-labelledby=safe]"));
        Assert.Contains("It was only talked about", queue.Text("section[aria-labelledby=alone]"));
    }

    [Fact]
    public async Task Of_a_case_that_no_office_has_every_supervisor_of_the_agency_is_told_and_any_decides()
    {
        await using var desk = await Desk.Of();
        var other = new ClosedOffice(desk.Record).OtherSupervisor with { Office = "lincoln" };
        await desk.Hire(other);
        var number = await desk.Record.ACase(office: null);
        await desk.Record.Recorded(number, [.. ClosedCases.Life(Day("2023-09-20")).Select((entry, at) => entry with { Id = $"e{at}" })]);
        Assert.IsType<AskForCorrection.Outcome.Waits>(await desk.Record.A<AskForCorrection>().Handle(
            new() { Agency = "nebraska-vr", Case = number, By = desk.Record.Howard, Entries = [ClosedOffice.Corrects("e3", null, "It was another client")] }, TestContext.Current.CancellationToken));

        foreach (var supervisor in new[] { desk.Record.Supervisor, other })
        {
            Assert.Contains((await desk.Record.A<Inbox>().Handle(supervisor, TestContext.Current.CancellationToken))!.Unread, notice => notice.About == NoticeAbout.CorrectionAsked);
        }

        await desk.SignIn(other);
        var queue = await desk.Page("/decisions");
        Assert.Contains("It was another client", queue.Text("section[aria-labelledby=alone]"));
        await desk.Send(queue, ("Decision", "approve"), ("Reason", "The telephone log says so"));
        Assert.Contains("Nothing waits for you", (await desk.Page("/decisions")).Text("main"));
    }

    [Fact]
    public async Task The_same_contact_a_minute_later_is_asked_about_once()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        (string, string)[] logged = [("Log.How", "phone"), ("Log.Happened", "Two openings."), ("Log.Was", "contact")];
        var (one, other) = (await desk.Page($"/cases/{number}"), await desk.Page($"/cases/{number}"));
        await desk.Send(one, logged);
        var asked = await desk.Send(other, logged);
        Assert.Contains("You saved this a minute ago", asked.Text("[role=alert]"));
        Assert.Equal(3, await desk.EntriesOf(number));
        var again = await desk.Send(asked, logged);
        Assert.Contains("You saved this a minute ago", again.Text("[role=alert]"));
        Assert.Equal(3, await desk.EntriesOf(number));
        await desk.Send(again, [.. logged, ("Log.Sure", "true")]);
        Assert.Equal(4, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task A_day_before_everything_on_file_is_asked_about_once_at_its_field()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var asked = await desk.Send(await desk.Page($"/cases/{number}/record/task-note"), ("on", "2024-01-02"), ("about", "other"), ("note", "From the old notebook."));
        Assert.Contains("before everything on file", asked.Text("#on-error"));
        Assert.Equal("From the old notebook.", asked.Text("#note"));
        await desk.Send(asked, ("sure", "true"));
        Assert.Equal(3, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task An_agreement_is_not_ticked_and_is_taken_as_the_original_on_paper_with_who_saw_it()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        (string, string)[] ticked = [("document", "job-search-agreement"), ("action", "completed"), ("signedBy", "client"), ("signedBy", "placement-specialist"), ("note", "Signed")];
        var refused = await desk.Send(await desk.Page($"/cases/{number}/record/document"), ticked);
        Assert.Contains("write it in its form, Job Search Agreement", refused.Text("[role=alert]"), StringComparison.OrdinalIgnoreCase);
        await desk.Send(refused, [.. ticked, ("kept", "Folder 12, Omaha")]);
        var paper = (Document)(await new ClosedOffice(desk.Record).Read(number)).AsRecorded[^1].Entry;
        Assert.Equal(("Dana Brandt", "Folder 12, Omaha"), (paper.Data!.Value.GetProperty("seenBy").GetString(), paper.Data!.Value.GetProperty("kept").GetString()));
    }

    [Fact]
    public async Task Late_recording_is_shown_to_the_supervisor_and_refused_by_nothing()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-05"), Contact("2024-02-29"), new ServiceGiven { On = Day("2024-02-20"), Service = "training" });
        await desk.SignIn(desk.Record.Supervisor);
        var page = await desk.Page("/team/recording");
        Assert.Contains("Howard Nilsen 2 1 50% 25 days", page.Text("section[aria-labelledby=shares]"));
        Assert.Contains("Not among the services of the plan", page.Text("section[aria-labelledby=plan]"));
        Assert.Contains("25 days later", (await desk.Page($"/cases/{number}")).Text("section[aria-labelledby=file]"));
        Assert.Contains("Not among the services of the plan", (await desk.Page($"/cases/{number}")).Text("section[aria-labelledby=besides]"));
    }
}
