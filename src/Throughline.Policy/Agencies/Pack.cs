namespace Throughline.Policy;

/// <summary>An agency's policy as a value: its name, its words, its calendar, its rules.</summary>
public sealed record Pack
{
    /// <summary>The agency's word in a case file, for example nebraska-vr.</summary>
    public required string Agency { get; init; }

    /// <summary>The agency's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>What the agency calls the person served: client, consumer, job candidate, participant.</summary>
    public required string Client { get; init; }

    /// <summary>The zone in which its days are counted (IANA).</summary>
    public required string TimeZone { get; init; }
}

/// <summary>The agencies that this program knows.</summary>
public static class Packs
{
    public static readonly Pack Nebraska = new() { Agency = "nebraska-vr", Name = "Nebraska VR", Client = "client", TimeZone = "America/Chicago" };
    public static readonly Pack Iowa = new() { Agency = "iowa-ivrs", Name = "Iowa Vocational Rehabilitation Services", Client = "job candidate", TimeZone = "America/Chicago" };
    public static readonly Pack Wisconsin = new() { Agency = "wisconsin-dvr", Name = "Wisconsin DVR", Client = "consumer", TimeZone = "America/Chicago" };
    public static readonly Pack Kansas = new() { Agency = "kansas-dcf", Name = "Kansas DCF", Client = "participant", TimeZone = "America/Chicago" };

    public static IReadOnlyList<Pack> All { get; } = [Nebraska, Iowa, Wisconsin, Kansas];

    public static Pack? Of(string agency) => All.FirstOrDefault(pack => pack.Agency == agency);
}
