using System.CommandLine;
using Throughline.Casework.Access;
using Throughline.Casework.Files;
using Throughline.Policy;
using Throughline.Policy.Agencies;

namespace Throughline.Verbs;

/// <summary>Writes the record's case files.</summary>
internal static class Export
{
    private static readonly Argument<string> File = new("file") { Description = "The file to write, JSON Lines; '-' writes to standard output." };

    public static Verb Verb()
    {
        var agency = TheRecord.AgencyOption();
        var verb = TheRecord.At(new("export", "Writes all case files as JSON Lines: what 'evaluate' and 'import' read.",
            $"""
            {TheRecord.Where}
            Always all cases of the agencies, and it says so before it writes; a file of that name is replaced once the new one is
            whole. The name of a file is not the number of a case: one case alone is read through the API.

            Exit:
              0 when all cases were written; 2 when the record could not be reached, the file could not be written, or its name is
              the number of a case.

            Examples:
              throughline export cases.jsonl
              throughline export - --agency {Packs.All[0].Agency} | throughline evaluate - --json

            """) { File, agency });
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, async (services, token) =>
        {
            var file = parsed.GetRequiredValue(File);
            if (IsNumber(file))
            {
                Console.Error.WriteLine($"throughline export: {file} is the number of a case. The cases of an agency are written to a file, all of them: throughline export cases.jsonl");
                return ExitCode.NotUsable;
            }

            var export = services.GetRequiredService<ExportCases>();
            var agencies = TheRecord.Agencies(parsed.GetValue(agency));
            if (file == "-")
            {
                await using var output = Console.OpenStandardOutput();
                await Write(export, agencies, output, token);
                return ExitCode.Done;
            }

            Console.Error.WriteLine($"Writing all cases of {string.Join(", ", agencies)} to {file}.");
            int cases;
            await using (var whole = System.IO.File.Create(file + ".part")) cases = await Write(export, agencies, whole, token);
            System.IO.File.Move(file + ".part", file, overwrite: true);
            Console.WriteLine($"{cases} cases written to {file}.");
            return ExitCode.Done;
        }, cancel));
        return verb;
    }

    // However it is typed.
    private static bool IsNumber(string file) => Packs.All.Any(pack => pack.CaseNumbers.Read(file.ToUpperInvariant()) is not null);

    private static async Task<int> Write(ExportCases export, IReadOnlyList<string> agencies, Stream to, CancellationToken cancel)
    {
        var cases = 0;
        await using var buffered = new BufferedStream(to, 1 << 16);
        foreach (var agency in agencies) cases += await export.Handle(Actor.AtTheConsole(agency), buffered, cancel);
        return cases;
    }
}
