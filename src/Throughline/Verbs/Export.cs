using System.CommandLine;
using Throughline.Casework.Access;
using Throughline.Casework.Files;

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
            A file of that name is replaced once the new one is whole.

            Exit:
              0 when all cases were written; 2 when the record could not be reached or the file could not be written.

            Examples:
              throughline export cases.jsonl
              throughline export - --agency nebraska-vr | throughline evaluate - --json

            """) { File, agency });
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, async (services, token) =>
        {
            var file = parsed.GetRequiredValue(File);
            var export = services.GetRequiredService<ExportCases>();
            var agencies = TheRecord.Agencies(parsed.GetValue(agency));
            if (file == "-")
            {
                await using var output = Console.OpenStandardOutput();
                await Write(export, agencies, output, token);
                return ExitCode.Done;
            }

            int cases;
            await using (var whole = System.IO.File.Create(file + ".part")) cases = await Write(export, agencies, whole, token);
            System.IO.File.Move(file + ".part", file, overwrite: true);
            Console.WriteLine($"{cases} cases written to {file}.");
            return ExitCode.Done;
        }, cancel));
        return verb;
    }

    private static async Task<int> Write(ExportCases export, IReadOnlyList<string> agencies, Stream to, CancellationToken cancel)
    {
        var cases = 0;
        await using var buffered = new BufferedStream(to, 1 << 16);
        foreach (var agency in agencies) cases += await export.Handle(Actor.AtTheConsole(agency), buffered, cancel);
        return cases;
    }
}
