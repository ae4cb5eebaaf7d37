using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Notices;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

/// <summary>Today is March 1, 2024.</summary>
[Implements("NE-PL-39")]
public sealed class Staff_are_told
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<Notice>> Unread(Given given, Actor whom) => (await given.A<Inbox>().Handle(whom, Cancel))!.Unread;

    private static Task<AppendOutcome> By(Given given, Actor who, string number, params Entry[] entries) =>
        given.Append.Handle(new() { Agency = who.Agency, Case = number, By = who, Entries = entries }, Cancel);

    [Theory, OnBoth]
    public async Task Of_a_placement_the_counselor_and_of_a_referral_the_placement_specialist(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await By(given, given.Dana, number, Entries.Job("2024-02-20"));

        Assert.Equal((NoticeAbout.PlacementMade, number, 3), Assert.Single(await Unread(given, given.Howard)) is var placed ? (placed.About!.Value, placed.Case, placed.Seq!.Value) : default);
        Assert.Equal(NoticeAbout.ReferralOpened, Assert.Single(await Unread(given, given.Dana)).About);
    }

    [Theory, OnBoth]
    public async Task Of_another_job_nobody_and_of_ones_own_doing_neither(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await By(given, given.Dana, number, Entries.Job("2024-02-20", supported: false));
        await By(given, given.Howard, number, Entries.Job("2024-02-21", "j2"));

        Assert.Empty(await Unread(given, given.Howard));
    }

    [Theory, OnBoth]
    public async Task Of_a_concern_who_works_the_case_with_its_name(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await By(given, given.Howard, number, new ConcernRaised { On = Entries.Day("2024-02-29"), Concern = "lateness", By = RaisedBy.Employer, Note = "Twice late this week." });

        Assert.Contains(await Unread(given, given.Dana), notice => notice is { About: NoticeAbout.ConcernRaised, Subject: "lateness", Rule: "NE-PL-33" });
    }

    [Theory, OnBoth]
    public async Task Of_a_review_once_when_it_comes_near_however_often_the_day_is_turned(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, new Document { On = Entries.Day("2024-02-05"), Name = "job-search-agreement", Action = DocumentAction.Completed });
        async Task<int> Announced() => (await Unread(given, given.Dana)).Count(notice => notice.About == NoticeAbout.ReviewDue);

        await given.NightlyReevaluation();
        Assert.Equal(0, await Announced());
        // Due on May 5: announced from April 21 on.
        given.Clock.Forward(TimeSpan.FromDays(50));
        await given.NightlyReevaluation();
        Assert.Equal(0, await Announced());
        for (var day = 0; day < 3; day++)
        {
            given.Clock.Forward(TimeSpan.FromDays(1));
            await given.NightlyReevaluation();
            Assert.Equal(1, await Announced());
        }

        Assert.Contains("2024-05-05", (await Unread(given, given.Dana)).Single(notice => notice.About == NoticeAbout.ReviewDue).Text, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Of_a_case_that_becomes_theirs_and_no_more_of_one_that_no_longer_is(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var olga = new Actor("olga", "nebraska-vr", "Olga Brand", Role.PlacementSpecialist) { Office = "lincoln" };
        Assert.NotEmpty(await Unread(given, given.Dana));

        await given.Services.GetRequiredService<AssignCase>().Handle(new(given.Supervisor, number, "howard", "olga", "lincoln"), Cancel);

        Assert.Equal(NoticeAbout.CaseAssigned, Assert.Single(await Unread(given, olga)).About);
        Assert.Empty(await Unread(given, given.Dana));
        Assert.Equal(0, await given.A<UnreadNotices>().Count(given.Dana, Cancel));
        Assert.Contains(await given.A<CaseworkDb>().CaseChanges.ToListAsync(Cancel), change => change is { Field: "specialist", Was: "dana", Became: "olga", By: "sara" });
    }

    [Theory, OnBoth]
    public async Task And_what_they_have_read_is_read_for_them_alone(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await By(given, given.Dana, number, Entries.Job("2024-02-20"));
        var placed = Assert.Single(await Unread(given, given.Howard));

        Assert.Null(await given.A<Inbox>().Read(given.Dana, placed.Id, Cancel));
        Assert.Equal(1, await given.A<UnreadNotices>().Count(given.Howard, Cancel));
        Assert.NotNull(await given.A<Inbox>().Read(given.Howard, placed.Id, Cancel));
        Assert.Equal(0, await given.A<UnreadNotices>().Count(given.Howard, Cancel));
        Assert.Equal(placed.Id, Assert.Single((await given.A<Inbox>().Handle(given.Howard, Cancel))!.Read).Id);
        Assert.Null(await given.A<Inbox>().Handle(new("a", "nebraska-vr", "A", Role.Auditor), Cancel));
    }

    [Theory, OnBoth]
    public async Task Their_number_shows_what_others_bring_within_five_seconds(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        Assert.Equal(0, await given.A<UnreadNotices>().Count(given.Howard, Cancel));
        await By(given, given.Dana, number, Entries.Job("2024-02-20"));
        given.Clock.Forward(TimeSpan.FromSeconds(5));

        Assert.Equal(1, await given.A<UnreadNotices>().Count(given.Howard, Cancel));
    }

    [Theory, OnBoth]
    public async Task All_at_once_up_to_what_the_page_showed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await By(given, given.Dana, number, Entries.Job("2024-02-20"));
        var shown = given.Clock.Now.UtcDateTime;
        given.Clock.Forward(TimeSpan.FromMinutes(5));
        await By(given, given.Dana, number, Entries.Job("2024-02-21", "j2"));

        Assert.Equal(1, await given.A<Inbox>().ReadAll(given.Howard, shown, Cancel));

        Assert.Equal(4, Assert.Single(await Unread(given, given.Howard)).Seq);
    }

    [Theory, OnBoth]
    public async Task Of_nothing_that_an_import_brings_from_long_ago(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase();
        await By(given, Actor.AtTheConsole("nebraska-vr"), number, Entries.Plan("2023-01-20"), Entries.Referral("2023-02-01"), Entries.Job("2023-06-01"), new EmploymentEnded { On = Entries.Day("2023-09-01"), Job = "j1", Reason = "Closed down" }, Entries.Job("2024-02-28", "j2"));

        Assert.Equal(5, Assert.Single(await Unread(given, given.Howard)).Seq);
    }
}
