using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Names;
using Throughline.Casework.Schema;

namespace Throughline.Bench;

/// <summary>
/// What pages are held against: no sign-in, no layout, no policy, one EF query answered as JSON. One asks for a row by its key;
/// the others for the rows that a page shows.
/// </summary>
internal static class Bare
{
    private const string Agency = "nebraska-vr";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bare/query/{number}", async (string number, CaseworkDb db) =>
            await db.Cards.AsNoTracking().FirstOrDefaultAsync(card => card.Agency == Agency && card.Case == number) is { } card ? Results.Json(card) : Results.NotFound()).AllowAnonymous();

        // The first fifty things that wait for somebody within eight days, with their clients.
        app.MapGet("/bare/today/{staff}", async (string staff, CaseworkDb db, AgencyClock clock) =>
        {
            var before = clock.Today(Agency).AddDays(TodayFor.Days);
            return Results.Json(await (
                from owed in db.Deadlines.AsNoTracking()
                where owed.Agency == Agency && owed.WaitsFor == staff && owed.Due < before
                orderby owed.Due, owed.Case
                join card in db.Cards on new { owed.Agency, owed.Case } equals new { card.Agency, card.Case }
                select new { owed.Case, card.Name, card.StatusLabel, owed.Rule, owed.Title, owed.Subject, owed.Opened, owed.Due, owed.Because }).Take(50).ToListAsync());
        }).AllowAnonymous();

        // As EF puts it, with an "or" for which neither database has one index; the page's own statement asks two.
        app.MapGet("/bare/cases/{staff}", async (string staff, CaseworkDb db) => Results.Json(await db.Cards.AsNoTracking()
            .Where(card => card.Agency == Agency && (card.Specialist == staff || card.Counselor == staff)).OrderBy(card => card.SortKey).ThenBy(card => card.Case).Take(50).ToListAsync())).AllowAnonymous();

        app.MapGet("/bare/case/{number}", async (string number, CaseworkDb db) => Results.Json(await db.Entries.AsNoTracking()
            .Where(entry => entry.Agency == Agency && entry.Case == number).OrderBy(entry => entry.Seq).ToListAsync())).AllowAnonymous();

        app.MapGet("/bare/find/{staff}", async (string staff, string q, CaseworkDb db) =>
        {
            var (begin, end) = (Folding.Fold(q), Folding.Fold(q) + '\uffff');
            return Results.Json(await (
                from key in db.SearchKeys.AsNoTracking()
                where key.Agency == Agency && key.Key.CompareTo(begin) >= 0 && key.Key.CompareTo(end) < 0
                orderby key.Key
                join card in db.Cards on new { key.Agency, key.Case } equals new { card.Agency, card.Case }
                where card.Office == Seed.Office || card.Counselor == staff || card.Specialist == staff
                select card).Take(50).ToListAsync());
        }).AllowAnonymous();
    }
}
