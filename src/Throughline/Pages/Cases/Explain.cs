using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>Explains a duty: what opened it, the arithmetic, what met it or would.</summary>
internal static partial class Explain
{
    public static Explanation Of(WhyModel of, Obligation owed)
    {
        var words = of.Case.File.Pack.Words;
        var open = owed.State is State.Open or State.Overdue;
        return new()
        {
            Rule = owed.Rule,
            Title = of.Duties.Title(owed),
            Question = owed.Due is { } due ? $"Why {Wording.Full(due)}?" : "Why is it owed?",
            Lead = Sentences(owed.Reasons, words, of),
            Facts = [.. FactsOf(of, owed)],
            Arithmetic = [.. ArithmeticOf(of, owed)],
            Paragraph =
            [
                owed.Rule.Says.Length > 0 ? $"{words.For(owed.Rule.Says)} It is met by {words.For(owed.Rule.MetBy.Said)}." : $"{owed.Title} is owed {(owed.Rule.During == Phase.TheCase ? "whatever the phase of the case" : $"during {words.For(owed.Rule.During.Name)}")}. It opens {words.For(owed.Rule.Opens.Said)}, and is met by {words.For(owed.Rule.MetBy.Said)}.",
                owed.InWindow ? "It must be met within its window: after that it is missed." : "Met after its day, it counts as met late.",
            ],
            Meets = open ? Throughline.Ui.EntryForms.Steps.For(owed, of.Case.Evaluation) : null,
            MetBy = open ? words.For(owed.Rule.MetBy.Said) : null,
            Changes = [.. ChangesOf(of, owed)],
        };
    }

    // The sentence for people and the arithmetic; the facts in full stand in the table.
    private static string Sentences(IReadOnlyList<Reason> reasons, Words words, WhyModel of) =>
        string.Join(" ", reasons.Where(reason => reasons[0].Kind != ReasonKind.Why || reason.Kind is ReasonKind.Why or ReasonKind.Counted or ReasonKind.MetBy or ReasonKind.Waived or ReasonKind.Ended).Select(reason => Wording.Sentence(words.Say(reason, of.Brief))));

    private static IEnumerable<FactUsed> FactsOf(WhyModel of, Obligation owed)
    {
        var words = of.Case.File.Pack.Words;
        foreach (var reason in owed.Reasons)
        {
            if (reason.Kind == ReasonKind.Since) yield return new($"{EntryWords.Capital(words.For(((Phase)reason.Facts[0]).Name))} began", (DateOnly)reason.Facts[1], null, owed.OpenedBy is null ? "opens it" : "the phase in which it is owed", owed.OpenedBy is null && !owed.InWindow);
        }

        if (owed.OpenedBy is { } opener) yield return Fact(of, opener, "opens it: counted from here", rules: true);
        if (owed.InWindow) yield return new("Its window begins", owed.Opened, null, "counted from here", true);
        foreach (var (position, entry) in of.Facts.Placed)
        {
            if (!of.Sees(position) || entry.On < owed.Opened || position == owed.OpenedBy || position == owed.MetBy || (owed.Met is { } met && entry.On > met)) continue;
            if (owed.Rule.MetBy.Of.Kinds.Contains(Kind.Contact) && entry is TaskNote or Contact { With: Party.Client } && !owed.Rule.MetBy.Of.Is(entry)) yield return Fact(of, position, "does not count");
            else if (owed.MetBy is null && owed.Rule.MetBy.Of.Is(entry)) yield return Fact(of, position, "counts, but is not enough alone");
        }

        if (owed.MetBy is { } by) yield return Fact(of, by, owed.State == State.MetLate ? "meets it, late" : "meets it", rules: true);
    }

    private static FactUsed Fact(WhyModel of, int position, string part, bool rules = false)
    {
        if (of.Recorded(position) is not { } recorded) return new("An entry that is not shown to you", null, null, part, rules);
        var entry = of.Facts.At(position) ?? recorded.Entry;
        var said = EntryWords.Facts(entry, of.Today, of.Facts);
        return new(said.Length is > 0 and < 80 ? $"{EntryWords.Heading(entry)}: {said.TrimEnd('.')}" : EntryWords.Heading(entry), entry.On, recorded, part, rules);
    }

    private static IEnumerable<(string, string, bool)> ArithmeticOf(WhyModel of, Obligation owed)
    {
        yield return (owed.InWindow ? "Its window begins" : "Opened", of.Short(owed.Opened), false);
        if (owed.Due is not { } due)
        {
            yield return ("No day is set for it", "no date", true);
            yield break;
        }

        var counted = owed.Reasons.FirstOrDefault(reason => reason.Kind == ReasonKind.Counted);
        if (counted?.Facts[0] is Period period) yield return ($"Add {period}{ByMonth(owed.Opened, due, period)}", of.Short(due), false);
        yield return (owed.InWindow ? "Its last day" : "Due on", of.Short(due), true);
        var calendar = of.Case.File.Pack.Calendar;
        if (calendar.IsClosed(due)) yield return ($"The office is closed that day{(calendar.ClosedFor(due) is { } name ? $" ({name})" : "")}; the last open day before it", of.Short(calendar.LastOpen(due)), false);
        if (owed.Met is { } met) yield return (met > due ? $"Met {Wording.Count(met.DayNumber - due.DayNumber, "day")} late" : "Met", of.Short(met), false);
        else if (owed.State is State.Open or State.Overdue) yield return ($"Today is {of.Short(of.Today)}", Wording.When(due, of.Today), false);
    }

    /// <summary>"13 in October, 30 in November": how days over several months add up.</summary>
    internal static string ByMonth(DateOnly from, DateOnly to, Period period)
    {
        if (period.Unit != Unit.Days || period.Count < 15 || Month.Of(from) == Month.Of(to)) return "";
        var parts = new List<string>();
        for (var month = Month.Of(from); month <= Month.Of(to); month = month.Next)
        {
            var days = (month.Last < to ? month.Last : to).DayNumber - (month.First > from ? month.First.AddDays(-1) : from).DayNumber;
            if (days > 0) parts.Add($"{days} in {month.First:MMMM}");
        }

        return ": " + string.Join(", ", parts);
    }

    private static IEnumerable<(string, string, string?)> ChangesOf(WhyModel of, Obligation owed)
    {
        if (of.Recorded(owed.OpenedBy) is { } opener) yield return ("The day it is counted from is corrected", "The date moves with it.", of.To.Suppose($"move:{opener.Seq}", opener.Entry.On));
        if (of.Recorded(owed.MetBy) is { } by) yield return ("What met it is corrected", "It may be owed again, or met on another day.", of.To.Suppose($"remove:{by.Seq}", of.Today));
        if (owed.State is not (State.Open or State.Overdue)) yield break;
        if (owed.Rule.MetBy.Of.Kinds.Contains(Kind.Contact)) yield return ("A contact today", "It may meet this, and open the next.", of.To.Suppose("meeting", of.Today));
        if (owed.Rule.During != Phase.TheCase) yield return ($"{EntryWords.Capital(of.Case.File.Pack.Words.For(owed.Rule.During.Name))} ends", owed.State == State.Overdue ? "It can no longer be met and counts as missed." : "On or before its day: no longer due.", null);
    }
}
