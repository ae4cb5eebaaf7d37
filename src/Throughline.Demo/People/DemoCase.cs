using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Demo.People;

/// <summary>A case of the demo: whose it is, who works it, and what happened, in the order in which it was recorded.</summary>
public sealed record DemoCase
{
    public required Pack Pack { get; init; }
    public required string Number { get; init; }
    public required string Given { get; init; }
    public required string Family { get; init; }
    public required DateOnly Born { get; init; }
    public required string Phone { get; init; }
    public required string ContactPreference { get; init; }

    /// <summary>Staff ids.</summary>
    public required string Counselor { get; init; }
    public string? Specialist { get; init; }
    public required string? Office { get; init; }
    public string? Provider { get; init; }
    public string? Predecessor { get; init; }
    public Provider[] Providers { get; init; } = [];
    public required DateTime OpenedAt { get; init; }
    public required IReadOnlyList<DemoEntry> Entries { get; init; }

    /// <summary>Who owes what is due.</summary>
    public string WorkedBy => Specialist ?? Counselor;

    public CaseFile File => new(Pack, Number, new(Given, Family, Born), Providers, [.. Entries.Select(each => each.Entry)]);
}

/// <summary>An entry, who recorded it, and when (UTC).</summary>
public sealed record DemoEntry(Entry Entry, string By, DateTime At);
