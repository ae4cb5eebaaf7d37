using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>What becomes owed by itself where nothing is owed now: the case looked at on days to come, with nothing recorded until then.</summary>
public static class ComesNext
{
    // A month on, and where no duty opens within it, a quarter.
    private static readonly int[] Ahead = [32, 95];

    /// <summary>The first duty that opens, or null where none does within three months.</summary>
    public static Obligation? Of(CaseOnFile of)
    {
        foreach (var days in Ahead)
        {
            var then = of.On(of.Today.AddDays(days)).Obligations.Where(owed => owed.Opened > of.Today && owed.Met is null && owed.State != State.Waived);
            if (then.OrderBy(owed => owed.Opened).ThenBy(owed => owed.Due ?? DateOnly.MaxValue).FirstOrDefault() is { } first) return first;
        }

        return null;
    }

    /// <summary>"Next: monthly follow-up contact by Sat Dec 21, to be met from Nov 22 on."</summary>
    public static string Said(CaseOnFile of, DutyWords words)
    {
        if (Of(of) is { } owed)
        {
            var named = EntryWords.Within(words.Title(owed));
            return owed.Due is { } due
                ? $"Next: {named} by {Wording.Short(due, of.Today)}{(owed.InWindow ? $"; what meets it counts from {Wording.Brief(owed.Opened, of.Today)}" : "")}."
                : $"Next: {named}, from {Wording.Short(owed.Opened, of.Today)}.";
        }

        return of.Evaluation.Clocks.Where(clock => clock.Ready > of.Today && clock.Applies).MinBy(clock => clock.Ready) is { } ready
            ? $"Next: {ready.Title} is ready on {Wording.Short(ready.Ready, of.Today)}."
            : "Nothing is due in the next three months.";
    }
}
