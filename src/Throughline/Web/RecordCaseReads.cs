using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Throughline.Casework.AccessLogs;

namespace Throughline.Web;

/// <summary>Reading a case is recorded as well as writing it: every page that names a case in its address.</summary>
internal sealed class RecordCaseReads : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.RouteData.Values.TryGetValue("case", out var number) && number is string read && context.HttpContext.User.Identity?.IsAuthenticated == true)
        {
            var actor = context.HttpContext.User.AsActor();
            // Who is told that there is no such case has not looked at it.
            if ((await next()).Result is NotFoundResult) return;
            await context.HttpContext.RequestServices.GetRequiredService<LogAccess>().Handle(
                actor, read, context.HttpContext.Request.Path.Value ?? "", context.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", context.HttpContext.RequestAborted);
            return;
        }

        await next();
    }
}
