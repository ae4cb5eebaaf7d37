using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>Who looked at a case, and when.</summary>
[Authorize(nameof(Permission.ReadAccessLog))]
public sealed class LooksModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, CaseworkDb db) : CasePage(load, staff, me, clock)
{
    private const int Size = 100;

    [BindProperty(SupportsGet = true, Name = "before")]
    public DateTime? Before { get; set; }

    public IReadOnlyList<AccessLogEntry> Reads { get; private set; } = [];

    /// <summary>Where the next, older ones begin; null when there are none.</summary>
    public DateTime? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Signed.Actor.May(Permission.ReadAccessLog, Case.Header)) return StatusCode(StatusCodes.Status403Forbidden);
        var reads = db.Reads.AsNoTracking().Where(read => read.Agency == Signed.Actor.Agency && read.Case == Number);
        if (Before is { } before) reads = reads.Where(read => read.At < before.ToUniversalTime());
        var found = await reads.OrderByDescending(read => read.At).Take(Size + 1).ToListAsync(cancel);
        if (found.Count > Size) Older = found[Size - 1].At;
        Reads = [.. found.Take(Size)];
        await LookUp(Reads.Select(read => read.Staff), cancel);
        return Page();
    }

    public string Wall(DateTime at) => $"{OnTheWall(at):h:mm tt}";

    /// <summary>The page by what it shows.</summary>
    public static string Page(string what)
    {
        var parts = what.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 3 ? "The case" : parts[2] switch
        {
            "why" => "Why a date",
            "what-if" => "What if",
            "record" => "Recording",
            "entries" => "A correction",
            "looks" => "Who looked",
            var other => other.Replace('-', ' '),
        };
    }
}
