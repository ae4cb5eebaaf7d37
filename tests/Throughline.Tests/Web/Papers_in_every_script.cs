using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Throughline.Policy.Agencies;
using Throughline.Policy.Documents;
using Throughline.Pdf;

namespace Throughline.Tests.Web;

/// <summary>What is printed is read as it was signed, whatever it is written in, however many print at once.</summary>
public sealed class Papers_in_every_script(OpenSite open)
{
    private static readonly DocumentType Type = Packs.All.SelectMany(pack => pack.Documents).First(type => type.SignedBy.Count > 0);

    [Theory]
    [InlineData("陳美玲", "中文")]
    [InlineData("محمد حسن", "العربية")]
    [InlineData("प्रिया शर्मा", "हिन्दी")]
    [InlineData("Nguyễn Thị Hương", "đường")]
    [InlineData("Łucja Żółć", "first office traffic flow")]
    [InlineData("김민준", "한국어")]
    [InlineData("Olena Шевченко", "Українська")]
    [InlineData("Zoë 👩‍🔧", "👍 done")]
    public async Task A_name_and_an_answer_are_read_back_from_the_paper(string name, string answer)
    {
        var text = await Text(await Printed(name, answer));

        // Word by word: what is written from right to left is read back in the order in which it stands.
        foreach (var word in $"{name} {answer}".Split(' ')) Assert.Contains(Plain(word), Plain(text), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public async Task Its_title_questions_and_answers_are_headings_and_paragraphs()
    {
        var structure = await Run("pdfinfo", "-struct-text", await Kept(await Printed("Ana Ruiz", "Retail work")));

        Assert.Contains("H1", structure, StringComparison.Ordinal);
        Assert.Contains("H2", structure, StringComparison.Ordinal);
        Assert.Contains(Type.Sections[0].Label, structure, StringComparison.Ordinal);
        Assert.Contains("Retail work", structure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_five_at_once_are_all_printed()
    {
        var papers = await Task.WhenAll(Enumerable.Range(1, 25).Select(nth => Printed($"Person {nth}", $"Answer {nth}")));

        Assert.All(papers, paper => Assert.Equal("%PDF"u8.ToArray(), paper[..4]));
        Assert.Contains("Answer 25", await Text(papers[24]), StringComparison.Ordinal);
    }

    private async Task<byte[]> Printed(string name, string answer)
    {
        var site = await open.Get();
        await using var scope = site.App.Services.CreateAsyncScope();
        var today = new DateOnly(2024, 11, 22);
        var answers = Type.Sections.ToDictionary(section => section.Name, section => section.How == AnswerForm.InText ? answer : section.How == AnswerForm.ByADay ? "2024-11-20" : section.Options[0].Word);
        var paper = new Paper(Type, answers, [new(name, "client", today, "typed on screen", new string('a', 64))], [], name, "NE-1", "Nebraska VR", today, today);
        var context = new ActionContext(new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new RouteData(), new ActionDescriptor());
        return await scope.ServiceProvider.GetRequiredService<PrintPaper>().Handle(context, paper, TestContext.Current.CancellationToken);
    }

    private static async Task<string> Kept(byte[] paper)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("throughline-script-").FullName, "paper.pdf");
        await File.WriteAllBytesAsync(file, paper, TestContext.Current.CancellationToken);
        return file;
    }

    private static async Task<string> Text(byte[] paper) => await Run("pdftotext", "-raw", await Kept(paper), "-");

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, run.ExitCode);
        return said;
    }

    // Letters alone: what joins them is written one way in a page and another in a paper.
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(rune => System.Text.Rune.IsLetterOrDigit(rune)).Select(rune => rune.ToString()));
}
