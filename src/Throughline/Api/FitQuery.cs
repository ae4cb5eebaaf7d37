using Throughline.Web;

namespace Throughline.Api;

/// <summary>What is asked for in an address is a text that every database understands; what is not is named.</summary>
internal sealed class FitQuery : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        RefuseUnfitText.In(context.HttpContext.Request.Query) is var (field, why) ? Problems.Fields([(field, why)]) : await next(context);
}
