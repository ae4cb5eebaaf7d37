using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Rules;

/// <summary>One instance of a duty: what is owed, from when, by when, and why.</summary>
public sealed class Obligation
{
    private readonly Known known;

    internal Obligation(Known known, Duty rule, PhaseSpan span, in Occasion occasion)
    {
        (this.known, Rule, Span) = (known, rule, span);
        (Opened, Opener, Until, Part) = (occasion.Day, occasion.Entry, occasion.Until, occasion.Part);
    }

    public Duty Rule { get; }

    public string Title => known.Book.Words.For(Rule.Title);

    public DateOnly Opened { get; }

    /// <summary>What to do to meet it.</summary>
    public Cure Cure => Rule.Cure.For(Subject);

    /// <summary>The last day on which it is in time; none for a duty without a date.</summary>
    public DateOnly? Due { get; internal set; }

    public State State { get; internal set; }

    /// <summary>The day it was met, which may lie before it opened where a report came early.</summary>
    public DateOnly? Met => Meeter is { } met ? known.On(met) : null;

    /// <summary>What it is about where a case can have several: a job, a concern, an authorization with its period.</summary>
    public string? Subject => Rule.About is { } about ? about(known, this) : Span.Subject;

    /// <summary>Whether it must be met within its window: after it, it is missed.</summary>
    public bool InWindow => Until is not null;

    /// <summary>Position in the file of the entry that opened it, if one did.</summary>
    public int? OpenedBy => Opener is { } opener ? known.Position(opener) : null;

    /// <summary>Position in the file of the entry that met it.</summary>
    public int? MetBy => Meeter is { } met ? known.Position(met) : null;

    /// <summary>The stretch of the phase in which it is owed.</summary>
    internal PhaseSpan Span { get; }

    /// <summary>The window's last day, for a duty that must be met within its window.</summary>
    internal DateOnly? Until { get; }

    /// <summary>The place of the entry that opened it; none where the phase did.</summary>
    internal int? Opener { get; }

    /// <summary>Which part of the opening entry it is about, for example a goal of a plan.</summary>
    internal int Part { get; }

    /// <summary>The place of the entry that met it.</summary>
    internal int? Meeter { get; set; }

    /// <summary>Its reasons tell of no entry: the phase and the arithmetic alone.</summary>
    internal bool IsBare { get; set; }

    /// <summary>The entry that opened it, of a kind that the rule knows.</summary>
    internal T OpenedWith<T>() where T : Entry => known.Entry<T>(Opener!.Value);

    /// <summary>The facts used and the arithmetic, as sentences in the agency's words.</summary>
    public IReadOnlyList<string> Because
    {
        get
        {
            // The sentence that says why comes first and whole.
            List<string> said = IsBare ? [] : [string.Join(". ", Rule.Why(known, this).Select(known.Book.Words.Say))];
            var grounds = Grounds;
            for (var at = 0; at < grounds.Count; at++) said.Add(known.Book.Words.Say(Said(grounds[at])));
            return said;
        }
    }

    /// <summary>The same as values with their words, made from the row.</summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            var why = Rule.Why(known, this);
            var whys = IsBare ? 0 : why.Length;
            var grounds = Grounds;
            var reasons = new Reason[whys + grounds.Count];
            for (var at = 0; at < whys; at++) reasons[at] = new(ReasonKind.Why, why[at].Template, why[at].Facts);
            for (var at = 0; at < grounds.Count; at++) reasons[whys + at] = Said(grounds[at]);
            return reasons;
        }
    }

    /// <summary>Why, as values alone: the row's own facts in their order, before they have words.</summary>
    public Grounds Grounds
    {
        get
        {
            var grounds = new Grounds();
            if (Rule.During != Phase.TheCase) grounds.Add(new(ReasonKind.Since, Span.Start));
            if (Opener is { } opener && !IsBare) grounds.Add(new(ReasonKind.OpenedBy, known.On(opener), Entry: opener));
            if (Due is { } due) grounds.Add(InWindow ? new(ReasonKind.Within, Opened, due) : Rule.Due is not null ? new(ReasonKind.Counted, Opened, due) : new(ReasonKind.Named, due, Entry: Opener));
            if (IsBare) return grounds;
            if (Meeter is { } met) grounds.Add(new(ReasonKind.MetBy, known.On(met), Entry: met));
            else if (State == State.Waived) grounds.Add(new(ReasonKind.Waived, known.AsOf));
            else if (Span.End is { } end) grounds.Add(new(ReasonKind.Ended, end, Entry: Span.EndEntry));
            else if (State is State.Open or State.Overdue) grounds.Add(new(ReasonKind.WouldMeet, Due ?? known.AsOf));
            return grounds;
        }
    }

    /// <summary>The order of the contract: by opened, rule, subject, due, met; nothing about a subject comes first, no day last.</summary>
    internal static int Order(Obligation one, Obligation other)
    {
        var order = one.Opened.CompareTo(other.Opened);
        if (order == 0) order = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        if (order == 0) order = string.CompareOrdinal(one.Subject, other.Subject);
        if (order == 0) order = (one.Due ?? DateOnly.MaxValue).CompareTo(other.Due ?? DateOnly.MaxValue);
        if (order == 0) order = (one.Met ?? DateOnly.MaxValue).CompareTo(other.Met ?? DateOnly.MaxValue);
        return order != 0 ? order : (one.Opener ?? -1).CompareTo(other.Opener ?? -1);
    }

    private Reason Said(Ground ground) => ground.Kind switch
    {
        ReasonKind.Since => new(ground.Kind, "{0} since {1}", Rule.During, ground.Day),
        ReasonKind.OpenedBy => new(ground.Kind, "{0} on {1}{2}", Happened(ground.Entry!.Value), ground.Day, Described.Briefly(known.Entry(ground.Entry.Value))),
        ReasonKind.Within => new(ground.Kind, "from {0} to {1}", ground.Day, ground.Until),
        ReasonKind.Counted => new(ground.Kind, "{0} after {1} is {2}", Rule.Due!.At(ground.Day, known.Decided), ground.Day, ground.Until),
        ReasonKind.Named => new(ground.Kind, "due {0}", ground.Day),
        ReasonKind.MetBy => new(ground.Kind, "met by {0} on {1}{2}", Rule.MetBy.Of, ground.Day, Described.Briefly(known.Entry(ground.Entry!.Value))),
        ReasonKind.Waived => new(ground.Kind, "released by what was said on record"),
        ReasonKind.Ended => new(ground.Kind, "{0} ended {1}", Rule.During, ground.Day),
        _ => new(ground.Kind, "met by {0}", Rule.MetBy.Said),
    };

    private string Happened(int entry) => Rule.Opens.On is { } opening && known.Is(entry, opening) ? opening.Name : Described.Kind(known.Entry(entry));
}
