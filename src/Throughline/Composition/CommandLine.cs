using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine;
using Throughline.Verbs;

namespace Throughline.Composition;

/// <summary>The one program and its verbs. Exit 0 when done, 2 for input that cannot be used.</summary>
internal static class CommandLine
{
    /// <summary>A new verb is a class with <c>Verb()</c> and a line here.</summary>
    private static RootCommand Root() => new(
        """
        Throughline: case management for employment services in vocational rehabilitation.
        What policy asks, by when and why, worked out from what is on record.
        'throughline <command> --help' tells all about a command, with examples.
        """)
    {
        Evaluate.Verb(),
        Migrate.Verb(),
        Import.Verb(),
        ImportCodes.Verb(),
        Export.Verb(),
        Rebuild.Verb(),
        Verify.Verb(),
        PutInForce.Verb(),
        FillDemo.Verb(),
        ListRequirements.Verb(),
        Serve.Verb(),
    };

    public static Task<int> Run(string[] args)
    {
        var root = Root();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithDetails((HelpAction)help.Action!);

        // '@' in front of a name is part of the name, not a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction ? Task.FromResult(NotUnderstood(parsed)) : Carry(parsed);
    }

    /// <summary>What no verb foresaw is a mistake of this program's: one line, and no stack trace in somebody's face.</summary>
    private static async Task<int> Carry(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or HostAbortedException))
        {
            await Console.Error.WriteLineAsync($"throughline: a mistake of this program: {mistake.GetType().Name}: {mistake.Message.ReplaceLineEndings(" ")}");
            return ExitCode.OurMistake;
        }
    }

    private static int NotUnderstood(ParseResult parsed)
    {
        // Beside an unknown word, "a command is required" says nothing new.
        var errors = parsed.UnmatchedTokens is [var unknown, ..] ? parsed.Errors.Where(error => error.Message.Contains(unknown, StringComparison.Ordinal)) : parsed.Errors;
        foreach (var error in errors) Console.Error.WriteLine($"throughline: {error.Message}");
        var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        Console.Error.WriteLine($"'throughline {verb}--help' says how it is used.");
        return ExitCode.NotUsable;
    }

    private sealed class HelpWithDetails(HelpAction brief) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parsed)
        {
            brief.Invoke(parsed);
            if (parsed.CommandResult.Command is Verb verb) parsed.InvocationConfiguration.Output.WriteLine(verb.Details);
            return ExitCode.Done;
        }
    }
}
