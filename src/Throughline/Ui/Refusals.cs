using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Casework.Record;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui;

/// <summary>Why something was not recorded, at the field or over the form.</summary>
public static class Refusals
{
    /// <summary>Whether something was unlikely, perhaps besides what was wrong: who says that it is right has it saved once the rest is mended.</summary>
    public static bool AsksOnce(AppendOutcome outcome) => outcome is AppendOutcome.Mistaken mistaken && mistaken.Mistakes.Any(mistake => mistake.OnlyUnlikely);

    /// <summary>A mistake as it is told on a page.</summary>
    public static string Said(EntryMistake mistake, DateOnly today) =>
        Wording.Mistake(mistake.Message, today) + (mistake.OnlyUnlikely ? " If it is right, check the box above the button and save again." : "");

    public static void Tell(AppendOutcome outcome, ModelStateDictionary state, DateOnly today, string prefix = "")
    {
        switch (outcome)
        {
            case AppendOutcome.Refused refused:
                foreach (var (_, refusal) in refused.Refusals)
                {
                    state.AddModelError(prefix, $"{refusal.Title}: {Wording.Days(string.Join("; ", refusal.Because), today)}. {refusal.Rule.Cites.Document}, {refusal.Rule.Cites.Section}.");
                }

                break;
            case AppendOutcome.ForSupervisor asked:
                foreach (var (_, refusal) in asked.Refusals) state.AddModelError(prefix, $"{refusal.Title}: {Wording.Days(string.Join("; ", refusal.Because), today)}. {refusal.Rule.Cites.Document}, {refusal.Rule.Cites.Section}.");
                break;
            case AppendOutcome.Mistaken mistaken:
                foreach (var mistake in mistaken.Mistakes)
                {
                    var field = mistake.Field.Length == 0 ? prefix : $"{(prefix.Length == 0 ? "" : prefix + ".")}{char.ToUpperInvariant(mistake.Field[0])}{mistake.Field[1..]}";
                    state.AddModelError(field, Said(mistake, today));
                }

                break;
            case AppendOutcome.Conflicting conflicting:
                state.AddModelError(prefix, $"Someone else just recorded about the same thing: {string.Join(", ", conflicting.Theirs.Select(theirs => EntryWords.Heading(theirs.Entry)))}. Look at the file. If yours is still right, save it again.");
                break;
            case AppendOutcome.IdempotencyKeyReused:
                state.AddModelError(prefix, "This form was already saved with other words. Open it again to record another.");
                break;
            case AppendOutcome.NotYours notYours:
                state.AddModelError(prefix, notYours.Why);
                break;
            case AppendOutcome.NoSuchCase:
                state.AddModelError(prefix, "There is no such case, or you do not have access to it.");
                break;
        }
    }
}
