using Throughline.Casework.Access;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Casework.Placement;

/// <summary>A case in job search since February 1, 2024; today is March 1.</summary>
[Implements("NE-PL-14")]
public sealed class Employers_hear_only_what_the_client_permits
{
    private static ClientPermission Says(string on, PermissionScope scope) => new() { On = Day(on), For = PermissionFor.EmployerAdvocacy, Scope = scope };

    private static Contact With_employer(string on, string? employer = "Loup River Millwork", params Advocacy[] advocacy) =>
        new() { On = Day(on), With = Party.Employer, Mode = Mode.Phone, Employer = employer, Advocacy = advocacy.Length == 0 ? null : advocacy };

    [Theory, OnBoth]
    public async Task Who_was_not_asked_yet_has_permitted_nothing(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        Assert.Contains("has not been asked yet", await Refused(given, await given.ACaseInJobSearch(), With_employer("2024-02-10")));
    }

    [Theory, OnBoth]
    public async Task With_all_every_employer_may_be_called(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Says("2024-02-05", PermissionScope.All), With_employer("2024-02-10"));
    }

    [Theory, OnBoth]
    public async Task With_none_no_employer_is_called_and_the_note_of_it_and_other_services_go_on(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Says("2024-02-05", PermissionScope.None), new TaskNote { On = Day("2024-02-05"), About = TaskAbout.AdvocacyDeclined });
        Assert.Contains("declined contact with employers on 2024-02-05", await Refused(given, number, With_employer("2024-02-10", advocacy: Advocacy.Application)));
        await given.Recorded(number, Contact("2024-02-10"), new ServiceGiven { On = Day("2024-02-12"), Service = "job-seeking-skills", Areas = ["interviews"] });
    }

    [Theory, OnBoth]
    public async Task With_established_only_an_active_employer_may_be_called_and_another_not(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Says("2024-02-05", PermissionScope.EstablishedOnly));
        await Known(given, "Loup River Millwork, Inc.", EmployerStatus.Active);
        await Known(given, "Wheatline Logistics", EmployerStatus.Prospective);
        await Known(given, "Prairie Sky Clinic", EmployerStatus.Inactive);

        await given.Recorded(number, With_employer("2024-02-10", "Loup River Millwork"));
        Assert.Contains("Wheatline Logistics is not active in the employer database", await Refused(given, number, With_employer("2024-02-10", "Wheatline Logistics")));
        await Refused(given, number, With_employer("2024-02-10", "Prairie Sky Clinic"));
        await Refused(given, number, With_employer("2024-02-10", "Somebody Nobody Knows"));
        Assert.Contains("name the employer", await Refused(given, number, With_employer("2024-02-10", null)));
    }

    [Theory, OnBoth]
    public async Task The_latest_word_of_the_client_on_that_day_counts(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Says("2024-02-05", PermissionScope.None), Says("2024-02-20", PermissionScope.All));
        await Refused(given, number, With_employer("2024-02-19"));
        await given.Recorded(number, With_employer("2024-02-20"));
    }

    [Theory, OnBoth]
    public async Task The_follow_up_with_the_clients_own_employer_is_no_advocacy(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Says("2024-02-05", PermissionScope.None), Job("2024-02-12"));
        await given.Recorded(number, With_employer("2024-02-20", "Prairie Sky Clinic"));
        Assert.Contains("declined", await Refused(given, number, With_employer("2024-02-20", "Wheatline Logistics", Advocacy.Opening)));
    }

    [Theory, OnBoth]
    public async Task A_worksite_activity_stops_at_a_word_against_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var shadow = new WorksiteActivity { On = Day("2024-02-20"), Activity = Activity.JobShadow, Employer = "Wheatline Logistics" };
        await given.Recorded(number, new Staffing { On = Day("2024-02-10"), Meeting = Meeting.Win }, shadow);
        await given.Recorded(number, Says("2024-02-21", PermissionScope.None));
        await Refused(given, number, shadow with { On = Day("2024-02-22") });
    }

    private static async Task Known(Given given, string name, EmployerStatus status) =>
        Assert.IsType<KeepEmployers.Kept>(await given.A<KeepEmployers>().Add(given.Dana, new() { Name = name, Status = status }, noneOfThese: true, TestContext.Current.CancellationToken));

    private static async Task<string> Refused(Given given, string number, Entry entry)
    {
        var refusal = Assert.Single(Assert.IsType<AppendOutcome.Refused>(await given.Appended(number, entry)).Refusals).Refusal;
        Assert.Equal("NE-PL-14", refusal.Rule.Id);
        return Assert.Single(refusal.Because);
    }
}
