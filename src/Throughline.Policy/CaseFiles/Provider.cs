using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>An outside provider: its sites and people, and what it is approved for.</summary>
public sealed record Provider(string Id, string Name, Approval[]? Approvals = null)
{
    /// <summary>Other names under which it is known.</summary>
    public string[]? Aliases { get; init; }
    public ProviderSite[]? Sites { get; init; }
    public ProviderSpecialist[]? Staff { get; init; }

    /// <summary>Reviews of how closely its sites keep to the model.</summary>
    public FidelityReview[]? Reviews { get; init; }
    public Memorandum[]? Memoranda { get; init; }
}

/// <summary>An approval: for what, by whose office, from when, of which site where it names one.</summary>
public sealed record Approval(string For, string By, DateOnly On)
{
    public string? Site { get; init; }

    /// <summary>The last day on which it counts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The first day on which it no longer counts.</summary>
    public DateOnly? Withdrawn { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it counts on that day.</summary>
    public bool CountsOn(DateOnly day) => On <= day && !(Until < day) && !(Withdrawn <= day);
}

/// <summary>A place where the provider works, and the mental-health agency that it works with there.</summary>
public sealed record ProviderSite(string? Id, string? Name, string? County, string? MentalHealthAgency);

/// <summary>A specialist of the provider.</summary>
public sealed record ProviderSpecialist(string? Id, string? Name, Qualification[]? Qualifications);

/// <summary>A qualification, from its day to its last.</summary>
public sealed record Qualification(QualificationKind? Kind, DateOnly? On, DateOnly? Until)
{
    /// <summary>Whether it counts on that day.</summary>
    public bool CountsOn(DateOnly day) => On <= day && !(Until < day);
}

public enum QualificationKind
{
    [JsonName("state-law")] StateLaw,
    [JsonName("dvr")] Dvr,
    [JsonName("long-term-support")] LongTermSupport,
    [JsonName("background-check")] BackgroundCheck,
    [JsonName("training")] Training,
}

/// <summary>A review of a site: one score an item, and the day of the next.</summary>
public sealed record FidelityReview(string? Site, DateOnly? On, string? By, decimal[]? Scores, DateOnly? Next);

/// <summary>A memorandum of understanding, with whom, from when until when.</summary>
public sealed record Memorandum(string? With, DateOnly? From, DateOnly? To);
