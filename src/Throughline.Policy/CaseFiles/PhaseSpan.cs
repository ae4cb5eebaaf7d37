namespace Throughline.Policy.CaseFiles;

/// <summary>One stretch of a phase, half-open.</summary>
internal sealed record PhaseSpan
{
    public required DateOnly Start { get; init; }

    /// <summary>The first day on which it is over; none while it runs.</summary>
    public required DateOnly? End { get; init; }

    public required int? StartEntry { get; init; }

    public required int? EndEntry { get; init; }

    /// <summary>The entries whose days lie in the stretch: from this place on.</summary>
    public required int From { get; init; }

    /// <summary>The entries whose days lie in the stretch: up to, not with, this place.</summary>
    public required int Before { get; init; }

    /// <summary>What the stretch is about where a file can have several at a time: a job, an authorization.</summary>
    public required string? Subject { get; init; }

    public bool Runs => End is null;
}

/// <summary>The stretches of a phase in a file, as its rule finds them.</summary>
internal sealed class PhaseSpans(Known known)
{
    private readonly List<PhaseSpan> all = new(2);

    public List<PhaseSpan> All => all;

    /// <summary>A stretch from the day of the entry that began it to that of the entry that ended it, or running.</summary>
    public void Add(int startEntry, int? endEntry, string? subject = null) => Add(known.On(startEntry), startEntry, endEntry, subject);

    /// <summary>A stretch that begins on a day of its own.</summary>
    public void Add(DateOnly start, int? startEntry = null, int? endEntry = null, string? subject = null)
    {
        var end = endEntry is { } ending ? known.On(ending) : (DateOnly?)null;
        all.Add(new()
        {
            Start = start, End = end, StartEntry = startEntry, EndEntry = endEntry, Subject = subject,
            From = known.FirstOn(start), Before = end is { } day ? known.FirstOn(day) : known.Count,
        });
    }
}
