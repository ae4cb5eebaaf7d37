using Throughline.Casework.Names;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Record;

/// <summary>
/// The employers with which the agency has an established relationship: active in the employer database.
/// A prospective one is not yet, an inactive one no longer.
/// </summary>
internal static class EstablishedEmployers
{
    /// <summary>Of the employers that these entries name, the established ones as the entries spell them; company forms and accents aside. Asks the database only where there are any.</summary>
    public static async Task<IReadOnlySet<string>> Among(DbSession db, CaseFile file, IReadOnlyList<Entry> entries, CancellationToken cancel)
    {
        // What a correction takes away is asked about too.
        var named = entries.Any(entry => entry is Correction) ? entries.Concat(file.AsRecorded) : entries;
        var names = named.Select(Named).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var keys = await Keys(db, file.Pack.Agency, names.Select(EmployerKeys.Words).Where(words => words.Length > 0).Select(words => words[0]).Distinct(), cancel);
        names.RemoveWhere(name => !keys.Contains(EmployerKeys.Name(name)));
        return names;
    }

    private static async Task<HashSet<string>> Keys(DbSession db, string agency, IEnumerable<string> words, CancellationToken cancel)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            // One that was merged stands for the one it turned out to be.
            await db.Query(new Statement("""
                SELECT employers.name, coalesce(merged.status, employers.status) FROM employer_keys
                JOIN employers ON employers.agency = employer_keys.agency AND employers.id = employer_keys.employer
                LEFT JOIN employers merged ON merged.agency = employers.agency AND merged.id = employers.merged_into
                WHERE employer_keys.agency = $1 AND employer_keys.key = $2
                """, agency, "w:" + word), row =>
            {
                if (row.GetString(1) == EmployerStatus.Active.JsonName()) found.Add(EmployerKeys.Name(row.GetString(0)));
            }, cancel);
        }

        return found;
    }

    private static string? Named(Entry entry) => entry switch
    {
        Contact { With: Party.Employer, Employer: { } employer } => employer,
        WorksiteActivity { Employer: { } employer } => employer,
        Correction { Replacement: { } replacement } => Named(replacement),
        _ => null,
    };
}
