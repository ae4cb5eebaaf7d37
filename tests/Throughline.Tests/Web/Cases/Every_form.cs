using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Throughline.Casework.Access;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>No form is listed by hand here, so none is forgotten: sent with what cannot be understood, each says at the field what to do, and loses nothing.</summary>
public sealed class Every_form
{
    private const string Typed = "What was typed at length";

    private static readonly Actor Felix = new("felix", "nebraska-vr", "Felix Arden", Role.Fiscal);

    // Asked by a page of its own that leads through their questions.
    private static readonly Kind[] Led = [Kind.PostEmploymentRequested, Kind.Determination];

    private static readonly Entry[] SomethingToChooseFrom =
    [
        Plan("2023-08-01"), Referral("2023-08-10"), Contact("2023-08-14"), Job("2023-11-01"), new Release { On = Day("2024-01-05"), Name = "release-1", To = ReleasedTo.Family, Party = "Her sister", What = ["employment-facts"], Purpose = "Rides" }, new ConcernRaised { On = Day("2024-02-29"), Concern = "lateness", By = RaisedBy.Employer },
        new Authorization { On = Day("2024-01-02"), Number = "A-1", Service = "job-coaching", Received = Day("2024-01-02"), From = Day("2024-01-02"), To = Day("2024-03-31"), Amount = 100 },
    ];

    [Fact]
    public async Task That_records_an_entry_says_what_to_mend_and_keeps_what_was_typed()
    {
        await using var desk = await Desk.Of();
        await desk.Hire(Felix);
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, SomethingToChooseFrom);
        var seen = 0;
        foreach (var of in Recordings.Shown(Packs.Nebraska, Throughline.Pages.Nebraska.NebraskaForms.All).Where(each => !Led.Contains(each.Kind)).GroupBy(each => !AccessTable.Records(Role.Counselor, each.Kind)))
        {
            await desk.SignIn(of.Key ? Felix : desk.Record.Howard);
            foreach (var recording in of)
            {
                var page = await desk.Send(await desk.Page($"/cases/{number}/{recording.Address}"), [("on", "the day before"), ("note", Typed), .. recording.Fields.Where(field => field.Fixed is null).SelectMany(Spoilt)]);
                Assert.Equal("Not saved yet", page.Text("[role=alert] h2"));
                Assert.Equal(Typed, page.QuerySelector<IHtmlTextAreaElement>("[name=note]")!.Value);
                Says(page, recording.Title, "on", "the day before");
                foreach (var field in recording.Fields.Where(MustBeMended).Where(field => !IsInForce(recording, field))) Says(page, recording.Title, field.Name, Spoilt(field).Select(each => each.Value).FirstOrDefault());
                seen++;
            }
        }

        Assert.True(seen > 25, $"only {seen} forms were seen");
        Assert.Equal(SomethingToChooseFrom.Length, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("/record/task-note", "about", "scheduling")]
    [InlineData("/record/contact?with=client", "mode", "phone")]
    public async Task That_is_sent_twice_is_recorded_once_and_answered_alike(string address, string field, string value)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        var form = await desk.Page($"/cases/{number}{address}");
        for (var time = 0; time < 2; time++)
        {
            var saved = await desk.Send(form, (field, value), ("substantive", "true"), ("note", Typed));
            Assert.NotNull(saved.QuerySelector("#answer"));
            Assert.Equal(1, await desk.EntriesOf(number));
        }
    }

    [Fact]
    public async Task That_makes_a_document_says_what_to_mend_and_keeps_what_was_typed()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, SomethingToChooseFrom);
        foreach (var type in Packs.Nebraska.Documents)
        {
            var address = $"/cases/{number}/documents/{type.Key}";
            var page = await desk.Send(await desk.Page(address), [.. type.Sections.Select(section => (section.Name, Spoilt(section))), ("act", "check")]);
            Assert.EndsWith(address, page.Url, StringComparison.Ordinal);
            foreach (var section in type.Sections.Where(section => section.Required || Spoilt(section).Length > 0))
            {
                var wrong = page.GetElementById(section.Name + "-wrong");
                Assert.True(wrong is not null && wrong.Text().Length > 8, $"{type.Title}: {section.Label} says nothing");
                if (section.How == AnswerForm.InText) Assert.Equal(Spoilt(section), page.QuerySelector($"[name='{section.Name}']") is IHtmlTextAreaElement area ? area.Value : page.QuerySelector<IHtmlInputElement>($"[name='{section.Name}']")!.Value);
            }
        }

        Assert.Equal(SomethingToChooseFrom.Length, await desk.EntriesOf(number));
    }

    private static string Spoilt(Section section) => section.How switch { AnswerForm.InText => "x", AnswerForm.ByADay => "soon", _ => "" };

    // What is chosen from a list cannot be mistyped, only left out.
    private static IEnumerable<(string Name, string Value)> Spoilt(RecordedField field) => field.Control switch
    {
        Control.Number => [(field.Name, "many")],
        Control.Day => [(field.Name, "soon")],
        Control.Month => [(field.Name, "May")],
        Control.Occupation => [(field.Name, "zzz qqq")],
        Control.Lines when field.AtLeast is not null => [(field.Name, "Only one")],
        _ => [],
    };

    private static bool MustBeMended(RecordedField field) => field.Fixed is null && (Spoilt(field).Any() || field.AtLeast is not null || (!field.Optional && field.Control is not (Control.Choices or Control.Lines or Control.Goals)));

    // An amendment begins with the goal and the services of the plan.
    private static bool IsInForce(Recording recording, RecordedField field) => recording.Kind == Kind.PlanAmended && field.Name is ("goal" or "services");

    private static void Says(IDocument page, string form, string field, string? typed)
    {
        var control = page.QuerySelector($"main form.tl-form [name='{field}']");
        Assert.True(control is not null, $"{form} has no {field}");
        var message = control!.Closest(".usa-form-group--error")?.QuerySelector(".usa-error-message")?.Text();
        Assert.True(message is { Length: > 8 }, $"{form} says nothing at {field}");
        Assert.DoesNotContain("invalid", message!, StringComparison.OrdinalIgnoreCase);
        if (typed is not null) Assert.Equal(typed, control is IHtmlTextAreaElement area ? area.Value : control.GetAttribute("value"));
    }
}
