using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Casework.PostEmployment;

namespace Throughline.Tests.Web.PostEmployment;

/// <summary>A case of the Omaha office that was closed successfully, at a site where it is November 22, 2024.</summary>
public static class AfterClosure
{
    public const string Closed = "2024-06-22";

    public static async Task<string> ACase(Site site, params Entry[] then) => await ACase(site, Closed, then);

    public static async Task<string> ACase(Site site, string closed, params Entry[] then)
    {
        var services = site.App.Services;
        var opened = Assert.IsType<OpenCase.Opened>(await services.GetRequiredService<OpenCase>().Handle(new()
        {
            By = Actor.AtTheConsole("nebraska-vr"), Given = "Lorraine", Family = "Achterberg", Counselor = "howard", Specialist = "dana", Office = "Omaha", NoneOfThese = true,
        }));
        await Records(services, opened.Header.Number, ClosedCases.Life(DateOnly.ParseExact(closed, "yyyy-MM-dd")));
        // What came after stands in the file already, as if it had been recorded on its days.
        if (then.Length > 0) await Records(services, opened.Header.Number, then, AppendMode.Legacy);
        return opened.Header.Number;
    }

    public static async Task<CaseOnFile> Read(Site site, string number) =>
        Assert.IsType<LoadOutcome.Found>(await site.App.Services.GetRequiredService<LoadCase>().Handle(People.Named("howard"), number)).Case;

    private static async Task Records(IServiceProvider services, string number, Entry[] entries, AppendMode mode = AppendMode.Normal) => Assert.IsType<AppendOutcome.Recorded>(
        await services.GetRequiredService<AppendEntries>().Handle(new() { Agency = "nebraska-vr", Case = number, By = People.Named("howard"), Entries = [.. entries.SelectMany(ClosedCases.WithItsPaper)], IsSure = true, Mode = mode }));
}
