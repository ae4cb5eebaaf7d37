using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Bench;

/// <summary>A case file while it is being lived: a cursor over days, entries added up to the last day, the same for the same seed.</summary>
internal sealed class Life(int seed, DateOnly until)
{
    private readonly Random chance = new(seed);
    private readonly List<Entry> entries = new(64);

    public DateOnly Day { get; private set; }

    public bool Over => Day > until;

    /// <summary>The life starts some days before its last.</summary>
    public void StartsBefore(int fewest, int most) => Day = until.AddDays(-Between(fewest, most));

    /// <summary>Some working days later.</summary>
    public void Later(int fewest, int most)
    {
        Day = Day.AddDays(Between(fewest, most));
        while (Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) Day = Day.AddDays(1);
    }

    public int Between(int fewest, int most) => chance.Next(fewest, most + 1);

    public bool Once(int inHundred) => chance.Next(100) < inHundred;

    public T One<T>(params ReadOnlySpan<T> of) => of[chance.Next(of.Length)];

    /// <summary>Puts an entry on record, if it is not in the future.</summary>
    public bool Add(Entry entry)
    {
        if (entry.On > until) return false;
        entries.Add(entry);
        return true;
    }

    public bool Add(Func<DateOnly, Entry> on) => Add(on(Day));

    /// <summary>One or two earlier entries turn out to be wrong: another day, another way, or not at all.</summary>
    public void Correct()
    {
        for (var left = Once(25) ? 2 : 1; left > 0; left--)
        {
            var at = chance.Next(entries.Count);
            if (entries[at] is not (Contact or TaskNote) || entries[at].Id is not null) continue;
            var wrong = entries[at] with { Id = $"e{at + 1}" };
            entries[at] = wrong;
            var on = wrong.On.AddDays(Between(1, 20));
            Add(new Correction
            {
                On = on, Corrects = wrong.Id, Reason = One("wrong date", "wrong mode", "entered in the wrong case"),
                Replacement = Once(20) ? null : wrong with { Id = null, On = wrong.On.AddDays(-Between(1, 3)) },
            });
        }
    }

    public Entry[] Record() => [.. entries];
}
