using Throughline.Pages.Iowa;
using Throughline.Pages.Kansas;
using Throughline.Pages.Nebraska;
using Throughline.Pages.Wisconsin;
using Throughline.Ui;

namespace Throughline.Composition;

/// <summary>The agencies that have pages of their own, a line each.</summary>
internal static class AgencyPagesList
{
    public static IReadOnlyList<AgencyPages> All { get; } =
    [
        new NebraskaPages(),
        new IowaPages(),
        new WisconsinPages(),
        new KansasPages(),
    ];
}
