using System.Text.Json;

namespace Throughline.Policy.Reading.Json;

/// <summary>One value or field name of the text, by its place in the bytes. A name stands directly before its value.</summary>
internal struct Token
{
    /// <summary>Where it starts: a string after its quote, an object or list at its bracket.</summary>
    public int Start;

    public int Length;

    /// <summary>The token after this value and all that it holds.</summary>
    public int Next;

    public JsonTokenType Type;

    /// <summary>Whether a string or name is written with escapes.</summary>
    public bool Escaped;

    /// <summary>Whether a name was asked for; what nobody asked for is a defect.</summary>
    public bool Asked;
}
