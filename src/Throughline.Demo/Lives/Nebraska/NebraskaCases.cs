using Throughline.Casework.Access;
using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Nebraska's cases: who works them, and how they were lived.</summary>
internal static class NebraskaCases
{
    public static IEnumerable<DemoCase> Of(LivedAt here)
    {
        var plots = new NebraskaPlots(here.Calendar, here.Today, new(here.Seed)).All();
        var specialists = DemoAccount.With(here.Region.Agency, Role.PlacementSpecialist);
        return plots.Select((each, at) =>
        {
            var worked = each.Worker ?? specialists[at % specialists.Length];
            if (worked.Role == Role.Counselor) return here.Made(at, each.Plot.Who, worked, null, Live);
            var counselors = DemoAccount.With(here.Region.Agency, Role.Counselor).Where(counselor => counselor.Office == worked.Office || each.Plot.Who is not null).ToArray();
            var made = here.Made(at, each.Plot.Who, counselors[each.Plot.Who is null ? at % 2 : 0], worked, Live);
            return each.Worker is null ? made with { Specialist = null } : made;

            void Live(Life life) => new NebraskaLife(life, each.Plot).Live();
        });
    }
}
