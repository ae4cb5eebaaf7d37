using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Rules;

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
    public string? Subject => Rule.SubjectOf(known, owed);

    /// <summary>Whether it must be met within its window: after it, it is missed.</summary>
    public bool InWindow => owed.InWindow;

    /// <summary>Position in the file of the entry that opened it, if one did.</summary>
    public int? OpenedBy => owed.Opener < 0 ? null : known.Place(owed.Opener);

    /// <summary>Position in the file of the entry that met it.</summary>
    public int? MetBy => owed.MetBy < 0 ? null : known.Place(owed.MetBy);

    /// <summary>The facts used and the arithmetic, as sentences in the agency's words.</summary>
    public IReadOnlyList<string> Because
    {
        get
        {
            // The sentence that says why comes first and whole.
            var reasons = Reasons;
            var why = string.Join(". ", reasons.Where(reason => reason.Kind == ReasonKind.Why).Select(known.Pack.Words.Say));
            return [why, .. reasons.Where(reason => reason.Kind != ReasonKind.Why).Select(known.Pack.Words.Say)];
        }
    }

    /// <summary>The same as values, made from the row.</summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            Span<Ground> grounds = stackalloc Ground[Ground.Most];
            grounds = grounds[..Rule.Because(known, owed, grounds)];
            var why = Rule.Why(known, owed);
            var reasons = new List<Reason>(why.Length + grounds.Length);
            foreach (var fact in why) reasons.Add(new(ReasonKind.Why, fact.Template, fact.Facts));
            foreach (var ground in grounds) reasons.Add(Told(ground));
            return reasons;
        }
    }

    private Reason Told(Ground ground) => ground.Kind switch
    {
        ReasonKind.Since => new(ground.Kind, "{0} since {1}", Rule.During, ground.Day),
        ReasonKind.OpenedBy => new(ground.Kind, "{0} on {1}{2}", Happened(ground.Entry), ground.Day, Described.Briefly(known.Entry(ground.Entry))),
        ReasonKind.Within => new(ground.Kind, "from {0} to {1}", ground.Day, ground.Until),
        ReasonKind.Counted => new(ground.Kind, "{0} after {1} is {2}", Rule.Due!.At(ground.Day, known.Pack), ground.Day, ground.Until),
        ReasonKind.Named => new(ground.Kind, "due {0}", ground.Day),
        ReasonKind.MetBy => new(ground.Kind, "met by {0} on {1}{2}", Rule.MetBy.Of, ground.Day, Described.Briefly(known.Entry(ground.Entry))),
        ReasonKind.Waived => new(ground.Kind, "released by what was said on record"),
        ReasonKind.Ended => new(ground.Kind, "{0} ended {1}", Rule.During, ground.Day),
        _ => new(ground.Kind, "met by {0}", Rule.MetBy.Said),
    };

    private string Happened(int entry)
    {
        foreach (var each in known.Pack.Events.All)
        {
            if (each == Rule.Opens.On && known.Is(entry, each)) return each.Name;
        }

        return Described.Kind(known.Entry(entry));
    }
}
