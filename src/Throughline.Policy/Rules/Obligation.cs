namespace Throughline.Policy;

/// <summary>One instance of a duty: what is owed, from when, by when, and why.</summary>
public sealed class Obligation
{
    private readonly Known known;
    private readonly Instance owed;

    internal Obligation(Known known, Instance owed) => (this.known, this.owed) = (known, owed);

    public Duty Rule => owed.Duty;

    public string Title => known.Pack.Words.For(Rule.Title);

    public DateOnly Opened => owed.Opened;

    /// <summary>The last day on which it is in time; none for a duty without a date.</summary>
    public DateOnly? Due => owed.Due == DateOnly.MaxValue ? null : owed.Due;

    public State State => owed.State;

    /// <summary>The day it was met, which may lie before it opened where a report came early.</summary>
    public DateOnly? Met => owed.Met == DateOnly.MaxValue ? null : owed.Met;

    /// <summary>What it is about where a case can have several: a job, a concern, an authorization with its period.</summary>
    public string? Subject => owed.Subject;

    /// <summary>Whether it must be met within its window: after it, it is missed.</summary>
    public bool InWindow => owed.InWindow;

    /// <summary>Position in the file of the entry that opened it, if one did.</summary>
    public int? OpenedBy => owed.Opener < 0 ? null : known.Place(owed.Opener);

    /// <summary>Position in the file of the entry that met it.</summary>
    public int? MetBy => owed.MetBy < 0 ? null : known.Place(owed.MetBy);

    /// <summary>The facts used and the arithmetic, as sentences in the agency's words.</summary>
    public IReadOnlyList<string> Because => [.. Reasons.Select(known.Pack.Words.Say)];

    /// <summary>The same as values, made from the row.</summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            var reasons = new List<Reason>(5);
            foreach (var fact in Rule.Why(known, owed)) reasons.Add(new(ReasonKind.Why, fact.Template, fact.Facts));
            if (Rule.During != Phase.TheCase) reasons.Add(new(ReasonKind.Since, "{0} since {1}", Rule.During, owed.Span.Start));
            if (owed.Opener >= 0) reasons.Add(new(ReasonKind.OpenedBy, "{0} on {1}{2}", Happened(owed.Opener), known.On(owed.Opener), Described.Briefly(known.Entry(owed.Opener))));
            if (owed.InWindow) reasons.Add(new(ReasonKind.Within, "from {0} to {1}", owed.Opened, owed.Due));
            else if (Rule.Due is { } due) reasons.Add(new(ReasonKind.Counted, "{0} after {1} is {2}", due.At(owed.Opened, known.Pack), owed.Opened, owed.Due));
            else if (Rule.DueOn is not null && Due is { } day) reasons.Add(new(ReasonKind.Other, "due {0}", day));
            if (owed.MetBy >= 0) reasons.Add(new(ReasonKind.MetBy, "met by {0} on {1}{2}", Rule.MetBy.Of, owed.Met, Described.Briefly(known.Entry(owed.MetBy))));
            else if (owed.State == State.Waived) reasons.Add(new(ReasonKind.Waived, "released by what was said on record"));
            else if (!owed.Span.Runs) reasons.Add(new(ReasonKind.Other, "{0} ended {1}", Rule.During, owed.Span.End));
            else if (owed.State is State.Open or State.Overdue) reasons.Add(new(ReasonKind.WouldMeet, "met by {0}", Rule.MetBy.Said));
            return reasons;
        }
    }

    private string Happened(int entry)
    {
        foreach (var each in known.Pack.Events.All)
        {
            if (each == Rule.Opens.On && known.Is(entry, each)) return each.Name;
        }

        return Described.Kind(known.Entry(entry));
    }
}
