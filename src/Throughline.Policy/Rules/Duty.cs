using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>Something owed: while which phase, what opens it, by when it is due, what meets it.</summary>
public sealed record Duty(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    public bool Equals(Duty? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The phase in which it is owed.</summary>
    public Phase During { get; init; } = Phase.TheCase;

    /// <summary>What opens an instance.</summary>
    public required Opening Opens { get; init; }

    /// <summary>How long after its opening it is due; none for a duty without a date, or whose opening says the day.</summary>
    public Dated<Period>? Due { get; init; }

    /// <summary>Where the day is written in the file: the day that the opening entry names; none yet leaves it without a date.</summary>
    public Func<Known, Obligation, DateOnly?>? DueOn { get; init; }

    /// <summary>What meets it.</summary>
    public required Finder MetBy { get; init; }

    /// <summary>The id of the duty whose window comes before these; none where nothing does. No day is counted by both.</summary>
    public string? FollowsOn { get; init; }

    /// <summary>What to do to meet it; where nothing is said, record what meets it.</summary>
    public Cure Cure { get => field ?? new("Record " + MetBy.Of.Name, MetBy.Of.Kinds.First()); init; }

    /// <summary>The gate that lets in what meets it, where there is one: while that is shut, its own cure comes first.</summary>
    public Gate? LetInBy { get; init; }

    /// <summary>Whether it is a review of what was agreed with the person: announced ahead, counted for a team, gone over at its meeting.</summary>
    public bool IsReview { get; init; }

    /// <summary>What releases from it.</summary>
    public Func<Known, Obligation, bool>? WaivedIf { get; init; }

    /// <summary>When it turns out not to have been owed at all.</summary>
    public Func<Known, Obligation, bool>? DroppedIf { get; init; }

    /// <summary>Dated values that a cell reads from the file.</summary>
    public (string Cell, Dated Value)[] Reads { get; init; } = [];

    /// <summary>Why it is owed, in a sentence or two for somebody with no time: the fact first, then the demand.</summary>
    public required Func<Known, Obligation, Fact[]> Why { get; init; }

    /// <summary>What it is about: a job, a concern, an authorization with its period; where nothing is said, what the phase is about.</summary>
    public Func<Known, Obligation, string?>? About { get; init; }

    public override IEnumerable<(string Cell, Dated Value)> Values
    {
        get
        {
            if (Due is not null) yield return ("due", Due);
            foreach (var value in Opens.Values) yield return value;
            foreach (var value in Reads) yield return value;
        }
    }

    /// <summary>Adds every instance that is to be listed.</summary>
    /// <param name="occasions">A list to work with: one for all duties of an evaluation.</param>
    internal void Evaluate(Known known, List<Obligation> to, Occasions occasions)
    {
        foreach (var span in known.Of(During))
        {
            occasions.Clear();
            Opens.Find(known, span, occasions);
            if (CountedByEarlierVersions(known, span) is { } counted) occasions.BeginAfter(counted, span.End);
            for (var at = 0; at < occasions.Count; at++)
            {
                if (occasions[at].Day > known.AsOf || !InForce(occasions[at].Day)) continue;
                var owed = new Obligation(known, this, span, occasions[at]);
                if (Judge(known, owed)) to.Add(owed);
            }
        }
    }

    // A window that an earlier version opened runs to its end by that version; where this one begins in the middle of it, it counts from the day after.
    private DateOnly? CountedByEarlierVersions(Known known, PhaseSpan span)
    {
        if (From == DateOnly.MinValue) return null;
        DateOnly? last = null;
        foreach (var earlier in known.Book.Duties)
        {
            if ((earlier.Id != Id && earlier.Id != FollowsOn) || earlier.From >= From || earlier.During != During) continue;
            var occasions = new Occasions();
            earlier.Opens.Find(known, span, occasions);
            for (var at = 0; at < occasions.Count; at++)
            {
                if (earlier.InForce(occasions[at].Day) && !(occasions[at].Until <= last)) last = occasions[at].Until ?? last;
            }
        }

        return last;
    }

    /// <summary>The contract's table of states; false for what was not owed at all.</summary>
    private bool Judge(Known known, Obligation owed)
    {
        if (Due is not null) owed.Due = known.Calendar.After(owed.Opened, Due.At(owed.Opened, known.Decided));
        else owed.Due = DueOn is not null ? DueOn(known, owed) : owed.Until;
        owed.Meeter = MetBy.Find(known, owed);
        if (DroppedIf?.Invoke(known, owed) == true) return false;
        if (owed.Meeter is { } met)
        {
            owed.State = known.On(met) > owed.Due ? State.MetLate : State.Met;
        }
        else if (WaivedIf?.Invoke(known, owed) == true)
        {
            owed.State = State.Waived;
        }
        else if (owed.Span.End is { } end)
        {
            if (owed.Due is not { } due || end <= due) return false;
            owed.State = State.Missed;
        }
        else
        {
            owed.State = !(known.AsOf > owed.Due) ? State.Open : owed.InWindow ? State.Missed : State.Overdue;
        }

        return true;
    }
}
