using System.Numerics;
using System.Runtime.CompilerServices;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>Evaluates file after file with the same buffers. Not for several threads at once; what it found is good until its next file.</summary>
public sealed class Evaluator
{
    private readonly Ground[] grounds = new Ground[Ground.Most];

    // Seldom are there more: then a day and a place among them lie in 28 bits.
    private const int Few = 64;

    private Instance[] owed = new Instance[Few];
    private int[] opened = new int[Few];
    private int[] order = new int[Few];
    private readonly int[] keys = new int[Few];
    private readonly int[] places = new int[Few];
    private long[] many = [];
    private int count;
    private readonly List<(Finding Finding, int Entry)> findings = new(4);
    private readonly List<ClockState> clocks = new(2);
    private readonly List<(Gate Gate, uint Unmet)> gates = new(8);
    private readonly List<(Window Window, DateOnly From, DateOnly Last)> windows = new(2);

    internal Known Known { get; private set; } = new();

    internal bool OnlyDue { get; private set; }

    /// <summary>How many obligations were found.</summary>
    public int Count => count;

    /// <summary>An obligation that was found, in the order of the contract.</summary>
    internal ref readonly Instance this[int at] => ref owed[order[at]];

    /// <summary>Why an obligation is owed, as values: good until the next call. Nothing is allocated for it.</summary>
    public ReadOnlySpan<Ground> Because(int at)
    {
        ref readonly var asked = ref this[at];
        return grounds.AsSpan(0, asked.Duty.Because(Known, asked, grounds));
    }

    /// <summary>The whole history: every instance, window, clock, gate and finding.</summary>
    public Evaluator Evaluate(CaseFile file, DateOnly asOf)
    {
        Open(file, asOf, onlyDue: false);
        var pack = file.Pack;
        foreach (var duty in pack.Duties) duty.Evaluate(this, Known);
        Sort();
        foreach (var window in pack.Windows)
        {
            if (window.On(Known, out var from, out var last)) windows.Add((window, from, last));
        }

        foreach (var clock in pack.Clocks)
        {
            if (clock.On(Known, out var state)) clocks.Add(state);
        }

        foreach (var gate in pack.Gates)
        {
            if (gate.InForce(asOf)) gates.Add((gate, gate.Unmet(Known)));
        }

        foreach (var finding in pack.Findings) finding.Evaluate(this, Known);
        if (findings.Count > 1) findings.Sort(static (a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : string.CompareOrdinal(a.Finding.Id, b.Finding.Id));
        return this;
    }

    /// <summary>Only what is open or overdue on that day: what a worklist needs.</summary>
    public Evaluator DueNow(CaseFile file, DateOnly asOf)
    {
        Open(file, asOf, onlyDue: true);
        foreach (var duty in file.Pack.Duties) duty.Evaluate(this, Known);
        Sort();
        return this;
    }

    /// <summary>What policy refuses in the file as it is known on a day.</summary>
    internal IReadOnlyList<FindingMade> RefusedIn(CaseFile file, DateOnly asOf)
    {
        Open(file, asOf, onlyDue: false);
        foreach (var finding in file.Pack.Findings) finding.Evaluate(this, Known);
        if (findings.Count > 1) findings.Sort(static (a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : string.CompareOrdinal(a.Finding.Id, b.Finding.Id));
        return Keep().Findings;
    }

    /// <summary>The evaluation, looking into the buffers: good until the next file.</summary>
    public Evaluation Look()
    {
        var listed = new Instance[count];
        for (var at = 0; at < count; at++) listed[at] = this[at];
        return new(Known, listed, [.. windows], [.. clocks], [.. gates], [.. findings]);
    }

    /// <summary>The evaluation as a value of its own. Gives up the buffers that it looks into.</summary>
    public Evaluation Keep()
    {
        var kept = Look();
        Known = new();
        return kept;
    }

    /// <summary>The place for one more instance; it counts only when it is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Instance Next()
    {
        if (count == owed.Length) Grow();
        return ref owed[count];
    }

    /// <summary>Lists the instance that was made in the next place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Keep(ref readonly Instance made)
    {
        opened[count] = made.Opened.DayNumber;
        count++;
    }

    private void Grow()
    {
        Array.Resize(ref owed, count * 2);
        Array.Resize(ref opened, count * 2);
        Array.Resize(ref order, count * 2);
    }

    internal void Add(Finding finding, int entry) => findings.Add((finding, Known.Place(entry)));

    private void Open(CaseFile file, DateOnly asOf, bool onlyDue)
    {
        count = 0;
        findings.Clear();
        clocks.Clear();
        gates.Clear();
        windows.Clear();
        OnlyDue = onlyDue;
        Known.Open(file, asOf);
    }

    // By opened, rule, subject, due, met. The duties were asked in the order of their ids, so the day and the order of finding settle nearly all;
    // what opened on one day by one rule is put right after.
    private void Sort()
    {
        if (count <= Few) Rank();
        else SortMany();
        for (var at = 1; at < count; at++)
        {
            for (var to = at; to > 0 && opened[order[to]] == opened[order[to - 1]] && SameRuleOutOfOrder(this[to - 1], this[to]); to--)
            {
                (order[to - 1], order[to]) = (order[to], order[to - 1]);
            }
        }
    }

    // The place of each is how many are before it. Counting them all, eight at a time, beats moving twenty or thirty: no branch depends on the days.
    private void Rank()
    {
        for (var at = 0; at < count; at++) keys[at] = (opened[at] * Few) + at;
        for (var some = 0; some < count; some += Vector<int>.Count)
        {
            var mine = new Vector<int>(keys, some);
            var before = Vector<int>.Zero;
            foreach (var other in keys.AsSpan(0, count)) before -= Vector.LessThan(new Vector<int>(other), mine);
            before.CopyTo(places, some);
        }

        for (var at = 0; at < count; at++) order[places[at]] = at;
    }

    private void SortMany()
    {
        if (many.Length < count) many = new long[opened.Length];
        var sorted = many.AsSpan(0, count);
        for (var at = 0; at < count; at++) sorted[at] = ((long)opened[at] << 32) | (uint)at;
        sorted.Sort();
        for (var at = 0; at < count; at++) order[at] = (int)sorted[at];
    }

    private bool SameRuleOutOfOrder(in Instance a, in Instance b)
    {
        if (!ReferenceEquals(a.Duty, b.Duty) && a.Duty.Id != b.Duty.Id) return false;
        var order = string.CompareOrdinal(a.Duty.SubjectOf(Known, a), b.Duty.SubjectOf(Known, b));
        if (order != 0) return order > 0;
        return a.Due != b.Due ? a.Due > b.Due : a.Met > b.Met;
    }
}
