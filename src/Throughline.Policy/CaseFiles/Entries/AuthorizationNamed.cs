namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>The authorization that an entry names, whatever kind it is.</summary>
public static class AuthorizationNamed
{
    public static string? In(Entry entry) => entry switch
    {
        Authorization authorization => authorization.Number,
        AuthorizationPaid paid => paid.Authorization,
        AuthorizationCancelled cancelled => cancelled.Authorization,
        ServiceMonth month => month.Authorization,
        ServiceEnded ended => ended.Authorization,
        Document document => document.Authorization,
        Invoice invoice => invoice.Authorization,
        _ => null,
    };
}
