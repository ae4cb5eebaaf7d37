using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>
/// The least that an hour of competitive work pays: the higher of the federal minimum wage and the state's (34 CFR 361.5(c)(9)(i)). None of these states lets a city
/// set its own. Work in another state is held to the federal one.
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

    /// <summary>Whether a place names another state than this one: "Council Bluffs, IA" does where NE is meant, "Omaha" does not.</summary>
    public static bool IsElsewhere(string? place, string letters)
    {
        var words = place?.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Array.FindLast(words, word => States.Contains(word, StringComparer.Ordinal)) is { } named && named != letters;
    }
}
