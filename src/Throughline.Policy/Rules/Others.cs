using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>A date that moves with events: it starts on the latest of its terms, while something holds.</summary>
public sealed record Clock(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>Whether it runs, in words and as a test.</summary>
    public required Need While { get; init; }

    public required Term[] StartsOnTheLatestOf { get; init; }

    /// <summary>How long it runs from its start.</summary>
    public required Dated<Period> Runs { get; init; }

    /// <summary>The day it is ready, where that is not simply its start and the period.</summary>
    public Func<Known, DateOnly, DateOnly>? Ready { get; init; }

    public override IEnumerable<(string Cell, Dated Value)> Values => [("runs", Runs)];

    /// <summary>The clock as it stands, if it runs.</summary>
    internal bool On(Known known, out ClockState state)
    {
        if (!ReferenceEquals(known.LastRead.Clock, this))
        {
            var runs = Read(known, out var read);
            known.LastRead = (this, runs, read);
        }

        state = known.LastRead.State;
        return known.LastRead.Runs;
    }

    private bool Read(Known known, out ClockState state)
    {
        state = default;
        if (!InForce(known.AsOf) || !While.Holds(known)) return false;
        state.Clock = this;
        state.Governs = -1;
        for (var term = 0; term < StartsOnTheLatestOf.Length; term++)
        {
            if (!StartsOnTheLatestOf[term].Read(known, out var day, out var entry) || (state.Governs >= 0 && day <= state.Starts)) continue;
            state.Starts = day;
            state.Governs = term;
            state.Entry = entry;
        }

        if (state.Governs < 0) return false;
        state.Ready = Ready is null ? known.Pack.Calendar.After(state.Starts, Runs.At(state.Starts, known.Pack)) : Ready(known, state.Starts);
        return true;
    }
}

/// <summary>One of the dates that a clock looks at.</summary>
public sealed record Term(string Name, Term.Reading Read)
{
    public delegate bool Reading(Known known, out DateOnly day, out int entry);
}

internal struct ClockState
{
    public Clock Clock;
    public DateOnly Starts;
    public DateOnly Ready;
    public int Governs;
    public int Entry;
}

/// <summary>Something that must hold, in words; where it does not, the words say what is missing.</summary>
public sealed record Need(string Words, Func<Known, bool> Holds);

/// <summary>A step that may be taken only when its needs are met.</summary>
public sealed record Gate(string Id, string Step, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>All are asked; the unmet ones are the reasons.</summary>
    public required Need[] Needs { get; init; }

    /// <summary>The entries that may be recorded only when the gate is open; none where it only informs.</summary>
    public Event? Guards { get; init; }

    /// <summary>Dated values that the needs read.</summary>
    public (string Cell, Dated Value)[] Reads { get; init; } = [];

    public override IEnumerable<(string Cell, Dated Value)> Values => Reads;

    internal uint Unmet(Known known)
    {
        uint unmet = 0;
        for (var need = 0; need < Needs.Length; need++)
        {
            if (!Needs[need].Holds(known)) unmet |= 1u << need;
        }

        return unmet;
    }
}

/// <summary>An entry that policy refuses.</summary>
public sealed record Finding(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>The entries looked at.</summary>
    public required Event Of { get; init; }

    /// <summary>When such an entry is refused.</summary>
    public required Func<Known, int, bool> When { get; init; }

    /// <summary>The facts, in words.</summary>
    public required Func<Known, int, Fact[]> Because { get; init; }

    internal void Evaluate(Evaluator to, Known known)
    {
        foreach (var at in known.Each(Of))
        {
            if (InForce(known.On(at)) && When(known, at)) to.Add(this, at);
        }
    }
}

/// <summary>Between which days something is possible.</summary>
public sealed record Window(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>The first day, if there is one yet.</summary>
    public required Func<Known, DateOnly?> Opens { get; init; }

    /// <summary>Whether nothing moves its end once it has come: no extension, no exception, no correction.</summary>
    public bool NoExtension { get; init; }

    /// <summary>How long it lasts, counted from its opening or from <see cref="CountedFrom"/>.</summary>
    public required Dated<Period> Lasts { get; init; }

    /// <summary>The day from which the end is counted, where that is not the opening; none yet leaves the end open.</summary>
    public Func<Known, DateOnly?>? CountedFrom { get; init; }

    public override IEnumerable<(string Cell, Dated Value)> Values => [("lasts", Lasts)];

    internal bool On(Known known, out DateOnly from, out DateOnly last)
    {
        from = last = DateOnly.MaxValue;
        if (Opens(known) is not { } opened || !InForce(opened)) return false;
        from = opened;
        var counted = CountedFrom is null ? opened : CountedFrom(known);
        if (counted is { } day) last = known.Pack.Calendar.After(day, Lasts.At(day, known.Pack));
        return true;
    }
}

