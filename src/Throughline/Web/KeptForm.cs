using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Throughline.Web;

/// <summary>Seals a form that came after the session had ended, so that it waits in the browser's own page until its writer has signed in.</summary>
public sealed class KeptForm(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Waits = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("kept form").ToTimeLimitedDataProtector();

    public string Seal(IFormCollection form) => protector.Protect(
        JsonSerializer.Serialize(form.Where(field => field.Key is not "__RequestVerificationToken").Select(field => new KeyValuePair<string, string?[]>(field.Key, [.. field.Value]))), Waits);

    /// <summary>The fields and their values; null for what was not sealed here.</summary>
    public IReadOnlyList<KeyValuePair<string, string?[]>>? Open(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<List<KeyValuePair<string, string?[]>>>(protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>A kept form on its way back to where it belongs.</summary>
public sealed record SendAgain(string To, IReadOnlyList<KeyValuePair<string, string?[]>> Fields)
{
    /// <summary>What was typed at length: shown, so that nobody sends something unseen.</summary>
    public IEnumerable<string> Texts => Fields.SelectMany(sent => sent.Value).OfType<string>().Where(text => text.Contains(' ', StringComparison.Ordinal));
}
