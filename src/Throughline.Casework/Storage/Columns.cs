using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Throughline.Casework.Storage;

internal static class Columns
{
    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateOnly Day(this DbDataReader row, int column) => row is SqliteDataReader ? SqliteText.Day(row.GetString(column)) : row.GetFieldValue<DateOnly>(column);

    public static DateOnly? DayOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);

    public static DateTime Instant(this DbDataReader row, int column) =>
        row is SqliteDataReader ? SqliteText.Instant(row.GetString(column)) : DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);

    public static byte[]? BytesOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
