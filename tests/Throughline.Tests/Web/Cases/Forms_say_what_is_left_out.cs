using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Today is Friday, March 1, 2024.</summary>
public sealed class Forms_say_what_is_left_out
{
    [Fact]
    public async Task A_move_of_nobody_or_to_nobody_is_told_at_its_fields()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.SignIn(desk.Record.Supervisor);
        Assert.Null((await desk.Page("/team/move")).QuerySelector("[role=alert]"));
        Assert.Equal("Choose whose clients are to move.", (await desk.Page("/team/move?of=")).Text("#of-error"));
        await desk.Hire(new("mara", "nebraska-vr", "Mara Lind", Role.PlacementSpecialist) { Office = "omaha" });
        desk.Record.Clock.Forward(TimeSpan.FromSeconds(5));
        var again = await desk.Send(await desk.Page("/team/move?of=specialist%3Adana"));
        Assert.Equal(["Choose at least one client.", "Choose who is to have them."], again.QuerySelectorAll("[role=alert] li").Select(line => line.Text()));
        Assert.Equal("Choose who is to have them.", again.Text("#to-error"));
        var chosen = await desk.Send(again, ("cases", number));
        Assert.NotNull(chosen.QuerySelector($"input[name=cases][value='{number}'][checked]"));
        Assert.Equal(["Choose who is to have them."], chosen.QuerySelectorAll("[role=alert] li").Select(line => line.Text()));
    }

    [Fact]
    public async Task Somebody_who_is_known_already_is_not_passed_over_in_silence()
    {
        await using var desk = await Desk.Of();
        await desk.Record.ACaseInJobSearch();
        await desk.SignIn(desk.Record.Howard);
        var shown = await desk.Send(await desk.Page("/cases/new"), ("Given", "Ana"), ("Family", "Ruiz"));
        Assert.Null(shown.QuerySelector("[role=alert]"));
        var again = await desk.Send(shown);
        Assert.Equal("Open the case of one of these, or say that it is someone else.", again.Text("#NoneOfThese-error"));
        Assert.Contains("Ana Ruiz", (await desk.Send(again, ("NoneOfThese", "true"))).Text("h1"));
    }

    [Fact]
    public async Task A_telephone_number_of_a_client_without_a_digit_is_told_at_its_field()
    {
        await using var desk = await Desk.Of();
        await desk.SignIn(desk.Record.Howard);
        var again = await desk.Send(await desk.Page("/cases/new"), ("Given", "Ona"), ("Family", "Reuss"), ("Phone", "banana"));
        Assert.Contains("is not a telephone number", again.Text("#Phone-error"));
        Assert.Equal("banana", again.QuerySelector("#Phone")!.GetAttribute("value"));
        Assert.Contains("Ona Reuss", (await desk.Send(again, ("Phone", "402 555 0117 ext. 5"))).Text("h1"));
    }

    [Fact]
    public async Task A_choice_that_would_be_lost_is_told_at_the_field_that_decides_it()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page("/group"), ("Session.How", "in-person"), ("Session.Happened", "Interviews"), ("Session.Came", number), ("Session.Service", ""), ("Session.Areas", "interviews"));
        Assert.Contains("You chose something of job seeking skills.", again.Text("#Session_Service-error"));
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task What_is_to_be_mended_follows_the_fields_of_the_page()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await Follow(await desk.Send(await desk.Page($"/cases/{number}/record/employment-started")));
        await Follow(await desk.Send(await desk.Page($"/cases/{number}"), ("Log.Was", "contact")));
        await desk.SignIn(desk.Record.Howard);
        await Follow(await desk.Send(await desk.Page("/cases/new"), ("Born", "soon")));
        await Follow(await desk.Send(await desk.Page("/group"), ("Session.On", "")));

        static Task Follow(IDocument page)
        {
            var mended = page.QuerySelectorAll("[role=alert] li a").Select(link => link.GetAttribute("href")![1..]).ToList();
            Assert.True(mended.Count > 1, "a list of one has no order");
            var standing = page.QuerySelectorAll("main [id]").Select(field => field.Id!).Where(mended.Contains).Distinct().ToList();
            Assert.Equal(standing, mended);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_document_tells_what_is_missing_and_what_does_not_fit_in_one_answer()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/documents/job-search-agreement-review"), ("outcome", "return"), ("act", "check"));
        Assert.Contains("Not answered yet.", again.Text("[role=alert]"));
        Assert.Contains("Say why, and what is to be settled first.", again.Text("[role=alert]"));
    }

    [Fact]
    public async Task A_correction_asks_what_the_form_asked_that_recorded_it()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20", Mode.Phone, "Two openings."), Contact("2024-02-22", Mode.Phone) with { Present = ["Her mother"] });
        var form = await desk.Page($"/cases/{number}/entries/3/correct");
        Assert.NotNull(form.QuerySelector("input[name=substantive][value=no-show]"));
        Assert.NotNull(form.QuerySelector("input[name=mode][value=phone][checked]"));
        Assert.Null(form.QuerySelector("[name=advocacy]"));
        Assert.Null(form.QuerySelector("main form details"));
        var corrected = await desk.Send(form, ("Reason", "She did not come."), ("substantive", "no-show"), ("then", "save"));
        corrected = await desk.Send(corrected, ("then", "save"));
        Assert.Contains("Task note, no-show", corrected.Text("#entry-5"));

        var more = await desk.Page($"/cases/{number}/entries/4/correct");
        Assert.Equal("Also on record: who else took part", more.Text("main form details summary"));
        Assert.Equal("Her mother", more.QuerySelector<IHtmlTextAreaElement>("main form details [name=present]")!.Value);
    }

    [Fact]
    public async Task What_the_short_form_could_not_have_recorded_is_corrected_in_the_long_one()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        // Without both specialists it is no warm hand-off by the form.
        await desk.Record.Recorded(number, Contact("2024-02-20", Mode.InPerson) with { Topics = ["warm-hand-off"] });
        Assert.NotNull((await desk.Page($"/cases/{number}/entries/3/correct")).QuerySelector("[name=advocacy]"));
    }

    [Fact]
    public async Task Employers_that_may_be_the_same_are_read_one_under_the_other_on_a_phone()
    {
        await using var desk = await Desk.Of();
        await desk.Record.A<KeepEmployers>().Add(desk.Record.Dana, new() { Name = "Platte Valley Foods, Inc.", Phone = "(308) 555-0177", City = "Grand Island" }, cancel: TestContext.Current.CancellationToken);
        var page = await desk.Page("/employers/new?name=Platte+Valley+Foods&phone=308-555-0177&web=&street=&city=");
        var table = page.QuerySelector("section[aria-labelledby=likely] table")!;
        Assert.True(table.ClassList.Contains("tl-stack"));
        Assert.All(table.QuerySelectorAll("tbody td").Where(cell => cell.TextContent.Trim().Length > 0 && !cell.ClassList.Contains("tl-bare")), cell => Assert.NotEmpty(cell.GetAttribute("data-label") ?? ""));
        Assert.Equal("You typed", table.QuerySelector("tbody td")!.GetAttribute("data-label"));
    }
}
