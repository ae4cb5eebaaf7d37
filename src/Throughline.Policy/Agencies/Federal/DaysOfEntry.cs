using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Every day that an entry says besides its own, by its field in the contract. Read off the kinds themselves, so that a new field is asked about like the others.</summary>
public static class DaysOfEntry
{
    private static readonly ConcurrentDictionary<Type, Func<Entry, IEnumerable<(string Field, DateOnly First, DateOnly Last)>>> Readers = new();

    /// <summary>Each with its first and last day: of a month both ends, of a day itself.</summary>
    public static IEnumerable<(string Field, DateOnly First, DateOnly Last)> In(Entry entry) => Readers.GetOrAdd(entry.GetType(), ReaderOf)(entry);

    private static Func<Entry, IEnumerable<(string, DateOnly, DateOnly)>> ReaderOf(Type kind)
    {
        var readers = kind.GetProperties().Where(property => property.Name != nameof(Entry.On)).Select(property => (Field: JsonNamingPolicy.CamelCase.ConvertName(property.Name), Property: property)).ToList();
        var own = readers.Where(each => IsDay(each.Property)).ToList();
        // Lists of rows, as the goals of a plan: their days are asked about at the list.
        var lists = readers.Where(each => each.Property.PropertyType is { IsArray: true } type && type.GetElementType()!.GetProperties().Any(IsDay))
            .Select(each => (each.Field, each.Property, Rows: each.Property.PropertyType.GetElementType()!.GetProperties().Where(IsDay).ToList())).ToList();
        return entry =>
        [
            .. own.SelectMany(each => Said(each.Field, each.Property.GetValue(entry))),
            .. lists.SelectMany(each => ((Array?)each.Property.GetValue(entry))?.Cast<object>().SelectMany(row => each.Rows.SelectMany(day => Said(each.Field, day.GetValue(row)))) ?? []),
        ];
    }

    private static bool IsDay(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(DateOnly) || type == typeof(Month));

    private static IEnumerable<(string, DateOnly, DateOnly)> Said(string field, object? value) => value switch
    {
        DateOnly day => [(field, day, day)],
        Month month => [(field, month.First, month.Last)],
        _ => [],
    };
}
