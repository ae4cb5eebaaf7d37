using Throughline.Casework.Access;
using Throughline.Demo.People;
using Throughline.Policy.CaseFiles;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>Wisconsin's cases: who works them, for which provider, and how they were lived.</summary>
internal static class WisconsinCases
{
    public static IEnumerable<DemoCase> Of(LivedAt here)
    {
        Provider[] providers = [Approved("kettle-bend", "Kettle Bend Supports", 900), Approved("harbor-light", "Harbor Light Employment", 860)];
        var specialists = DemoAccount.With(here.Region.Agency, Role.ProviderStaff);
        return WisconsinPlot.All(new(here.Seed)).Select((plot, at) =>
        {
            var specialist = specialists[at % specialists.Length];
            var made = here.Made(at, plot.Who, here.CounselorOf(at / 2), specialist, life => new WisconsinLife(life, plot, specialist.Provider!).Live());
            return made with { Provider = specialist.Provider, Providers = [.. providers.Where(each => each.Id == specialist.Provider)] };
        });

        Provider Approved(string id, string name, int daysAgo) => new(id, name,
            [new("ips", "contract-specialist", here.Today.AddDays(-daysAgo)), new("ips", "state-team-lead", here.Today.AddDays(3 - daysAgo))]);
    }
}
