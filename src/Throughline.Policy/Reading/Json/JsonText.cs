using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>JSON laid down byte by byte: an evaluation has hundreds of small fields of known shape, for which a writer that checks each step is several times as slow.</summary>
internal ref struct JsonText()
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (char)control), '"', '\\']);

    private byte[] text = ArrayPool<byte>.Shared.Rent(32 << 10);
    private int length;

    /// <summary>Provenance over what was written, and ends.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write(text.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> json)
    {
        if (text.Length - length < json.Length) Grow(json.Length);
        json.CopyTo(text.AsSpan(length));
        length += json.Length;
    }

    /// <param name="inside">The inside of a JSON string.</param>
    public void Quoted(ReadOnlySpan<byte> inside)
    {
        Raw("\""u8);
        Raw(inside);
        Raw("\""u8);
    }

    public void Text(string? value)
    {
        if (value is null)
        {
            Raw("null"u8);
            return;
        }

        Raw("\""u8);
        Append(value);
        Raw("\""u8);
    }

    public void Day(DateOnly? day)
    {
        if (day is not { } known)
        {
            Raw("null"u8);
            return;
        }

        Raw("\""u8);
        Append(known);
        Raw("\""u8);
    }

    public void Number(int number)
    {
        if (text.Length - length < 11) Grow(11);
        number.TryFormat(text.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>Text within a string.</summary>
    public void Append(string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (value.AsSpan().ContainsAny(Escaped)) value = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        if (text.Length - length < value.Length * 3) Grow(value.Length * 3);
        length += Encoding.UTF8.GetBytes(value, text.AsSpan(length));
    }

    /// <summary>A day within a string.</summary>
    public void Append(DateOnly day)
    {
        if (text.Length - length < Days.Length) Grow(Days.Length);
        Days.Write(day, text.AsSpan(length, Days.Length));
        length += Days.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(text.Length * 2, length + more));
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(text);
        text = larger;
    }
}
