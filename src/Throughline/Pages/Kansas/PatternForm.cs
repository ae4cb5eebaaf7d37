using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Kansas;

/// <summary>A pattern of contacts as it is drawn up on a form: how often, which way, on which weekday, at which time.</summary>
public sealed class PatternForm
{
    private static readonly string[] OpenDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    private const string Usual = "usual";
    private const string Intense = "weekly";

    /// <summary>How often: weekly for a month, then every second week, then monthly; or weekly for three months.</summary>
    public string? Rhythm { get; set; } = Usual;

    public string? Channel { get; set; }

    public string? Weekday { get; set; } = "Tuesday";

    public string? Time { get; set; }

    public static IEnumerable<(string Value, string Text)> Rhythms => [(Usual, "Weekly for 4 weeks, every second week for 12, then monthly"), (Intense, "Weekly for 12 weeks")];

    public static IEnumerable<(string Value, string Text)> Channels => Vocabulary<Channel>.Values.Select(each => (each.JsonName(), EntryWords.Capital(EntryWords.Plain(each))));

    public static IEnumerable<(string Value, string Text)> Weekdays => OpenDays.Select(each => (each, each));

    /// <summary>The pattern; null where something is missing, which stands at its field then.</summary>
    public ContactPattern? Read(ModelStateDictionary state, string name, DateOnly from)
    {
        var time = TimeOfDay.Read(Time);
        if (!Vocabulary<Channel>.Read(Channel ?? "", out var channel)) state.AddModelError(name + ".Channel", "Choose which way.");
        if (!Enum.TryParse<DayOfWeek>(Weekday, out var weekday)) state.AddModelError(name + ".Weekday", "Choose the weekday.");
        if (!string.IsNullOrWhiteSpace(Time) && time is null) state.AddModelError(name + ".Time", $"“{Time}” is no time of day; write it like 6:30 PM.");
        if (!state.IsValid) return null;
        return new(from, channel, time, weekday) { WeeklyTimes = Rhythm == Intense ? 12 : ContactPattern.UsualWeekly, SecondWeekTimes = Rhythm == Intense ? 0 : ContactPattern.UsualSecondWeeks, MonthlyTimes = Rhythm == Intense ? 0 : 3 };
    }

    /// <summary>The contacts that a pattern plans in a case, after what is planned already.</summary>
    public static IReadOnlyList<Entry> Planned(ContactPattern pattern, CaseView facts)
    {
        var planned = facts.PlannedContacts.Select(each => each.Planned).ToHashSet();
        return
        [
            .. pattern.Draw(facts.File.Pack.Calendar, WaysToBeReached.Of(facts), facts.AsOf.AddDays(-1)).Where(drawn => !planned.Contains(drawn.Day))
                .Select(drawn => new ContactPlanned { On = facts.AsOf, Planned = drawn.Day, Channel = pattern.Channel, Time = pattern.Time is { } time ? TimeOfDay.Said(time) : null, Note = drawn.Day == drawn.InsteadOf ? null : $"Instead of {drawn.InsteadOf:MMM d}." }),
        ];
    }
}
