using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;
using Throughline.Policy.Typed;

namespace Throughline.Web;

/// <summary>
/// A text that not every database can keep comes no further, whatever field of whatever page it was sent in: the page about problems names the field. What people can
/// type themselves is told at its field by whoever reads it.
/// </summary>
public sealed class RefuseUnfitText : IAsyncPageFilter
{
    private static readonly object Key = new();

    /// <summary>The field and what is wrong with it; null where this is not why a request was refused.</summary>
    public static (string Field, string Why)? Told(HttpContext http) => http.Items[Key] as (string, string)?;

    /// <summary>The first of some fields that holds such a text.</summary>
    public static (string Field, string Why)? In(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        foreach (var (name, values) in fields)
        {
            if (TypedText.CannotBeKept(name) is { } wrong) return (TypedText.Shown(name), wrong);
            foreach (var value in values)
            {
                if (TypedText.CannotBeKept(value) is { } unfit) return (name, unfit);
            }
        }

        return null;
    }

    /// <summary>The framework reads no form with a NUL in it and does not say where it was: here it is found before, while the form can still be read by name.</summary>
    public static async Task NulInAForm(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            await next(http);
            return;
        }

        http.Request.EnableBuffering();
        using (var reader = new StreamReader(http.Request.Body, leaveOpen: true))
        {
            var form = await reader.ReadToEndAsync(http.RequestAborted);
            if (form.Split('&').FirstOrDefault(field => field.Contains("%00", StringComparison.Ordinal)) is { } unfit)
            {
                http.Items[Key] = (TypedText.Shown(Uri.UnescapeDataString(unfit.Split('=')[0])), TypedText.CannotBeKept("\0")!);
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }
        }

        http.Request.Body.Position = 0;
        await next(http);
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (Told(http) is null && (In(http.Request.Query) ?? (http.Request.HasFormContentType ? In(await http.Request.ReadFormAsync(http.RequestAborted)) : null)) is { } unfit)
        {
            http.Items[Key] = unfit;
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        await next();
    }
}
