using System.Runtime.CompilerServices;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>Something owed: while which phase, what opens it, by when it is due, what meets it.</summary>
public sealed record Duty(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>The phase in which it is owed.</summary>
    public Phase During { get; init; } = Phase.TheCase;

    /// <summary>What opens an instance.</summary>
    public required Opening Opens { get; init; }

    /// <summary>How long after its opening it is due; none for a duty without a date, or whose opening says the day.</summary>
    public Dated<Period>? Due { get; init; }

    /// <summary>Where the day is written in the file: the day that the opening entry names.</summary>
    public DueOn? DueOn { get; init; }

    /// <summary>What meets it.</summary>
    public required Finder MetBy { get; init; }

    /// <summary>What releases from it.</summary>
    public Test? WaivedIf { get; init; }

    /// <summary>When it turns out not to have been owed at all.</summary>
    public Test? DroppedIf { get; init; }

    /// <summary>Dated values that a cell reads from the file.</summary>
    public (string Cell, Dated Value)[] Reads { get; init; } = [];

    /// <summary>Why it is owed, in a sentence or two for somebody with no time: the fact first, then the demand.</summary>
    public required Tell Why { get; init; }

    /// <summary>What it is about, read from the entry that opened it; else the phase's own subject.</summary>
    public Subject? About { get; init; }

    public override IEnumerable<(string Cell, Dated Value)> Values
    {
        get
        {
            if (Due is not null) yield return ("due", Due);
            foreach (var value in Opens.Values) yield return value;
            foreach (var value in Reads) yield return value;
        }
    }

    internal void Evaluate(Evaluator to, Known known)
    {
        foreach (var span in known.Of(During))
        {
            if (!to.OnlyDue || span.Runs) Opens.Open(this, to, known, span);
        }
    }

    /// <summary>Owes one instance: it is made where the evaluator keeps it, judged there, and stays if it is to be listed.</summary>
    /// <param name="opener">The entry that opened it, or -1 where the phase did.</param>
    /// <param name="until">The window's last day, for a duty that must be met within its window.</param>
    internal void Owe(Evaluator to, Known known, PhaseSpan span, DateOnly opened, int opener, DateOnly? until = null, int part = 0)
    {
        if (opened > known.AsOf || !InForce(opened)) return;
        ref var owed = ref Make(to, known, span, opened, opener, part);
        if (until is { } last)
        {
            owed.InWindow = true;
            if (Due is null && DueOn is null) owed.Due = last;
        }

        owed.MetBy = MetBy.Find(known, owed, out owed.Met);
        Judge(to, known, ref owed);
    }

    /// <summary>Owes one instance of which it is known what met it: an entry, or nothing yet (-1).</summary>
    internal void OweMet(Evaluator to, Known known, PhaseSpan span, DateOnly opened, int opener, int metBy)
    {
        if (opened > known.AsOf || !InForce(opened)) return;
        ref var owed = ref Make(to, known, span, opened, opener, part: 0);
        owed.MetBy = metBy;
        owed.Met = metBy < 0 ? DateOnly.MaxValue : known.On(metBy);
        Judge(to, known, ref owed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Instance Make(Evaluator to, Known known, PhaseSpan span, DateOnly opened, int opener, int part)
    {
        ref var owed = ref to.Next();
        owed.Duty = this;
        owed.Span = span;
        owed.Opened = opened;
        owed.Opener = opener;
        owed.Part = part;
        owed.InWindow = false;
        owed.Due = Due is not null ? known.Pack.Calendar.After(opened, Due.At(opened, known.Pack)) : DateOnly.MaxValue;
        if (Due is null && DueOn is not null) owed.Due = DueOn(known, owed);
        return ref owed;
    }

    /// <summary>The contract's table of states; what was not owed at all is not kept.</summary>
    private void Judge(Evaluator to, Known known, ref Instance owed)
    {
        if (DroppedIf is not null && DroppedIf(known, owed)) return;
        if (owed.MetBy >= 0)
        {
            owed.State = owed.Met <= owed.Due ? State.Met : State.MetLate;
        }
        else if (WaivedIf is not null && WaivedIf(known, owed))
        {
            owed.State = State.Waived;
        }
        else if (!owed.Span.Runs)
        {
            if (owed.Span.End <= owed.Due) return;
            owed.State = State.Missed;
        }
        else
        {
            owed.State = known.AsOf <= owed.Due ? State.Open : owed.InWindow ? State.Missed : State.Overdue;
        }

        if (!to.OnlyDue || owed.State is State.Open or State.Overdue) to.Keep(ref owed);
    }

    /// <summary>What the instance is about: the row's own subject, else the phase's.</summary>
    internal string? SubjectOf(Known known, in Instance owed) => About is null ? owed.Span.Subject : About(known, owed);

    /// <summary>Why, as values: the row's own facts in their order. Nothing is allocated, no word is made.</summary>
    /// <returns>How many were written; <see cref="Ground.Most"/> at the most.</returns>
    internal int Because(Known known, in Instance owed, Span<Ground> into)
    {
        var count = 0;
        if (During != Phase.TheCase) into[count++] = new(ReasonKind.Since, owed.Span.Start, default, owed.Span.StartEntry);
        if (owed.Opener >= 0) into[count++] = new(ReasonKind.OpenedBy, known.On(owed.Opener), default, owed.Opener);
        if (owed.InWindow) into[count++] = new(ReasonKind.Within, owed.Opened, owed.Due, -1);
        else if (Due is not null) into[count++] = new(ReasonKind.Counted, owed.Opened, owed.Due, -1);
        else if (DueOn is not null && owed.Due != DateOnly.MaxValue) into[count++] = new(ReasonKind.Named, owed.Due, default, owed.Opener);
        if (owed.MetBy >= 0) into[count++] = new(ReasonKind.MetBy, owed.Met, default, owed.MetBy);
        else if (owed.State == State.Waived) into[count++] = new(ReasonKind.Waived, known.AsOf, default, -1);
        else if (!owed.Span.Runs) into[count++] = new(ReasonKind.Ended, owed.Span.End, default, owed.Span.EndEntry);
        else if (owed.State is State.Open or State.Overdue) into[count++] = new(ReasonKind.WouldMeet, owed.Due, default, -1);
        return count;
    }
}

/// <summary>The day on which an instance is due, read from the file.</summary>
public delegate DateOnly DueOn(Known known, in Instance owed);

/// <summary>What an instance is about: a job, a concern, an authorization with its period.</summary>
public delegate string? Subject(Known known, in Instance owed);

/// <summary>Facts to tell of an instance.</summary>
public delegate Fact[] Tell(Known known, in Instance owed);

/// <summary>Something asked of an instance of a duty.</summary>
public delegate bool Test(Known known, in Instance owed);

/// <summary>One instance of a duty while it is judged. Inside, "none yet" is the last day of the calendar.</summary>
public struct Instance
{
    internal Duty Duty;
    internal PhaseSpan Span;

    /// <summary>The day it opened.</summary>
    public DateOnly Opened { get; internal set; }

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly Due { get; internal set; }

    /// <summary>The day it was met.</summary>
    internal DateOnly Met;

    /// <summary>The entry that opened it, or -1 where the phase did.</summary>
    public int Opener { get; internal set; }

    /// <summary>The entry that met it, or -1.</summary>
    public int MetBy { get; internal set; }

    /// <summary>Which part of the opening entry it is about, for example a goal of a plan.</summary>
    internal int Part;
    internal State State;
    internal bool InWindow;
}
