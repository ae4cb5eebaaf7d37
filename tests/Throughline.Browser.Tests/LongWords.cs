using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web;

namespace Throughline.Browser.Tests;

/// <summary>A case whose every word is longer than a telephone is wide.</summary>
internal static class LongWords
{
    private const string Word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private const string Link = "https://jobs.example/openings?reference=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static async Task<string> ACase(Site site, string agency)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var counselor = await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Users.Where(each => each.Agency == agency && each.Role == Role.Counselor).OrderBy(each => each.UserName).FirstAsync();
        var opened = Assert.IsType<OpenCase.Opened>(await site.App.Services.GetRequiredService<OpenCase>().Handle(new()
        {
            By = Actor.AtTheConsole(agency), Given = "Maximiliane-Hippolyta-Philippine", Family = "Wolfeschlegelsteinhausenbergerdorff", Counselor = counselor.Id, Office = counselor.Office, NoneOfThese = true,
        }));
        Entry[] entries =
        [
            new PlanApproved { On = new(2024, 10, 1), Goal = Word, Soc = "41-2031", Services = ["job-search-assistance"] },
            new Contact { On = new(2024, 11, 18), With = Party.Client, Mode = Mode.Phone, Note = $"{Word} {Link}" },
            new TaskNote { On = new(2024, 11, 19), About = TaskAbout.NoShow, Note = Link },
        ];
        var kept = 0;
        foreach (var entry in entries)
        {
            // Not every agency has a plan of its own in the file.
            var outcome = await site.App.Services.GetRequiredService<AppendEntries>().Handle(new() { Agency = agency, Case = opened.Header.Number, By = Actor.AtTheConsole(agency), Entries = [entry] });
            if (outcome is AppendOutcome.Recorded) kept++;
        }

        Assert.True(kept > 0, $"nothing could be recorded for {agency}");
        return opened.Header.Number;
    }
}
