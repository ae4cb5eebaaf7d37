using Authorization = Throughline.Policy.CaseFiles.Entries.Authorization;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>What IPS asks is asked of a case file too, as it is of pages and programs; and the agency's own providers stand, whatever a file says of them.</summary>
[Implements("WI-IPS-01")]
[Implements("WI-IPS-02")]
[Implements("WI-IPS-05")]
[Implements("WI-IPS-07")]
[Implements("WI-IPS-53")]
[Implements("WI-IPS-56")]
[Implements("WI-IPS-59")]
[Implements("WI-IPS-60")]
public sealed class What_a_file_brings
{
    private static readonly Actor Console = Actor.AtTheConsole(Office.Agency);

    private static readonly Authorization Bought = new()
    {
        On = Day("2023-02-01"), Number = "IPS-1", Service = "ips-career-profile", Provider = "acme-supports", Site = "main", Received = Day("2023-02-01"), From = Day("2023-02-01"), To = Day("2023-06-01"), Amount = 650,
    };

    private static readonly EmploymentStarted Job = new()
    {
        On = Day("2023-08-01"), Job = "job-1", Employer = "Harbor Rolls", Title = "Baker's helper", HourlyWage = 12, WeeklyHours = 20, Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    private static readonly Transition Passed = new() { On = Day("2023-11-10"), Job = "job-1", WithPeople = ["consumer", "employment-specialist", "counselor"] };

    private static readonly Document Report = new() { On = Day("2023-11-13"), Name = "transition-report", Action = DocumentAction.Submitted, Note = "As it went" };

    public static TheoryData<string, string, Entry[]> Refused => new()
    {
        { "a site on a day before its approvals", "no approval by the", [Bought with { On = Day("2022-12-01"), Received = Day("2022-12-01"), From = Day("2022-12-01") }] },
        { "a diagnosis group without its source", ".source", [new DiagnosisGroup { On = Day("2024-02-12"), Group = DiagnosisGroupName.SeriousMentalIllness }] },
        { "a step before those that come first", ".reason", [new IpsStep { On = Day("2024-02-12"), Step = IpsStepName.Eligible }] },
        { "a team meeting to which nobody came", ".present", [new TeamMeeting { On = Day("2024-02-12") }] },
        { "a transition on day 89", "90 days on the job", [Job, Passed with { On = Day("2023-10-29") }] },
        { "a transition without its meeting", ".withPeople", [Job, Passed with { WithPeople = ["consumer"] }] },
        { "work told as lost in a job that goes on", ".job", [Job, Passed, new StoppedWorkingTold { On = Day("2024-02-21"), Job = "job-1", Note = "The shop closed." }] },
        { "a closure on day 89 after the effective day", "90 days from the effective day", [Job, Passed, Report, Report with { On = Day("2023-11-20"), Action = DocumentAction.Accepted, Note = "It meets the specification." }, Closing("2024-02-28")] },
        { "a successful closure without a transition", "a job that passed to long-term support", [Job, Closing("2024-02-28")] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Is_left_where_it_tells_of(string what, string why, Entry[] entries)
    {
        await using var office = await (await Office.Opened()).WithProviders();
        // What came before is from another system; the last entry is new.
        await Import(office, File(entries[..^1]), AppendMode.Legacy);
        var left = Assert.IsType<ImportOutcome.Left>(await Import(office, File(entries)));
        var problem = Assert.Single(left.Problems);
        Assert.Contains(why, $"{problem.Place}: {problem.Message}", StringComparison.Ordinal);
        Assert.StartsWith($"entries[{entries.Length - 1}]", problem.Place, StringComparison.Ordinal);
        Assert.NotEmpty(what);
    }

    [Fact]
    public async Task Is_taken_once_with_its_follow_along_and_again_without_a_change()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        Entry[] life = [Bought, Job, Passed, Report, Report with { On = Day("2023-11-20"), Action = DocumentAction.Accepted, Note = "It meets the specification." }, Closing("2024-02-29")];
        Assert.True(Assert.IsType<ImportOutcome.Taken>(await Import(office, File(life[..^1]), AppendMode.Legacy)).Opened);
        Assert.Equal(1, Assert.IsType<ImportOutcome.Taken>(await Import(office, File(life))).EntriesAdded);
        var read = await Read(office);
        Assert.Equal(Day("2024-02-29"), read.Evaluation.Windows.Single(window => window.Rule == AfterTheJob.FollowAlong).To);

        // As it is exported, with the providers as the agency keeps them.
        var exported = new CaseFile(Packs.Wisconsin, "WI-7001", read.File.Person, read.File.Providers, [.. read.File.AsRecorded]);
        Assert.Equal(["acme-supports"], exported.Providers.Select(each => each.Id));
        var again = Assert.IsType<ImportOutcome.Taken>(await Import(office, exported));
        Assert.Equal((false, false, 0), (again.Opened, again.HeaderChanged, again.EntriesAdded));
    }

    [Fact]
    public async Task Does_not_approve_a_site_of_a_provider_that_the_agency_keeps()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var early = Bought with { On = Day("2022-12-01"), Received = Day("2022-12-01"), From = Day("2022-12-01") };
        Provider told = new("acme-supports", "Acme Supports", [new("ips", "contract-specialist", Day("2020-01-01")), new("ips", "state-team-lead", Day("2020-01-01"))]);
        Assert.IsType<ImportOutcome.Left>(await Import(office, new(Packs.Wisconsin, "WI-7001", new("Hollis", "Trembath", null), [told], [early])));
    }

    private static Closed Closing(string on) => new() { On = Day(on), Outcome = ClosureOutcome.Successful, Job = "job-1" };

    private static CaseFile File(params Entry[] entries) => new(Packs.Wisconsin, "WI-7001", new("Hollis", "Trembath", null), null, [.. entries.Select((entry, at) => entry with { Id = $"e{at}" })]);

    private static Task<ImportOutcome> Import(Office office, CaseFile file, AppendMode mode = AppendMode.Normal) => office.Record.A<ImportCase>().Handle(new(file, Console, mode), TestContext.Current.CancellationToken);

    private static async Task<CaseOnFile> Read(Office office) => Assert.IsType<LoadOutcome.Found>(await office.Record.A<LoadCase>().Handle(Console, "WI-7001", TestContext.Current.CancellationToken)).Case;
}
