using System.Runtime.InteropServices;

namespace Throughline.Policy;

/// <summary>Evaluates file after file with the same buffers. Not for several threads at once; what it found is good until its next file.</summary>
public sealed class Evaluator
{
    private readonly List<Instance> owed = new(64);
    private readonly List<(Finding Finding, int Entry)> findings = new(4);
    private readonly List<ClockState> clocks = new(2);
    private readonly List<(Gate Gate, uint Unmet)> gates = new(8);
    private readonly List<(Window Window, DateOnly From, DateOnly Last)> windows = new(2);

    internal Known Known { get; private set; } = new();

    internal bool OnlyDue { get; private set; }

    internal ReadOnlySpan<Instance> Owed => CollectionsMarshal.AsSpan(owed);

    /// <summary>How many obligations were found.</summary>
    public int Count => owed.Count;

    /// <summary>The whole history: every instance, window, clock, gate and finding.</summary>
    public Evaluator Evaluate(CaseFile file, DateOnly asOf)
    {
        Open(file, asOf, onlyDue: false);
        var pack = file.Pack;
        foreach (var duty in pack.Duties) duty.Evaluate(this, Known);
        Sort(CollectionsMarshal.AsSpan(owed));
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
        Sort(CollectionsMarshal.AsSpan(owed));
        return this;
    }

    /// <summary>What policy refuses in the file as it stands, whatever the day.</summary>
    internal IReadOnlyList<FindingMade> FindingsOf(CaseFile file)
    {
        Open(file, DateOnly.MaxValue, onlyDue: false);
        foreach (var finding in file.Pack.Findings) finding.Evaluate(this, Known);
        return Keep().Findings;
    }

    /// <summary>The evaluation, looking into the buffers: good until the next file.</summary>
    public Evaluation Look() => new(Known, [.. owed], [.. windows], [.. clocks], [.. gates], [.. findings]);

    /// <summary>The evaluation as a value of its own. Gives up the buffers that it looks into.</summary>
    public Evaluation Keep()
    {
        var known = Known;
        Known = new();
        return new(known, [.. owed], [.. windows], [.. clocks], [.. gates], [.. findings]);
    }

    internal void Add(in Instance instance) => owed.Add(instance);

    internal void Add(Finding finding, int entry) => findings.Add((finding, Known.Place(entry)));

    private void Open(CaseFile file, DateOnly asOf, bool onlyDue)
    {
        owed.Clear();
        findings.Clear();
        clocks.Clear();
        gates.Clear();
        windows.Clear();
        OnlyDue = onlyDue;
        Known.Open(file, asOf);
    }

    // Nearly sorted already, rule by rule: insertion beats anything cleverer at twenty rows.
    private static void Sort(Span<Instance> rows)
    {
        if (rows.Length > 400)
        {
            rows.Sort(static (a, b) => Compare(a, b));
            return;
        }

        for (var at = 1; at < rows.Length; at++)
        {
            if (Compare(rows[at - 1], rows[at]) <= 0) continue;
            var moved = rows[at];
            var to = at;
            for (; to > 0 && Compare(rows[to - 1], moved) > 0; to--) rows[to] = rows[to - 1];
            rows[to] = moved;
        }
    }

    private static int Compare(in Instance a, in Instance b)
    {
        if (a.Opened != b.Opened) return a.Opened.CompareTo(b.Opened);
        var order = string.CompareOrdinal(a.Duty.Id, b.Duty.Id);
        if (order != 0) return order;
        order = string.CompareOrdinal(a.Subject, b.Subject);
        if (order != 0) return order;
        return a.Due != b.Due ? a.Due.CompareTo(b.Due) : a.Met.CompareTo(b.Met);
    }
}
