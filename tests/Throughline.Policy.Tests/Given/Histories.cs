using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Tests;

/// <summary>One rule evaluated alone: entries in, its whole history out as lines, so that a row too many fails too.</summary>
internal static class Histories
{
    /// <summary>The pack that lists the rule, with this rule alone.</summary>
    public static Pack Alone(this Rule rule) => Packs.All.Single(pack => pack.Rules.Contains(rule)) with { Rules = [rule] };

    public static CaseFile File(this Pack pack, params Entry[] entries) => new(pack, "1", null, null, entries);

    /// <summary>
    /// What an entry is asked when it is recorded on its own day: by the rules of an evaluation, and by what the agency itself asks besides. What every
    /// agency asks has tests of its own, and stands in the way of nothing here.
    /// </summary>
    public static IReadOnlyList<Refusal> AskedOf(this CaseFile file, Entry next, params string[] establishedEmployers) =>
        [.. file.AllAskedOf(next, establishedEmployers: establishedEmployers).Where(refusal => !refusal.Rule.Id.StartsWith("REC-", StringComparison.Ordinal)).DistinctBy(refusal => refusal.Rule.Id)];

    /// <summary>Everything that an entry is asked when somebody records it on its own day, or on a later one.</summary>
    public static IReadOnlyList<Refusal> AllAskedOf(this CaseFile file, Entry next, Door door = Door.Person, Part by = Part.Counselor, string? today = null, params string[] establishedEmployers) =>
        Judge.Refusals(file, next, new(today is null ? next.On : Entries.Day(today), door) { By = by, IsEstablished = establishedEmployers.Contains });

    public static string[] History(this Duty duty, string asOf, params Entry[] entries) => duty.Alone().History(asOf, entries);

    /// <summary>Every instance as "[subject: ]opened [due day] State [day met]".</summary>
    public static string[] History(this Pack pack, string asOf, params Entry[] entries) =>
        [.. pack.File(entries).Evaluate(Entries.Day(asOf)).Obligations.Select(Line)];

    /// <summary>What is missing for the step; empty when it may be taken.</summary>
    public static string[] Missing(this Gate gate, string asOf, params Entry[] entries) => gate.Alone().Missing(asOf, entries);

    public static string[] Missing(this Pack pack, string asOf, params Entry[] entries)
    {
        var gate = pack.File(entries).Evaluate(Entries.Day(asOf)).Gates.Single();
        Assert.Equal(gate.Open, gate.Because.Count == 0);
        return [.. gate.Because];
    }

    /// <summary>The clock as "starts … ready …"; none when it does not run.</summary>
    public static string? Reading(this Clock clock, string asOf, params Entry[] entries) =>
        clock.Alone().File(entries).Evaluate(Entries.Day(asOf)).Clocks.SingleOrDefault() is { } read ? $"starts {read.Starts:yyyy-MM-dd} ready {read.Ready:yyyy-MM-dd}" : null;

    /// <summary>The window as "from to last open|expired"; none while nothing opened it.</summary>
    public static string? Reading(this Window window, string asOf, params Entry[] entries) => window.Alone().Window(asOf, entries);

    public static string? Window(this Pack pack, string asOf, params Entry[] entries) =>
        pack.File(entries).Evaluate(Entries.Day(asOf)).Windows.SingleOrDefault() is { } read
            ? $"{read.From:yyyy-MM-dd} to {(read.To is { } to ? $"{to:yyyy-MM-dd}" : "no end yet")} {(read.Open ? "open" : "expired")}"
            : null;

    /// <summary>The refused entries as "position: reasons".</summary>
    public static string[] Refused(this Finding finding, params Entry[] entries) => finding.Alone().Refused(null, entries);

    public static string[] Refused(this Pack pack, Provider[]? providers, params Entry[] entries)
    {
        var last = entries.Max(entry => entry.On);
        var file = new CaseFile(pack, "1", null, providers, entries);
        return [.. file.Evaluate(last).Findings.Select(found => $"{found.Entry}: {string.Join("; ", found.Because)}")];
    }

    private static string Line(Obligation owed) =>
        (owed.Subject is { } subject ? $"{subject}: " : "") + $"{owed.Opened:yyyy-MM-dd}" + (owed.Due is { } due ? $" due {due:yyyy-MM-dd}" : "")
        + $" {owed.State}" + (owed.Met is { } met ? $" {met:yyyy-MM-dd}" : "");
}
