namespace Throughline.Policy.CaseFiles.Entries;

public sealed record EmploymentStarted : Entry
{
    public override Kind Kind => Kind.EmploymentStarted;

    /// <summary>The name of the job within the case; a job may start again after its end.</summary>
    public required string Job { get; init; }
    public required string Employer { get; init; }
    public required string Title { get; init; }
    public string? Soc { get; init; }
    public string? Pathway { get; init; }
    public required decimal HourlyWage { get; init; }
    public required decimal WeeklyHours { get; init; }
    public string[]? Benefits { get; init; }

    /// <summary>Whether it is the job that the agency supports.</summary>
    public required bool Supported { get; init; }
    public required bool Permanent { get; init; }
    public required bool Competitive { get; init; }
    public required bool Integrated { get; init; }

    /// <summary>The provider that is also the employer, if any.</summary>
    public string? Provider { get; init; }

    /// <summary>Who agreed that this is the job that the agency supports.</summary>
    public string[]? AgreedBy { get; init; }

    /// <summary>Where the work is, for the minimum wage.</summary>
    public string? Place { get; init; }

    /// <summary>The job's facts as they are after a change.</summary>
    public EmploymentStarted After(EmploymentChanged change) => this with
    {
        Employer = change.Employer ?? Employer,
        Title = change.Title ?? Title,
        Soc = change.Soc ?? Soc,
        Pathway = change.Pathway ?? Pathway,
        HourlyWage = change.HourlyWage ?? HourlyWage,
        WeeklyHours = change.WeeklyHours ?? WeeklyHours,
        Benefits = change.Benefits ?? Benefits,
        Supported = change.Supported ?? Supported,
        Permanent = change.Permanent ?? Permanent,
        Competitive = change.Competitive ?? Competitive,
        Integrated = change.Integrated ?? Integrated,
        Provider = change.Provider ?? Provider,
    };
}

/// <summary>Any of a job's facts, as they are from that day.</summary>
public sealed record EmploymentChanged : Entry
{
    public override Kind Kind => Kind.EmploymentChanged;
    public required string Job { get; init; }
    public string? Employer { get; init; }
    public string? Title { get; init; }
    public string? Soc { get; init; }
    public string? Pathway { get; init; }
    public decimal? HourlyWage { get; init; }
    public decimal? WeeklyHours { get; init; }
    public string[]? Benefits { get; init; }
    public bool? Supported { get; init; }
    public bool? Permanent { get; init; }
    public bool? Competitive { get; init; }
    public bool? Integrated { get; init; }
    public string? Provider { get; init; }
}

public sealed record EmploymentEnded : Entry
{
    public override Kind Kind => Kind.EmploymentEnded;
    public required string Job { get; init; }
    public required string Reason { get; init; }
}

public sealed record StabilityReached : Entry
{
    public override Kind Kind => Kind.StabilityReached;
    public required string Job { get; init; }
}

/// <summary>The job passes to long-term support.</summary>
public sealed record Transition : Entry
{
    public override Kind Kind => Kind.Transition;
    public required string Job { get; init; }
    public required string[] WithPeople { get; init; }
}
