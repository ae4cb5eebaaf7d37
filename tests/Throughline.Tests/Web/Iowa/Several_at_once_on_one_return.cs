using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.FileRequests;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Web.Iowa;

/// <summary>Two counselors and two clerks on one request and one conversation, at once: nobody's words are lost, and one answer and one disposition stand.</summary>
[Implements("IA-PE-04")]
[Implements("IA-PE-11")]
public sealed class Several_at_once_on_one_return
{
    private static readonly DateOnly Today = new(2024, 11, 22);
    private static readonly Actor[] Counselors = [.. new[] { "ruth", "samuel" }.Select(id => new Actor(id, "iowa-ivrs", id, Role.Counselor) { Office = "Ames" })];
    private static readonly Actor[] Clerks = [.. new[] { "winifred", "ambrose" }.Select(id => new Actor(id, "iowa-ivrs", id, Role.FileClerk))];

    private static async Task<(Given Given, string Number)> ACase(Engine engine, IEnumerable<Entry> life)
    {
        var given = await Given.ARecord(engine);
        given.Clock.Now = new(2024, 11, 22, 18, 0, 0, TimeSpan.Zero);
        var opened = Assert.IsType<OpenCase.Opened>(await given.Services.GetRequiredService<OpenCase>().Handle(new() { By = Actor.AtTheConsole("iowa-ivrs"), Given = "Delphine", Family = "Amsel", Counselor = "ruth", Office = "Ames", NoneOfThese = true }));
        Assert.IsType<AppendOutcome.Recorded>(await given.Append.Handle(new() { Agency = "iowa-ivrs", Case = opened.Header.Number, By = Actor.AtTheConsole("iowa-ivrs"), Entries = [.. life], Mode = AppendMode.Legacy, IsSure = true }));
        return (given, opened.Header.Number);
    }

    private static Task<AppendOutcome[]> AtOnce(Given given, string number, int? seen, params (Actor By, Entry Entry)[] acts) => Task.WhenAll(acts.Select(act => Task.Run(() => given.Append.Handle(new()
    {
        Agency = "iowa-ivrs", Case = number, By = act.By, Entries = [act.Entry], ExpectedSeq = seen, IsSure = true, IdempotencyKey = Guid.NewGuid().ToString("n"),
    }))));

    private static async Task<CaseOnFile> Read(Given given, string number) => Assert.IsType<LoadOutcome.Found>(await given.Services.GetRequiredService<LoadCase>().Handle(Counselors[0], number)).Case;

    [Theory, OnBoth]
    public async Task One_disposition_stands(Engine engine)
    {
        var (given, number) = await ACase(engine, [.. ClosedIowan.Served.Where(entry => entry is not PlanAmended)]);
        await using var record = given;
        for (var round = 0; round < 4; round++)
        {
            await AtOnce(given, number, null, [.. Counselors.Select(each => (each, (Entry)new ClosedFile { On = Today, Action = ClosedFileAction.Used, Note = $"By {each.Name}, round {round}" }))]);
        }

        Assert.Single((await Read(given, number)).View.Each<ClosedFile>(), file => file.Action is ClosedFileAction.Used);
    }

    [Theory, OnBoth]
    public async Task One_answer_of_the_office_stands(Engine engine)
    {
        var (given, number) = await ACase(engine, [.. ClosedIowan.Served.TakeWhile(entry => entry is not ClosedFile), new ClosedFile { On = Today.AddDays(-3), Action = ClosedFileAction.Requested }]);
        await using var record = given;
        var answer = given.Services.CreateScope().ServiceProvider.GetRequiredService<AnswerFileRequest>();
        var outcomes = await Task.WhenAll(
            Task.Run(() => answer.Handle(Clerks[0], number, new() { On = Today, Action = ClosedFileAction.Sent, Note = "By courier" }, "a")),
            Task.Run(() => answer.Handle(Clerks[1], number, new() { On = Today, Action = ClosedFileAction.Unavailable, Reason = "Destroyed on 2024-08-04, kept four years" }, "b")));
        Assert.Single(outcomes, outcome => outcome is AppendOutcome.Recorded);
        Assert.Single((await Read(given, number)).View.Each<ClosedFile>(), file => file.Action is ClosedFileAction.Sent or ClosedFileAction.Unavailable);
    }

    [Theory, OnBoth]
    public async Task Whoever_saves_second_is_shown_the_first_and_both_wordings_stay(Engine engine)
    {
        var (given, number) = await ACase(engine, [.. ClosedIowan.Served.TakeWhile(entry => entry is not ClosedFile)]);
        await using var record = given;
        var seen = (await Read(given, number)).Seq;
        ReturningConversation Said(string words) => new() { On = Today, Conversation = "return-1", Objective = Objective.Maintain, Reason = "technology", Risk = RiskToTheJob.Months, Note = words };

        var outcomes = await AtOnce(given, number, seen, (Counselors[0], Said("The scanner cannot be read")), (Counselors[1], Said("The shift lead gives no breaks")));
        Assert.Single(outcomes, outcome => outcome is AppendOutcome.Recorded);
        var theirs = Assert.Single(outcomes.OfType<AppendOutcome.Conflicting>());
        var second = Array.FindIndex(outcomes, outcome => outcome is AppendOutcome.Conflicting);
        Assert.NotNull(theirs.Theirs.Single().Entry.Note);

        Assert.IsType<AppendOutcome.Recorded>((await AtOnce(given, number, (await Read(given, number)).Seq, (Counselors[second], Said("Seen, and added: both"))))[0]);
        var words = (await Read(given, number)).AsRecorded.Select(each => each.Entry.Note).ToList();
        Assert.Contains("Seen, and added: both", words);
        Assert.Contains(theirs.Theirs.Single().Entry.Note, words);
    }
}
