using System.Buffers;

namespace Throughline.Verbs;

/// <summary>Some whole lines of the input, and what came of them. Used again and again.</summary>
internal sealed class LineBatch
{
    private const int Kept = 4 << 20;

    /// <summary>The lines with their ends; good up to <see cref="Length"/>.</summary>
    public byte[] Text { get; set; } = new byte[256 << 10];

    public int Length { get; set; }

    public long FirstLine { get; set; }

    /// <summary>The batch is one line of which only the beginning was kept, because it is too long to read.</summary>
    public bool TooLong { get; set; }

    public ArrayBufferWriter<byte> Output { get; private set; } = new(512 << 10);

    public List<string> Errors { get; } = [];

    public void Clear()
    {
        if (Text.Length > Kept) Text = new byte[256 << 10];
        if (Output.Capacity > Kept) Output = new(512 << 10);
        Output.ResetWrittenCount();
        Errors.Clear();
        Length = 0;
        TooLong = false;
    }
}
