using System.Globalization;

namespace Throughline.Policy.Agencies;

/// <summary>How an agency numbers its cases: letters, a hyphen, digits. AB-00017 follows AB-00016.</summary>
public sealed record CaseNumbers(string Letters, int Digits = 5)
{
    /// <summary>What every number of the agency's own begins with.</summary>
    public string Prefix => Letters + "-";

    public string Of(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');

    private const int FewestDigits = 3;
    private const int MostDigits = 9;

    /// <summary>Whether a text is a number of the agency's form, letter by letter.</summary>
    public bool IsOne(string text) => text.Length - Prefix.Length is >= FewestDigits and <= MostDigits && Read(text) is > 0;

    /// <summary>Whether a number that came from another record can stand in an address and be told from a word: letters, digits, hyphens, dots and low lines, with a digit among them.</summary>
    public static bool CanBeAnybodys(string text) => text.Length is > 0 and <= 60 && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') && text.Any(char.IsAsciiDigit) && !text.Contains("..", StringComparison.Ordinal);

    /// <summary>The number within the agency's own; null for one that came from elsewhere.</summary>
    public int? Read(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
