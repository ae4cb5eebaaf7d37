using System.Globalization;
using System.Net;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Web.Kansas;

/// <summary>The Topeka office at a site where it is November 22, 2024: its navigator, supervisor and fiscal officer, and a mother of two who works evenings.</summary>
internal sealed class Topeka : IAsyncDisposable
{
    public static readonly Actor Nina = new("nina", "kansas-dcf", "Nina Barrow", Role.Counselor) { Office = "Topeka" };
    public static readonly Actor Solveig = new("solveig", "kansas-dcf", "Solveig Stallworth", Role.Supervisor) { Office = "Topeka" };
    public static readonly Actor Fred = new("fred", "kansas-dcf", "Fred Amadi", Role.Fiscal);
    private static readonly Actor Polly = new("polly", "kansas-dcf", "Polly Holloway", Role.PolicyOffice);

    private Topeka(Site site) => Site = site;

    public Site Site { get; }

    public string Number { get; private set; } = "";

    /// <summary>The pages of the case.</summary>
    public string Case => $"/cases/{Number}";

    public static EmploymentStarted Job(string on, string job = "job-1", decimal wage = 14.5m) => new()
    {
        On = Day(on), Job = job, Employer = "Flint Hills Foods", Title = "Packer", HourlyWage = wage, WeeklyHours = 38, Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    public static async Task<Topeka> Open(params Entry[] life)
    {
        var office = new Topeka(await Site.Open());
        foreach (var person in new[] { Nina, Solveig, Fred, Polly }) await People.Hire(office.Site.App.Services, person);
        office.Number = await office.Participant("Marisela", "Dunn", life.Length > 0 ? life : [Job("2024-09-16")]);
        return office;
    }

    /// <summary>Somebody else's case with these entries, as a file from elsewhere brings them.</summary>
    public async Task<string> Participant(string given, string family, params Entry[] life)
    {
        var services = Site.App.Services;
        var opened = Assert.IsType<OpenCase.Opened>(await services.GetRequiredService<OpenCase>().Handle(new() { By = Actor.AtTheConsole("kansas-dcf"), Given = given, Family = family, Counselor = Nina.Id, Office = "Topeka", NoneOfThese = true }));
        if (life.Length > 0)
        {
            Assert.IsType<AppendOutcome.Recorded>(await services.GetRequiredService<AppendEntries>().Handle(new() { Agency = "kansas-dcf", Case = opened.Header.Number, By = Nina, Entries = life, Mode = AppendMode.Legacy, IsSure = true }));
        }

        return opened.Header.Number;
    }

    /// <summary>Records by a form of a page, which must be taken.</summary>
    public static async Task Goes(HttpClient who, string page, string action, params (string, string)[] fields)
    {
        var (status, text, to) = await who.Fills(page, action, [.. fields, ("IdempotencyKey", Guid.NewGuid().ToString("n"))]);
        Assert.True(status == HttpStatusCode.Redirect, $"{action} answered {status}: {Says(text)}");
        Assert.NotNull(to);
    }

    /// <summary>What a form answers that is not taken.</summary>
    public static async Task<string> Refused(HttpClient who, string page, string action, params (string, string)[] fields)
    {
        var (status, text, to) = await who.Fills(page, action, [.. fields, ("IdempotencyKey", Guid.NewGuid().ToString("n"))]);
        Assert.True(to is null && status == HttpStatusCode.OK, $"{action} answered {status} {to}");
        return text;
    }

    public Task Record(HttpClient who, string kind, params (string, string)[] fields) => Goes(who, $"{Case}/record/{kind}", $"{Case}/record/{kind}", Dated(fields));

    public Task<string> NotRecorded(HttpClient who, string kind, params (string, string)[] fields) => Refused(who, $"{Case}/record/{kind}", $"{Case}/record/{kind}", Dated(fields));

    // On the day on which everybody works, unless a test says another.
    private static (string, string)[] Dated((string Name, string Value)[] fields) => fields.Any(field => field.Name == "on") ? fields : [("on", "2024-11-22"), .. fields];

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static string Says(string page) => page.IndexOf("role=\"alert\"", StringComparison.Ordinal) is >= 0 and var at ? page[at..Math.Min(page.Length, at + 900)] : page[..Math.Min(page.Length, 900)];
}
