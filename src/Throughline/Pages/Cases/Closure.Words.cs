using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>The words of the way to a successful closure.</summary>
public sealed partial class ClosureModel
{
    /// <summary>What to record so that a condition is met; the first that blocks leads.</summary>
    public sealed record Step(string Words, string Address, bool IsFirst);

    public string? DaysOnTheJob => List.Job is { } held && Closing is null ? $"day {Today.DayNumber - held.Since.DayNumber} on the job" : null;

    public IEnumerable<(string Word, string Text)> HeadFacts
    {
        get
        {
            if (Facts.Goal is { } goal) yield return ("Goal", goal);
            if (Case.Header.Specialist is { } specialist) yield return ("Placement", NameOf(specialist));
            if (Case.Header.Counselor is { } counselor) yield return ("Counselor", NameOf(counselor));
        }
    }

    public string? ClosedWords => Closing is not { } closing ? null
        : $"{(closing.Entry.Outcome == ClosureOutcome.Successful ? List.Done : "Closed with another outcome")} on {Wording.Full(closing.Entry.On)}";

    public int? ClosingSeq => Closing?.Recorded?.Seq;

    /// <summary>The last day of the year after closure, and whether it has passed.</summary>
    public (string Last, string Why, string Passed)? YearAfter => After is { To: { } last } window
        ? (Wording.Full(last), Why(window.Rule, window.From), window.Open ? "" : ", a day that has passed") : null;

    public string LetterWords => SignedLetter is null ? "The closure letter is not signed yet." : "The closure letter is signed.";

    public string ListTitle => Closing is not null ? "The conditions on that day"
        : List.Missing == 0 ? $"{List.Title}: nothing is missing"
        : $"{List.Title}: {List.Missing} of {List.Lines.Count} {(List.Missing == 1 ? "is" : "are")} missing";

    /// <summary>"2 in the way; 1 reminder · as of Nov 30".</summary>
    public string ListNote
    {
        get
        {
            var reminders = List.Missing - List.Blocking;
            string?[] left = [List.Blocking > 0 ? $"{List.Blocking} in the way" : null, reminders > 0 ? Wording.Count(reminders, "reminder") : null];
            return $"{(Closing is null && List.Missing > 0 ? string.Join("; ", left.OfType<string>()) + " · " : "")}as of {Brief(Closing?.Entry.On ?? Today)}";
        }
    }

    public string WhatBlocks => "What is in the way keeps the case open."
        + (List.Lines.Any(line => !line.Blocks) ? $" A reminder does not: close without it where it does not fit this {Signed.Pack.Client}." : "");

    public string? WouldEndWords => WouldEnd is { } until ? $"Closed today, post-employment services are possible until {Wording.Full(until)}." : null;

    public Step? StepFor(ClosureLine line) =>
        !line.Met && line.Cure is { } cure && MayRecord && cure.IsFor(Signed.Actor.Role) && Closing is null
            ? new(cure.Words, cure.Address(Case.Header.Number), line == List.FirstToDo && line.Blocks) : null;
}
