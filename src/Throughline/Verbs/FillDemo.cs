using Throughline.Casework.Schema;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;

namespace Throughline.Verbs;

/// <summary>Fills an empty record with example cases.</summary>
internal static class FillDemo
{
    public static Verb Verb()
    {
        var verb = TheRecord.At(new("demo", "Fills an empty record with four agencies, their staff and 300 cases of invented people.",
            $"""
            {TheRecord.Where}
            The record is made when there is none. Every person, employer and number in it is invented; the files lie between two
            years ago and yesterday. The same day gives the same cases.

            Answers:
              The accounts, one a line (user name, name, part, agency), and the password that all of them have.

            Exit:
              0 when it was filled; 2 when the record is not empty, or could not be reached. Then nothing was changed.

            Examples:
              throughline demo --sqlite demo.db
              throughline serve --sqlite demo.db

            """));
        verb.SetAction((parsed, cancel) => TheRecord.Open(parsed, async (services, token) =>
        {
            await services.GetRequiredService<MigrateDatabase>().Handle(token);
            switch (await ActivatorUtilities.CreateInstance<Throughline.Demo.FillDemo>(services).Handle(token))
            {
                case Throughline.Demo.FillDemo.Outcome.Filled filled:
                    Console.WriteLine($"Filled: {filled.Cases} cases with {filled.Entries:N0} entries, {filled.Employers} employers, {filled.Accounts.Count} accounts.");
                    Console.WriteLine();
                    Print(filled.Accounts);
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

    /// <summary>The accounts of a demo, for whoever wants to sign in.</summary>
    public static void Print(IReadOnlyList<DemoAccount> accounts)
    {
        Console.WriteLine($"Every person here is invented. The password of all of them is  {Throughline.Demo.FillDemo.Password}");
        foreach (var agency in accounts.GroupBy(account => account.Agency))
        {
            Console.WriteLine();
            Console.WriteLine(Packs.Of(agency.Key)!.Name);
            foreach (var account in agency) Console.WriteLine($"  {account.UserName,-40} {account.Name,-26} {account.Part}{(account.Case is { } own ? $", case {own}" : "")}");
        }
    }
}
