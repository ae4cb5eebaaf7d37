using Throughline.Casework.Composition;
using Microsoft.AspNetCore.DataProtection;
using Throughline.Api;
using Throughline.Casework.Storage;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Composition;

/// <summary>The web application: its parts, and the order in which a request passes them.</summary>
public static class WebApp
{
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(WebApp).Assembly.GetName().Name });
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            // What broke is logged once, with its number.
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        change?.Invoke(builder);
        Register(builder);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void Register(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var choice = DatabaseChoice.From(builder.Configuration);
        services.AddCasework(choice);
        var https = Admission.IsHttps(builder.Configuration);
        builder.AddAdmission();
        services.AddSignIn(https);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentUser>();
        services.AddSingleton(new PagesByAgency(AgencyPagesList.All));
        services.AddScoped<Pages.Documents.CaseDocuments>();
        services.AddScoped<RequestedCase>();
        services.AddSingleton<Pdf.PrintPaper>();
        services.AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(new NeverCached());
            pages.Conventions.ConfigureFilter(new RefuseUnfitText());
            pages.Conventions.ConfigureFilter(new OnlyWhatIsHandled());
            pages.Conventions.ConfigureFilter(new RecordCaseReads());
            pages.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(ShowKeptForm)));
        });
        services.AddRouting(routes => routes.LowercaseUrls = true);
        services.AddOpenApi(openApi => openApi.AddDocumentTransformer(RouteDescription.Document));
        services.AddExceptionHandler<UnexpectedErrors>();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = Problems.Number);
        services.AddResponseCompression(compression => compression.EnableForHttps = false);
        services.AddSingleton<DemoData>();
        services.AddSingleton<KeptForm>();
        services.AddSingleton<ShowKeptForm>();
        services.AddSingleton<SessionClock>();
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = https ? "__Host-throughline.form" : "throughline.form";
            forgery.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        var keys = services.AddDataProtection().SetApplicationName("throughline");
        keys.PersistKeysToFileSystem(new(builder.Configuration["Keys"] ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(choice.Sqlite))!, "keys")));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Admission.LongestFile;
            // Who opens connections and says nothing holds a few bytes each, and not for long; places enough are left for others.
            kestrel.Limits.MaxConcurrentConnections = 20_000;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        });
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseNamedProxies();
        // A program is answered with problem details, a person with a page.
        app.UseWhen(static request => request.Request.Path.StartsWithSegments("/api"), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(static request => !request.Request.Path.StartsWithSegments("/api"), static pages => pages
            .UseExceptionHandler("/problem").UseStatusCodePagesWithReExecute("/problem/{0}").Use(UnexpectedErrors.AsAsked).UseMiddleware<WholeAnswers>());
        app.UseMiddleware<SecurityHeaders>();
        app.UseOwnFiles();
        app.Use(Admission.OnlyWhatIsTaken);
        app.Use(RefuseUnfitText.NulInAForm);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapCaseApi();
        app.MapOpenApi().AllowAnonymous();
    }
}
