using System.Globalization;
using System.Text;

namespace Throughline.Policy.Typed;

/// <summary>
/// A number as somebody typed it: dollars, hours, percent. What can be read in two ways is not read at all but asked for again, with what to type, so that no spelling changes its
/// value in silence: 450,00 is not 45,000.
/// </summary>
public static class TypedNumber
{
    private const int MostDigits = 15;
    private const int Decimals = 2;

    /// <summary>The number; null where nothing is typed, or with what to type instead.</summary>
    public static decimal? Read(string? text, out string? mistake)
    {
        mistake = null;
        var typed = text?.Trim() ?? "";
        if (typed.Length == 0) return null;
        var bare = typed[0] == '$' ? typed[1..].TrimStart() : typed;
        if (IsPlain(bare) && decimal.TryParse(bare.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1e15m) return number;
        mistake = Why(typed);
        return null;
    }

    /// <summary>A whole number, for what is counted.</summary>
    public static int? ReadWhole(string? text, out string? mistake)
    {
        if (Read(text, out mistake) is not { } number) return null;
        if (number == Math.Truncate(number) && number <= int.MaxValue) return (int)number;
        mistake = $"'{Shown(text!)}' is not a whole number. Type it without a fraction, for example 3.";
        return null;
    }

    // Digits, with commas between thousands or without, and up to two places after the point.
    private static bool IsPlain(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (text, "") : (text[..point], text[(point + 1)..]);
        if (whole.Length + fraction.Length == 0 || fraction.Length > Decimals || !fraction.All(char.IsAsciiDigit)) return false;
        if (!whole.Contains(',', StringComparison.Ordinal)) return whole.All(char.IsAsciiDigit);
        var groups = whole.Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.All(group => group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == 3);
    }

    private static string Why(string typed)
    {
        var shown = Shown(typed);
        if (typed.Any(letter => letter is 'e' or 'E') && typed.All(letter => char.IsAsciiDigit(letter) || letter is 'e' or 'E' or '+' or '-' or '.') && char.IsAsciiDigit(typed[0])) return $"'{shown}' is a short form. Type the number in full, for example 1500.00.";
        if (IsBelowZero(typed) is { } size) return $"'{shown}' is below zero. Type 0 or more{(size.Length == 0 ? "" : $", for example {size}")}.";
        if (Meant(typed) is not { } meant) return $"'{shown}' is not a number. Type digits, for example 17.25.";
        if (meant.Count(char.IsAsciiDigit) > MostDigits) return $"'{shown}' is too large a number.";
        if (meant.Split('.') is [var whole, { Length: > Decimals } fraction]) return $"'{shown}' has more than two places after the point. Type {whole}.{fraction[..Decimals]}, or {whole}{fraction} without a point.";
        return typed.Any(letter => letter is ',' or '.' or '\'' or '’') && !typed.Any(char.IsLetter) ? $"'{shown}' can be read in more than one way. Type {meant}." : $"'{shown}' is more than digits. Type {meant}.";
    }

    // A minus of whatever kind before one number, or the number in parentheses.
    private static string? IsBelowZero(string typed)
    {
        var bare = typed.Replace("$", "", StringComparison.Ordinal).Trim();
        if (bare.Length > 1 && bare[0] == '(' && bare[^1] == ')') return IsPlain(bare[1..^1]) ? bare[1..^1] : null;
        return bare.Length > 1 && IsMinus(bare[0]) && IsPlain(bare[1..].Trim()) ? bare[1..].Trim() : null;
    }

    private static bool IsMinus(char letter) => letter == '\u2212' || char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation;

    /// <summary>The number that was probably meant, as it is typed here: null where no single number can be made out.</summary>
    private static string? Meant(string typed)
    {
        var text = Digits(typed);
        var first = text.IndexOfAny([.. "0123456789"]);
        if (first < 0) return null;
        var last = text.LastIndexOfAny([.. "0123456789"]);
        var (before, core, after) = (text[..first].Trim(), text[first..(last + 1)], text[(last + 1)..].Trim());
        if (before is "." or ",") (before, core) = ("", "0." + core);
        if (!IsUnit(before.TrimStart('+')) || !IsUnit(after.TrimStart('.', ',')) || !core.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '\'' or '’' or ' ')) return null;
        var (comma, point) = (core.LastIndexOf(','), core.LastIndexOf('.'));
        var mark = Math.Max(comma, point);
        // Two kinds of mark: the later one stands before the cents. One kind, once: cents, unless three digits follow a comma. Several of one kind: thousands.
        var isDecimal = mark >= 0 && (comma >= 0 && point >= 0 || core.Count(letter => letter == core[mark]) == 1 && !(core[mark] == ',' && core.Length - mark == 4 && core[0] != '0'));
        if (!isDecimal && mark >= 0 && core.Length - mark != 4 || isDecimal && core.Count(letter => letter == core[mark]) > 1) return null;
        var whole = Only(isDecimal ? core[..mark] : core).TrimStart('0');
        return (whole.Length == 0 ? "0" : whole) + (isDecimal ? "." + Only(core[(mark + 1)..]) : "");
    }

    private static string Only(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // What people write around a number: a currency, a unit. Not another number, not another sign.
    private static bool IsUnit(string text) => text.Length <= 20 && text.All(letter => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol || letter is '/' or '%' or ' ' or '.')
        && !string.Equals(text, "nan", StringComparison.OrdinalIgnoreCase) && text is not ("x" or "e" or "E");

    // Digits of every script as ours; kinds of blank as one.
    private static string Digits(string typed)
    {
        var text = new StringBuilder(typed.Length);
        foreach (var letter in typed)
        {
            var category = char.GetUnicodeCategory(letter);
            if (category == UnicodeCategory.DecimalDigitNumber) text.Append((char)('0' + (int)char.GetNumericValue(letter)));
            else if (category == UnicodeCategory.SpaceSeparator) text.Append(' ');
            else text.Append(letter switch { '٫' or '．' => '.', '٬' or '，' => ',', _ => letter });
        }

        return text.ToString();
    }

    private static string Shown(string text) => TypedText.Shown(text);
}
