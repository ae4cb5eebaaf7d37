using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Entries;

/// <summary>Which provider something is owed by, where it is owed about an authorization.</summary>
internal static class AuthorizedTo
{
    /// <summary>The number with which a subject begins: of an authorization, or of one and its month.</summary>
    public static string Number(string subject) => subject.Split('/')[0];

    /// <summary>Of each authorization that stands on a day, its provider; where it was issued again, as it was last.</summary>
    public static Dictionary<string, string?> ProvidersIn(CaseFile file, DateOnly day)
    {
        var providers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (_, entry) in CaseView.Of(file, day).Placed)
        {
            if (entry is Authorization authorization) providers[authorization.Number] = authorization.Provider;
        }

        return providers;
    }
}
