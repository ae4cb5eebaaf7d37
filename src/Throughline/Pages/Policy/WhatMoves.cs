using Throughline.Casework.PolicyOffice;
using Throughline.Policy.Agencies;
using Throughline.Ui;

namespace Throughline.Pages.Policy;

/// <summary>What a decision moves, before it is put in force or once it is.</summary>
public sealed record WhatMoves(PolicyImpact.Change Change, bool IsDone)
{
    /// <summary>How many dates, in how many cases, of how many.</summary>
    public string Counted(Pack pack) => Change.Steps > 0 ? $"{Wording.Count(Change.Steps, "step")} of {Wording.Count(Change.Cases, pack.Client)} {(IsDone ? "opened or barred" : "would be opened or barred")}{(Change.Dates > Change.Steps ? $", {Wording.Count(Change.Dates - Change.Steps, "date")} moved" : "")}"
        : Change.Dates == 0 ? (IsDone ? "No date moves" : "No date would move")
        : $"{Wording.Count(Change.Dates, "date")} of {Wording.Count(Change.Cases, pack.Client)} {(!IsDone ? "would move" : Change.Dates == 1 ? "moves" : "move")}";

    /// <summary>What stands against a step, in words.</summary>
    public static string Barred(string against, DateOnly today) => against.Length == 0 ? "Not barred" : $"Barred. {Wording.Days(against, today)}";

    public string Looked => $"of {Change.Looked} looked at{(Change.All ? "" : ", not all")}";

    /// <summary>As of which day, where that lies ahead.</summary>
    public string? AsOf(DateOnly today) => Change.On <= today ? null
        : Change.Dates == 0 ? "Seen a year ahead, with nothing recorded until then. What is recorded from the first day on is judged by it."
        : $"As of {Wording.Full(Change.On)}, the first day on which anything differs, with nothing recorded until then.";

    /// <summary>By how many days a date moves; nothing where one of the two is none.</summary>
    public static string Shift(DateOnly? was, DateOnly? becomes) =>
        was is { } one && becomes is { } other ? $" {Wording.Count(Math.Abs(other.DayNumber - one.DayNumber), "day")} {(other > one ? "later" : "earlier")}" : "";
}
