using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading;

/// <summary>Writes case files and entries as the JSON of the contract: its order of fields, nothing for what is absent, numbers with their digits.</summary>
public static class CaseWriter
{
    /// <summary>Plain UTF-8: only what JSON itself asks for is escaped. Not for embedding in a page.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, CaseFile file)
    {
        json.WriteStartObject();
        json.Text("agency"u8, file.Pack.Agency);
        json.Text("case"u8, file.Number);
        if (file.Person is { } person) Write(json, person);
        if (file.Providers.Length > 0) json.Each("providers"u8, file.Providers, ProviderForm.Write);
        json.WriteStartArray("entries"u8);
        foreach (var entry in file.AsRecorded) WriteEntry(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteEntry(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.Text("id"u8, entry.Id);
        json.Day("on"u8, entry.On);
        json.WriteString("kind"u8, entry.Kind.JsonName());
        EntryForms.ByKind[(int)entry.Kind].Write(json, entry);
        json.Text("note"u8, entry.Note);
        json.WriteEndObject();
    }

    /// <summary>One entry as the JSON of the contract, in UTF-8.</summary>
    public static byte[] Written(Entry entry)
    {
        var written = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(written, Options)) WriteEntry(json, entry);
        return written.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject("person"u8);
        json.Text("given"u8, person.Given);
        json.Text("family"u8, person.Family);
        json.Day("born"u8, person.Born);
        json.WriteEndObject();
    }
}
