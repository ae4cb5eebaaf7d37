using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Derived;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Casework.Team;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class A_case_is_found
{
    [Theory, OnBoth]
    public async Task By_the_beginning_of_a_name_in_either_order_without_accents(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase("Zoë", "García López");
        await given.ACase("Ana", "Ruiz");

        foreach (var text in new[] { "zoe", "ZOE GAR", "garcia", "garcía lópez z", "Lopez", "lópez zoë", number, number.ToLowerInvariant(), number[3..] })
        {
            Assert.Equal(number, Assert.Single(await given.A<SearchCases>().Handle(given.Howard, text, TestContext.Current.CancellationToken)).Case);
        }

        foreach (var text in new[] { "arcia", "", "  ", "%", "'; --", "zoe ruiz" }) Assert.Empty(await given.A<SearchCases>().Handle(given.Howard, text, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task By_the_same_reach_whether_a_list_is_asked_for_in_one_way_or_the_other(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        foreach (var office in new[] { "lincoln", "omaha" })
        {
            await given.ACase(office: office);
            await given.ACaseInJobSearch();
        }

        await given.A<CaseworkDb>().Cards.Where(card => card.Office == "lincoln").ExecuteUpdateAsync(set => set.SetProperty(card => card.Provider, "acme"), TestContext.Current.CancellationToken);
        foreach (var role in Enum.GetValues<Role>())
        foreach (var (id, office, agency) in new[] { ("dana", "lincoln", "nebraska-vr"), ("howard", "omaha", "nebraska-vr"), ("x", "omaha", "nebraska-vr"), ("x", null, "nebraska-vr"), ("dana", "lincoln", "iowa-ivrs") })
        foreach (var provider in new[] { "acme", null })
        {
            var reader = new Actor(id, agency, "X", role) { Office = office, Provider = provider };
            if (!reader.May(Permission.SeeCaseload)) continue;
            var one = await given.A<CaseworkDb>().Cards.Within(reader, Permission.SeeCaseload).Select(card => card.Case).Order().ToListAsync(TestContext.Current.CancellationToken);
            var other = (await given.A<Caseload>().Handle(reader, new(), TestContext.Current.CancellationToken))!;

            Assert.Equal(one, other.Cards.Select(card => card.Case).Order());
            Assert.Equal(one.Count, other.Total);
        }
    }

    [Theory, OnBoth]
    public async Task Only_by_those_who_may_see_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.ACase(office: "lincoln");
        var colleague = new Actor("x", "nebraska-vr", "X", Role.Counselor) { Office = "omaha" };

        Assert.Empty(await given.A<SearchCases>().Handle(colleague, "ruiz", TestContext.Current.CancellationToken));
        Assert.Empty(await given.A<SearchCases>().Handle(colleague with { Agency = "iowa-ivrs", Office = "lincoln" }, "ruiz", TestContext.Current.CancellationToken));
        Assert.Empty(await given.A<SearchCases>().Handle(colleague with { Role = Role.SystemAdmin, Office = "lincoln" }, "ruiz", TestContext.Current.CancellationToken));
        Assert.Single(await given.A<SearchCases>().Handle(colleague with { Office = "lincoln" }, "ruiz", TestContext.Current.CancellationToken));
        // Assigned, though of another office.
        Assert.Single(await given.A<SearchCases>().Handle(given.Howard, "ruiz", TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Before_a_second_one_is_opened_for_the_same_person(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase("Ana", "Ruiz");
        var open = given.Services.GetRequiredService<OpenCase>();
        var request = new OpenCase.Request { By = given.Howard, Given = "ana", Family = "RUÍZ" };

        var known = Assert.IsType<KnownAlready>(await open.Handle(request, TestContext.Current.CancellationToken));
        Assert.Equal(number, Assert.Single(known.People).Case);
        Assert.IsType<OpenCase.Opened>(await open.Handle(request with { NoneOfThese = true }, TestContext.Current.CancellationToken));
        Assert.IsType<Denied>(await open.Handle(request with { By = given.Dana }, TestContext.Current.CancellationToken));
        Assert.Equal("case", Assert.Single(Assert.IsType<Invalid>(await open.Handle(request with { Number = number, NoneOfThese = true }, TestContext.Current.CancellationToken)).Mistakes).Field);
    }

    [Theory, OnBoth]
    public async Task Under_a_number_of_its_own_when_twenty_are_opened_at_once(Engine engine)
    {
        await using var given = await Given.ARecord(engine);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => given.ACase())));

        Assert.Equal(20, numbers.Distinct().Count());
    }
}

public sealed class What_is_due
{
    [Theory, OnBoth]
    public async Task Is_listed_for_who_owes_it_by_lateness(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var late = await given.ACaseInJobSearch();
        var good = await given.ACaseInJobSearch();
        await given.Recorded(good, Entries.Contact("2024-02-23"));
        await given.NightlyReevaluation();

        var today = (await given.A<TodayFor>().Handle(given.Dana, cancel: TestContext.Current.CancellationToken))!;

        Assert.Equal(2, today.Clients);
        var overdue = Assert.Single(today.Overdue.Shown);
        Assert.Equal((late, Entries.Day("2024-02-08")), overdue.Owed.Where(owed => owed.Rule == "NE-PL-03").Select(owed => (owed.Case, owed.Due!.Value)).First());
        Assert.Equal((good, "Ana Ruiz"), today.DueToday.Shown.Where(client => client.Owed.Any(owed => owed.Rule == "NE-PL-03")).Select(client => (client.Case, client.Name)).Single());
        Assert.All(overdue.Owed, owed => Assert.NotEmpty(owed.Because));
        Assert.Contains(overdue.Owed, owed => owed.Rule == "NE-PL-08" && owed.Due is null);
        Assert.Equal(overdue.Owed.Select(owed => owed.Due ?? DateOnly.MaxValue), overdue.Owed.Select(owed => owed.Due ?? DateOnly.MaxValue).Order());
        Assert.Equal((0, 0), (await given.A<TodayFor>().Handle(given.Howard, cancel: TestContext.Current.CancellationToken)) is { } howards ? (howards.Overdue.Clients, howards.Items.Overdue) : default);
        Assert.Null(await given.A<TodayFor>().Handle(new("a", "nebraska-vr", "A", Role.SystemAdmin), new() { Staff = "dana" }, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_counted_whole_and_read_in_full_for_the_first_clients_of_a_long_list(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var cases = new List<string>();
        for (var n = 0; n < TodayFor.AtOnce + 2; n++) cases.Add(await given.ACaseInJobSearch());
        await given.NightlyReevaluation();
        var list = given.A<TodayFor>();

        var today = (await list.Handle(given.Dana, cancel: TestContext.Current.CancellationToken))!;
        var whole = (await list.Handle(given.Dana, new() { Whole = OwedGroup.Late }, TestContext.Current.CancellationToken))!;
        var last = (await list.Handle(given.Dana, new() { Case = cases[^1] }, TestContext.Current.CancellationToken))!;

        Assert.Equal((cases.Count, TodayFor.AtOnce, 2), (today.Overdue.Clients, today.Overdue.Shown.Count, today.Overdue.NotShown));
        Assert.Equal(cases.Order(), whole.Overdue.Shown.Select(client => client.Case).Order());
        Assert.Contains(cases[^1], last.Overdue.Shown.Select(client => client.Case));
        Assert.Equal(today.Items.Overdue, whole.Overdue.Shown.Sum(client => client.Owed.Count(owed => owed.Due < today.Today)));
        Assert.Equal(0, today.NeedNothing);
    }

    [Theory, OnBoth]
    public async Task Moves_with_the_assignment_and_so_do_rights(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var assign = given.Services.GetRequiredService<AssignCase>();
        var olga = new Actor("olga", "nebraska-vr", "Olga", Role.PlacementSpecialist) { Office = "lincoln" };
        var load = given.Services.GetRequiredService<LoadCase>();

        Assert.IsType<LoadOutcome.Withheld>(await load.Handle(olga, number, TestContext.Current.CancellationToken));
        Assert.Equal(AssignCase.Outcome.NotYours, await assign.Handle(new(given.Dana, number, "howard", "olga", "lincoln"), TestContext.Current.CancellationToken));
        Assert.Equal(AssignCase.Outcome.Assigned, await assign.Handle(new(given.Supervisor, number, "howard", "olga", "lincoln"), TestContext.Current.CancellationToken));

        Assert.IsType<LoadOutcome.Found>(await load.Handle(olga, number, TestContext.Current.CancellationToken));
        Assert.IsType<LoadOutcome.Withheld>(await load.Handle(given.Dana, number, TestContext.Current.CancellationToken));
        Assert.NotEmpty((await given.A<TodayFor>().Handle(olga, cancel: TestContext.Current.CancellationToken))!.Overdue.Shown);
        Assert.Equal(0, (await given.A<TodayFor>().Handle(given.Dana, cancel: TestContext.Current.CancellationToken))!.Overdue.Clients);
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Is_counted_for_the_team_and_the_caseload_is_filtered_and_paged(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        for (var n = 0; n < 3; n++) await given.ACaseInJobSearch();
        await given.ACase("Wendell", "Amoah");
        await given.NightlyReevaluation();

        var team = (await given.A<TeamNumbers>().Handle(given.Supervisor, TestContext.Current.CancellationToken))!;
        Assert.Equal(("dana", 4, 3), (team[0].Staff, team[0].Cases, team[0].Overdue.Cases));
        Assert.Null(await given.A<TeamNumbers>().Handle(given.Dana, TestContext.Current.CancellationToken));

        var all = (await given.A<Caseload>().Handle(given.Dana, new() { PageSize = 2 }, TestContext.Current.CancellationToken))!;
        Assert.Equal((4, "Wendell Amoah"), (all.Total, all.Cards[0].Name));
        var second = (await given.A<Caseload>().Handle(given.Dana, new() { PageSize = 2, Page = 2 }, TestContext.Current.CancellationToken))!;
        Assert.Empty(all.Cards.Select(card => card.Case).Intersect(second.Cards.Select(card => card.Case)));
        var late = (await given.A<Caseload>().Handle(given.Dana, new() { Overdue = true, Staff = "dana", Status = "job-search", DueBy = Entries.Day("2024-02-29"), By = Caseload.Order.NextDue }, TestContext.Current.CancellationToken))!;
        Assert.Equal(3, late.Total);
    }
}

public sealed class Reading_a_case
{
    [Theory, OnBoth]
    public async Task Shows_its_file_and_what_policy_says_today(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        var found = Assert.IsType<LoadOutcome.Found>(await given.Services.GetRequiredService<LoadCase>().Handle(given.Dana, number, TestContext.Current.CancellationToken)).Case;

        Assert.Equal(("Ana Ruiz", 2, 2), (found.Header.Name, found.AsRecorded.Count, found.Seq));
        Assert.Equal("job-search", found.Evaluation.Status.Code);
    }

    [Theory, OnBoth]
    public async Task Is_recorded_though_the_program_stops_at_once(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var record = given.Services.GetRequiredService<LogAccess>();
        await record.StartAsync(TestContext.Current.CancellationToken);

        for (var n = 0; n < 300; n++)
        {
            given.Clock.Forward(TimeSpan.FromMilliseconds(1));
            await record.Handle(given.Dana, number, "/case", "10.0.0.7", TestContext.Current.CancellationToken);
        }

        await record.StopAsync(TestContext.Current.CancellationToken);

        var reads = await given.A<CaseworkDb>().Reads.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(300, reads.Count);
        Assert.All(reads, read => Assert.Equal(("dana", number, "10.0.0.7"), (read.Staff, read.Case, read.From)));
        var who = given.A<AccessLog>();
        Assert.Single((await who.At(given.Supervisor, number, TestContext.Current.CancellationToken))!);
        Assert.Single((await who.At(new("c", "nebraska-vr", "Ana", Role.Client) { Case = number }, number, TestContext.Current.CancellationToken))!);
        Assert.Null(await who.At(given.Dana, number, TestContext.Current.CancellationToken));
        Assert.Null(await who.At(given.Supervisor with { Id = "s2", Office = "lincoln" }, number, TestContext.Current.CancellationToken));
        Assert.Null(await who.At(new("c", "nebraska-vr", "Ana", Role.Client) { Case = "NE-0" }, number, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Shows_each_role_only_what_is_theirs(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, new Authorization { On = Entries.Day("2024-02-10"), Number = "A-1", Service = "job-coaching", Received = Entries.Day("2024-02-10"), From = Entries.Day("2024-02-10"), To = Entries.Day("2024-03-10"), Amount = 100 });
        var fiscal = new Actor("rosa", "nebraska-vr", "Rosa Ellery", Role.Fiscal);

        var seen = Assert.IsType<LoadOutcome.Found>(await given.Services.GetRequiredService<LoadCase>().Handle(fiscal, number, TestContext.Current.CancellationToken)).Case;
        Assert.Equal([Kind.Authorization], seen.AsRecorded.Select(entry => entry.Entry.Kind));

        Task<AppendOutcome> Pays(Actor by) => given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = by, Entries = [new AuthorizationPaid { On = Entries.Day("2024-02-20"), Authorization = "A-1", Amount = 100, InFull = true }] }, TestContext.Current.CancellationToken);
        Assert.IsType<AppendOutcome.NotYours>(await Pays(given.Howard));
        Assert.Equal("REC-07", Assert.Single(Assert.IsType<AppendOutcome.Refused>(await Pays(fiscal with { Id = "howard" })).Refusals).Refusal.Rule.Id);
        Assert.IsType<AppendOutcome.Recorded>(await Pays(fiscal));
        Assert.IsType<AppendOutcome.NotYours>(await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = fiscal, Entries = [Entries.Contact("2024-02-20")] }, TestContext.Current.CancellationToken));
        Assert.IsType<AppendOutcome.NoSuchCase>(await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = new("c", "nebraska-vr", "C", Role.Client) { Case = number }, Entries = [Entries.Contact("2024-02-20")] }, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Tells_the_counselor_of_a_placement(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = given.Dana, Entries = [Entries.Job("2024-02-20")] }, TestContext.Current.CancellationToken);

        var notice = await given.A<CaseworkDb>().Notices.SingleAsync(each => each.Rule == "NE-PL-39", TestContext.Current.CancellationToken);
        Assert.Equal(("howard", "NE-PL-39", number), (notice.For, notice.Rule, notice.Case));
    }
}
