using System.Globalization;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;
using Throughline.Tests.Typed;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Casework.Typed;

public sealed class What_a_record_cannot_keep_is_refused_by_its_field
{
    private static readonly string[] Unfit = ["a\0b", "a\u0001b", "a\u0085b", "a\u202Eb", "a\u2067b"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task In_an_entry_whatever_its_kind(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        foreach (var text in Unfit)
        {
            (Entry Entry, string Field)[] offered =
            [
                (new TaskNote { On = Day("2024-02-20"), About = TaskAbout.Other, Note = text }, "note"),
                (Contact("2024-02-20") with { Employer = text }, "employer"),
                (Contact("2024-02-20") with { Topics = [text] }, "topics"),
                (Job("2024-02-20") with { Title = text }, "title"),
                (new SelfSufficiencyPlan { On = Day("2024-02-20"), Goals = [new(text, Day("2024-05-01"), "client", false)] }, "goals.goal"),
            ];
            foreach (var (entry, field) in offered) Assert.Contains(field, Assert.IsType<AppendOutcome.Mistaken>(await given.Appended(number, entry)).Mistakes.Select(mistake => mistake.Field));
        }

        Assert.IsType<AppendOutcome.Recorded>(await given.Appended(number, new TaskNote { On = Day("2024-02-20"), About = TaskAbout.Other, Note = "two\nlines\tof 漢字 and 👩\u200D🔬" }));
    }

    [Theory, OnBoth]
    public async Task In_an_employer_and_in_what_was_said_with_one(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, new() { Name = "Prairie Foods", Status = EmployerStatus.Active }, cancel: Cancel)).Employer;
        foreach (var text in Unfit)
        {
            Assert.Equal("name", Assert.Single(Assert.IsType<Invalid>(await given.A<KeepEmployers>().Add(given.Dana, new() { Name = text, Status = EmployerStatus.Active }, cancel: Cancel)).Mistakes).Field);
            Assert.Equal("city", Assert.Single(Assert.IsType<Invalid>(await given.A<KeepEmployers>().Add(given.Dana, new() { Name = "Cass Mills", City = text, Status = EmployerStatus.Active }, cancel: Cancel)).Mistakes).Field);
            Assert.Equal("note", Assert.Single(Assert.IsType<Invalid>(await given.A<KeepEmployers>().AddContact(given.Dana, known.Id, Day("2024-03-01"), EmployerOccasion.JobLead, null, text, Cancel)).Mistakes).Field);
        }
    }

    [Theory, OnBoth]
    public async Task In_a_file_from_elsewhere_by_its_place(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var console = Actor.AtTheConsole("nebraska-vr");
        Entry[] entries = [new TaskNote { On = Day("2024-02-20"), About = TaskAbout.Other, Note = "a\0b" }];
        foreach (var mode in Enum.GetValues<AppendMode>())
        {
            Assert.Equal(["person.family"], await Places(new(Packs.Nebraska, "NE-90001", new("Ana", "Ru\0iz"), null, []), mode));
            Assert.Equal(["entries[0].note"], await Places(new(Packs.Nebraska, "NE-90001", new("Ana", "Ruiz"), null, entries), mode));
            foreach (var number in new[] { "..", "new", "a/b", "<b>", "NE 1", "ne..1", "" }) Assert.Equal(["case"], await Places(new(Packs.Nebraska, number, new("Ana", "Ruiz"), null, []), mode));
        }

        async Task<IEnumerable<string>> Places(CaseFile file, AppendMode mode) =>
            Assert.IsType<ImportOutcome.Left>(await given.A<ImportCase>().Handle(new(file, console, mode), Cancel)).Problems.Select(problem => problem.Place);
    }

    [Theory, OnBoth]
    public async Task And_what_was_read_is_kept_to_the_cent(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var amounts = Spellings.Of("numbers.txt").Where(row => !row.Data.Item2.StartsWith('!')).Select(row => (Typed: row.Data.Item1, Is: decimal.Parse(row.Data.Item2, CultureInfo.InvariantCulture))).ToList();
        await given.Recorded(number, [.. amounts.Select((amount, at) => (Entry)new Authorization
        {
            On = Day("2024-02-20"), Number = $"A-{at}", Service = "tools", Received = Day("2024-02-20"), From = Day("2024-02-20"), To = Day("2024-03-20"),
            Amount = Throughline.Policy.Typed.TypedNumber.Read(amount.Typed, out _)!.Value,
        })]);

        var kept = Assert.IsType<LoadOutcome.Found>(await given.A<LoadCase>().Handle(given.Howard, number, Cancel)).Case.File.AsRecorded.OfType<Authorization>().Select(each => each.Amount);
        Assert.Equal(amounts.Select(amount => amount.Is), kept);
    }

    [Theory, OnBoth]
    public async Task The_same_conversation_with_an_employer_is_asked_about_once(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var keep = given.A<KeepEmployers>();
        var known = Assert.IsType<KeepEmployers.Kept>(await keep.Add(given.Dana, new() { Name = "Prairie Foods", Status = EmployerStatus.Active }, cancel: Cancel)).Employer;
        Task<Outcome> Said(bool isSure) => keep.AddContact(given.Dana, known.Id, Day("2024-03-01"), EmployerOccasion.JobLead, null, "Two openings", null, isSure, Cancel);
        Assert.IsType<KeepEmployers.Kept>(await Said(false));
        Assert.IsType<KeepEmployers.SavedJustNow>(await Said(false));
        Assert.IsType<KeepEmployers.Kept>(await Said(true));
    }
}
