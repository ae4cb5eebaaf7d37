using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Reading.Json;

/// <summary>Writes one field each; an absent value is left out.</summary>
internal static class FieldWriting
{
    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string[]? values)
    {
        if (values is null) return;
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Word<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value) where T : struct, Enum =>
        json.WriteString(name, Vocabulary<T>.Of(value));

    public static void Word<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value) where T : struct, Enum
    {
        if (value is { } word) json.WriteString(name, Vocabulary<T>.Of(word));
    }

    public static void Words<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T[]? values) where T : struct, Enum
    {
        if (values is null) return;
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(Vocabulary<T>.Of(value));
        json.WriteEndArray();
    }

    public static void YesNo(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } yes) json.WriteBoolean(name, yes);
    }

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    public static void Numbers(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal[]? values)
    {
        if (values is null) return;
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    public static void Day(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is not { } day) return;
        Span<byte> utf8 = stackalloc byte[Days.Length];
        Days.Write(day, utf8);
        json.WriteString(name, utf8);
    }

    public static void Period(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Month? value)
    {
        if (value is { } month) json.WriteString(name, month.ToString());
    }

    public static void Data(this Utf8JsonWriter json, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is not { } data) return;
        json.WritePropertyName(name);
        data.WriteTo(json);
    }

    public static void Each<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T[]? all, Action<Utf8JsonWriter, T> fields)
    {
        if (all is null) return;
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            fields(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
