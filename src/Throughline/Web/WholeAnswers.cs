using System.Text;

namespace Throughline.Web;

/// <summary>
/// A page is sent when it is whole: one that breaks while it is written is answered by the page about problems, not by half of itself.
/// Into a page that was asked for with a kept form, what was typed is filled here.
/// </summary>
internal sealed class WholeAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/files"))
        {
            await next(http);
            return;
        }

        var wire = http.Response.Body;
        using var whole = new MemoryStream();
        http.Response.Body = whole;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = wire;
        }

        if (whole.Length == 0) return;
        var answer = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        if (ShowKeptForm.Of(http) is { } kept && http.Response.StatusCode == StatusCodes.Status200OK) answer = Encoding.UTF8.GetBytes(FillForm.Into(Encoding.UTF8.GetString(answer.Span), kept));
        http.Response.ContentLength = answer.Length;
        await wire.WriteAsync(answer, http.RequestAborted);
    }
}
