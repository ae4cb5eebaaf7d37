using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Iowa;

/// <summary>Iowa's cases, each by its counselor alone.</summary>
internal static class IowaCases
{
    public static IEnumerable<DemoCase> Of(LivedAt here) =>
        IowaLife.All().Select((each, at) => here.Made(at, null, here.CounselorOf(at), null, life => new IowaLife(life, each.Turn, each.Days).Live()));
}
