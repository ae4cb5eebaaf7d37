using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Employers;

/// <summary>What differs between two versions of an employer, in words.</summary>
internal static class EmployerDifferences
{
    public static IReadOnlyList<string> Between(EmployerFacts was, EmployerFacts became) =>
    [
        .. Said("name", was.Name, became.Name),
        .. Said("status", was.Status.JsonName(), became.Status.JsonName()),
        .. Said("telephone", was.Phone, became.Phone),
        .. Said("web domain", was.Domain, became.Domain),
        .. Said("street", was.Street, became.Street),
        .. Said("city", was.City, became.City),
        .. Said("postal code", was.PostalCode, became.PostalCode),
        .. Said("person to ask for", was.ContactPerson, became.ContactPerson),
    ];

    private static IEnumerable<string> Said(string field, string? was, string? became)
    {
        if (was == became) yield break;
        yield return was is null ? $"{field} {became}" : became is null ? $"{field} {was} removed" : $"{field} {became} instead of {was}";
    }
}
