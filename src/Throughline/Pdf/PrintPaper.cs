using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Throughline.Pdf;

/// <summary>
/// Prints a document to PDF by an installed headless Chromium, from the same HTML as its page: tagged, with an outline.
/// One browser serves all, a few papers at a time; who comes later waits. Where there is no Chromium the page's own print style serves.
/// </summary>
public sealed class PrintPaper(IRazorViewEngine views, ITempDataProvider temporary, IConfiguration configuration) : IAsyncDisposable
{
    private const int AtATime = 3;

    // The type of the pages, so that a paper looks the same whatever the machine has.
    private static readonly string Fonts = Path.Combine(AppContext.BaseDirectory, "wwwroot", "uswds", "fonts", "source-sans-pro");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(80);

    private readonly SemaphoreSlim places = new(AtATime);
    private readonly SemaphoreSlim starting = new(1);
    private PrintingBrowser? browser;
    private string? folder;

    private string? Chromium => field ??= new[] { configuration["Chromium"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public bool IsPossible => Chromium is not null;

    /// <exception cref="InvalidOperationException">Chromium is missing.</exception>
    /// <exception cref="IOException">Chromium printed nothing.</exception>
    public async Task<byte[]> Handle(ActionContext page, Paper paper, CancellationToken cancel)
    {
        var html = await Html(page, paper);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        await places.WaitAsync(limit.Token);
        try
        {
            return await Print(html, limit.Token);
        }
        finally
        {
            places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        if (folder is not null) Directory.Delete(folder, recursive: true);
        places.Dispose();
        starting.Dispose();
    }

    private async Task<byte[]> Print(string html, CancellationToken cancel)
    {
        var by = await Running(cancel);
        var file = Path.Combine(folder!, $"paper-{Guid.NewGuid():n}.html");
        await File.WriteAllTextAsync(file, html, cancel);
        try
        {
            return await by.Print(new(file), cancel);
        }
        catch (IOException) when (!by.Lives)
        {
            // It was killed, or fell over something: a new one prints it.
            return await (await Running(cancel)).Print(new(file), cancel);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<PrintingBrowser> Running(CancellationToken cancel)
    {
        if (browser is { Lives: true } runs) return runs;
        await starting.WaitAsync(cancel);
        try
        {
            if (browser is { Lives: true } started) return started;
            if (browser is not null) await browser.DisposeAsync();
            if (folder is null)
            {
                folder = Directory.CreateTempSubdirectory("throughline-print").FullName;
                foreach (var font in Directory.EnumerateFiles(Fonts)) File.Copy(font, Path.Combine(folder, Path.GetFileName(font)));
            }

            return browser = PrintingBrowser.Start(Chromium ?? throw new InvalidOperationException("There is no Chromium to print with."), Path.Combine(folder, "profile"));
        }
        finally
        {
            starting.Release();
        }
    }

    private async Task<string> Html(ActionContext page, Paper paper)
    {
        var view = views.GetView(null, "/Pdf/_Print.cshtml", isMainPage: false).View ?? throw new InvalidOperationException("The printed form is missing.");
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<Paper>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = paper with { IsPrint = true } };
        await view.RenderAsync(new ViewContext(page, view, data, new TempDataDictionary(page.HttpContext, temporary), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
