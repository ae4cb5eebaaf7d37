using System.Globalization;

namespace Throughline.Policy.Agencies;

/// <summary>How an agency numbers its cases: letters, a hyphen, digits. AB-00017 follows AB-00016.</summary>
public sealed record CaseNumbers(string Letters, int Digits = 5)
{
    /// <summary>What every number of the agency's own begins with.</summary>
    public string Prefix => Letters + "-";

    public string Of(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');

    /// <summary>The number within the agency's own; null for one that came from elsewhere.</summary>
    public int? Read(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
