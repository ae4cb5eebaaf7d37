using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Notices;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Casework.Team;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

/// <summary>Today is March 1, 2024; the cases are Dana's.</summary>
public sealed class A_supervisor_sees
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static async Task<TeamNumbers.Person> Dana(Given given) => (await given.A<TeamNumbers>().Handle(given.Supervisor, Cancel))!.Single(person => person.Staff == "dana");

    private static async Task<int> Listed(Given given, Caseload.Filter filter) => (await given.A<Caseload>().Handle(given.Supervisor, filter with { WaitsFor = "dana" }, Cancel))!.Total;

    private static async Task FourCases(Given given)
    {
        // Never reached, though in job search since February 1: several things late.
        await given.ACaseInJobSearch();
        // Reached on the last day that counts, and on the first that does not any more.
        await given.Recorded(await given.ACaseInJobSearch(), Entries.Contact("2024-02-23"));
        await given.Recorded(await given.ACaseInJobSearch(), Entries.Contact("2024-02-22"), new Document { On = Entries.Day("2023-12-10"), Name = "job-search-agreement", Action = DocumentAction.Completed });
        var closed = await given.ACase();
        await given.Recorded(closed, Entries.Plan("2023-01-20"), new Closed { On = Entries.Day("2023-11-01"), Outcome = ClosureOutcome.Other });
        await given.NightlyReevaluation();
    }

    [Theory, OnBoth]
    public async Task Each_number_as_long_as_the_list_behind_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await FourCases(given);
        var today = Entries.Day("2024-03-01");

        var dana = await Dana(given);

        Assert.Equal((4, 3, 1, 1), (dana.Cases, dana.Searching, dana.Reached, dana.Silent));
        Assert.Equal(dana.Cases, await Listed(given, new()));
        Assert.Equal(dana.Searching, await Listed(given, new() { Status = "job-search" }));
        Assert.Equal(dana.Reached, await Listed(given, new() { Status = "job-search", ContactedSince = today.AddDays(-7) }));
        Assert.Equal(dana.Searching - dana.Reached, await Listed(given, new() { Status = "job-search", SilentSince = today.AddDays(-7) }));
        Assert.Equal(dana.Silent, await Listed(given, new() { Active = true, SilentSince = today.AddDays(-30) }));
        Assert.Equal((dana.Overdue.Cases, 2), (await Listed(given, new() { Overdue = true }), dana.Overdue.Cases));
        Assert.Equal(dana.WeekLate.Cases, await Listed(given, new() { DueFrom = Entries.Day("1900-01-01"), DueBy = today.AddDays(-8) }));
        Assert.Equal(dana.DueToday.Cases, await Listed(given, new() { DueFrom = today, DueBy = today }));
        Assert.Equal(dana.NextDays.Cases, await Listed(given, new() { DueFrom = today.AddDays(1), DueBy = today.AddDays(7) }));
        Assert.Equal(dana.Overdue.Items, dana.Late.OneOrTwo + dana.Late.ToSeven + dana.Late.More);
    }

    [Theory, OnBoth]
    public async Task A_case_with_two_things_late_once(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, new ConcernRaised { On = Entries.Day("2024-02-20"), Concern = "lateness", By = RaisedBy.Client });
        await given.NightlyReevaluation();

        var dana = await Dana(given);

        Assert.Equal((1, 2), (dana.Overdue.Cases, dana.Overdue.Items));
        Assert.Equal(number, Assert.Single((await given.A<Caseload>().Handle(given.Supervisor, new() { Overdue = true }, Cancel))!.Cards).Case);
    }

    [Theory, OnBoth]
    public async Task The_reviews_of_the_next_fourteen_days_and_no_other_duty_of_those_days(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.ACaseInJobSearch();
        await given.Recorded(await given.ACaseInJobSearch(), new Document { On = Entries.Day("2024-02-05"), Name = "job-search-agreement", Action = DocumentAction.Completed });
        async Task<(int, int)> Reviews(string today) => ((await Dana(given)).Reviews.Cases, await Listed(given, new() { Rule = "NE-PL-09", DueFrom = Entries.Day(today), DueBy = Entries.Day(today).AddDays(14) }));

        // Due on May 5: not among those of April 20, among those of April 21.
        given.Clock.Forward(TimeSpan.FromDays(50));
        await given.NightlyReevaluation();
        Assert.Equal((0, 0), await Reviews("2024-04-20"));
        given.Clock.Forward(TimeSpan.FromDays(1));
        await given.NightlyReevaluation();
        Assert.Equal((1, 1), await Reviews("2024-04-21"));
    }

    [Theory, OnBoth]
    public async Task Windows_that_passed_unmet_for_thirty_days(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.NightlyReevaluation();

        var missed = Assert.Single(await given.A<TeamDays>().MissedLately(given.Supervisor, Cancel));
        Assert.Equal((number, "NE-PL-04", "dana", Entries.Day("2024-02-29")), (missed.Case, missed.Rule, missed.Staff, missed.Due));
        Assert.Empty(await given.A<TeamDays>().MissedLately(given.Dana, Cancel));

        given.Clock.Forward(TimeSpan.FromDays(30));
        await given.NightlyReevaluation();
        Assert.DoesNotContain(await given.A<TeamDays>().MissedLately(given.Supervisor, Cancel), each => each.Due == Entries.Day("2024-02-29"));
    }
}

public sealed class Cases_are_moved
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static async Task Hire(Given given, string id, Role role, string office = "omaha", bool active = true)
    {
        var db = given.A<CaseworkDb>();
        db.Add(new StaffMember { Id = id, UserName = id, Agency = "nebraska-vr", Name = id, Role = role, Office = office, Active = active });
        await db.SaveChangesAsync(Cancel);
    }

    private static Task<Outcome> Move(Given given, Actor by, string to, params string[] cases) =>
        given.A<ReassignCases>().Handle(new(by, CasePart.Specialist, "dana", to, cases), Cancel);

    [Theory, OnBoth]
    public async Task Several_at_once_with_what_is_owed_a_notice_and_the_history(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Hire(given, "olga", Role.PlacementSpecialist);
        string[] cases = [await given.ACaseInJobSearch(), await given.ACaseInJobSearch()];
        var stays = await given.ACaseInJobSearch();

        var moved = Assert.IsType<ReassignCases.Moved>(await Move(given, given.Supervisor, "olga", cases));

        Assert.Equal(cases, moved.Cases);
        var olga = new Actor("olga", "nebraska-vr", "olga", Role.PlacementSpecialist) { Office = "omaha" };
        Assert.Equal(cases.Order(), (await given.A<TodayFor>().Handle(olga, cancel: Cancel))!.Overdue.Shown.Select(client => client.Case).Order());
        Assert.All((await given.A<TodayFor>().Handle(given.Dana, cancel: Cancel))!.Overdue.Shown, client => Assert.Equal(stays, client.Case));
        var told = Assert.Single((await given.A<Inbox>().Handle(olga, Cancel))!.Unread, notice => notice.About is NoticeAbout.CaseAssigned or NoticeAbout.CasesAssigned);
        Assert.StartsWith("Sara Voss assigned 2 cases", told.Text, StringComparison.Ordinal);
        Assert.Equal(2, await given.A<CaseworkDb>().CaseChanges.CountAsync(change => change.Field == "specialist" && change.Was == "dana" && change.Became == "olga" && change.By == "sara", Cancel));
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Only_by_who_leads_and_only_to_a_colleague_who_works_such_cases(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Hire(given, "olga", Role.PlacementSpecialist);
        await Hire(given, "carl", Role.Counselor);
        await Hire(given, "gone", Role.PlacementSpecialist, active: false);
        await Hire(given, "far", Role.PlacementSpecialist, "lincoln");
        var number = await given.ACaseInJobSearch();

        Assert.IsType<Denied>(await Move(given, given.Dana, "olga", number));
        foreach (var to in new[] { "carl", "gone", "far", "nobody", "" }) Assert.Equal("to", Assert.IsType<Invalid>(await Move(given, given.Supervisor, to, number)).Mistakes[0].Field);
        Assert.Equal("cases", Assert.IsType<Invalid>(await Move(given, given.Supervisor, "olga")).Mistakes[0].Field);
        Assert.Equal("to", Assert.IsType<Invalid>(await Move(given, given.Supervisor, "dana", number)).Mistakes[0].Field);
    }

    [Theory, OnBoth]
    public async Task Not_when_somebody_else_has_them_by_now_or_they_are_out_of_reach(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Hire(given, "olga", Role.PlacementSpecialist);
        var moved = await given.ACaseInJobSearch();
        var elsewhere = await given.ACase(office: "lincoln");
        await Move(given, given.Supervisor, "olga", moved);

        var outcome = Assert.IsType<ReassignCases.Moved>(await Move(given, given.Supervisor, "olga", moved, elsewhere, "NE-99999"));

        Assert.Empty(outcome.Cases);
        Assert.Equal([moved, elsewhere, "NE-99999"], outcome.Left);
    }
}
