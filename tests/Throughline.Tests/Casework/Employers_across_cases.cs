using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Casework.Reports;
using Throughline.Casework.Team;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

[Implements("NE-PL-17")]
public sealed class An_employers_history
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static async Task<Employer> Kept(Given given, string name) =>
        Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, new() { Name = name }, noneOfThese: true, Cancel)).Employer;

    private static async Task<IReadOnlyList<EmployerHistory.Happened>> At(Given given, Actor reader, Employer employer) =>
        await given.A<EmployerHistory>().At(reader, employer, await given.A<EmployerHistory>().Merged(reader, employer.Id, Cancel), Cancel);

    private static WorksiteActivity Shadowed(string on, string employer) => new() { On = Entries.Day(on), Activity = Activity.JobShadow, Employer = employer };

    [Theory, OnBoth]
    public async Task Has_the_jobs_and_worksite_activities_of_entries_that_name_it_however_they_spell_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var prairie = await Kept(given, "Prairie Sky Clinic, Inc.");
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, new Staffing { On = Entries.Day("2024-02-05"), Meeting = Meeting.Win }, new ClientPermission { On = Entries.Day("2024-02-05"), For = PermissionFor.EmployerAdvocacy, Scope = PermissionScope.All },
            Shadowed("2024-02-12", "The prairie-sky clinic LLC"), Shadowed("2024-02-13", "County Annex"), Entries.Job("2024-02-20"), new EmploymentEnded { On = Entries.Day("2024-02-27"), Job = "j1", Reason = "Closed down" });

        var happened = await At(given, given.Dana, prairie);

        Assert.Equal([(MilestoneKind.Job, "Front desk", "2024-02-27", number), (MilestoneKind.WorksiteActivity, "job-shadow", "", number)],
            happened.Select(each => (each.What, each.Said!, each.Ended is { } ended ? $"{ended:yyyy-MM-dd}" : "", each.Case!)));
    }

    [Theory, OnBoth]
    public async Task Names_the_case_only_to_those_who_may_read_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var prairie = await Kept(given, "Prairie Sky Clinic");
        await given.Recorded(await given.ACaseInJobSearch(), Entries.Job("2024-02-20"));

        Assert.NotNull(Assert.Single(await At(given, given.Dana, prairie)).Case);
        Assert.Null(Assert.Single(await At(given, given.Dana with { Id = "eve", Office = "lincoln" }, prairie)).Case);
        Assert.Empty(await At(given, given.Dana with { Agency = "iowa-ivrs" }, prairie));
        Assert.Empty(await At(given, given.Dana with { Role = Role.ProviderStaff }, prairie));
    }

    [Theory, OnBoth]
    public async Task Follows_a_merge_and_its_undoing_and_a_correction(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var (prairie, sky) = (await Kept(given, "Prairie Sky Clinic"), await Kept(given, "Sky Health Partners"));
        await given.A<KeepEmployers>().AddContact(given.Dana, prairie.Id, Entries.Day("2024-02-01"), EmployerOccasion.JobLead, null, "Two openings", Cancel);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Job("2024-02-20") with { Id = "job" });
        Assert.Empty(await At(given, given.Dana, sky));

        await given.A<KeepEmployers>().Merge(given.Dana, prairie.Id, sky.Id, Cancel);
        Assert.Single(await At(given, given.Dana, sky));
        Assert.Equal("Two openings", Assert.Single(await given.A<FindEmployers>().Contacts(given.Dana, sky.Id, Cancel)).Note);
        Assert.Equal([sky.Id], (await given.A<FindEmployers>().ByName(given.Dana, "prairie", Cancel))!.Select(employer => employer.Id));

        await given.A<KeepEmployers>().Unmerge(given.Dana, prairie.Id, Cancel);
        Assert.Empty(await At(given, given.Dana, sky));
        Assert.Single(await At(given, given.Dana, prairie));

        await given.Recorded(number, new Correction { On = Entries.Day("2024-02-22"), Corrects = "job", Reason = "Entered in the wrong case" });
        Assert.Empty(await At(given, given.Dana, prairie));
        Assert.Empty(await given.Rebuilt());
    }
}

[Implements("NE-PL-18")]
public sealed class Employers_are_listed
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task By_status_across_all_of_them_a_page_at_a_time(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        for (var n = 0; n < 120; n++)
        {
            await given.A<KeepEmployers>().Add(given.Dana, new() { Name = $"{(n % 2 == 0 ? "Prairie" : "Meadow")} Works {n:000}", Status = n % 3 == 0 ? EmployerStatus.Active : EmployerStatus.Prospective }, noneOfThese: true, Cancel);
        }

        var find = given.A<FindEmployers>();
        var pages = new List<Employer>();
        for (var page = 1; page <= 3; page++) pages.AddRange((await find.List(given.Dana, "", null, page, Cancel))!.Employers);
        Assert.Equal(120, pages.Select(employer => employer.Id).Distinct().Count());
        Assert.Equal(pages.Select(employer => employer.Name).Order(StringComparer.Ordinal), pages.Select(employer => employer.Name));

        Assert.Equal((40, 40), await find.List(given.Dana, "", EmployerStatus.Active, 1, Cancel) is { } active ? (active.Total, active.Employers.Count) : default);
        Assert.Equal((20, 20), await find.List(given.Dana, "work prair", EmployerStatus.Active, 1, Cancel) is { } both ? (both.Total, both.Employers.Count) : default);
        Assert.Equal((60, 10), await find.List(given.Dana, "meadow", null, 2, Cancel) is { } second ? (second.Total, second.Employers.Count) : default);
        Assert.Equal(0, (await find.List(given.Dana, "meadow", EmployerStatus.Inactive, 1, Cancel))!.Total);
    }
}

[Implements("NE-PL-11")]
[Implements("NE-PL-19")]
public sealed class A_meeting
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static async Task<MeetingAgenda.Agenda> Agenda(Given given, DateOnly? since = null) => (await given.A<MeetingAgenda>().Handle(given.Dana, since, Cancel))!;

    private static Staffing Staffed(string on) => new() { On = Entries.Day(on), Meeting = Meeting.Win };

    [Theory, OnBoth]
    public async Task Goes_over_the_cases_that_were_not_staffed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var (staffed, waits) = (await given.ACaseInJobSearch(), await given.ACaseInJobSearch());
        await given.Recorded(staffed, Staffed("2024-02-20") with { Id = "win" });
        await given.Recorded(await given.ACase(), Entries.Plan("2024-01-20"));

        var agenda = await Agenda(given);
        Assert.Equal([waits], agenda.ToStaff.Select(card => card.Case));
        Assert.Equal((Entries.Day("2024-02-20"), Entries.Day("2024-02-20")), (agenda.Last, agenda.Since));

        await given.Recorded(staffed, new Correction { On = Entries.Day("2024-02-21"), Corrects = "win", Reason = "Another case was meant" });
        Assert.Equal(2, (await Agenda(given)).ToStaff.Count);
        Assert.Null((await Agenda(given)).Last);
    }

    [Theory, OnBoth]
    public async Task And_over_the_reviews_that_are_late_or_come_near(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        string[] agreed = ["2023-11-20", "2023-12-10", "2024-02-20"];
        foreach (var day in agreed)
        {
            var number = await given.ACase();
            await given.Recorded(number, Entries.Plan("2023-11-01"), Entries.Referral("2023-11-10"), new Document { On = Entries.Day(day), Name = "job-search-agreement", Action = DocumentAction.Completed });
        }

        Assert.Equal([Entries.Day("2024-02-18"), Entries.Day("2024-03-09")], (await Agenda(given)).Reviews.Select(review => review.Due));
    }

    [Theory, OnBoth]
    public async Task And_over_what_is_new_about_employers_since_the_last_one(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        given.Clock.Forward(TimeSpan.FromDays(-20));
        await given.A<KeepEmployers>().Add(given.Dana, new() { Name = "Old News" }, cancel: Cancel);
        given.Clock.Forward(TimeSpan.FromDays(11));
        await given.A<KeepEmployers>().Add(given.Dana, new() { Name = "On The Day" }, cancel: Cancel);
        given.Clock.Forward(TimeSpan.FromDays(9));
        await given.Recorded(await given.ACaseInJobSearch(), Staffed("2024-02-21"));

        Assert.Equal(["On The Day was added."], (await Agenda(given)).News.Select(change => change.Text));
        Assert.Equal(2, (await Agenda(given, Entries.Day("2024-02-01"))).News.Count);
        Assert.Empty((await Agenda(given, Entries.Day("2024-02-22"))).News);
    }

    [Theory, OnBoth]
    public async Task Of_ones_own_office_and_not_of_a_provider(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.ACaseInJobSearch();

        Assert.Empty((await given.A<MeetingAgenda>().Handle(given.Dana with { Id = "eve", Office = "lincoln" }, null, Cancel))!.ToStaff);
        Assert.Null(await given.A<MeetingAgenda>().Handle(given.Dana with { Role = Role.ProviderStaff }, null, Cancel));
    }
}
