using Microsoft.AspNetCore.Mvc.Filters;

namespace Throughline.Web;

/// <summary>A page with somebody's case is not kept by any cache.</summary>
internal sealed class NeverCached : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers.CacheControl = "no-store";

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
