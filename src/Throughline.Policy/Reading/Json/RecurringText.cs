using System.Buffers.Binary;
using System.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>Short texts that come again and again (services, subjects, employers), each kept once. A later one may take an earlier one's slot.</summary>
internal sealed class RecurringText
{
    private const int Longest = 48;
    private readonly string?[] slots = new string?[2048];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return "";
        if (utf8.Length > Longest) return Encoding.UTF8.GetString(utf8);

        ref var slot = ref slots[Slot(utf8)];
        return slot is not null && Ascii.Equals(utf8, slot) ? slot : slot = Encoding.UTF8.GetString(utf8);
    }

    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        var (first, last) = utf8.Length switch
        {
            >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..])),
            >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..])),
            _ => ((ulong)utf8[0], (ulong)utf8[^1] << 8 | utf8[utf8.Length / 2]),
        };
        var mixed = (first ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15 ^ last * 0xC2B2AE3D27D4EB4F;
        return (int)((mixed ^ mixed >> 29) * 0x9E3779B97F4A7C15 >> 53);
    }
}
