using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class What_is_done_behind_the_programs_back
{
    [Theory, OnBoth]
    public async Task Is_refused_by_the_database_itself(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.ACaseInJobSearch();

        foreach (var sql in new[] { "UPDATE entries SET body = ''", "DELETE FROM entries", "DELETE FROM reads", "UPDATE case_changes SET was = ''" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(async () =>
            {
                await given.Sql("INSERT INTO reads (agency, \"case\", at, staff, what, \"from\") VALUES ('a', 'b', '2024-01-01 00:00:00Z', 's', 'w', 'f') ON CONFLICT DO NOTHING");
                await given.Sql("INSERT INTO case_changes (agency, \"case\", at, field, \"by\") VALUES ('a', 'b', '2024-01-01 00:00:00Z', 'f', 's') ON CONFLICT DO NOTHING");
                await given.Sql(sql);
            });
            Assert.Contains("only grows", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory, OnBoth]
    public async Task Is_not_there_when_nobody_did_anything(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await ThreeCases(given);

        var verified = await given.Verified();

        Assert.Equal((3, 12L, 0), (verified.Cases, verified.Entries, verified.Broken.Count));
    }

    [Theory, OnBoth]
    public async Task Shows_at_the_first_entry_that_was_changed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var cases = await ThreeCases(given);

        foreach (var change in new[] { "body = replace(body, 'phone', 'text')", "\"on\" = '2024-02-03'", "recorded_by = 'dana'", "recorded_at = '2024-02-29 12:00:00Z'", "idempotency_key = ''", "kind = 'service'" })
        {
            await given.BehindItsBack($"CREATE TABLE kept AS SELECT * FROM entries; UPDATE entries SET {change} WHERE \"case\" = '{cases[1]}' AND seq = 3;");
            var broken = Assert.Single((await given.Verified()).Broken);
            Assert.Equal((cases[1], 3), (broken.Case, broken.Seq));
            await given.BehindItsBack("DELETE FROM entries; INSERT INTO entries SELECT * FROM kept; DROP TABLE kept;");
        }
    }

    [Theory, OnBoth]
    public async Task Shows_where_an_entry_is_missing(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var cases = await ThreeCases(given);

        await given.BehindItsBack($"DELETE FROM entries WHERE \"case\" = '{cases[0]}' AND seq = 2; DELETE FROM entries WHERE \"case\" = '{cases[2]}' AND seq = 4;");

        Assert.Equal([(cases[0], 2), (cases[2], 4)], (await given.Verified()).Broken.Select(broken => (broken.Case, broken.Seq)));
    }

    [Theory, OnBoth]
    public async Task Shows_though_the_tail_was_cut_and_the_number_of_entries_with_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var cases = await ThreeCases(given);

        await given.BehindItsBack($"DELETE FROM entries WHERE \"case\" = '{cases[0]}' AND seq > 2; UPDATE cases SET head_seq = 2 WHERE number = '{cases[0]}';");

        Assert.Equal((cases[0], 2), Assert.Single((await given.Verified()).Broken) is var broken ? (broken.Case, broken.Seq) : default);
    }

    [Theory, OnBoth]
    public async Task Shows_where_an_entry_was_slipped_in(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var cases = await ThreeCases(given);

        await given.BehindItsBack($"""
            INSERT INTO entries SELECT agency, "case", 5, "on", recorded_at, recorded_by, kind, body, idempotency_key, hash FROM entries WHERE "case" = '{cases[0]}' AND seq = 4
            """);

        Assert.Equal(5, Assert.Single((await given.Verified()).Broken).Seq);
    }

    private static async Task<List<string>> ThreeCases(Given given)
    {
        var cases = new List<string>();
        for (var n = 0; n < 3; n++)
        {
            cases.Add(await given.ACaseInJobSearch());
            await given.Recorded(cases[n], Entries.Contact("2024-02-05"));
            await given.Recorded(cases[n], Entries.Contact("2024-02-12"));
        }

        return cases;
    }
}
