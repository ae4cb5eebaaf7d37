using Throughline.Casework.Schema;

namespace Throughline.Verbs;

/// <summary>Brings the record to this program's schema.</summary>
internal static class Migrate
{
    public static Verb Verb()
    {
        var verb = TheRecord.At(new("migrate", "Makes the record, or brings an older one to this program's schema.",
            $"""
            {TheRecord.Where}
            Safe to run twice, and by two programs at once: one does the work and the other waits for it.
            A record that a newer program has written is left alone.

            Exit:
              0 when the record has this program's schema; 2 when it could not be reached or is newer.

            Examples:
              throughline migrate
              throughline migrate --postgres "Host=db;Database=throughline;Username=throughline;Password=…"

            """));
        verb.SetAction((parsed, cancel) => TheRecord.Open(parsed, async (services, token) =>
        {
            var applied = await services.GetRequiredService<MigrateDatabase>().Handle(token);
            Console.WriteLine(applied.Count == 0 ? "The record has this program's schema already." : $"Applied {string.Join(", ", applied)}.");
            return ExitCode.Done;
        }, cancel));
        return verb;
    }
}
