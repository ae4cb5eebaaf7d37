using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Storage;

/// <summary>The contract's words as the database keeps them.</summary>
internal static class StoredWord
{
    public static T Read<T>(string word) where T : struct, Enum =>
        Vocabulary<T>.Read(word.AsSpan(), out var value) ? value : throw new InvalidDataException($"'{word}' is not a {typeof(T).Name}");
}
