using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>Between which days something is possible.</summary>
public sealed record Window(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    public bool Equals(Window? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The first day; none yet, or several where a file has several, as of two jobs.</summary>
    public required Func<Known, IEnumerable<DateOnly>> Opens { get; init; }

    /// <summary>Whether nothing moves its end once it has come: no extension, no exception, no correction.</summary>
    public bool NoExtension { get; init; }

    /// <summary>How long it lasts, counted from its opening or from <see cref="CountedFrom"/>.</summary>
    public required Dated<Period> Lasts { get; init; }

    /// <summary>The day from which the end is counted, where that is not the opening; none yet leaves the end open.</summary>
    public Func<Known, DateOnly?>? CountedFrom { get; init; }

    public override IEnumerable<(string Cell, Dated Value)> Values => [("lasts", Lasts)];

    /// <summary>The window as it stands, if it has a first day.</summary>
    internal WindowReading? Read(Known known) => ReadEach(known) is [var first, ..] ? first : null;

    /// <summary>Each window of the file, by its first day.</summary>
    internal List<WindowReading> ReadEach(Known known) => known.Once(this, static (window, known) => window.ReadAnew(known));

    private List<WindowReading> ReadAnew(Known known)
    {
        var readings = new List<WindowReading>();
        foreach (var opened in Opens(known))
        {
            if (!InForce(opened)) continue;
            var counted = CountedFrom is null ? opened : CountedFrom(known);
            readings.Add(new(known, this, opened, counted, counted is { } day ? known.Calendar.After(day, Lasts.At(day, known.Decided)) : null));
        }

        if (readings.Count > 1) readings.Sort(static (one, other) => one.From.CompareTo(other.From));
        return readings;
    }
}

/// <summary>Between which days something is possible.</summary>
public sealed class WindowReading
{
    private readonly Known known;
    private readonly DateOnly? counted;

    internal WindowReading(Known known, Window window, DateOnly from, DateOnly? counted, DateOnly? last) =>
        (this.known, Rule, From, this.counted, To) = (known, window, from, counted, last);

    public Window Rule { get; }

    public string Title => known.Book.Words.For(Rule.Title);

    public DateOnly From { get; }

    /// <summary>The last day; none while its end is not known.</summary>
    public DateOnly? To { get; }

    /// <summary>Open up to and on the last day.</summary>
    public bool Open => !IsPast(known.AsOf);

    public IReadOnlyList<string> Because => Reasons.Select(known.Book.Words.Say).ToArray();

    public IReadOnlyList<Reason> Reasons => counted is { } day && To is { } to
        ? [new(ReasonKind.Counted, "{0} after {1} is {2}", Rule.Lasts.At(day, known.Decided), day, to)]
        : [new(ReasonKind.Other, "open since {0}; nothing on record ends it", From)];

    /// <summary>Whether a day lies after the last.</summary>
    internal bool IsPast(DateOnly day) => day > To;
}
