using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Kansas;

/// <summary>The seven programs of support: state, next day, what the participant was told; what ended and began with cash; the history.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class ProgramsModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : ParticipantPage(load, staff, me, clock, append)
{
    private const int Ahead = 31;

    public IReadOnlyList<ProgramRow> Rows { get; private set; } = [];

    public CashWindow? Cash { get; private set; }

    public string Heading => Rows.Count(row => !row.IsCredit && row.NextDay is { } day && day <= Today.AddDays(Ahead)) is var near && near > 0 ? $"{Wording.Count(near, "renewal")} in the next {Ahead} days" : $"No renewal in the next {Ahead} days";

    /// <summary>What begins with the end of cash and until when, as far as the file says it.</summary>
    public IEnumerable<(string Word, string Text)> Began => Cash is not { } cash ? [] :
    [
        .. Rows.Where(row => row.Name is ProgrammeName.HealthInsurance or ProgrammeName.Transitional).Select(row => (row.Called, $"{(row.Latest is null ? "not asked yet; " : "")}12 months: to {Short(cash.LastDay)}")),
        ("Education and training", $"referrals to {Short(cash.LastDay)}"), ("Support", "only for months worked, decided with the supervisor"),
    ];

    /// <summary>Every word on the programs, the latest first.</summary>
    public IReadOnlyList<(string Day, string Called, string Said)> History => [.. Facts.Each<Programme>().Reverse().Select(entry => (Short(entry.On), ProgramRow.NameOf(entry.Name), EntryWords.Facts(entry, Today, Facts) + (entry.Note is { } note ? " " + note : "")))];

    public string Told(ProgramRow row) => row.Told is { } told ? $"Told {Brief(told.On)}. {told.Note}" : "Not told yet.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(Kind.Programme, cancel) is { } instead) return instead;
        (Rows, Cash) = (ProgramRow.Of(Facts), CashWindow.Of(Facts));
        return Page();
    }
}
