using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Throughline.Web;

/// <summary>An error that nobody foresaw has a number: on the page or in the answer, and in the log beside what broke.</summary>
internal sealed class UnexpectedErrors(ILogger<UnexpectedErrors> log) : IExceptionHandler
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly object Key = new();

    /// <summary>The number that who asked was given; null where nothing unforeseen happened.</summary>
    public static string? Reference(HttpContext http) => http.Items[Key] as string;

    public ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancel)
    {
        if (AnswersItself(exception) is null && exception is not OperationCanceledException)
        {
            var number = RandomNumberGenerator.GetString(Letters, 8);
            http.Items[Key] = number = $"{number[..4]}-{number[4..]}";
            log.LogError(exception, "Reference {Reference}: {Method} {Path} broke.", number, http.Request.Method, http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? http.Request.Path);
        }

        // What the answer is, the page about problems and the API say.
        return ValueTask.FromResult(false);
    }

    /// <summary>The status of what the sender did: what was sent cannot be read, for it is too long or was cut off.</summary>
    public static int? AnswersItself(Exception? exception) => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        _ => null,
    };

    /// <summary>The page about a problem is asked for, whatever was sent: it is not read a second time.</summary>
    public static Task AsAsked(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IExceptionHandlerFeature>() is not null || http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
            http.Request.ContentType = null;
            http.Features.Set<IFormFeature>(null);
        }

        return next(http);
    }
}
