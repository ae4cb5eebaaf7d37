using Throughline.Casework.Record;

namespace Throughline.Verbs;

/// <summary>Looks for entries that were changed, removed or added behind the program's back.</summary>
internal static class Verify
{
    public static Verb Verb()
    {
        var verb = TheRecord.At(new("verify", "Walks the chain of every case and names the first entry that was changed or removed behind the program's back.",
            $"""
            {TheRecord.Where}
            Every entry carries a hash over itself and all entries before it in its case, and the case knows its last one.

            Exit:
              0 when every entry is what was recorded; 1 when one is not; 2 when the record could not be reached.

            """));
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, async (services, token) =>
        {
            var verified = await services.GetRequiredService<VerifyRecord>().Handle(token);
            foreach (var broken in verified.Broken) Console.WriteLine(broken);
            Console.WriteLine($"{verified.Entries} entries of {verified.Cases} cases: {(verified.Broken.Count == 0 ? "all as recorded" : $"{verified.Broken.Count} cases are not as recorded")}.");
            return verified.Broken.Count == 0 ? ExitCode.Done : 1;
        }, cancel));
        return verb;
    }
}
