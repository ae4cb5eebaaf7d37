using System.Reflection;
using System.Text;

namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>How an enumerated value is spelled in a case file; the one place where it is spelled.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class JsonNameAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>The spellings of one enumeration, letter by letter as the contract has them.</summary>
public static class Vocabulary<T> where T : struct, Enum
{
    private static readonly (T Value, string Text, byte[] Utf8)[] Words = [.. typeof(T)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (Value: (T)field.GetValue(null)!, field.GetCustomAttribute<JsonNameAttribute>()!.Text))
        .Select(word => (word.Value, word.Text, Encoding.UTF8.GetBytes(word.Text)))];

    /// <summary>All words, in the order of the contract.</summary>
    public static IEnumerable<string> All => Words.Select(word => word.Text);

    /// <summary>All values, in the order of the contract.</summary>
    public static IEnumerable<T> Values => Words.Select(word => word.Value);

    public static string Of(T value)
    {
        foreach (var word in Words)
        {
            if (EqualityComparer<T>.Default.Equals(word.Value, value)) return word.Text;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "has no spelling");
    }

    public static bool Read(ReadOnlySpan<byte> utf8, out T value)
    {
        foreach (var word in Words)
        {
            if (utf8.SequenceEqual(word.Utf8))
            {
                value = word.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public static bool Read(ReadOnlySpan<char> text, out T value)
    {
        foreach (var word in Words)
        {
            if (text.SequenceEqual(word.Text))
            {
                value = word.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}

/// <summary>The word of the contract for an enumerated value.</summary>
public static class VocabularyExtensions
{
    public static string JsonName<T>(this T value) where T : struct, Enum => Vocabulary<T>.Of(value);
}
