using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>
/// The least that an hour of competitive work pays: the higher of the federal minimum wage, the state's and, where a city may set its own, the city's (34 CFR 361.5(c)(9)(i)). None of the
/// agencies' own states lets a city. Work in another state is held to that state's where an agency knows it, else to the federal one.
/// </summary>
public static class MinimumWage
{
    private const string Paragraph = "206(a)(1)";
    private const string Act = "29 U.S.C.";

    public static readonly Dated<decimal> Hourly = ((Dated<decimal>)5.15m)
        .Then(new(2007, 7, 24), 5.85m, new(Act, Paragraph, "2007-05-25"))
        .Then(new(2008, 7, 24), 6.55m, new(Act, Paragraph, "2007-05-25"))
        .Then(new(2009, 7, 24), 7.25m, new(Act, Paragraph, "2007-05-25"));

    private static readonly string[] States =
    [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
        "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
    ];

    /// <summary>The higher of the federal minimum wage and that of the place on a day, and whose it is.</summary>
    public static (decimal Least, string Where) Highest(string? place, DateOnly day, string state, string letters, Dated<decimal> least, IReadOnlyList<WageOfAPlace> elsewhere, DecidedValues decided)
    {
        var highest = (Least: Hourly.At(day, decided), Where: "federal");
        if (!IsElsewhere(place, letters) && !elsewhere.Any(each => each.Holds(place))) highest = Higher((least.At(day, decided), state));
        foreach (var each in elsewhere.Where(each => each.Holds(place))) highest = Higher((each.Hourly.At(day, decided), each.Name));
        return highest;

        (decimal, string) Higher((decimal Least, string Where) other) => other.Least > highest.Least ? other : highest;
    }

    /// <summary>The state that a place names by its letters, the last word that is one.</summary>
    public static string? StateIn(string? place) =>
        Array.FindLast(place?.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries) ?? [], word => States.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether a place names another state than this one: "Council Bluffs, IA" does where NE is meant, "Omaha" does not.</summary>
    public static bool IsElsewhere(string? place, string letters) => StateIn(place) is { } named && named != letters;
}
