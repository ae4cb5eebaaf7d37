using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>What can be added to a case, by group; what is shut says why, and what would open it.</summary>
[Authorize(nameof(Act.RecordEntry))]
public sealed class RecordModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock) : CasePage(load, staff, me, clock)
{
    /// <summary>A kind of entry to record; shut when its words are given, with what opens it.</summary>
    public sealed record Line(Recording Recording, string? Shut, Step? Cure);

    public IReadOnlyList<IGrouping<string, Line>> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!MayRecord) return StatusCode(StatusCodes.Status403Forbidden);
        var role = Signed.Actor.Role;
        Groups = [.. Recordings.Shown(Case.File.Pack).Where(recording => AccessTable.Records(role, recording.Kind) && recording.AppliesWhen?.Invoke(Facts) != false).Select(LineOf).GroupBy(line => line.Recording.Group)];
        return Page();
    }

    private Line LineOf(Recording recording)
    {
        if (recording.Wants is { } wants && !wants.Holds(Facts)) return new(recording, $"missing: {wants.Words}", null);
        var gate = Case.Evaluation.Gates.FirstOrDefault(gate => !gate.Open && gate.Step == recording.Kind.Word());
        if (gate is null) return new(recording, null, null);
        var missing = Enumerable.Range(0, gate.Needs.Count).First(at => !gate.Needs[at].Met);
        return new(recording, $"missing: {gate.Needs[missing].Need}", Steps.For(gate.Rule, missing));
    }
}
