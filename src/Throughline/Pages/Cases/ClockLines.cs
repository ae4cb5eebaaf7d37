using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui.Pictures;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>The times that run in a case, each as a bar with its words: clocks, windows, what is owed by a day, and clocks that have not begun.</summary>
public sealed class ClockLines
{
    private const int OwedAtMost = 4;

    /// <summary>One time. The bold words come before what is said; its dates stand in a table where it has several.</summary>
    public sealed record Line(string Title, string State)
    {
        public Meter? Bar { get; init; }

        public string? Bold { get; init; }

        public string? Said { get; init; }

        public (string Of, string Address)? Why { get; init; }

        public bool MayBeTried { get; init; }

        public IReadOnlyList<(string Name, string Day, bool Governs)> Dates { get; init; } = [];
    }

    private readonly CaseModel of;

    public ClockLines(CaseModel of)
    {
        this.of = of;
        if (!of.SeesTheWork) return;
        var evaluation = of.Case.Evaluation;
        Line[] all =
        [
            .. evaluation.Clocks.Where(clock => clock.Applies && !of.Own.LeftOut.Contains(clock.Rule.Id)).Select(Running),
            .. evaluation.Windows.Where(window => !of.Own.LeftOut.Contains(window.Rule.Id)).Select(OfWindow),
            .. of.Owed.Where(owed => owed is { InWindow: false, Due: not null } && owed.Due > owed.Opened && !of.Own.LeftOut.Contains(owed.Rule.Id)).Take(OwedAtMost).Select(OfDuty),
        ];
        var stopped = of.IsEnded ? [] : of.Case.File.Pack.Rules.OfType<Clock>()
            .Where(rule => rule.InForce(of.Today) && evaluation.Clocks.All(clock => clock.Rule != rule)).Select(NotRunning);
        All = [.. all, .. stopped];
    }

    public IReadOnlyList<Line> All { get; } = [];

    private Line Running(ClockReading clock)
    {
        var length = clock.Ready.DayNumber - clock.Starts.DayNumber;
        var day = of.Today.DayNumber - clock.Starts.DayNumber;
        return new(clock.Title, day >= length ? "ready" : day < 0 ? "not begun" : $"day {day} of {length}")
        {
            Bar = new(Math.Clamp(day, 0, length), length),
            Bold = day < length ? $"{Wording.Count(length - day, "day")} left." : null,
            Said = $"Ready on {of.Short(clock.Ready)}.",
            Why = (clock.Title, of.Why(clock.Rule, clock.Starts)),
            MayBeTried = true,
            Dates = [.. clock.Terms.OrderBy(term => term.Day ?? DateOnly.MaxValue).Select(term => (EntryWords.Capital(term.Name), term.Day is { } on ? of.Brief(on) : "none", term.Governs))],
        };
    }

    private Line OfWindow(WindowReading window) =>
        new(window.Title, !window.Open ? "closed" : window.To is { } to ? Wording.Count(to.DayNumber - of.Today.DayNumber, "day") + " left" : "open")
        {
            Bar = window.To is { } last ? new(Math.Clamp(of.Today.DayNumber - window.From.DayNumber, 0, last.DayNumber - window.From.DayNumber), last.DayNumber - window.From.DayNumber) : null,
            Said = $"From {of.Short(window.From)}{(window.To is { } end ? $" to {of.Short(end)}. Nothing moves it." : "; its end is not known yet.")}",
            Why = (window.Title, of.Why(window.Rule, window.From)),
        };

    // The duty's own name alone: what it is about stands where it is owed.
    private Line OfDuty(Obligation owed)
    {
        var allowed = owed.Due!.Value.DayNumber - owed.Opened.DayNumber;
        var day = of.Today.DayNumber - owed.Opened.DayNumber;
        return new(owed.Title, day > allowed ? Wording.When(owed.Due, of.Today) : day == allowed ? "due today" : Wording.Count(allowed - day, "day") + " left")
        {
            Bar = new(day, allowed),
            Said = day > allowed
                ? $"{Wording.Count(allowed, "day")} were allowed from {of.Brief(owed.Opened)}; they ended {of.Brief(owed.Due!.Value)}."
                : $"Day {day} of {allowed}, since {of.Brief(owed.Opened)}.",
        };
    }

    private Line NotRunning(Clock clock) => new(of.Case.File.Pack.Words.For(clock.Title), "not running") { Said = $"Missing: {of.Case.File.Pack.Words.For(clock.While.Words)}." };
}
