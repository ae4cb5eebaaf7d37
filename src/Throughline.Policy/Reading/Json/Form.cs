using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Reading.Json;

/// <summary>How one kind of entry stands in a case file: its fields once for reading and, beside it, once for writing.</summary>
internal sealed class Form
{
    public required Kind Kind { get; init; }

    public required Reads<Entry> Read { get; init; }

    /// <summary>Writes the fields of this kind only; id, day, kind and note are common to all.</summary>
    public required Action<Utf8JsonWriter, Entry> Write { get; init; }

    public static Form Of<T>(Kind kind, Reads<T> read, Action<Utf8JsonWriter, T> write) where T : Entry =>
        new() { Kind = kind, Read = read, Write = (json, entry) => write(json, (T)entry) };
}
