using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>The minimum wage of a state across the line, or of a city there that sets its own: for work that somebody of this agency does there.</summary>
public sealed record WageOfAPlace(string Name, string Letters, Dated<decimal> Hourly)
{
    /// <summary>Whether it is a city's, and not the whole state's.</summary>
    public bool IsACity { get; init; }

    /// <summary>Whether work at a place, written as city and state, is held to it.</summary>
    public bool Holds(string? place)
    {
        if (string.IsNullOrWhiteSpace(place)) return false;
        var state = MinimumWage.StateIn(place);
        if (!IsACity) return state == Letters || place.Contains(Name, StringComparison.OrdinalIgnoreCase);
        return (state is null || state == Letters) && place.Split(',')[0].Trim().StartsWith(Name, StringComparison.OrdinalIgnoreCase);
    }
}
