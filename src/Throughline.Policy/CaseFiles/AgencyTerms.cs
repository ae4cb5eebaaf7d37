using Throughline.Policy.Dates;

namespace Throughline.Policy.CaseFiles;

/// <summary>What a case file takes from the agency whose it is: its word, its calendar, what is looked for in a file, and what it decided on dated values.</summary>
public abstract record AgencyTerms
{
    /// <summary>The agency's word in a case file: two words with a hyphen.</summary>
    public required string Agency { get; init; }

    public required AgencyCalendar Calendar { get; init; }

    /// <summary>The events that the rules look for.</summary>
    public required Events Events { get; init; }

    /// <summary>The dated values that the agency decided on.</summary>
    public DecidedValues Decided { get; private protected init; } = DecidedValues.None;
}
