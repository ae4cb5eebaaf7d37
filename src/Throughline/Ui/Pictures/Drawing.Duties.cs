using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui.Pictures;

/// <summary>Puts each duty into a lane of its own: met stretches together where they are narrow, what is late or open by itself.</summary>
internal sealed partial class Drawing
{
    private const int MostLanes = 6;

    private void DrawDuties()
    {
        var rules = evaluation.Obligations.GroupBy(owed => owed.Rule).Where(group => group.Any(owed => Last(owed) >= from))
            .OrderBy(group => group.Any(owed => owed.State is State.Open or State.Overdue) ? 0 : 1).ThenByDescending(group => group.Max(Last)).Take(MostLanes)
            .OrderBy(group => group.First().Opened).ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var rule in rules) DrawDuty(Add(rule.First().Title), [.. rule]);
    }

    private void DrawDuty(Lane lane, List<Obligation> all)
    {
        // Wide enough for a word inside, about a tenth of the picture.
        var wide = (to.DayNumber - from.DayNumber) / 10;
        for (var at = 0; at < all.Count; at++)
        {
            var end = at;
            while (end + 1 < all.Count && IsPlainlyMet(all[end]) && IsPlainlyMet(all[end + 1]) && Follows(all[end], all[end + 1]) && Days(all[end]) < wide) end++;
            if (end > at)
            {
                lane.Bars.Add(new(all[at].Opened, Last(all[end]), Look.Pale, $"Met {end - at + 1} times"));
                Rows.Add(new(lane.Name, "Each in time", all[at].Opened, Last(all[end]), $"met {end - at + 1} times"));
                at = end;
            }
            else
            {
                DrawOne(lane, all[at]);
            }
        }
    }

    private void DrawOne(Lane lane, Obligation owed)
    {
        var due = owed.Due;
        var state = owed.State switch
        {
            State.Met => $"met {Day(owed.Met!.Value)}",
            State.MetLate => $"met {Wording.Count(owed.Met!.Value.DayNumber - due!.Value.DayNumber, "day")} late, {Day(owed.Met.Value)}",
            State.Overdue => $"{Wording.When(due, today)}, was due {Day(due!.Value)}",
            State.Missed => "missed",
            State.Waived => "released",
            _ => due is null ? "open, no date" : due == today ? "due today" : $"open, {Wording.Count(due.Value.DayNumber - today.DayNumber, "day")} left",
        };
        Rows.Add(new(lane.Name, owed.Subject is null ? $"Since {Day(owed.Opened)}" : SubjectWords.Say(facts, owed.Subject) ?? $"Since {Day(owed.Opened)}", owed.Opened, due, state));
        if (owed.State is State.Open or State.Overdue) said.Add($"{lane.Name}: {state}.");
        switch (owed.State)
        {
            case State.Met: lane.Bars.Add(new(owed.Opened, Last(owed), Look.Pale, EntryWords.Capital(state))); break;
            case State.MetLate:
                lane.Bars.Add(new(owed.Opened, due!.Value, Look.Pale));
                lane.Bars.Add(new(due.Value, owed.Met!.Value, Look.Late));
                break;
            case State.Overdue:
                lane.Bars.Add(new(owed.Opened, due!.Value, Look.Pale));
                lane.Bars.Add(new(due.Value, today, Look.Late) { Beside = state });
                break;
            case State.Missed: lane.Bars.Add(new(owed.Opened, Last(owed), Look.Late, "Missed")); break;
            case State.Waived: lane.Bars.Add(new(owed.Opened, Last(owed), Look.Dashed, "Released")); break;
            default: DrawOpen(lane, owed, due); break;
        }
    }

    private void DrawOpen(Lane lane, Obligation owed, DateOnly? due)
    {
        if (due is null)
        {
            lane.Bars.Add(new(owed.Opened, today, Look.Outline, "Open, no date"));
            return;
        }

        lane.Bars.Add(new(owed.Opened, due.Value, Look.Outline, "Open") { Beside = $"due {Day(due.Value)}", Due = true });
    }

    private DateOnly Last(Obligation owed) => owed switch
    {
        { InWindow: true, Due: { } due } => due,
        { Met: { } met } => met < owed.Opened ? owed.Opened : met,
        { State: State.Overdue } => today,
        { Due: { } due } => due,
        _ => today,
    };

    private int Days(Obligation owed) => Last(owed).DayNumber - owed.Opened.DayNumber;

    private bool Follows(Obligation one, Obligation next) => next.Opened.DayNumber - Last(one).DayNumber <= 2;

    private static bool IsPlainlyMet(Obligation owed) => owed.State == State.Met;
}
