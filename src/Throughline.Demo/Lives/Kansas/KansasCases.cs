using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Kansas;

/// <summary>Kansas's cases, each by its navigator alone.</summary>
internal static class KansasCases
{
    private const int All = 33;

    public static IEnumerable<DemoCase> Of(LivedAt here) => Enumerable.Range(0, All).Select(at => here.Made(at, null, here.CounselorOf(at), null, life => new KansasLife(life, at).Live()));
}
