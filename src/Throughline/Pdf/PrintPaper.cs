using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Mvc;

namespace Throughline.Pdf;

/// <summary>
/// Prints a document to PDF by an installed headless Chromium, from the same HTML as its page: tagged, with an outline.
/// Where there is no Chromium the page's own print style serves.
/// </summary>
public sealed class PrintPaper(IRazorViewEngine views, ITempDataProvider temporary, IConfiguration configuration)
{
    // The type of the pages, so that a paper looks the same whatever the machine has.
    private static readonly string Fonts = Path.Combine(AppContext.BaseDirectory, "wwwroot", "uswds", "fonts", "source-sans-pro");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private string? Chromium => field ??= new[] { configuration["Chromium"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public bool IsPossible => Chromium is not null;

    /// <exception cref="InvalidOperationException">Chromium is missing, or printed nothing.</exception>
    public async Task<byte[]> Handle(ActionContext page, Paper paper, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("throughline-print");
        try
        {
            var html = Path.Combine(folder.FullName, "paper.html");
            var pdf = Path.Combine(folder.FullName, "paper.pdf");
            foreach (var font in Directory.EnumerateFiles(Fonts)) File.Copy(font, Path.Combine(folder.FullName, Path.GetFileName(font)));
            await File.WriteAllTextAsync(html, await Html(page, paper), cancel);
            await Run(html, pdf, folder.FullName, cancel);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancel) : throw new InvalidOperationException("Chromium printed nothing.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Run(string html, string pdf, string profile, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Chromium ?? throw new InvalidOperationException("There is no Chromium to print with.")) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={Path.Combine(profile, "profile")}", "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf", $"--print-to-pdf={pdf}", new Uri(html).AbsoluteUri,
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var chromium = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(chromium.StandardOutput.ReadToEndAsync(limit.Token), chromium.StandardError.ReadToEndAsync(limit.Token), chromium.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException)
        {
            chromium.Kill(entireProcessTree: true);
            throw;
        }
    }

    private async Task<string> Html(ActionContext page, Paper paper)
    {
        var view = views.GetView(null, "/Pdf/_Print.cshtml", isMainPage: false).View ?? throw new InvalidOperationException("The printed form is missing.");
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<Paper>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = paper };
        await view.RenderAsync(new ViewContext(page, view, data, new TempDataDictionary(page.HttpContext, temporary), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
