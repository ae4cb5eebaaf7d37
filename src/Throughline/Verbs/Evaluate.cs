using System.CommandLine.Parsing;
using System.CommandLine;
using System.Text;
using Throughline.Casework.Agencies;
using Throughline.Policy.Agencies;
using Throughline.Policy.Typed;

namespace Throughline.Verbs;

/// <summary>What policy says of case files that someone hands in; nothing is kept.</summary>
internal static class Evaluate
{
    private static readonly Argument<string> File = new("file")
    {
        Description = "A case file (JSON), or many, one a line (JSON Lines); '-' reads lines from standard input.",
    };

    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        HelpName = "yyyy-MM-dd",
        Description = "The day to look from: later entries are not seen. Without it, today where the case's agency is.",
        CustomParser = Day,
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "One evaluation a line, as JSON, alone on standard output. Without it, a table for people.",
    };

    public static Verb Verb()
    {
        var verb = new Verb("evaluate", "Says what policy asks of case files: what is owed, by when and why; nothing is kept.",
            """
            Answers:
              For each case what is owed, since when, by when and why; which steps are open and what is missing for the others;
              which entries policy refuses. One case after another, in the order of the input, of any size.

            Defects:
              A line that is not a case file is reported on standard error, one line a defect, with where it is and what is
              expected: 'cases.jsonl:17: entries[3].on: …', '-:17: …' for standard input. The others are evaluated all the same.
              Blank lines count as lines. A file may also hold one case file over several lines.

            Exit:
              0 when everything was evaluated, whatever is overdue; 2 when something was not a case file or could not be read.

            Examples:
              throughline evaluate case.json --as-of 2024-06-01
              cat cases.jsonl | throughline evaluate - --as-of 2024-06-01 --json > evaluations.jsonl

            """)
        {
            File, AsOf, Json,
        };
        verb.SetAction((parsed, cancel) => Run(parsed.GetRequiredValue(File), parsed.GetValue(AsOf), parsed.GetValue(Json), cancel));
        return verb;
    }

    private static async Task<int> Run(string file, DateOnly? asOf, bool asJson, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        await using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
        try
        {
            return await Run(file, AsOfFor(asOf), asJson, output, errors, cancel) ? ExitCode.Done : ExitCode.NotUsable;
        }
        catch (IOException problem)
        {
            await errors.WriteLineAsync($"{file}: {problem.Message}");
        }
        catch (UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{file}: may not be read");
        }

        return ExitCode.NotUsable;
    }

    private static async Task<bool> Run(string file, Func<Pack, DateOnly> asOf, bool asJson, Stream output, TextWriter errors, CancellationToken cancel)
    {
        var lines = new EvaluateLines(file, () => new(asOf, asJson));
        if (file == "-")
        {
            await using var input = Console.OpenStandardInput();
            return await lines.Run(input, output, errors, cancel);
        }

        if (Directory.Exists(file)) throw new IOException("is a folder, not a case file");
        if (!System.IO.File.Exists(file)) throw new IOException("there is no such file");
        await using var opened = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        if (!opened.CanSeek || await CaseText.OverLines(opened, cancel) is not { } text) return await lines.Run(opened, output, errors, cancel);

        var batch = new LineBatch();
        new EvaluateBatch(asOf, asJson).RunWhole(file, text, batch);
        await output.WriteAsync(batch.Output.WrittenMemory, cancel);
        foreach (var error in batch.Errors) await errors.WriteLineAsync(error);
        return batch.Errors.Count == 0;
    }

    private static Func<Pack, DateOnly> AsOfFor(DateOnly? day)
    {
        if (day is { } given) return _ => given;
        var clock = new AgencyClock(TimeProvider.System);
        return clock.Today;
    }

    private static DateOnly? Day(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (TypedDay.IsWritten(text, out var day)) return day;
        given.AddError($"--as-of: '{text}' is not a date; expected a day that exists, as yyyy-MM-dd, from 1900 to 2999");
        return null;
    }
}
