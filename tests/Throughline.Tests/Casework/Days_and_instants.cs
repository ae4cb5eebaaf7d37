using Microsoft.Data.Sqlite;
using Throughline.Casework.Storage;
using Throughline.Policy.Reading;

namespace Throughline.Tests.Casework;

public sealed class Days_and_instants
{
    // From the whole second to the ten millionth part of one, and the ends of a day, a year and a century.
    public static TheoryData<long> Instants =>
    [
        new DateTime(2024, 2, 29, 23, 59, 59).Ticks, new DateTime(2024, 2, 29, 23, 59, 59).Ticks + 9_999_999, new DateTime(2000, 1, 1).Ticks, new DateTime(2000, 1, 1).Ticks + 1,
        new DateTime(1999, 12, 31, 6, 5, 4).Ticks + 1_000_000, new DateTime(2026, 11, 22, 9, 32, 42).Ticks + 307_890, new DateTime(9999, 12, 31, 23, 59, 59).Ticks + 120,
    ];

    [Theory, MemberData(nameof(Instants))]
    public void Are_read_back_as_they_were_written(long ticks)
    {
        var instant = new DateTime(ticks, DateTimeKind.Utc);
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT $1, $2";
        command.Parameters.AddWithValue("$1", instant);
        command.Parameters.AddWithValue("$2", DateOnly.FromDateTime(instant));
        using var row = command.ExecuteReader();
        Assert.True(row.Read());

        Assert.Equal((instant, DateTimeKind.Utc), (row.Instant(0), row.Instant(0).Kind));
        Assert.Equal(DateOnly.FromDateTime(instant), row.Day(1));
    }
}
