using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>Where a Wisconsin consumer stands today.</summary>
internal enum Path
{
    Profile,
    Developing,
    Supported,
    JobEnded,
    LongTerm,
    LostAgain,
    Closed,
}

/// <summary>What a Wisconsin life is to come to.</summary>
internal sealed record WisconsinPlot(Path Path, int Days)
{
    /// <summary>In how many days the 60-day review is due.</summary>
    public int ReviewDue { get; init; } = 30;

    /// <summary>In how many days the list of employer contacts is due.</summary>
    public int ContactsDue { get; init; } = 20;

    public Somebody? Who { get; init; }

    public static IEnumerable<WisconsinPlot> All(Draw draw)
    {
        int[] reviews = [24, -3, 0, 2, 5, 6, 9, 13, 17, 21, -1, 28, 0, 33, 37, 3, 41, 45, 50, 6, 54, 58];
        int[] contacts = [6, 12, 4, 19, 0, 26, 31, -2, 36, 1, 40, 44, 48, 5, 52, 56, 7, 10, 3, 15, 22, 34];
        yield return new(Path.Developing, 120) { Who = new("WI-04419", "Gwendolyn", "Zabel", true, "Baker's helper"), ReviewDue = reviews[0], ContactsDue = contacts[0] };
        for (var at = 1; at < reviews.Length; at++) yield return new(Path.Developing, 0) { ReviewDue = reviews[at], ContactsDue = contacts[at] };
        for (var at = 0; at < 38; at++) yield return new(Path.Developing, 0) { ReviewDue = 8 + at * 50 / 38, ContactsDue = 9 + (at * 7 % 47) };
        for (var at = 0; at < 20; at++) yield return new(Path.Profile, 6 + at * 4);
        for (var at = 0; at < 45; at++) yield return new(Path.Supported, 4 + at * 7 + draw.Between(0, 5));
        for (var at = 0; at < 12; at++) yield return new(Path.JobEnded, 14 + at * 3);
        for (var at = 0; at < 4; at++) yield return new(Path.LostAgain, 10 + at * 8);
        for (var at = 0; at < 26; at++) yield return new(Path.LongTerm, 15 + at * 3);
        for (var at = 0; at < 33; at++) yield return new(Path.Closed, 20 + at * 5);
    }
}
