using System.Net;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Web.Kansas.Topeka;

namespace Throughline.Tests.Web.Kansas;

[Implements("KS-PE-03")]
[Implements("KS-PE-07")]
[Implements("KS-PE-08")]
[Implements("KS-PE-09")]
[Implements("KS-PE-13")]
public sealed class The_page_of_a_participant
{
    [Fact]
    public async Task Speaks_the_words_of_the_program_and_shows_the_twelve_months()
    {
        await using var office = await Open(Job("2024-06-03"), new CashAssistanceEnded { On = Day("2024-09-30"), Reason = "earnings" });
        using var nina = await office.Site.As("nina");
        var page = await nina.Sees(office.Case);
        Assert.Contains("11 months left of 12", page, StringComparison.Ordinal);
        Assert.Contains("Last day Tue Sep 30, 2025", page, StringComparison.Ordinal);
        Assert.Contains("by earnings", page, StringComparison.Ordinal);
        Assert.Contains("$5,000.00 for the year", page, StringComparison.Ordinal);
        Assert.Contains("Earned income credit", page, StringComparison.Ordinal);
        foreach (var foreign in new[] { "IPE", "Client Assistance", "90 days", "vocational" }) Assert.DoesNotContain(foreign, page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Has_a_crisis_on_top_with_the_contingency_until_it_is_handled()
    {
        await using var office = await Open();
        using var nina = await office.Site.As("nina");
        await office.Record(nina, "contingency", ("area", "child-care"), ("plan", "Her mother comes"), ("backups", "Rosa Dunn, 620-555-0148"));
        Assert.Contains("choose what it is about", await office.NotRecorded(nina, "problem", ("severity", "severe"), ("crisis", "true"), ("note", "Day care closed")), StringComparison.OrdinalIgnoreCase);
        await office.Record(nina, "problem", ("kinds", "family"), ("severity", "severe"), ("crisis", "true"), ("note", "Day care closed at once; no child care tomorrow."));
        var page = await nina.Sees(office.Case);
        Assert.Contains("Crisis since Fri Nov 22", page, StringComparison.Ordinal);
        Assert.Contains("620-555-0148", page, StringComparison.Ordinal);
        Assert.Contains("Crisis met", page, StringComparison.Ordinal);
        await office.Record(nina, "contingency-used", ("contingency", "contingency-1"), ("held", "true"), ("note", "Her mother came at six."));
        await office.Record(nina, "problem-handled", ("problem", "problem-1"), ("note", "Her mother takes Theo until December 11."));
        Assert.DoesNotContain("Crisis since", await nina.Sees(office.Case), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_nobody_visit_at_work_without_permission_or_after_its_end()
    {
        await using var office = await Open();
        using var nina = await office.Site.As("nina");
        (string, string)[] visit = [("employer", "Flint Hills Foods"), ("note", "Met in the break.")];
        Assert.Contains("no permission for job site visits", await office.NotRecorded(nina, "job-site-visit", visit), StringComparison.OrdinalIgnoreCase);
        await office.Record(nina, "permission", ("for", "job-site-visit"), ("scope", "all"), ("until", "2024-11-22"));
        await office.Record(nina, "job-site-visit", visit);
        office.Site.Clock.Forward(TimeSpan.FromDays(3));
        using var later = await office.Site.As("nina");
        Assert.Contains("the permission ended on Nov 22", await office.NotRecorded(later, "job-site-visit", [("on", "2024-11-25"), .. visit]), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The permission ended", await later.Sees(office.Case), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refers_to_a_course_on_the_last_day_of_the_window_and_not_on_the_next()
    {
        await using var office = await Open(Job("2023-06-03"), new CashAssistanceEnded { On = Day("2023-11-22"), Reason = "earnings" });
        using var nina = await office.Site.As("nina");
        (string, string)[] course = [("state", "referred"), ("to", "Neosho Ridge Tech"), ("skill", "Forklift certificate"), ("note", "Pays two dollars more.")];
        await office.Record(nina, "training-referral", course);
        office.Site.Clock.Forward(TimeSpan.FromDays(3));
        using var later = await office.Site.As("nina");
        Assert.Contains("the window ended", await office.NotRecorded(later, "training-referral", [("on", "2024-11-25"), .. course]), StringComparison.OrdinalIgnoreCase);
        await office.Record(later, "training-referral", ("on", "2024-11-25"), ("referral", "referral-1"), ("state", "began"), ("note", "First evening."));
        Assert.Contains("The twelve months are over", await later.Sees(office.Case), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_since_when_no_job_is_held_and_what_was_done_since()
    {
        await using var office = await Open(Job("2024-06-03"), new EmploymentEnded { On = Day("2024-11-03"), Job = "job-1", Reason = "Laid off" });
        using var nina = await office.Site.As("nina");
        var page = await nina.Sees(office.Case);
        Assert.Contains("without work since Nov 3, 19 days", page, StringComparison.Ordinal);
        Assert.Contains("Re-employment after a job loss", page, StringComparison.Ordinal);
        await office.Record(nina, "service", ("service", "job-search"), ("note", "Two openings at the mill."));
        Assert.Contains("Job search since Nov 22", await nina.Sees(office.Case), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_each_reader_what_is_theirs_and_other_agencies_nothing()
    {
        await using var office = await Open(
            Job("2024-06-03"), new NeedNamed { On = Day("2024-10-01"), Need = "Gas bill of $286.14", Area = "utilities", Rank = 1, Emergent = true }, new Problem { On = Day("2024-11-01"), Name = "p", Kinds = ["safety"], Crisis = true, Note = "He was at the door." },
            new Programme { On = Day("2024-10-02"), Name = ProgrammeName.Food, Status = ProgrammeStatus.Active, Renewal = Day("2024-12-15") });
        using var fred = await office.Site.As("fred");
        var page = await fred.Sees(office.Case);
        Assert.Contains("$5,000.00 for the year", page, StringComparison.Ordinal);
        foreach (var hidden in new[] { "Gas bill", "at the door", "Crisis", "Food assistance" }) Assert.DoesNotContain(hidden, page, StringComparison.OrdinalIgnoreCase);
        foreach (var withheld in new[] { "contacts", "programs", "network" })
        {
            using var answer = await fred.GetAsync($"{office.Case}/{withheld}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using var dana = await office.Site.As("dana");
        foreach (var own in new[] { "contacts", "programs", "network", "network-list", "money" })
        {
            using var answer = await dana.GetAsync($"/cases/{People.Marisol}/{own}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
