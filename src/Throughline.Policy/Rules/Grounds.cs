using System.Runtime.CompilerServices;

namespace Throughline.Policy.Rules;

/// <summary>A reason before it has words: the part of the row, its day or days, and the place of the entry that it was read from.</summary>
public readonly record struct Ground(ReasonKind Kind, DateOnly Day, DateOnly Until = default, int? Entry = null);

/// <summary>The grounds of an obligation, four at most: since when its phase runs, what opened it, when it is due, what became of it.</summary>
public struct Grounds
{
    private Four all;

    public int Count { get; private set; }

    public readonly Ground this[int at] => all[at];

    internal void Add(Ground ground) => all[Count++] = ground;

    [InlineArray(4)]
    private struct Four
    {
        private Ground first;
    }
}
