using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Throughline.Web;

/// <summary>
/// A form that came after the session had ended: sealed for its writer, it waits in the browser's own page until they have signed in.
/// Who wrote it is known by a mark that every form bears; what bears none, or another's, is not kept.
/// </summary>
public sealed class KeptForm(IDataProtectionProvider protection)
{
    /// <summary>The field by which a form names who it was shown to.</summary>
    public const string Mark = "shown-to";

    /// <summary>The field in which a kept form comes back.</summary>
    public const string Field = "kept-form";

    private const string Token = "__RequestVerificationToken";

    private static readonly TimeSpan Waits = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector forms = protection.CreateProtector("kept form").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector marks = protection.CreateProtector("shown to").ToTimeLimitedDataProtector();

    /// <summary>The mark of whoever is signed in, and of the page that is shown to them, for its forms; null for nobody.</summary>
    public string? MarkOf(ClaimsPrincipal reader, string page) => reader.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? marks.Protect($"{id}\n{page}", Waits) : null;

    /// <summary>To whom a page with this mark was shown.</summary>
    public string? ShownTo(string? mark) => Open(marks, mark ?? "")?.Split('\n')[0];

    /// <summary>The form sealed for its writer; null where nobody knows whose it is.</summary>
    public string? Seal(IFormCollection form, string address)
    {
        if (Open(marks, form[Mark].ToString())?.Split('\n') is not [var writer, var page]) return null;
        var fields = form.Where(field => field.Key is not (Token or Mark or Field)).Select(field => new KeptField(field.Key, [.. field.Value])).ToList();
        return fields.Count == 0 ? null : forms.Protect(JsonSerializer.Serialize(new Kept(writer, page, address, fields)), Waits);
    }

    /// <summary>What was kept for this person, or null: another sees nothing of it.</summary>
    public Kept? Open(string? sealedForm, string? reader) =>
        Open(forms, sealedForm ?? "") is { } json && JsonSerializer.Deserialize<Kept>(json) is { } kept && kept.Writer == reader ? kept : null;

    private static string? Open(ITimeLimitedDataProtector protector, string text)
    {
        if (text.Length == 0) return null;
        try
        {
            return protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>A kept form: whose it is, the page on which it stood, where it was going, and what was typed.</summary>
public sealed record Kept(string Writer, string Page, string To, IReadOnlyList<KeptField> Fields);

/// <summary>A field of a form and its values as they were sent.</summary>
public sealed record KeptField(string Name, IReadOnlyList<string?> Values);

/// <summary>A kept form on its way back to its page.</summary>
public sealed record KeptFormWaits(string Page, string Sealed);
