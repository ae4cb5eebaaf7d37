using System.Diagnostics;
using Throughline.Casework.Storage;

namespace Throughline.Tests.Databases;

/// <summary>The program as an operator runs it: a process of its own.</summary>
public static class TheProgram
{
    public sealed record Ended(int Exit, string Output, string Errors);

    public static Process Start(DatabaseChoice choice, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "throughline.dll"));
        foreach (var word in words) start.ArgumentList.Add(word);
        start.Environment["Throughline__Sqlite"] = choice.Sqlite;
        start.Environment["Throughline__Postgres"] = choice.Postgres ?? "";
        return Process.Start(start)!;
    }

    public static async Task<Ended> Run(DatabaseChoice choice, params string[] words)
    {
        using var program = Start(choice, words);
        program.StandardInput.Close();
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new(program.ExitCode, await output, await errors);
    }
}
