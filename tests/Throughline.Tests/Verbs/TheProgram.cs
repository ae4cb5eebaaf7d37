using System.Diagnostics;
using System.Text;

namespace Throughline.Tests.Verbs;

/// <summary>The built program, run as anybody would run it.</summary>
internal static class TheProgram
{
    public sealed record Outcome(int Exit, string[] Lines, string[] Errors);

    public static Task<Outcome> Run(params string[] arguments) => RunWith(Stream.Null, arguments);

    public static Task<Outcome> RunWith(string input, params string[] arguments) => RunWith(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    public static async Task<Outcome> RunWith(Stream input, params string[] arguments)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var program = Start(arguments);
        var output = program.StandardOutput.ReadToEndAsync(cancel);
        var errors = program.StandardError.ReadToEndAsync(cancel);
        await using (var standard = program.StandardInput.BaseStream) await input.CopyToAsync(standard, cancel);
        await program.WaitForExitAsync(cancel);
        return new(program.ExitCode, Lines(await output), Lines(await errors));
    }

    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "throughline.dll"), .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;

    private static string[] Lines(string text) => text.Split('\n') is [.. var lines, ""] ? lines : text.Split('\n');
}
