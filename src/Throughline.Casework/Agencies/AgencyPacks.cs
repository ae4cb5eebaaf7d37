using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Throughline.Casework.Register;
using Throughline.Casework.Storage;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Agencies;

/// <summary>Each agency's pack with the values, amendments and closed days that the agency itself has put in force.</summary>
public sealed class AgencyPacks(Database database)
{
    // Another program, or this one changed, may see a file differently: what it derived is known by its name.
    private static readonly string Program = typeof(CaseFile).Module.ModuleVersionId.ToString("n")[..12];

    private readonly ProviderRegister register = new();

    private volatile FrozenDictionary<string, Current> all = Packs.All.ToFrozenDictionary(pack => pack.Agency, pack => new Current(pack, Program));

    /// <summary>The pack, or null for an agency that this program does not know.</summary>
    public Pack? Of(string agency) => all.GetValueOrDefault(agency)?.Pack;

    /// <summary>What evaluates: this program's policy and the agency's own values. Cards that name another are evaluated anew.</summary>
    public string EvaluatedBy(Pack pack) => all[pack.Agency].EvaluatedBy;

    /// <summary>The providers that an agency keeps, as they stand now.</summary>
    internal Task<IReadOnlyList<Provider>> Providers(DbSession db, string agency, CancellationToken cancel) => register.Of(db, agency, cancel);

    /// <summary>The same, of which the versions were read.</summary>
    internal Task<IReadOnlyList<Provider>> Providers(DbSession db, string agency, List<(string Id, int Version)> versions, CancellationToken cancel) => register.Of(db, agency, versions, cancel);

    /// <summary>Reads what the agencies have put in force; another instance may have changed it.</summary>
    public async Task Refresh(CancellationToken cancel = default)
    {
        var values = new List<(string Agency, Adopted Value)>();
        var closed = new List<(string Agency, SingleClosedDay Day)>();
        await database.Read(async db =>
        {
            await db.Query(
            [
                new("""SELECT agency, name, "from", value, document, section, version FROM agency_values ORDER BY agency, name, "from" """),
                new("SELECT agency, day, name FROM closed_days ORDER BY agency, day"),
            ], (statement, row) =>
            {
                if (statement == 0) values.Add((row.GetString(0), new(row.GetString(1), row.Day(2), row.GetString(3), new(row.GetString(4), row.GetString(5), row.GetString(6)))));
                else closed.Add((row.GetString(0), new(row.Day(1), row.GetString(2))));
            }, cancel);
            return true;
        }, cancel);
        all = Packs.All.ToFrozenDictionary(pack => pack.Agency, pack => With(pack,
            [.. values.Where(value => value.Agency == pack.Agency).Select(value => value.Value)],
            [.. closed.Where(day => day.Agency == pack.Agency).Select(day => day.Day)]));
    }

    /// <summary>The pack as it would be with the agency's decisions: values by their name, amendments by their id.</summary>
    /// <exception cref="FormatException">A decision names nothing of the pack, or its text cannot be read.</exception>
    public static Pack With(Pack pack, IReadOnlyList<Adopted> decisions)
    {
        foreach (var decision in decisions)
        {
            if (Amendment(pack, decision) is { } amendment) pack = pack.Adopt(amendment, decision.From);
        }

        return pack.With([.. decisions.Where(decision => Amendment(pack, decision) is null)]);
    }

    private static Current With(Pack pack, IReadOnlyList<Adopted> decisions, IReadOnlyList<SingleClosedDay> closed)
    {
        if (decisions.Count == 0 && closed.Count == 0) return new(pack, Program);
        var own = With(pack, decisions);
        var said = new StringBuilder();
        foreach (var decision in decisions) said.Append(CultureInfo.InvariantCulture, $"{decision.Name}|{decision.From:o}|{decision.Value}|{decision.Per}\n");
        foreach (var day in closed) said.Append(CultureInfo.InvariantCulture, $"{day.Day:o}|{day.Why}\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())))[..12];
        return new(own with { Calendar = own.Calendar.With(closed) }, $"{Program}+{hash}");
    }

    private static Amendment? Amendment(Pack pack, Adopted decision) => pack.Amendments.FirstOrDefault(amendment => amendment.Id == decision.Name);

    private sealed record Current(Pack Pack, string EvaluatedBy);
}
