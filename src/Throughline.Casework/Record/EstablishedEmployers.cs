using Throughline.Casework.Employers;
using Throughline.Casework.Names;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Record;

/// <summary>
/// The employers among those named with which the agency has an established relationship: active in the employer database.
/// A prospective one is not yet, an inactive one no longer.
/// </summary>
public sealed class EstablishedEmployers
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private EstablishedEmployers()
    {
    }

    public static EstablishedEmployers None { get; } = new();

    /// <summary>Whether an employer of this name is established; spelling of company forms and accents aside.</summary>
    public bool Include(string name) => names.Contains(Key(name));

    /// <summary>Looks up the employers that these entries name; asks the database only where there are any.</summary>
    internal static async Task<EstablishedEmployers> Of(DbSession db, string agency, IEnumerable<Entry> entries, CancellationToken cancel)
    {
        var wanted = entries.Select(Named).OfType<string>().Select(EmployerKeys.Words).Where(words => words.Length > 0).Select(words => words[0]).Distinct().ToList();
        if (wanted.Count == 0) return None;
        var found = new EstablishedEmployers();
        foreach (var word in wanted)
        {
            // One that was merged stands for the one it turned out to be.
            await db.Query(new Statement("""
                SELECT employers.name, coalesce(merged.status, employers.status) FROM employer_keys
                JOIN employers ON employers.agency = employer_keys.agency AND employers.id = employer_keys.employer
                LEFT JOIN employers merged ON merged.agency = employers.agency AND merged.id = employers.merged_into
                WHERE employer_keys.agency = $1 AND employer_keys.key = $2
                """, agency, "w:" + word), row =>
            {
                if (row.GetString(1) == EmployerStatus.Active.Word()) found.names.Add(Key(row.GetString(0)));
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

    private static string Key(string name) => string.Join(' ', EmployerKeys.Words(name));
}
