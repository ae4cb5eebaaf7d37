using System.Buffers.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>Money and hours: exact decimals, zero or more. A number that a decimal cannot hold exactly is refused, never rounded.</summary>
internal static class Numbers
{
    private const int MostDigits = 28;

    /// <summary>What is wrong with the number, or null.</summary>
    public static string? Read(ReadOnlySpan<byte> json, out decimal number)
    {
        number = 0;
        var exponentAt = json.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponentAt < 0 ? json : json[..exponentAt];
        var negative = mantissa[0] == '-';
        if (negative) mantissa = mantissa[1..];

        var exponent = 0;
        if (exponentAt >= 0 && !Exponent(json[(exponentAt + 1)..], out exponent)) exponent = json[exponentAt + 1] == '-' ? -1000 : 1000;
        if (mantissa.IndexOfAnyExcept("0."u8) < 0) return Zero(mantissa, out number);
        if (negative) return "is negative; expected 0 or more";

        var point = mantissa.IndexOf((byte)'.');
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.TrimStart("0."u8).Length - (point > 0 && mantissa[..point].IndexOfAnyExcept((byte)'0') >= 0 ? 1 : 0);
        if (digits - decimals + exponent > MostDigits) return "is too large a number";
        if (digits > MostDigits || decimals - exponent > MostDigits) return $"has too many digits; expected at most {MostDigits}";
        return Utf8Parser.TryParse(json, out number, out var read, exponentAt < 0 ? default : 'e') && read == json.Length ? null : "is too large a number";
    }

    private static bool Exponent(ReadOnlySpan<byte> json, out int exponent) =>
        Utf8Parser.TryParse(json, out exponent, out var read) && read == json.Length && exponent is > -1000 and < 1000;

    private static string? Zero(ReadOnlySpan<byte> mantissa, out decimal number)
    {
        number = 0;
        return mantissa.Length > MostDigits || Utf8Parser.TryParse(mantissa, out number, out _) ? null : "is not a number";
    }
}
