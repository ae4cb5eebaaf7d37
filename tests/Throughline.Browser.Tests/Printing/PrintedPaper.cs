using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Throughline.Browser.Tests.Printing;

/// <summary>A PDF that the program printed, and what poppler says of it.</summary>
public sealed partial class PrintedPaper : IDisposable
{
    private readonly string folder;

    private PrintedPaper(string folder, string facts, string text)
    {
        this.folder = folder;
        Tagged = Fact(facts, "Tagged");
        Title = Fact(facts, "Title");
        Pages = int.Parse(Fact(facts, "Pages"), System.Globalization.CultureInfo.InvariantCulture);
        Feet = Foot().Count(text);
        Text = Gaps().Replace(Foot().Replace(text, "").Replace(Title, "", StringComparison.Ordinal), " ");
    }

    public string Tagged { get; }

    public string Title { get; }

    public int Pages { get; }

    /// <summary>How many pages say at their foot which of how many they are.</summary>
    public int Feet { get; }

    /// <summary>All of its text but the feet, in the order in which it was written, with single spaces.</summary>
    public string Text { get; }

    /// <summary>Asked for by whoever is signed in on the page.</summary>
    public static async Task<PrintedPaper> Of(IPage page, string address)
    {
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), address).ToString(), new() { Timeout = 60_000 });
        Assert.Equal((200, "application/pdf"), (answer.Status, answer.Headers["content-type"]));
        var folder = Directory.CreateTempSubdirectory("throughline-paper-").FullName;
        var file = Path.Combine(folder, "paper.pdf");
        await File.WriteAllBytesAsync(file, await answer.BodyAsync());
        return new(folder, await Run("pdfinfo", file), await Run("pdftotext", "-raw", file, "-"));
    }

    /// <summary>Keeps a picture of each page under a name in THROUGHLINE_PICTURES, if there is such a folder.</summary>
    public async Task Picture(string name)
    {
        if (Browsing.Pictures is { } pictures) await Run("pdftoppm", "-r", "70", "-png", Path.Combine(folder, "paper.pdf"), Path.Combine(pictures, name));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Fact(string facts, string name) => facts.Split('\n').Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"There is no {program}. Install Debian's package: apt-get install -y --no-install-recommends poppler-utils");
        var (said, wrong) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, $"{program}: {await wrong}");
        return await said;
    }

    [GeneratedRegex(@"Page [0-9]+ of [0-9]+")]
    private static partial Regex Foot();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gaps();
}
