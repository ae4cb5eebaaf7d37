using System.CommandLine;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Verbs;

/// <summary>Takes case files into the record.</summary>
internal static class Import
{
    private const int AtOnce = 8;

    private static readonly Argument<string> File = new("file") { Description = "Case files, one a line (JSON Lines), or one case file; '-' reads standard input." };
    private static readonly Option<bool> Report = new("--report") { Description = "For files from elsewhere: records also what policy would have refused, and lists it." };

    public static Verb Verb()
    {
        var verb = TheRecord.At(new("import", "Takes case files into the record: all of the input or, when something in it cannot be taken, nothing.",
            $"""
            {TheRecord.Where}
            The same file again changes nothing; a file that has grown adds what is new. What policy refuses is refused here too,
            unless --report says that the files tell of what has happened elsewhere. The input is looked through before anything
            is written; stopped half-way, run it again. A file names no worker: a supervisor assigns the cases that it opens.

            Answers:
              With --report, a line for each thing that policy would have refused. For each case opened, a line for everybody in the
              record who may be the same person, and why. Last how many cases were opened, and how many have no worker.

            Problems:
              One line each on standard error, with where it is: 'cases.jsonl:17: entries[3].on: …', '-:17: …' for standard input.

            Exit:
              0 when everything is in the record; 2 when something could not be taken, and then nothing was.

            Examples:
              throughline import cases.jsonl
              throughline import archive.jsonl --report > findings.txt

            """) { File, Report });
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, (services, token) =>
            Run(services.GetRequiredService<ImportCase>(), services.GetRequiredService<KnownPeople>(), parsed.GetRequiredValue(File), parsed.GetValue(Report) ? AppendMode.Legacy : AppendMode.Normal, token), cancel));
        return verb;
    }

    private static async Task<int> Run(ImportCase import, KnownPeople people, string file, AppendMode mode, CancellationToken cancel)
    {
        await using var input = await Opened(file, cancel);
        var seen = new Dictionary<(string, string), CaseLine>();
        if (await LookThrough(import, file, input, mode, seen, cancel) is var problems and > 0)
        {
            Console.Error.WriteLine($"{file}: nothing was imported; {problems} problems are listed above.");
            return ExitCode.NotUsable;
        }

        var (opened, grown, same, entries, withoutWorker) = (new List<CaseLine>(), 0, 0, 0, 0);
        var once = CaseFiles.In(input, cancel).Where(line => seen[Of(line)].Line == line.Line);
        await foreach (var (line, outcome) in InOrder(once, line => import.Handle(new(line.File!, Actor.AtTheConsole(line.File!.Pack.Agency), mode), cancel)))
        {
            if (outcome is not ImportOutcome.Taken taken)
            {
                Tell(file, line.Line, ((ImportOutcome.Left)outcome).Problems);
                Console.Error.WriteLine($"{file}: someone else changed case {line.File!.Number} during the import; the other cases are imported. Run it again.");
                return ExitCode.NotUsable;
            }

            foreach (var finding in taken.Findings) Console.WriteLine($"{file}:{line.Line}: entries[{finding.Position}]: {(finding.OnlyUnlikely ? "look at it again" : "policy would have refused it")}: {finding.Title}, {string.Join("; ", finding.Because)} ({finding.Rule})");
            entries += taken.EntriesAdded;
            if (taken.HasNoWorker) withoutWorker++;
            if (taken.Opened) opened.Add(line with { File = new(line.File!.Pack, line.File!.Number, line.File!.Person, line.File!.Providers, []) });
            else if (taken.EntriesAdded > 0 || taken.HeaderChanged) grown++;
            else same++;
        }

        await TellKnown(people, file, opened, cancel);
        Console.WriteLine($"{opened.Count} cases opened, {grown} grown, {same} as they were; {entries} entries added.");
        if (withoutWorker > 0) Console.WriteLine($"{withoutWorker} of them have no worker yet: a supervisor finds them under Not assigned.");
        return ExitCode.Done;
    }

    private static async Task<int> LookThrough(ImportCase import, string file, FileStream input, AppendMode mode, Dictionary<(string, string), CaseLine> seen, CancellationToken cancel)
    {
        var problems = 0;
        await foreach (var (line, outcome) in InOrder(CaseFiles.In(input, cancel), line => line.File is null
            ? Task.FromResult<ImportOutcome>(new ImportOutcome.Left(line.Defects))
            : import.Handle(new(line.File, Actor.AtTheConsole(line.File.Pack.Agency), mode) { OnlyLook = true }, cancel)))
        {
            var found = outcome is ImportOutcome.Left left ? left.Problems : [];
            if (line.File is not null && !seen.TryAdd(Of(line), line with { File = null })) found = Twice(line.File, line, seen[Of(line)]);
            Tell(file, line.Line, found);
            problems += found.Count;
        }

        return problems;
    }

    // Of two that came together the later is told.
    private static async Task TellKnown(KnownPeople people, string file, List<CaseLine> opened, CancellationToken cancel)
    {
        var toCome = opened.Select(Of).ToHashSet();
        await foreach (var (line, known) in InOrder(opened.ToAsyncEnumerable(), line => people.Like(line.File!, cancel)))
        {
            toCome.Remove(Of(line));
            foreach (var person in known.Where(person => !toCome.Contains((line.File!.Pack.Agency, person.Case))))
            {
                Console.WriteLine($"{file}:{line.Line}: {line.File!.Number} may be the person of {person.Case}: {string.Join(", ", person.Because)}");
            }
        }
    }

    private static (string, string) Of(CaseLine line) => (line.File!.Pack.Agency, line.File!.Number);

    // Several at once, told in the order of the lines: while one waits for the disk, others are worked out, and the disk takes them together.
    private static async IAsyncEnumerable<(CaseLine Line, T Outcome)> InOrder<T>(IAsyncEnumerable<CaseLine> lines, Func<CaseLine, Task<T>> work)
    {
        var under = new Queue<(CaseLine Line, Task<T> Outcome)>();
        await foreach (var line in lines)
        {
            if (under.Count == AtOnce) yield return await Next();
            under.Enqueue((line, Task.Run(() => work(line))));
        }

        while (under.Count > 0) yield return await Next();

        async Task<(CaseLine, T)> Next()
        {
            var (line, outcome) = under.Dequeue();
            return (line, await outcome);
        }
    }

    // The same line twice says nothing new; two that differ are two opinions of one case.
    private static Defect[] Twice(CaseFile of, CaseLine line, CaseLine first) =>
        line.Hash == first.Hash ? [] : [new("case", $"'{of.Number}' is on line {first.Line} already, with other content; give each case one line")];

    private static void Tell(string file, long line, IReadOnlyList<Defect> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine($"{file}:{line + problem.Line - 1}: {problem}");
    }

    // Standard input is read twice too: what it brought is kept beside until the end.
    private static async Task<FileStream> Opened(string file, CancellationToken cancel)
    {
        if (file != "-")
        {
            if (Directory.Exists(file)) throw new IOException($"{file} is a folder, not a case file");
            return new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        }

        var kept = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(kept, cancel);
        return kept;
    }
}
