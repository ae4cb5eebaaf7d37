namespace Throughline.Web;

/// <summary>What every answer says to the browser, errors and files included.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors ";

    public Task InvokeAsync(HttpContext request)
    {
        var headers = request.Response.Headers;
        // Only the frame about the session stands in another page, and only in our own.
        headers.ContentSecurityPolicy = Policy + (request.Request.Path.StartsWithSegments(SessionClock.Address) ? "'self'" : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (request.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(request);
    }
}
