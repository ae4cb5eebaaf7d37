using System.Numerics;

namespace Throughline.Policy.CaseFiles;

/// <summary>The entries of a stretch of the file that are an event, one after the other: for a foreach.</summary>
public struct Marked
{
    private readonly ulong[] bits;
    private readonly int row;
    private readonly int to;
    private int word;
    private ulong rest;

    internal Marked(ulong[] bits, int row, int from, int to)
    {
        this.bits = bits;
        this.row = row;
        this.to = to;
        word = from >> 6;
        rest = from < to ? bits[row + word] & (ulong.MaxValue << from) : 0;
    }

    /// <summary>The entry's place.</summary>
    public int Current { get; private set; }

    public readonly Marked GetEnumerator() => this;

    public bool MoveNext()
    {
        while (rest == 0)
        {
            if (++word << 6 >= to) return false;
            rest = bits[row + word];
        }

        Current = (word << 6) + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        return Current < to;
    }
}
