using System.Net;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace Throughline.Web;

/// <summary>
/// What is let in at all: hosts by their names, methods that are used, forms of a size that somebody may have typed, bodies that a call can be done with; and whom the program believes about
/// who asks and how: the proxies that are named. Set by Https, Hosts and Proxies (docs/operations.md).
/// </summary>
internal static class Admission
{
    /// <summary>The longest form that is taken: a note may have 100,000 characters, and a page has several.</summary>
    public const long LongestForm = 4 * 1024 * 1024;

    /// <summary>The longest body that a program sends in one call, but for <see cref="LongestFile"/>.</summary>
    public const long LongestBody = 4 * 1024 * 1024;

    /// <summary>The longest case file that is evaluated for a program; nothing of it is kept.</summary>
    public const long LongestFile = 16 * 1024 * 1024;

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Options];

    public static bool IsHttps(IConfiguration configuration) =>
        configuration.GetValue<bool>("Https") || configuration[WebHostDefaults.ServerUrlsKey]?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;

    public static void AddAdmission(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = [.. Hosts(builder.Configuration)]);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in List(builder.Configuration["Proxies"]) is { Length: > 0 } named ? named : ["127.0.0.1", "::1"])
            {
                if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
                else forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        });
    }

    public static void UseNamedProxies(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("Https")) return;
        app.UseForwardedHeaders();
        app.Use(BehindTls);
    }

    public static Task OnlyWhatIsTaken(HttpContext http, RequestDelegate next) => IsTaken(http) is { } refused ? Refuse(http, refused) : next(http);

    // The operator says that a proxy speaks https to the world: so it is, unless that proxy says of this request that it was not.
    private static Task BehindTls(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.IsHttps && http.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalProtoHeaderName))
        {
            http.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            http.Response.Headers.Location = $"https://{http.Request.Host}{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}";
            return Task.CompletedTask;
        }

        http.Request.Scheme = "https";
        return next(http);
    }

    private static int? IsTaken(HttpContext http)
    {
        if (!Methods.Contains(http.Request.Method, StringComparer.OrdinalIgnoreCase)) return StatusCodes.Status405MethodNotAllowed;
        // The page about a problem is asked for with what was sent still behind it.
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) return null;
        var longest = http.Request.Path.StartsWithSegments("/api/evaluate") ? LongestFile : http.Request.Path.StartsWithSegments("/api") ? LongestBody : LongestForm;
        if (http.Request.ContentLength > longest) return StatusCodes.Status413PayloadTooLarge;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = longest;
        return null;
    }

    private static Task Refuse(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = string.Join(", ", Methods);
        return Task.CompletedTask;
    }

    // Without a word of the operator: this machine by its names and addresses, and what the program was told to listen at.
    private static IEnumerable<string> Hosts(ConfigurationManager configuration)
    {
        if (List(configuration["Hosts"]) is { Length: > 0 } named) return named.Concat(["localhost", "127.0.0.1", "[::1]"]);
        var listened = List(configuration[WebHostDefaults.ServerUrlsKey]).Select(url => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "").Where(host => host.Length > 0);
        var addresses = NetworkInterface.GetAllNetworkInterfaces().SelectMany(each => each.GetIPProperties().UnicastAddresses).Select(each => each.Address)
            .Select(address => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address.ToString().Split('%')[0]}]" : address.ToString());
        return listened.Concat(addresses).Concat(["localhost", "127.0.0.1", "[::1]", Environment.MachineName]).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] List(string? words) => words?.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
