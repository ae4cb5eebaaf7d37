using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Register;

/// <summary>A provider as the agency keeps it: its sites, their approvals, its employment specialists and memoranda, each with who recorded it.</summary>
public sealed record KeptProvider
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public IReadOnlyList<KeptSite> Sites { get; init; } = [];
    public IReadOnlyList<KeptApproval> Approvals { get; init; } = [];
    public IReadOnlyList<KeptSpecialist> Specialists { get; init; } = [];
    public IReadOnlyList<KeptMemorandum> Memoranda { get; init; } = [];

    /// <summary>As it stands beside a case file.</summary>
    public Provider InAFile() => new(Id, Name, [.. Approvals.Select(each => new Approval(each.For, each.By, each.On) { Site = each.Site, Until = each.Until, Withdrawn = each.Withdrawn, Reason = each.Reason })])
    {
        Aliases = Aliases.Count == 0 ? null : [.. Aliases],
        Sites = Sites.Count == 0 ? null : [.. Sites.Select(each => new ProviderSite(each.Id, each.Name, each.County, each.MentalHealthAgency))],
        Staff = Specialists.Count == 0 ? null : [.. Specialists.Select(each => new ProviderSpecialist(each.Id, each.Name, [.. each.Qualifications.Select(held => new Qualification(held.Kind, held.On, held.Until))]))],
        Memoranda = Memoranda.Count == 0 ? null : [.. Memoranda.Select(each => new Memorandum(each.With, each.From, each.To))],
    };
}

/// <summary>A place where it works, and the mental-health agency that it works with there.</summary>
public sealed record KeptSite
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? County { get; init; }
    public string? MentalHealthAgency { get; init; }
}

/// <summary>An approval of a site by one duty: from when until when, and its withdrawal.</summary>
public sealed record KeptApproval
{
    public required string For { get; init; }

    /// <summary>The duty that approved, by its word.</summary>
    public required string By { get; init; }
    public required string Site { get; init; }
    public required DateOnly On { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>The first day on which it no longer counts.</summary>
    public DateOnly? Withdrawn { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>What it rests on, in words.</summary>
    public string? Note { get; init; }
    public required string RecordedBy { get; init; }
    public required DateTime RecordedAt { get; init; }
    public string? WithdrawnBy { get; init; }

    /// <summary>Whether it counts on that day.</summary>
    public bool CountsOn(DateOnly day) => On <= day && !(Until < day) && !(Withdrawn <= day);

    /// <summary>Whether it counts on that day or on one after it.</summary>
    public bool CountsFrom(DateOnly day) => !(Until < day) && !(Withdrawn <= day) && !(Withdrawn <= On);
}

/// <summary>An employment specialist; the id is that of the account, where the person has one.</summary>
public sealed record KeptSpecialist
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The site at which they work.</summary>
    public string? Site { get; init; }

    /// <summary>The day on which they left; none while they work here.</summary>
    public DateOnly? Left { get; init; }
    public IReadOnlyList<KeptQualification> Qualifications { get; init; } = [];

    /// <summary>The latest of a kind, of those that count on a day; else the latest that there was.</summary>
    public KeptQualification? Latest(QualificationKind kind, DateOnly day) =>
        Qualifications.Where(each => each.Kind == kind && each.On <= day).MaxBy(each => each.Until ?? DateOnly.MaxValue);
}

/// <summary>A qualification, a background check or a training: from its day to its last, and what shows it.</summary>
public sealed record KeptQualification
{
    public required QualificationKind Kind { get; init; }
    public required DateOnly On { get; init; }
    public DateOnly? Until { get; init; }
    public required string Evidence { get; init; }
    public required string RecordedBy { get; init; }
    public required DateTime RecordedAt { get; init; }
}

/// <summary>A memorandum of understanding: with whom, for which days; of one site, or of the provider.</summary>
public sealed record KeptMemorandum
{
    public required string With { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public string? Site { get; init; }
    public required string RecordedBy { get; init; }
}
