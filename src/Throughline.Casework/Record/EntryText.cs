using Throughline.Policy;

namespace Throughline.Casework;

/// <summary>An entry as the record keeps it: the contract's JSON, one spelling for one content.</summary>
internal static class EntryText
{
    public static string Write(Entry entry) => throw new NotSupportedException($"The writer is being written: {entry.Kind}");

    public static Entry Read(string body) => throw new NotSupportedException($"The reader is being written: {body.Length}");

    public static string WriteProviders(Provider[] providers) => throw new NotSupportedException($"The writer is being written: {providers.Length}");

    public static Provider[] ReadProviders(string? providers) => providers is null ? [] : throw new NotSupportedException("The reader is being written.");
}
