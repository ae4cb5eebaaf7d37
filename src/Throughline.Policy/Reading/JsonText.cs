using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Throughline.Policy;

/// <summary>JSON laid down byte by byte: an evaluation has hundreds of small fields of known shape, for which a writer that checks each step is four times as slow.</summary>
internal ref struct JsonText()
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    private byte[] text = ArrayPool<byte>.Shared.Rent(16 << 10);
    private int length;

    /// <summary>Hands over what was written, and ends.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write(text.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(text);
    }

    public void Raw(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(text.AsSpan(length));
        length += json.Length;
    }

    public void Text(string? value)
    {
        if (value is null)
        {
            Raw("null"u8);
            return;
        }

        var start = Open();
        Append(value);
        Close(start);
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
        Reserve(11);
        number.TryFormat(text.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>Begins a string; what is appended until <see cref="Close"/> is its text.</summary>
    public int Open()
    {
        Raw("\""u8);
        return length;
    }

    public void Append(ReadOnlySpan<char> value)
    {
        Reserve(value.Length * 3);
        length += Encoding.UTF8.GetBytes(value, text.AsSpan(length));
    }

    public void Append(DateOnly day)
    {
        Reserve(Days.Length);
        Days.Write(day, text.AsSpan(length));
        length += Days.Length;
    }

    public void Close(int start)
    {
        if (text.AsSpan(start..length).ContainsAny(Escaped)) Escape(start);
        Raw("\""u8);
    }

    private void Escape(int start)
    {
        var plain = text.AsSpan(start..length).ToArray();
        length = start;
        Reserve(plain.Length * 6);
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(plain, text.AsSpan(length), out _, out var written);
        length += written;
    }

    private void Reserve(int more)
    {
        if (text.Length - length >= more) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(text.Length * 2, length + more));
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(text);
        text = larger;
    }
}
