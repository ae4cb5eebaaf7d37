using Throughline.Casework.Record;

namespace Throughline.Verbs;

/// <summary>Makes everything derived again from the entries.</summary>
internal static class Rebuild
{
    public static Verb Verb()
    {
        var agency = TheRecord.AgencyOption();
        var verb = TheRecord.At(new("rebuild", "Makes cards, deadlines and report tables again from the entries, and says where they differed.",
            $"""
            {TheRecord.Where}
            Answers:
              A line for each row that was not what follows from the entries today; it is mended. Nothing differs in a record that
              only this program has written, and whose day has turned: it turns when the program runs.

            Exit:
              0 when the tables are right now; 2 when the record could not be reached.

            """) { agency });
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, async (services, token) =>
        {
            var mended = 0;
            foreach (var each in TheRecord.Agencies(parsed.GetValue(agency)))
            {
                foreach (var difference in await services.GetRequiredService<RebuildRecord>().Handle(each, token))
                {
                    Console.WriteLine($"{difference.Agency} {difference.Case}: {difference.What}");
                    mended++;
                }
            }

            Console.WriteLine(mended == 0 ? "Nothing differed." : $"{mended} differences, all mended.");
            return ExitCode.Done;
        }, cancel));
        return verb;
    }
}
