using Throughline.Policy;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>Two evaluations of one case side by side: which dates move, which stay.</summary>
public sealed class Comparison
{
    private const int MostPast = 12;

    private readonly List<ComparedDate> rows = [];
    private readonly DutyWords words;
    private readonly DateOnly today;

    private Comparison(Evaluation before, Evaluation after, DutyWords words, DateOnly today)
    {
        (Before, After, this.words, this.today) = (before, after, words, today);
        Clocks();
        Windows();
        Owed();
        Past();
        Steps();
        if (before.Status.Label != after.Status.Label) rows.Add(new("Status", before.Status.Label, after.Status.Label, "another status"));
    }

    public Evaluation Before { get; }

    public Evaluation After { get; }

    public IReadOnlyList<ComparedDate> Rows => rows;

    /// <summary>How many days of the past changed besides those listed.</summary>
    public int More { get; private set; }

    /// <summary>What the comparison comes to, as a heading.</summary>
    public string Heading { get; private set; } = "";

    public static Comparison Of(Evaluation before, Evaluation after, DutyWords words, DateOnly today)
    {
        var made = new Comparison(before, after, words, today);
        var changed = made.rows.Count(row => row.Changed) + made.More;
        if (made.Heading.Length == 0) made.Heading = changed == 0 ? "No date would change" : changed == 1 ? "One thing would change" : $"{changed} things would change";
        return made;
    }

    private void Clocks()
    {
        foreach (var rule in Before.Clocks.Concat(After.Clocks).Select(clock => clock.Rule).Distinct())
        {
            var was = Before.Clocks.FirstOrDefault(clock => clock.Rule == rule);
            var now = After.Clocks.FirstOrDefault(clock => clock.Rule == rule);
            var title = (was ?? now)!.Title;
            Dates($"{title}: starts", was?.Starts, now?.Starts, "not running");
            Dates($"{title}: ready", was?.Ready, now?.Ready, "not running");
            if (was is not null && now is not null && was.Ready != now.Ready) Heading = $"{title}: ready {Apart(was.Ready, now.Ready)}, {Say(now.Ready)} instead of {Say(was.Ready)}";
        }
    }

    private void Windows()
    {
        foreach (var rule in Before.Windows.Concat(After.Windows).Select(window => window.Rule).Distinct())
        {
            var was = Before.Windows.FirstOrDefault(window => window.Rule == rule);
            var now = After.Windows.FirstOrDefault(window => window.Rule == rule);
            Dates($"{(was ?? now)!.Title}: until", was?.To, now?.To, "no window");
        }
    }

    private void Owed()
    {
        var left = After.Obligations.Where(IsOwed).ToList();
        foreach (var was in Before.Obligations.Where(IsOwed))
        {
            var same = After.Obligations.FirstOrDefault(now => Same(was, now)) ?? left.FirstOrDefault(now => now.Rule.Id == was.Rule.Id && now.Subject == was.Subject && !Before.Obligations.Any(each => IsOwed(each) && Same(each, now)));
            if (same is null) rows.Add(new(words.Title(was), Due(was), "not owed", "no longer owed"));
            else if (!IsOwed(same)) rows.Add(new(words.Title(was), Due(was), State(same), same.State is Policy.State.Met ? "met" : "settled otherwise"));
            else Dates(words.Title(same), was.Due, same.Due, "no date");
            if (same is not null) left.Remove(same);
        }

        foreach (var now in left) rows.Add(new(words.Title(now), "not owed", Due(now), "newly owed"));
    }

    // Days gone by whose outcome would be another.
    private void Past()
    {
        var changed = new List<ComparedDate>();
        foreach (var was in Before.Obligations.Where(each => !IsOwed(each)))
        {
            var now = After.Obligations.FirstOrDefault(each => Same(was, each));
            if (now is null) changed.Add(new(Past(was), State(was), "not owed", "no longer owed"));
            else if (State(was) != State(now)) changed.Add(new(Past(was), State(was), State(now), "another outcome"));
        }

        foreach (var now in After.Obligations.Where(each => !IsOwed(each) && !Before.Obligations.Any(was => Same(was, each)))) changed.Add(new(Past(now), "not owed", State(now), "newly owed then"));
        rows.AddRange(changed.Take(MostPast));
        More = Math.Max(0, changed.Count - MostPast);
    }

    private void Steps()
    {
        foreach (var was in Before.Gates)
        {
            var now = After.Gates.FirstOrDefault(gate => gate.Rule == was.Rule);
            if (now is not null && now.Open != was.Open) rows.Add(new(was.Title, was.Open ? "Yes" : "Not yet", now.Open ? "Yes" : "Not yet", now.Open ? "opens" : "shuts"));
        }
    }

    private void Dates(string what, DateOnly? was, DateOnly? now, string none)
    {
        var difference = was == now ? "same" : was is { } old && now is { } next ? Apart(old, next) : now is null ? "stops" : "begins";
        rows.Add(new(what, was is { } before ? Say(before) : none, now is { } after ? Say(after) : none, difference));
    }

    private string Past(Obligation owed) => $"{words.Title(owed)}, from {Wording.Brief(owed.Opened, today)}";

    private string Due(Obligation owed) => owed.Due is { } due ? Say(due) : "no date";

    private string State(Obligation owed) => owed.State switch
    {
        Policy.State.Met => $"met {Wording.Brief(owed.Met!.Value, today)}",
        Policy.State.MetLate => $"met late, {Wording.Brief(owed.Met!.Value, today)}",
        Policy.State.Waived => "released",
        Policy.State.Missed => "missed",
        _ => Due(owed),
    };

    private string Say(DateOnly day) => Wording.Short(day, today);

    private static string Apart(DateOnly was, DateOnly now)
    {
        var days = now.DayNumber - was.DayNumber;
        return days == 0 ? "same" : $"{Wording.Count(Math.Abs(days), "day")} {(days > 0 ? "later" : "earlier")}";
    }

    private static bool Same(Obligation one, Obligation other) => one.Rule.Id == other.Rule.Id && one.Subject == other.Subject && one.Opened == other.Opened;

    private static bool IsOwed(Obligation owed) => owed.State is Policy.State.Open or Policy.State.Overdue;
}

/// <summary>One thing as it stands and as it would be; the difference is said in words.</summary>
public sealed record ComparedDate(string What, string Was, string Now, string Difference)
{
    public bool Changed => Difference != "same";
}
