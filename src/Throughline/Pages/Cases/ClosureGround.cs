using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>What is to be known of a closure besides that it stands: ground that it no longer has, and corrections asked for and decided.</summary>
public sealed record ClosureGround(string Heading, string Says, string? Rule)
{
    /// <summary>For those who see all of a file; none while nothing is closed.</summary>
    public static async Task<IReadOnlyList<ClosureGround>> Of(CasePage of, Actor reader, AskedCorrections asked, StaffNames staff, CancellationToken cancel)
    {
        if (!AccessTable.SeesAll(reader.Role) || !of.Facts.Each<Closed>().Any()) return [];
        var corrections = await asked.OfCase(reader, of.Case.Header.Number, cancel);
        var names = await staff.Of(corrections.SelectMany(each => new[] { each.AskedBy, each.DecidedBy }), cancel);
        return [.. Lost(of), .. corrections.Select(each => Said(of, each, names))];
    }

    private static IEnumerable<ClosureGround> Lost(CasePage of) => Judge.Grounds(WhatStands.Of(of.Case.File, of.Case.Recorded))
        .Where(lost => of.Facts.At(lost.Position) is Closed)
        .Select(lost => new ClosureGround($"Finding: {lost.Rule.Title}, not as of the day of the closure", $"{Wording.Sentence(Wording.Days(lost.Objection.Words, of.Today))}", lost.Rule.Id));

    private static ClosureGround Said(CasePage of, CorrectionAsked asked, IReadOnlyDictionary<string, string> names) => asked.Approved switch
    {
        null => new($"A correction waits for a supervisor until {of.Brief(asked.Due)}", $"{names.GetValueOrDefault(asked.AskedBy, "A former worker")} asked on {of.Brief(of.DayOf(asked.AskedAt))}: {asked.Correction.Reason}", null),
        true => new($"Corrected after the closure, approved by {names.GetValueOrDefault(asked.DecidedBy!, "a former worker")} on {of.Brief(of.DayOf(asked.DecidedAt!.Value))}", $"{asked.Correction.Reason} Approved because: {asked.Reason}", null),
        _ => new($"A correction was declined by {names.GetValueOrDefault(asked.DecidedBy!, "a former worker")} on {of.Brief(of.DayOf(asked.DecidedAt!.Value))}", $"{asked.Correction.Reason} Declined because: {asked.Reason}", null),
    };
}
