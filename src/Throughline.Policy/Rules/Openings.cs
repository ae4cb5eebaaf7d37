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

    /// <summary>Adds the occasions in a stretch of the phase; those after the day asked for are left out later.</summary>
    internal abstract void Find(Known known, PhaseSpan span, Occasions to);
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

        internal override void Find(Known known, PhaseSpan span, Occasions to) => to.Add(span.Start);
    }

    private sealed class Rolling(Event each) : Opening
    {
        public override string Said => $"when it starts, then on each day with a {each.Name}";

        internal override Event On => each;

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            to.Add(span.Start);
            DateOnly? last = null;
            foreach (var entry in known.Each(each, span.From, span.Before))
            {
                if (known.On(entry) != last) to.Add(known.On(entry), entry);
                last = known.On(entry);
            }
        }
    }

    private sealed class Each(Event each, string said, Func<Known, int, DateOnly> at) : Opening
    {
        public override string Said => said;

        internal override Event On => each;

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            foreach (var entry in known.Each(each, span.From, span.Before)) to.Add(at(known, entry), entry);
        }
    }

    private sealed class Chain(Event first, Event thenEach) : Opening
    {
        public override string Said => $"on the first day with {first.Name}, then on each day with {thenEach.Name}";

        internal override Event On => thenEach;

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            if (known.First(first, span.From, span.Before) is not { } begins) return;
            var last = known.On(begins);
            to.Add(last, begins);
            foreach (var entry in known.Each(thenEach, begins + 1, span.Before))
            {
                if (known.On(entry) != last) to.Add(known.On(entry), entry);
                last = known.On(entry);
            }
        }
    }

    private sealed class CalendarMonths(Dated<int> ifStartedBy) : Opening
    {
        public override string Said => "every calendar month";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("first month if started by day", ifStartedBy)];

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            var month = Month.Of(span.Start);
            if (span.Start.Day <= ifStartedBy.At(span.Start, known.Decided)) to.Add(span.Start, until: month.Last);
            for (month = month.Next; month.First is var first && first <= known.AsOf && !(first >= span.End); month = month.Next) to.Add(first, until: month.Last);
        }
    }

    private sealed class FirstOf(Dated<Period> period) : Opening
    {
        public override string Said => $"the first {period.Said[^1].Value}";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("window", period)];

        internal override void Find(Known known, PhaseSpan span, Occasions to) =>
            to.Add(span.Start, until: known.Calendar.After(span.Start, period.At(span.Start, known.Decided)));
    }

    private sealed class MonthsAfter(Dated<Period> period) : Opening
    {
        public override string Said => $"each month after the first {period.Said[^1].Value}";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("first window", period)];

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            var anchor = known.Calendar.After(span.Start, period.At(span.Start, known.Decided));
            var previous = anchor;
            for (var month = 1; previous < known.AsOf && !(previous.AddDays(1) >= span.End); month++)
            {
                var last = anchor.AddMonths(month);
                to.Add(previous.AddDays(1), until: last);
                previous = last;
            }
        }
    }
}
