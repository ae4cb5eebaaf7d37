using Throughline.Demo.Lives;

namespace Throughline.Demo;

/// <summary>The agencies of the demonstration, a line each.</summary>
internal static class DemoAgencies
{
    public static IReadOnlyList<DemoAgency> All { get; } =
    [
        new Lives.Nebraska.NebraskaDemo(),
        new Lives.Wisconsin.WisconsinDemo(),
        new Lives.Iowa.IowaDemo(),
        new Lives.Kansas.KansasDemo(),
    ];
}
