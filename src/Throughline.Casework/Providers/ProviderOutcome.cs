using Throughline.Casework.Register;

namespace Throughline.Casework.Providers;

/// <summary>What came of keeping a provider. Nothing was changed unless it is <see cref="Kept"/>.</summary>
public abstract record ProviderOutcome
{
    private ProviderOutcome()
    {
    }

    public sealed record Kept(KeptProvider Provider, int Version) : ProviderOutcome;

    public sealed record Mistaken(string Field, string Message) : ProviderOutcome;

    /// <summary>Somebody else changed it meanwhile: as it stands now.</summary>
    public sealed record ChangedMeanwhile(KeptProvider Now, int Version) : ProviderOutcome;

    /// <summary>No such provider, site or specialist.</summary>
    public sealed record NoSuchThing : ProviderOutcome;

    public sealed record NotYours(string Why) : ProviderOutcome;
}
