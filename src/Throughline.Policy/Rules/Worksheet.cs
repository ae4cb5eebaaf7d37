using System.Runtime.InteropServices;

namespace Throughline.Policy.Rules;

/// <summary>The lists that an evaluation works with. Each thread keeps one from file to file; an evaluation within an evaluation takes another.</summary>
internal sealed class Worksheet
{
    [ThreadStatic]
    private static Worksheet? kept;

    private readonly List<long> days = new(64);

    /// <summary>What the duties owe, as they were asked one after the other.</summary>
    public List<Obligation> Owed { get; } = new(64);

    /// <summary>The occasions that open the instances of one duty.</summary>
    public Occasions Occasions { get; } = new();

    public static Worksheet Take()
    {
        var mine = kept ?? new();
        kept = null;
        return mine;
    }

    /// <summary>What is owed, in the order of the contract. Duties are asked by their ids: what is left is to order by day, and what opened on one day by all the rest.</summary>
    public Obligation[] InOrder()
    {
        CollectionsMarshal.SetCount(days, Owed.Count);
        var keys = CollectionsMarshal.AsSpan(days);
        for (var at = 0; at < keys.Length; at++) keys[at] = ((long)Owed[at].Opened.DayNumber << 32) | (uint)at;
        keys.Sort();
        var ordered = new Obligation[keys.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            var next = Owed[(int)keys[at]];
            var place = at;
            for (; place > 0 && ordered[place - 1].Opened == next.Opened && Obligation.Order(ordered[place - 1], next) > 0; place--) ordered[place] = ordered[place - 1];
            ordered[place] = next;
        }

        return ordered;
    }

    public void GiveBack()
    {
        Owed.Clear();
        kept = this;
    }
}
