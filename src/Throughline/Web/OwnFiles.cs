using Microsoft.Extensions.FileProviders;

namespace Throughline.Web;

internal static class OwnFiles
{
    /// <summary>The program's own files; a file named with its version is kept by the browser for a year.</summary>
    public static void UseOwnFiles(this WebApplication app)
    {
        app.UseWhen(static request => request.Request.Path.StartsWithSegments("/files"), files =>
        {
            files.UseResponseCompression();
            files.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/files",
                FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")),
                OnPrepareResponse = served => served.Context.Response.Headers.CacheControl = served.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
            });
        });
    }

    /// <summary>Changes with each build of the program.</summary>
    public static string Version { get; } = typeof(OwnFiles).Module.ModuleVersionId.ToString("n")[..10];
}
