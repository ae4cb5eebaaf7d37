using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;

namespace Throughline.Casework.PolicyOffice;

/// <summary>An agency's policy office puts a value, an amendment or a closed day in force from a day, by a citation, without code.</summary>
public sealed class PutInForce(DbContext db, AgencyPacks packs, AgencyClock clock)
{
    /// <summary>A value by its name in the pack (the id of its rule and what it dates), or an amendment by its id.</summary>
    public async Task<string?> Value(Actor by, Adopted decision, CancellationToken cancel = default)
    {
        if (!by.May(Permission.ChangePolicy)) return "The policy office of the agency puts values in force.";
        var standing = await Decisions(by.Agency).ToListAsync(cancel);
        var kept = standing.Where(value => value.Name != decision.Name || value.From != decision.From).Select(Adopted);
        if (Wrong(by.Agency, [.. kept, decision]) is { } why) return why;
        var value = standing.Find(value => value.Name == decision.Name && value.From == decision.From);
        if (value is null) db.Add(value = new() { Agency = by.Agency, Name = decision.Name, From = decision.From });
        (value.Value, value.Document, value.Section, value.Version) = (decision.Value, decision.Per.Document, decision.Per.Section, decision.Per.Version);
        (value.SetBy, value.SetAt) = (by.Id, clock.Now);
        await db.SaveChangesAsync(cancel);
        await packs.Refresh(cancel);
        return null;
    }

    /// <summary>A day on which the offices are closed besides the holidays.</summary>
    public async Task<string?> ClosedDay(Actor by, SingleClosedDay day, CancellationToken cancel = default)
    {
        if (!by.May(Permission.ChangePolicy)) return "The policy office of the agency closes the offices.";
        if (await db.Set<OwnClosedDay>().AnyAsync(closed => closed.Agency == by.Agency && closed.Day == day.Day, cancel)) return $"{day.Day:yyyy-MM-dd} is a closed day already.";
        db.Add(new OwnClosedDay { Agency = by.Agency, Day = day.Day, Name = day.Why, SetBy = by.Id, SetAt = clock.Now });
        await db.SaveChangesAsync(cancel);
        await packs.Refresh(cancel);
        return null;
    }

    /// <summary>What the agency has decided and is not in force yet, by day: a value or an amendment with its value, or a closed day with why.</summary>
    public async Task<IReadOnlyList<Waiting>> NotYet(Actor by, CancellationToken cancel = default)
    {
        var today = clock.Today(by.Agency);
        var values = await Decisions(by.Agency).AsNoTracking().Where(value => value.From > today).Select(value => new Waiting(value.From, value.Name, value.Value, value.SetBy)).ToListAsync(cancel);
        var closed = await ClosedDays(by.Agency).AsNoTracking().Where(day => day.Day > today).Select(day => new Waiting(day.Day, null, day.Name, day.SetBy)).ToListAsync(cancel);
        return [.. values.Concat(closed).OrderBy(each => each.From).ThenBy(each => each.Name, StringComparer.Ordinal)];
    }

    /// <summary>A decision before its day; a closed day has no name.</summary>
    public sealed record Waiting(DateOnly From, string? Name, string Value, string SetBy);

    /// <summary>Takes a decision back before its day; what is in force stays, for files were judged by it. What stands against it, or nothing.</summary>
    public async Task<string?> Withdraw(Actor by, string? name, DateOnly from, CancellationToken cancel = default)
    {
        if (!by.May(Permission.ChangePolicy)) return "The policy office of the agency withdraws its decisions.";
        if (from <= clock.Today(by.Agency)) return $"What is in force since {from:yyyy-MM-dd} is not withdrawn: files were judged by it. Put another value in force from a day.";
        var taken = name is null ? await ClosedDays(by.Agency).Where(day => day.Day == from).ExecuteDeleteAsync(cancel) : await Decisions(by.Agency).Where(value => value.Name == name && value.From == from).ExecuteDeleteAsync(cancel);
        if (taken == 0) return $"Nothing of that name is to come into force on {from:yyyy-MM-dd}.";
        await packs.Refresh(cancel);
        return null;
    }

    private IQueryable<OwnClosedDay> ClosedDays(string agency) => db.Set<OwnClosedDay>().Where(day => day.Agency == agency);

    private IQueryable<AgencyValue> Decisions(string agency) => db.Set<AgencyValue>().Where(value => value.Agency == agency);

    private static Adopted Adopted(AgencyValue value) => new(value.Name, value.From, value.Value, new(value.Document, value.Section, value.Version));

    // The pack itself says what it can read.
    private static string? Wrong(string agency, IReadOnlyList<Adopted> decisions)
    {
        try
        {
            AgencyPacks.With(Packs.Of(agency)!, decisions);
            return null;
        }
        catch (FormatException unreadable)
        {
            return unreadable.Message;
        }
    }
}
