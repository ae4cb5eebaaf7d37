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

    internal abstract void Open(Duty duty, Evaluator to, Known known, PhaseSpan span);
}

/// <summary>The vocabulary of openings.</summary>
public static class Openings
{
    /// <summary>Once, on the phase's first day.</summary>
    public static Opening AtStart { get; } = new Start();

    /// <summary>On the phase's first day and on each day with the event: rolling.</summary>
    public static Opening AtStartAndOnEachDayOf(Event each) => new Rolling(each);

    /// <summary>On each entry that is the event.</summary>
    public static Opening OnEach(Event each) => new Each(each, null);

    /// <summary>On each entry that is the event, opened on the day that <paramref name="at"/> reads from it.</summary>
    public static Opening OnEach(Event each, string said, Func<Known, int, DateOnly> at) => new Each(each, at) { Read = said };

    /// <summary>A chain: on the first day with the one, then on each day with either.</summary>
    public static Opening OnFirst(Event first, Event thenEach) => new Chain(first, thenEach);

    /// <summary>Every calendar month; the first one only if the phase started on or before that day of it.</summary>
    public static Opening EachCalendarMonth(Dated<int> ifStartedBy) => new CalendarMonths(ifStartedBy);

    /// <summary>The first so many days of the phase.</summary>
    public static Opening First(Dated<Period> period) => new FirstOf(period);

    /// <summary>Each month after the first so many days of the phase.</summary>
    public static Opening EachMonthAfter(Dated<Period> period) => new MonthsAfter(period);

    /// <summary>From a first instance on, one on each later day with the event. Where the next such day meets the duty, what opens one meets the one before: nothing is searched.</summary>
    private static void OnEachDay(Duty duty, Evaluator to, Known known, PhaseSpan span, Event each, DateOnly opened, int opener, int from)
    {
        var meets = duty.MetBy.IsTheNext && duty.MetBy.Of == each;
        foreach (var at in known.Each(each, from, span.High))
        {
            var day = known.On(at);
            if (day == opened && opener >= 0) continue;
            if (meets) duty.OweMet(to, known, span, opened, opener, at);
            else duty.Owe(to, known, span, opened, opener);
            (opened, opener) = (day, at);
        }

        if (meets) duty.OweMet(to, known, span, opened, opener, metBy: -1);
        else duty.Owe(to, known, span, opened, opener);
    }

    private sealed class Start : Opening
    {
        public override string Said => "when it starts";

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span) =>
            duty.Owe(to, known, span, span.Start, opener: -1);
    }

    private sealed class Rolling(Event each) : Opening
    {
        public override string Said => $"when it starts, then on each day with a {each.Name}";

        internal override Event On => each;

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            if (to.OnlyDue && duty.MetBy.Of == each)
            {
                var last = known.Last(each, span.High);
                if (last >= span.Low && last >= 0)
                {
                    // The last day's first entry is the one that opened.
                    duty.Owe(to, known, span, known.On(last), known.Next(each, known.FirstOfItsDay(last), span.High));
                    return;
                }
            }

            OnEachDay(duty, to, known, span, each, span.Start, opener: -1, span.Low);
        }
    }

    private sealed class Each(Event each, Func<Known, int, DateOnly>? at) : Opening
    {
        public string? Read { get; init; }

        internal override Event On => each;

        public override string Said => Read is null ? $"on each {each.Name}" : $"on each {each.Name}, {Read}";

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            foreach (var entry in known.Each(each, span.Low, span.High)) duty.Owe(to, known, span, at is null ? known.On(entry) : at(known, entry), entry);
        }
    }

    private sealed class Chain(Event first, Event thenEach) : Opening
    {
        public override string Said => $"on the first day with {first.Name}, then on each day with {thenEach.Name}";

        internal override Event On => thenEach;

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            var at = known.Next(first, span.Low, span.High);
            if (at < 0) return;
            if (to.OnlyDue && known.Last(duty.MetBy.Of, span.High) is var met && met > at && known.On(met) > known.On(at))
            {
                // What opened before the last day that met any is met.
                at = known.Next(thenEach, known.FirstOfItsDay(met), span.High);
                if (at < 0) return;
            }

            OnEachDay(duty, to, known, span, thenEach, known.On(at), at, at + 1);
        }
    }

    private sealed class CalendarMonths(Dated<int> ifStartedBy) : Opening
    {
        public override string Said => "every calendar month";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("first month if started by day", ifStartedBy)];

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            var opened = span.Start;
            if (to.OnlyDue && Month.Of(known.AsOf).First > opened) opened = Month.Of(known.AsOf).First;
            else if (opened.Day > ifStartedBy.At(opened, known.Pack)) opened = Month.Of(opened).Last.AddDays(1);
            for (var month = Month.Of(opened); opened <= known.AsOf && opened < span.End; month = month.Next)
            {
                var last = month.Last;
                duty.Owe(to, known, span, opened, opener: -1, until: last);
                opened = last.AddDays(1);
            }
        }
    }

    private sealed class FirstOf(Dated<Period> period) : Opening
    {
        public override string Said => $"the first {period.Said[^1].Value}";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("window", period)];

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            var due = known.Pack.Calendar.After(span.Start, period.At(span.Start, known.Pack));
            if (to.OnlyDue && due < known.AsOf) return;
            duty.Owe(to, known, span, span.Start, opener: -1, until: due);
        }
    }

    private sealed class MonthsAfter(Dated<Period> period) : Opening
    {
        public override string Said => $"each month after the first {period.Said[^1].Value}";

        internal override IEnumerable<(string Cell, Dated Value)> Values => [("first window", period)];

        internal override void Open(Duty duty, Evaluator to, Known known, PhaseSpan span)
        {
            var anchor = known.Pack.Calendar.After(span.Start, period.At(span.Start, known.Pack));
            var previous = anchor;
            for (var month = 1; previous < known.AsOf && previous.AddDays(1) < span.End; month++)
            {
                var due = anchor.AddMonths(month);
                if (!to.OnlyDue || due >= known.AsOf) duty.Owe(to, known, span, previous.AddDays(1), opener: -1, until: due);
                previous = due;
            }
        }
    }
}
