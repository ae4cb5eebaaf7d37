using System.Buffers;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Typed;

namespace Throughline.Casework.Record;

/// <summary>Looks through every text of an entry for what no record can keep: databases differ in what they take of it, and readers in what they see.</summary>
internal static class EntryTexts
{
    /// <summary>The first field of each kind that holds such a text, and what to do.</summary>
    public static IEnumerable<(string Field, string Message)> Unfit(Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, CaseWriter.Options)) CaseWriter.WriteEntry(json, entry);
        return Unfit(bytes.WrittenSpan);
    }

    private static List<(string, string)> Unfit(ReadOnlySpan<byte> json)
    {
        var found = new List<(string, string)>();
        var reader = new Utf8JsonReader(json);
        var within = new Stack<string>();
        var field = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray: within.Push(field); break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray: field = within.Pop(); break;
                case JsonTokenType.PropertyName: field = within.Count > 0 && within.Peek() is { Length: > 0 } outer ? $"{outer}.{reader.GetString()}" : reader.GetString()!; break;
                case JsonTokenType.String when MayHold(ref reader) && TypedText.Unfit(reader.GetString()) is { } unfit && !found.Exists(each => each.Item1 == field): found.Add((field, unfit)); break;
            }
        }

        return found;
    }

    // What is refused is written escaped, or begins with one of these bytes.
    private static bool MayHold(ref Utf8JsonReader reader) => reader.ValueIsEscaped || reader.ValueSpan.IndexOfAny((byte)0xC2, (byte)0xE2, (byte)0xEF) >= 0;
}
