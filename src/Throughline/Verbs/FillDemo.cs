using System.CommandLine;
using System.Security.Cryptography;
using Throughline.Casework.Schema;
using Throughline.Demo.People;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;

namespace Throughline.Verbs;

/// <summary>Fills an empty record with example cases.</summary>
internal static class FillDemo
{
    private static readonly string[] Words =
        ["amber", "birch", "canyon", "cedar", "copper", "cotton", "delta", "ember", "fern", "garnet", "harbor", "hazel", "heron", "juniper", "lantern", "linden", "maple", "meadow", "orchard", "pebble", "prairie", "quartz", "river", "saffron", "spruce", "thistle", "timber", "violet", "walnut", "willow", "winter", "yarrow"];

    private static readonly Option<string?> Password = new("--password") { Description = "The password of all accounts, of 12 characters or more. Without it one is made up." };

    public static Verb Verb()
    {
        var verb = TheRecord.At(new("demo", "Fills an empty record with the agencies, their staff and 387 cases of invented people.",
            $"""
            {TheRecord.Where}
            The record is made when there is none. Every person, employer and number in it is invented; the files lie between two
            years ago and yesterday. The same day gives the same cases. Nothing happens in it by itself afterwards: its pages say how
            old it is, and a new record is filled anew.

            Answers:
              The accounts of each agency, one a line (user name, name, role), and the password that all of them have. It is kept
              nowhere in clear: note it.

            Exit:
              0 when it was filled; 2 when the record is not empty, or could not be reached. Then nothing was changed.

            Examples:
              throughline demo --sqlite demo.db
              throughline serve --sqlite demo.db

            """) { Password });
        verb.SetAction((parsed, cancel) => TheRecord.Open(parsed, async (services, token) =>
        {
            var password = parsed.GetValue(Password) ?? MadeUp();
            if (password.Length < 12)
            {
                Console.Error.WriteLine("throughline demo: a password has 12 characters or more.");
                return ExitCode.NotUsable;
            }

            await services.GetRequiredService<MigrateDatabase>().Handle(token);
            switch (await ActivatorUtilities.CreateInstance<Throughline.Demo.FillDemo>(services).Handle(password, token))
            {
                case Throughline.Demo.FillDemo.Outcome.Filled filled:
                    Console.WriteLine($"Filled: {filled.Cases} cases with {filled.Entries:N0} entries, {filled.Employers} employers, {filled.Accounts.Count} accounts.");
                    Console.WriteLine();
                    Print(filled.Accounts, password);
                    return ExitCode.Done;
                case Throughline.Demo.FillDemo.Outcome.NotEmpty found:
                    Console.Error.WriteLine($"throughline: the record is not empty: it holds {found.Cases} cases, {found.Accounts} accounts and {found.Employers} employers. The demo fills an empty one only; name another with --sqlite or --postgres.");
                    return ExitCode.NotUsable;
                default:
                    return ExitCode.NotUsable;
            }
        }, cancel));
        return verb;
    }

    // The accounts of a demo, for whoever wants to sign in.
    private static void Print(IReadOnlyList<DemoAccount> accounts, string password)
    {
        Console.WriteLine($"Every person here is invented. The password of all of them is  {password}");
        foreach (var agency in accounts.GroupBy(account => account.Agency))
        {
            var pack = Packs.Of(agency.Key)!;
            Console.WriteLine();
            Console.WriteLine(pack.Name);
            foreach (var account in agency) Console.WriteLine($"  {account.UserName,-40} {account.Name,-26} {Part(account, pack)}");
        }
    }

    private static string Part(DemoAccount account, Pack pack) => string.Join(", ", new[]
    {
        account.Role == Casework.Access.Role.Client ? pack.Client : pack.Role(account.Role.JsonName()).Name, account.Provider?.Replace('-', ' '), account.Office, account.Case is { } own ? $"case {own}" : null,
    }.OfType<string>());

    private static string MadeUp() => $"{string.Join('-', RandomNumberGenerator.GetItems<string>(Words, 3))}-{RandomNumberGenerator.GetInt32(1000, 10_000)}";
}
