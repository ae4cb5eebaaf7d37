using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>What opens the instances of a duty.</summary>
public abstract class Opening
{
    /// <summary>In words, for the policy page.</summary>
    public abstract string Said { get; }

    /// <summary>The event that opens an instance, where one does.</summary>
    internal virtual Event? On => null;

    internal virtual IEnumerable<(string Cell, Dated Value)> Values => [];

    /// <summary>The occasions in a stretch of the phase; those after the day asked for are left out later.</summary>
    internal abstract IEnumerable<Occasion> Occasions(Known known, PhaseSpan span);
}

/// <summary>The vocabulary of openings.</summary>
public static class Openings
{
    /// <summary>Once, on the phase's first day.</summary>
    public static Opening AtStart { get; } = new Start();

    /// <summary>On the phase's first day and on each day with the event: rolling.</summary>
    public static Opening AtStartAndOnEachDayOf(Event each) => new Rolling(each);

    /// <summary>On each entry that is the event.</summary>
    public static Opening OnEach(Event each) => new Each(each, $"on each {each.Name}", (known, entry) => known.On(entry));

    /// <summary>On each entry that is the event, opened on the day that <paramref name="at"/> reads from it.</summary>
    public static Opening OnEach(Event each, string said, Func<Known, int, DateOnly> at) => new Each(each, $"on each {each.Name}, {said}", at);

    /// <summary>A chain: on the first day with the one, then on each day with either.</summary>
    public static Opening OnFirst(Event first, Event thenEach) => new Chain(first, thenEach);

    /// <summary>Every calendar month; the first one only if the phase started on or before that day of it.</summary>
    public static Opening EachCalendarMonth(Dated<int> ifStartedBy) => new CalendarMonths(ifStartedBy);

    /// <summary>The first so many days of the phase.</summary>
    public static Opening First(Dated<Period> period) => new FirstOf(period);

    /// <summary>Each month after the first so many days of the phase.</summary>
    public static Opening EachMonthAfter(Dated<Period> period) => new MonthsAfter(period);

    private sealed class Start : Opening
    {
        public override string Said => "when it starts";

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span) => [new(span.Start)];
    }

    private sealed class Rolling(Event each) : Opening
    {
        public override string Said => $"when it starts, then on each day with a {each.Name}";

        internal override Event On => each;

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span)
        {
            yield return new(span.Start);
            DateOnly? last = null;
            foreach (var entry in known.Each(each, span.From, span.Before))
            {
                if (known.On(entry) != last) yield return new(known.On(entry), entry);
                last = known.On(entry);
            }
        }
    }

    private sealed class Each(Event each, string said, Func<Known, int, DateOnly> at) : Opening
    {
        public override string Said => said;

        internal override Event On => each;

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span)
        {
            foreach (var entry in known.Each(each, span.From, span.Before)) yield return new(at(known, entry), entry);
        }
    }

    private sealed class Chain(Event first, Event thenEach) : Opening
    {
        public override string Said => $"on the first day with {first.Name}, then on each day with {thenEach.Name}";

        internal override Event On => thenEach;

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span)
        {
            if (known.First(first, span.From, span.Before) is not { } begins) yield break;
            var last = known.On(begins);
            yield return new(last, begins);
            foreach (var entry in known.Each(thenEach, begins + 1, span.Before))
            {
                if (known.On(entry) != last) yield return new(known.On(entry), entry);
                last = known.On(entry);
            }
        }
    }

    private sealed class CalendarMonths(Dated<int> ifStartedBy) : Opening
    {
        public override string Said => "every calendar month";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("first month if started by day", ifStartedBy)];

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span)
        {
            var opened = span.Start;
            if (opened.Day > ifStartedBy.At(opened, known.Pack)) opened = Month.Of(opened).Next.First;
            for (; opened <= known.AsOf && !(opened >= span.End); opened = Month.Of(opened).Next.First) yield return new(opened, Until: Month.Of(opened).Last);
        }
    }

    private sealed class FirstOf(Dated<Period> period) : Opening
    {
        public override string Said => $"the first {period.Said[^1].Value}";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("window", period)];

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span) =>
            [new(span.Start, Until: known.Pack.Calendar.After(span.Start, period.At(span.Start, known.Pack)))];
    }

    private sealed class MonthsAfter(Dated<Period> period) : Opening
    {
        public override string Said => $"each month after the first {period.Said[^1].Value}";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("first window", period)];

        internal override IEnumerable<Occasion> Occasions(Known known, PhaseSpan span)
        {
            var anchor = known.Pack.Calendar.After(span.Start, period.At(span.Start, known.Pack));
            var previous = anchor;
            for (var month = 1; previous < known.AsOf && !(previous.AddDays(1) >= span.End); month++)
            {
                var last = anchor.AddMonths(month);
                yield return new(previous.AddDays(1), Until: last);
                previous = last;
            }
        }
    }
}
