using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy.Reading.Json;
using Throughline.Tests.Web;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Tests.Lives;
using People = Throughline.Tests.Web.People;

namespace Throughline.Browser.Tests.Lives;

/// <summary>An office with a record of its own, in which one case is worked day by day: the test moves the clock, and whoever works signs in anew.</summary>
public sealed class Office : IAsyncDisposable
{
    private readonly Browsing browsing;
    private readonly Site site;
    private int next;

    private Office(Browsing browsing, Site site) => (this.browsing, this.site) = (browsing, site);

    /// <summary>The case that is worked; none before it is opened.</summary>
    public string Case { get; set; } = "";

    public static async Task<Office> Open(Browsing browsing) => new(browsing, await Site.Open());

    /// <summary>Somebody at work on a day: what was due to be recorded before it has been, the day has turned, and they have signed in.</summary>
    public async Task<Worker> On(string day, string who)
    {
        await Meanwhile(Life.Day(day));
        site.Clock.Now = Noon(Life.Day(day));
        await site.App.Services.GetRequiredService<NightlyReevaluation>().Handle("nebraska-vr");
        return new(await browsing.As(who, site), this);
    }

    /// <summary>The case file as an operator exports it.</summary>
    public async Task<CaseFile> Export()
    {
        using var all = new MemoryStream();
        await site.App.Services.GetRequiredService<ExportCases>().Handle(Actor.AtTheConsole("nebraska-vr"), all);
        var defects = new List<Defect>();
        var files = System.Text.Encoding.UTF8.GetString(all.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new CaseReader().Read(System.Text.Encoding.UTF8.GetBytes(line), defects)!).ToList();
        Assert.Empty(defects);
        return files.Single(file => file.Number == Case);
    }

    // Acts whose like has been done in the browser before.
    private async Task Meanwhile(DateOnly before)
    {
        for (; next < Life.Steps.Count && Life.Steps[next].On < before; next++)
        {
            if (Life.Steps[next] is not { Between: true } step) continue;
            site.Clock.Now = Noon(step.On);
            var entry = new CaseReader().ReadEntry(System.Text.Encoding.UTF8.GetBytes(step.Json), [])!;
            Assert.IsType<AppendOutcome.Recorded>(await site.App.Services.GetRequiredService<AppendEntries>().Handle(new() { Agency = "nebraska-vr", Case = Case, By = People.Named(step.By), Entries = [entry] }));
        }
    }

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new(18, 0)), TimeSpan.Zero);

    public async ValueTask DisposeAsync() => await site.DisposeAsync();
}
