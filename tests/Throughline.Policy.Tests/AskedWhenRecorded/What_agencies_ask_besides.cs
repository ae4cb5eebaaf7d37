using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.AskedWhenRecorded;

[Implements("WI-IPS-10")]
public sealed class A_report_is_of_the_kind_that_its_service_asks
{
    private static readonly Provider[] Acme = [new("acme", "Acme Supports", [new("ips", "contract-specialist", Day("2015-06-01")), new("ips", "state-team-lead", Day("2015-06-03"))])];

    private static Authorization Bought(string service) => new() { On = Day("2016-01-04"), Number = "I-1", Service = service, Provider = "acme", Received = Day("2016-01-04"), From = Day("2016-01-04"), To = Day("2016-06-30"), Amount = 800 };

    private static string[] Asked(string service, string report, string on = "2016-02-01") => [.. new CaseFile(Packs.Wisconsin, "1", null, Acme, [Bought(service)])
        .AllAskedOf(new Document { On = Day(on), Name = report, Action = DocumentAction.Submitted, Authorization = "I-1", Note = "As it went" }).Select(refusal => refusal.Rule.Id).Where(id => id != "REC-09")];

    [Theory]
    [InlineData("ips-career-profile", "career-profile")]
    [InlineData("ips-job-development-plan", "job-development-plan")]
    [InlineData("ips-job-development", "job-development-report")]
    [InlineData("ips-job-start", "job-start-report")]
    [InlineData("ips-ongoing-support", "ongoing-support-report")]
    [InlineData("ips-transition", "transition-report")]
    public void And_no_other(string service, string report)
    {
        Assert.Empty(Asked(service, report));
        Assert.Equal(["WI-IPS-10"], Asked(service, report == "career-profile" ? "transition-report" : "career-profile"));
    }
}

[Implements("WI-IPS-01")]
public sealed class No_service_is_given_on_a_day_without_approval
{
    [Fact]
    public void Nor_reported_for_it()
    {
        Provider[] late = [new("acme", "Acme Supports", [new("ips", "contract-specialist", Day("2016-03-01")), new("ips", "state-team-lead", Day("2016-03-03"))])];
        Authorization bought = new() { On = Day("2016-03-04"), Number = "I-1", Service = "ips-ongoing-support", Provider = "acme", Received = Day("2016-03-04"), From = Day("2016-02-01"), To = Day("2016-06-30"), Amount = 800 };
        var file = new CaseFile(Packs.Wisconsin, "1", null, late, [bought]);
        Assert.Equal(["WI-IPS-01", "WI-IPS-01"], file.AllAskedOf(new ServiceMonth { On = Day("2016-04-01"), Authorization = "I-1", Period = new(2016, 2) }).Select(refusal => refusal.Rule.Id));
        Assert.Empty(file.AllAskedOf(new ServiceMonth { On = Day("2016-04-01"), Authorization = "I-1", Period = new(2016, 3) }));
    }
}

[Implements("NE-PL-44")]
public sealed class The_job_that_VR_supports
{
    [Theory]
    [InlineData("client and specialist are")]
    [InlineData("the specialist is", "client")]
    [InlineData("the client is", "placement-specialist")]
    [InlineData(null, "client", "counseling-specialist")]
    public void Is_agreed_by_client_and_specialist(string? lacking, params string[] agreed)
    {
        var refused = Packs.Nebraska.File().AllAskedOf(Started("2024-03-01") with { AgreedBy = agreed });
        if (lacking is null) Assert.Empty(refused);
        else Assert.StartsWith(lacking, Assert.Single(refused).Because[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Is_agreed_by_both_also_where_a_change_makes_a_job_the_one()
    {
        var became = Changed("2024-03-10") with { Supported = true };
        Assert.Equal(["NE-PL-44"], Packs.Nebraska.File(Started("2024-03-01", supported: false)).AllAskedOf(became).Select(refusal => refusal.Rule.Id));
        Assert.Empty(Packs.Nebraska.File(Started("2024-03-01", supported: false) with { AgreedBy = ["client", "placement-specialist"] }).AllAskedOf(became));
        Assert.Empty(Packs.Nebraska.File(Started("2024-03-01")).AllAskedOf(became));
        Assert.Empty(Packs.Nebraska.File(Started("2024-03-01", supported: false)).AllAskedOf(became with { Supported = null, WeeklyHours = 20 }));
    }

    [Fact]
    public void Is_asked_of_no_other_job() => Assert.Empty(Packs.Nebraska.File().AllAskedOf(Started("2024-03-01", supported: false)));
}

[Implements("REC-12")]
public sealed class A_kind_of_entry_that_the_program_does_not_know
{
    [Fact]
    public void Is_refused_in_Kansas_and_recorded_where_it_belongs()
    {
        foreach (Entry entry in new Entry[] { Planned("2024-03-01", "training"), Referred("2024-03-01"), Staffed("2024-03-01"), Authorized("2024-03-01", "A1", "2024-04-01") })
        {
            Assert.Equal(["REC-12"], Packs.Kansas.File().AllAskedOf(entry).Select(refusal => refusal.Rule.Id));
            Assert.DoesNotContain(Packs.Nebraska.File().AllAskedOf(entry), refusal => refusal.Rule.Id == "REC-12");
        }

        Assert.Empty(Packs.Kansas.File().AllAskedOf(new TaskNote { On = Day("2024-03-01"), About = TaskAbout.Other }));
    }
}
