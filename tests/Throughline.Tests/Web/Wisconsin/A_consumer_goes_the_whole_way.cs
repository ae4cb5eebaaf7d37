using System.Net;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>The referral path, the treatment team, the job, its passing on and the closure, on the pages of a case and through the API.</summary>
[Implements("WI-IPS-02")]
[Implements("WI-IPS-05")]
[Implements("WI-IPS-07")]
[Implements("WI-IPS-53")]
[Implements("WI-IPS-56")]
[Implements("WI-IPS-59")]
[Implements("WI-IPS-60")]
public sealed class A_consumer_goes_the_whole_way
{
    private static readonly EmploymentStarted Job = new()
    {
        On = Day("2023-08-01"), Job = "job-1", Employer = "Harbor Rolls", Title = "Baker's helper", HourlyWage = 12, WeeklyHours = 12, Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    private static readonly Transition Passed = new() { On = Day("2023-11-10"), Job = "job-1", WithPeople = ["consumer", "employment-specialist", "counselor"] };

    [Fact]
    public async Task By_the_steps_of_the_referral_path_with_their_days_and_what_is_missing()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        var priya = await office.As(office.Priya);
        Assert.Contains("Missing for eligibility: application, disability and functional information, primary diagnosis group", Plain(await priya.Page($"/cases/{number}/path")), StringComparison.Ordinal);

        var form = $"/cases/{number}/record/ips-step?step=interest";
        var (_, saved) = await priya.Send(form, $"/cases/{number}/record/ips-step", ("on", "2024-02-01"), ("step", "interest"), ("with", "Lena Abernathy"), ("seen", "2"), ("IdempotencyKey", "one"));
        Assert.Contains("saved", saved, StringComparison.OrdinalIgnoreCase);
        await priya.Send($"/cases/{number}/record/diagnosis-group", $"/cases/{number}/record/diagnosis-group", ("on", "2024-02-12"), ("group", "serious-mental-illness"), ("source", "Letter of Dr. Quill"), ("IdempotencyKey", "two"));
        await priya.Send($"/cases/{number}/record/team", $"/cases/{number}/record/team", ("on", "2024-02-12"), ("people", "Lena Abernathy, case manager\nCurtis Oyelaran, employment specialist"), ("IdempotencyKey", "three"));
        await priya.Send($"/cases/{number}/record/team-meeting", $"/cases/{number}/record/team-meeting", ("on", "2024-02-19"), ("present", "Lena Abernathy"), ("IdempotencyKey", "four"));
        var (status, answer) = await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", """{ "on": "2024-02-26", "kind": "team-meeting", "present": ["Lena Abernathy", "Curtis Oyelaran"] }""", key: "five");
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, answer);

        var path = Plain(await priya.Page($"/cases/{number}/path"));
        Assert.Contains("3 of 13 done", path, StringComparison.Ordinal);
        Assert.Contains("Letter of Dr. Quill", path, StringComparison.Ordinal);
        Assert.Contains("No one from employment", path, StringComparison.Ordinal);
        Assert.Contains("Employment attended", path, StringComparison.Ordinal);
        var (_, early) = await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", """{ "on": "2024-02-26", "kind": "ips-step", "step": "eligible" }""", key: "six");
        Assert.Contains("say why it came first", early, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_the_job_and_its_passing_on_no_day_too_early()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, Job with { On = Day("2023-12-02") });
        var page = Plain(await (await office.As(office.Priya)).Page($"/cases/{number}"));
        Assert.Contains("Under 15 by choice", page, StringComparison.Ordinal);

        var refused = Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Priya, Passed with { On = Day("2024-02-29") }));
        Assert.Equal("WI-IPS-53", refused.Refusals[0].Refusal.Rule.Id);
        var mistaken = Assert.IsType<AppendOutcome.Mistaken>(await office.Appended(number, office.Priya, Passed with { On = Day("2024-03-01"), WithPeople = ["consumer"] }));
        Assert.Equal("withPeople", mistaken.Mistakes[0].Field);
        await office.Recorded(number, office.Priya, Passed with { On = Day("2024-03-01") });

        page = Plain(await (await office.As(office.Priya)).Page($"/cases/{number}"));
        Assert.Contains("long-term support begins on Apr 1", page, StringComparison.Ordinal);
        Assert.Contains("closure from Jun 30 on", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_a_closure_by_its_checklist_on_day_90_and_not_on_day_89()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        Document report = new() { On = Day("2023-11-13"), Name = "transition-report", Action = DocumentAction.Submitted, Note = "As it went" };
        await office.Recorded(number, office.Priya, Job, Passed, report);
        var priya = await office.As(office.Priya);
        var list = Plain(await priya.Page($"/cases/{number}/closure"));
        Assert.Contains("Its transition report, accepted", list, StringComparison.Ordinal);
        Assert.Contains("Told of post-employment services", list, StringComparison.Ordinal);
        Assert.Contains("Every report is accepted", list, StringComparison.Ordinal);
        Closed closing = new() { On = Day("2024-03-01"), Outcome = ClosureOutcome.Successful, Job = "job-1" };
        Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Priya, closing));

        await office.Recorded(number, office.Priya with { Id = "other" }, report with { On = Day("2023-11-20"), Action = DocumentAction.Accepted });
        Assert.IsType<AppendOutcome.Refused>(await office.Appended(number, office.Priya, closing with { On = Day("2024-02-28") }));
        var (_, closed) = await priya.Send($"/cases/{number}/closure", $"/cases/{number}/closure", ("On", "2024-02-29"), ("IdempotencyKey", "close"));
        Assert.Contains("Closed as successful", closed, StringComparison.Ordinal);
        var after = Plain(await priya.Page($"/cases/{number}"));
        Assert.DoesNotContain("See the closure checklist", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Record the transition", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_page_and_program_refuse_alike()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, Job with { On = Day("2023-12-02") });
        var (priya, curtis) = (await office.As(office.Priya), await office.As(office.Curtis));
        Task<(HttpStatusCode Status, string Body)> Program(Session by, string entry) => by.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", entry, key: Guid.NewGuid().ToString("n"));
        async Task<string> Form(Session by, string kind, params (string, string)[] fields) => (await by.Send($"/cases/{number}/record/{kind}", $"/cases/{number}/record/{kind}", [.. fields, ("IdempotencyKey", Guid.NewGuid().ToString("n"))])).Body;

        // The transition: no day too early, and at its meeting.
        const string People = """ "withPeople": ["consumer", "employment-specialist", "counselor"] """;
        var (early, why) = await Program(priya, $$"""{ "on": "2024-02-29", "kind": "transition", "job": "job-1", {{People}} }""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early);
        Assert.Contains("WI-IPS-53", why, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Program(priya, """{ "on": "2024-03-01", "kind": "transition", "job": "job-1", "withPeople": ["consumer"] }""")).Status);
        Assert.Contains("90 days on the job", await Form(priya, "transition", ("on", "2024-02-29"), ("job", "job-1"), ("withPeople", "consumer"), ("withPeople", "employment-specialist"), ("withPeople", "counselor")), StringComparison.Ordinal);
        Assert.Contains("was not held with", await Form(priya, "transition", ("on", "2024-03-01"), ("job", "job-1"), ("withPeople", "consumer")), StringComparison.Ordinal);
        var (passed, said) = await Program(priya, $$"""{ "on": "2024-03-01", "kind": "transition", "job": "job-1", {{People}} }""");
        Assert.True(passed == HttpStatusCode.Created, said);

        // Work that goes on is not lost; work that is lost is told by the provider.
        office.Record.Clock.Now = office.Record.Clock.Now.AddDays(60);
        (priya, curtis) = (await office.As(office.Priya), await office.As(office.Curtis));
        Assert.Equal(HttpStatusCode.BadRequest, (await Program(curtis, """{ "on": "2024-04-20", "kind": "stopped-working-told", "job": "job-1", "note": "The shop closed." }""")).Status);
        Assert.Contains("saved", await Form(curtis, "employment-ended", ("on", "2024-04-19"), ("job", "job-1"), ("reason", "other"), ("note", "The shop closed.")), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("DVR is to be told now", Plain(await curtis.Page($"/cases/{number}")), StringComparison.Ordinal);
        (passed, said) = await Program(curtis, """{ "on": "2024-04-20", "kind": "stopped-working-told", "job": "job-1", "note": "The shop closed." }""");
        Assert.True(passed == HttpStatusCode.Created, said);

        // No job, no successful closure.
        var (closed, missing) = await Program(priya, """{ "on": "2024-04-30", "kind": "closed", "outcome": "successful", "job": "job-1" }""");
        Assert.True(closed is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, missing);
    }

    [Fact]
    public async Task And_no_step_team_or_diagnosis_is_left_half_said_by_page_or_program()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        var priya = await office.As(office.Priya);
        foreach (var (kind, fields, json, says) in new[]
        {
            ("ips-step", new[] { ("step", "eligible") }, """ "step": "eligible" """, "say why it came first"),
            ("diagnosis-group", [("group", "serious-mental-illness"), ("source", "")], """ "group": "serious-mental-illness" """, "source"),
            ("team", [("people", "")], """ "people": [] """, "people"),
            ("team-meeting", [("present", "")], """ "present": [] """, "present"),
        })
        {
            var (status, answer) = await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", $$"""{ "on": "2024-02-26", "kind": "{{kind}}", {{json}} }""", key: kind);
            Assert.True(status == HttpStatusCode.BadRequest, $"{kind}: {answer}");
            Assert.Contains(says, answer, StringComparison.Ordinal);
            var (_, page) = await priya.Send($"/cases/{number}/record/{kind}", $"/cases/{number}/record/{kind}", [("on", "2024-02-26"), .. fields, ("IdempotencyKey", kind)]);
            Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        }

        // Of another group IPS is not marked.
        await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", """{ "on": "2024-02-26", "kind": "diagnosis-group", "group": "other", "source": "Letter" }""", key: "other");
        var (_, marked) = await priya.Ask(HttpMethod.Post, $"/api/cases/{Office.Agency}/{number}/entries", """{ "on": "2024-02-27", "kind": "ips-step", "step": "ips-marked", "reason": "Asked for" }""", key: "marked");
        Assert.Contains("IPS does not apply", marked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_work_lost_in_the_follow_along_is_told()
    {
        await using var office = await (await Office.Opened()).WithProviders();
        var number = await office.ACaseOf(office.Curtis);
        await office.Recorded(number, office.Priya, Job, Passed, new EmploymentEnded { On = Day("2024-02-20"), Job = "job-1", Reason = "other" });
        var curtis = await office.As(office.Curtis);
        Assert.Contains("DVR is to be told now", Plain(await curtis.Page($"/cases/{number}")), StringComparison.Ordinal);

        await office.Recorded(number, office.Curtis, new StoppedWorkingTold { On = Day("2024-02-21"), Job = "job-1", Note = "The shop closed." });

        Assert.Contains("Told to DVR on Feb 21", Plain(await curtis.Page($"/cases/{number}")), StringComparison.Ordinal);
        Assert.Contains("stopped working", Plain(await (await office.As(office.Priya)).Page("/notices")), StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string page) => string.Join(' ', System.Text.RegularExpressions.Regex.Replace(page, "<[^>]+>", " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal);
}
