using Throughline.Casework.Record;
using Throughline.Ui;

namespace Throughline.Pages.Decisions;

/// <summary>The words of what waits and of what was decided.</summary>
public sealed partial class IndexModel
{
    /// <summary>What was filled in for one correction, before something was missing.</summary>
    public sealed record Typed(bool Approves, bool Declines, string Reason);

    public int Waiting => Alone.Count + Together.Count;

    public string Office => me.Actor.Office ?? me.Pack.Name;

    public string NothingWaits => Decided is [{ Asked.DecidedAt: { } last }, ..] ? $"Nothing waits for you. Last decided {Day(last)}." : "Nothing waits for you.";

    public string Day(DateTime utc) => Wording.Brief(clock.DayOf(me.Pack, utc), me.Today);

    public string NameOf(string? staff) => staff is null ? "" : Names.GetValueOrDefault(staff, "A former worker");

    public bool IsLate(CorrectionAsked asked) => asked.Due < me.Today;

    /// <summary>"By Mon Dec 2", "By Mon Dec 2, 3 days late".</summary>
    public string DueWords(CorrectionAsked asked) => $"By {Wording.Short(asked.Due, me.Today)}{(IsLate(asked) ? $", {Wording.Count(me.Today.DayNumber - asked.Due.DayNumber, "day")} late" : "")}";

    public string WhyAsked(CorrectionAsked asked) => Wording.Sentence(Wording.Days(asked.Why, me.Today));

    public string AskedWords(Row row) => $"{NameOf(row.Asked.AskedBy)}, {Day(row.Asked.AskedAt)}{(row.IsOwn ? ". Yours: another supervisor decides" : "")}";

    public string DecidedWords(CorrectionAsked asked) =>
        $"{(asked.Approved == true ? "approved" : "declined")} by {NameOf(asked.DecidedBy)}{(asked.DecidedAt is { } at ? $", {Day(at)}" : "")}";

    public Typed TypedFor(CorrectionAsked asked) => Id == asked.Id ? new(Decision == "approve", Decision == "decline", Reason ?? "") : new(false, false, "");
}
