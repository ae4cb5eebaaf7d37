namespace Throughline.Api;

/// <summary>
/// A browser sends its cookie also where another site made it ask. What changes something is taken from the program's own pages,
/// and from programs, which name no site; a body that a plain form could send is not taken at all. A form cannot ask for a deletion.
/// </summary>
internal sealed class OwnSiteOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method)) return await next(context);
        if (IsElsewhere(request)) return Problems.ForeignSite();
        return HttpMethods.IsDelete(request.Method) || request.HasJsonContentType() ? await next(context) : Problems.NotJson();
    }

    private static bool IsElsewhere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site is not ("same-origin" or "none");
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A body that is too long or breaks off is the sender's to mend.</summary>
internal sealed class WholeBody : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException broken)
        {
            return Problems.Body(broken.StatusCode);
        }
    }
}
