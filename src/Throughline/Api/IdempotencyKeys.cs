using Throughline.Casework.Record;
using System.Security.Cryptography;
using System.Text;
using Throughline.Casework.Staff;

namespace Throughline.Api;

/// <summary>The keys under which programs ask for something to be done once.</summary>
internal static class IdempotencyKeys
{
    public const int LongestKey = 200;

    /// <summary>The key, or nothing and what to answer.</summary>
    public static string? Key(HttpRequest request, out IResult? instead)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        instead = key.Length is > 0 and <= LongestKey ? null : Problems.Fields([("Idempotency-Key", $"Send a header Idempotency-Key of 1 to {LongestKey} characters, a new one for each new request: asked again under it, it is done once.")]);
        return instead is null ? key : null;
    }

    /// <summary>The key with a digest of address and body.</summary>
    public static IdempotencyKey? Of(HttpRequest request, byte[] body, out IResult? instead) => Key(request, out instead) is { } key
        ? new(key, Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"), .. body])))
        : null;
}
