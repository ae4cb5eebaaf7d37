using Throughline.Casework.Record;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>Two evaluations of one case side by side: which dates move, which stay.</summary>
public sealed class Comparison
{
    private const int MostPast = 12;

    private readonly List<ComparedDate> rows = [];
    private readonly EvaluationsCompared compared;
    private readonly DutyWords words;
    private readonly DateOnly today;

    private Comparison(EvaluationsCompared compared, DutyWords words, DateOnly today)
    {
        (this.compared, this.words, this.today) = (compared, words, today);
        Clocks();
        foreach (var window in compared.Windows) Dates($"{window.Either.Title}: until", window.Was?.To, window.Now?.To, "no window");
        foreach (var owed in compared.Owed) Owed(owed.Was, owed.Now);
        Past();
        foreach (var step in compared.Steps) rows.Add(new(step.Either.Title, step.Was!.Open ? "Yes" : "Not yet", step.Now!.Open ? "Yes" : "Not yet", step.Now.Open ? "opens" : "shuts"));
        if (Before.Status.Label != After.Status.Label) rows.Add(new("Status", Before.Status.Label, After.Status.Label, "another status"));
    }

    public Evaluation Before => compared.Before;

    public Evaluation After => compared.After;

    public IReadOnlyList<ComparedDate> Rows => rows;

    /// <summary>How many days of the past changed besides those listed.</summary>
    public int More { get; private set; }

    /// <summary>What the comparison comes to, as a heading.</summary>
    public string Heading { get; private set; } = "";

    public static Comparison Of(Evaluation before, Evaluation after, DutyWords words, DateOnly today)
    {
        var made = new Comparison(new(before, after), words, today);
        var changed = made.rows.Count(row => row.Changed) + made.More;
        if (made.Heading.Length == 0) made.Heading = changed == 0 ? "No date would change" : changed == 1 ? "One thing would change" : $"{changed} things would change";
        return made;
    }

    private void Clocks()
    {
        foreach (var clock in compared.Clocks)
        {
            var (was, now) = clock;
            Dates($"{clock.Either.Title}: starts", was?.Starts, now?.Starts, "not running");
            Dates($"{clock.Either.Title}: ready", was?.Ready, now?.Ready, "not running");
            if (was is not null && now is not null && was.Ready != now.Ready) Heading = $"{clock.Either.Title}: ready {Apart(was.Ready, now.Ready)}, {Say(now.Ready)} instead of {Say(was.Ready)}";
        }
    }

    private void Owed(Obligation? was, Obligation? now)
    {
        if (was is null) rows.Add(new(words.Title(now!), "not owed", Due(now!), "newly owed"));
        else if (now is null) rows.Add(new(words.Title(was), Due(was), "not owed", "no longer owed"));
        else if (EvaluationsCompared.IsOwed(now)) Dates(words.Title(now), was.Due, now.Due, "no date");
        else rows.Add(new(words.Title(was), Due(was), State(now), now.State is Throughline.Policy.Rules.State.Met ? "met" : "settled otherwise"));
    }

    // Days gone by whose outcome would be another.
    private void Past()
    {
        foreach (var (was, now) in compared.Past.Take(MostPast))
        {
            if (now is null) rows.Add(new(Past(was!), State(was!), "not owed", "no longer owed"));
            else if (was is null) rows.Add(new(Past(now), "not owed", State(now), "newly owed then"));
            else rows.Add(new(Past(was), State(was), State(now), "another outcome"));
        }

        More = Math.Max(0, compared.Past.Count - MostPast);
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
        Throughline.Policy.Rules.State.Met => $"met {Wording.Brief(owed.Met!.Value, today)}",
        Throughline.Policy.Rules.State.MetLate => $"met late, {Wording.Brief(owed.Met!.Value, today)}",
        Throughline.Policy.Rules.State.Waived => "released",
        Throughline.Policy.Rules.State.Missed => "missed",
        _ => Due(owed),
    };

    private string Say(DateOnly day) => Wording.Short(day, today);

    private static string Apart(DateOnly was, DateOnly now)
    {
        var days = now.DayNumber - was.DayNumber;
        return days == 0 ? "same" : $"{Wording.Count(Math.Abs(days), "day")} {(days > 0 ? "later" : "earlier")}";
    }
}

/// <summary>One thing as it stands and as it would be; the difference is said in words.</summary>
public sealed record ComparedDate(string What, string Was, string Now, string Difference)
{
    public bool Changed => Difference != "same";
}
