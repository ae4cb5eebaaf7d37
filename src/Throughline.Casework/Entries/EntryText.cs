using System.Buffers;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Entries;

/// <summary>An entry as the record keeps it: the contract's JSON, one spelling for one content.</summary>
internal static class EntryText
{
    private static readonly JsonSerializerOptions ProviderForm = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = CaseWriter.Options.Encoder,
    };

    [ThreadStatic]
    private static CaseReader? reader;

    public static string Write(Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(bytes, CaseWriter.Options)) CaseWriter.WriteEntry(json, entry);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <exception cref="InvalidDataException">The text is not an entry: somebody else wrote it.</exception>
    public static Entry Read(string body)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(body.Length));
        var defects = new List<Defect>();
        var entry = (reader ??= new()).ReadEntry(utf8.AsSpan(0, Encoding.UTF8.GetBytes(body, utf8)), defects);
        ArrayPool<byte>.Shared.Return(utf8);
        return entry ?? throw new InvalidDataException($"An entry of the record cannot be read: {defects[0]}");
    }

    public static string WriteProviders(Provider[] providers) => JsonSerializer.Serialize(providers, ProviderForm);

    public static Provider[] ReadProviders(string? providers) =>
        providers is null ? [] : JsonSerializer.Deserialize<Provider[]>(providers, ProviderForm)!;
}
