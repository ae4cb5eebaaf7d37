using System.CommandLine;
using System.Text;
using Throughline.Casework.Access;
using Throughline.Casework.Occupations;

namespace Throughline.Verbs;

/// <summary>Takes a published list of codes.</summary>
internal static class ImportCodes
{
    private static readonly Argument<string> List = Of(new("list") { Description = "Which list: soc, the Standard Occupational Classification." });
    private static readonly Argument<string> File = new("file") { Description = "The list as CSV; its first line names the columns, among them code and title." };

    public static Verb Verb()
    {
        var verb = TheRecord.At(new("import-codes", "Takes a published list of codes in place of the one before: all of it or, when a line cannot be taken, nothing.",
            $"""
            {TheRecord.Where}
            The 23 major groups of SOC 2018 and some kinds of work are built in; with the list of 2018 every code is found by
            its title and an unknown one is told. Codes that are on record already stay as they are.

            Problems:
              One line each on standard error: 'soc2018.csv:17: '41-203' is not a SOC code; …'.

            Exit:
              0 when the list is in place; 2 when something could not be taken, and then the list before it stays.

            Examples:
              throughline import-codes soc soc2018.csv

            """) { List, File });
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, (services, token) => Run(services.GetRequiredService<ImportOccupations>(), parsed.GetRequiredValue(File), token), cancel));
        return verb;
    }

    private static async Task<int> Run(ImportOccupations import, string file, CancellationToken cancel)
    {
        if (!System.IO.File.Exists(file))
        {
            Console.Error.WriteLine($"{file}: there is no such file; name the list that was downloaded.");
            return ExitCode.NotUsable;
        }

        var bytes = await System.IO.File.ReadAllBytesAsync(file, cancel);
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            Console.Error.WriteLine($"{file}:{1 + bytes.AsSpan(0, Math.Max(0, problem.Index)).Count((byte)'\n')}: these bytes are not UTF-8; save the list as UTF-8.");
            return ExitCode.NotUsable;
        }

        var (occupations, problems) = ImportOccupations.Read(text);
        foreach (var problem in problems) Console.Error.WriteLine($"{file}:{problem.Line}: {problem.Message}");
        if (problems.Count > 0)
        {
            Console.Error.WriteLine($"{file}: nothing was imported; {problems.Count} problems are listed above.");
            return ExitCode.NotUsable;
        }

        var taken = await import.Handle(Actor.AtTheConsole(Throughline.Policy.Packs.All[0].Agency), occupations, cancel);
        Console.WriteLine($"{taken} codes are in place, {occupations.Count(each => each.IsDetailed)} of them kinds of work and {occupations.Count(each => each.IsMajorGroup)} major groups.");
        return ExitCode.Done;
    }

    private static Argument<string> Of(Argument<string> list)
    {
        list.AcceptOnlyFromAmong("soc");
        return list;
    }
}
