namespace Throughline.Policy.Reading.Json;

/// <summary>Why a text is not a case file: where it is, what stands there, what is expected.</summary>
/// <param name="Place">The field, for example entries[3].on; the byte, where the text is not JSON; empty for the whole.</param>
/// <param name="Message">One line without control characters; a long value is shortened.</param>
public sealed record Defect(string Place, string Message)
{
    /// <summary>The line within the text that was read, from 1.</summary>
    public int Line { get; init; } = 1;

    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
