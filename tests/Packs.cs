using Throughline.Policy.Agencies;

namespace Throughline.Tests;

/// <summary>The packs by name, for tests: looked up, so that a test project compiles without an agency's wing.</summary>
internal static class Packs
{
    public static Pack Nebraska => Of("nebraska-vr")!;

    public static Pack Iowa => Of("iowa-ivrs")!;

    public static Pack Wisconsin => Of("wisconsin-dvr")!;

    public static Pack Kansas => Of("kansas-dcf")!;

    public static IReadOnlyList<Pack> All => Throughline.Policy.Packs.All;

    public static Pack? Of(string agency) => Throughline.Policy.Packs.Of(agency);
}
