using Throughline.Casework.Cases;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui;

/// <summary>What an entry settled and what it did not, made again from the file: said at the top of the page after it was saved.</summary>
public sealed class Answer
{
    // What is due later than this needs no word now.
    private const int Ahead = 31;

    private const int AtMost = 4;

    private readonly CaseOnFile of;

    private Answer(CaseOnFile of, RecordedEntry recorded)
    {
        this.of = of;
        var entry = recorded.Entry is Correction { Replacement: { } replacement } ? replacement : recorded.Entry;
        var (before, after) = (of.Upto(recorded.Seq - 1), of.Upto(recorded.Seq));
        Seq = recorded.Seq;
        Heading = $"{EntryWords.Saved(recorded.Entry)}: {(of.Header.Name.Length > 0 ? of.Header.Name : of.Header.Number)}, {Wording.Short(entry.On, of.Today)}";
        Duties = new(of.View);
        Met = ObligationChanges.Met(before, after);
        var why = Met.Count > 0 ? null : Duties.FirstOfTwo(entry, after) ?? EntryWords.WhyItMeetsNothing(entry);
        StillDue = [.. ObligationChanges.StillDue(after).Where(owed => owed.Due is { } due && due.DayNumber - of.Today.DayNumber <= Ahead).Take(AtMost)];
        Lines = [.. Met.Select(OfMet), .. why is null ? [] : new[] { new Line("wait", "Does not count", why) }, .. StillDue.Select(OfDue)];
        Rest = (Met.Count, why, StillDue.Count) switch
        {
            (0, null, 0) => "Saved. Nothing was due, and nothing is in the next month.",
            (0, null, _) => "Saved. Nothing was due.",
            (_, _, 0) => "Nothing else is due in the next month.",
            _ => null,
        };
    }

    public int Seq { get; }

    public string Heading { get; }

    public DutyWords Duties { get; }

    public IReadOnlyList<Obligation> Met { get; }

    /// <summary>What is still owed within a month, the most urgent first.</summary>
    public IReadOnlyList<Obligation> StillDue { get; }

    /// <summary>What it came to, line by line.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>What is said where a line would say too much.</summary>
    public string? Rest { get; }

    /// <summary>One line: how it stands, in a word with its shape, and what is said of it; a date leads to its reasons.</summary>
    public sealed record Line(string Shape, string State, string Said)
    {
        public string? Day { get; init; }

        public string? Why { get; init; }

        public string? Then { get; init; }
    }

    /// <summary>The pages of the case.</summary>
    public CaseLinks Case => Links.Case(of.Header.Number);

    /// <summary>For the entry at a position of the record, or null when there is none.</summary>
    public static Answer? To(CaseOnFile of, int seq) => of.At(seq) is { } recorded ? new(of, recorded) : null;

    /// <summary>By how many days what was met was late, in words; nothing for what was in time.</summary>
    private static string Late(Obligation met) => met is { State: State.MetLate, Due: { } due, Met: { } on } ? $", {Wording.Count(on.DayNumber - due.DayNumber, "day")} late" : "";

    private Line OfMet(Obligation met) => new("ok", "Met", Duties.Title(met) + (met.Due is { } due ? $", due {Wording.Short(due, of.Today)}" : "") + Late(met));

    private Line OfDue(Obligation owed) => new(owed.State == State.Overdue ? "late" : "wait", "Still due", $"{Duties.Title(owed)}, {Wording.When(owed.Due, of.Today).ToLowerInvariant()}")
    {
        Day = Duties.Day(owed),
        Why = Why(owed),
        Then = Duties.Why(owed),
    };

    /// <summary>Where the explanation of a duty stands.</summary>
    private string Why(Obligation owed) => Case.Why(owed);
}
