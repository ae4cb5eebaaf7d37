using Throughline.Policy;

namespace Throughline.Casework;

/// <summary>What staff are told of when it is recorded.</summary>
internal static class Notices
{
    private const string Insert = """
        INSERT INTO notices (agency, "for", id, at, "case", rule, text) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    public static void Write(CaseHeader header, IReadOnlyList<RecordedEntry> recorded, Actor by, List<Statement> into)
    {
        foreach (var (_, entry, recordedBy, at) in recorded)
        {
            if (Of(header, entry, by) is not ({ } whom, { } text, var rule) || whom == recordedBy) continue;
            into.Add(new(Insert, header.Agency, whom, Guid.CreateVersion7(), at, header.Number, Missing.Or(rule), text));
        }
    }

    private static (string? Whom, string? Text, string? Rule) Of(CaseHeader header, Entry entry, Actor by) => entry switch
    {
        EmploymentStarted { Supported: true } job => (header.Counselor, $"{header.Name} started a job on {job.On:yyyy-MM-dd}: {job.Title}, {job.Employer}.", "NE-PL-39"),
        ConcernRaised concern => (header.Specialist ?? header.Counselor, $"{header.Name}: the {concern.By.Word()} raised a concern on {concern.On:yyyy-MM-dd}.", null),
        Document { Action: DocumentAction.Submitted } document when by.Role == Role.ProviderStaff =>
            (header.Counselor, $"{header.Name}: {by.Name} submitted {document.Name}{(document.Period is { } month ? $" for {month}" : "")}.", "WI-IPS-12"),
        _ => default,
    };
}
