using Throughline.Policy.Agencies;

namespace Throughline.Policy;

/// <summary>The agencies that this program knows: a line for each wing, and the only place outside the wings that names one.</summary>
public static class Packs
{
    public static IReadOnlyList<Pack> All { get; } =
    [
        Agencies.Nebraska.NebraskaPack.Pack,
        Agencies.Iowa.IowaPack.Pack,
        Agencies.Wisconsin.WisconsinPack.Pack,
        Agencies.Kansas.KansasPack.Pack,
    ];

    public static Pack? Of(string agency) => All.FirstOrDefault(pack => pack.Agency == agency);
}
