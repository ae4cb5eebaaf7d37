using PhoneNumbers;
using Throughline.Policy.Typed;

namespace Throughline.Casework.Names;

/// <summary>
/// A telephone number. It is kept as it was typed; whether somebody can dial it, and the one form in which it is looked for, is told by the numbering plans of
/// libphonenumber.
/// </summary>
public static class PhoneNumber
{
    private const string Country = "US";

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    /// <summary>Why nobody can dial it, and what to type; null where somebody can, or where nothing is typed.</summary>
    public static string? Mistake(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (TypedText.UnfitInALine(typed.Trim()) is { } unfit) return unfit;
        var shown = TypedText.Shown(typed);
        if (Read(typed) is not { } number) return $"'{shown}' is not a telephone number. Type it with its area code, for example 402-555-0117, and anything else under how to reach them.";
        return Plans.IsPossibleNumberWithReason(number) switch
        {
            PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY => $"'{shown}' has no area code. Type it in front, for example 402-555-0117.",
            PhoneNumberUtil.ValidationResult.TOO_SHORT => $"'{shown}' is too short for a telephone number. Type it with its area code, for example 402-555-0117.",
            PhoneNumberUtil.ValidationResult.TOO_LONG => $"'{shown}' is too long for a telephone number. Type one number here, for example 402-555-0117.",
            _ when !Plans.IsValidNumber(number) => $"'{shown}' is not a telephone number: no such area code or exchange is in use. Check the digits.",
            _ => null,
        };
    }

    /// <summary>The number in its one form, +14025550117, without its extension; null where it is none.</summary>
    public static string? E164(string? typed) => !string.IsNullOrWhiteSpace(typed) && Read(typed) is { } number && Plans.IsPossibleNumber(number) ? Plans.Format(number, PhoneNumberFormat.E164) : null;

    /// <summary>The extension that stands with it, if any.</summary>
    public static string? Extension(string? typed) => !string.IsNullOrWhiteSpace(typed) && Read(typed) is { HasExtension: true } number ? number.Extension : null;

    /// <summary>The digits under which it is looked for: with the country's in front and without, and as they were typed.</summary>
    public static IEnumerable<string> Keys(string? typed)
    {
        if (Folding.Digits(typed ?? "") is { Length: >= 7 } digits) yield return digits;
        if (E164(typed) is not { } whole) yield break;
        yield return whole[1..];
        if (whole.StartsWith("+1", StringComparison.Ordinal)) yield return whole[2..];
    }

    private static PhoneNumbers.PhoneNumber? Read(string typed)
    {
        // Letters after a number are words about it, unless they are an extension or stand for digits.
        try
        {
            return Plans.Parse(typed, Country);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>Within an area: what people give who live there.</summary>
    public const int Local = 7;

    /// <summary>Its digits without the country's 1 and without an extension; as many as there are of one half typed.</summary>
    public static string Digits(string? typed)
    {
        if (E164(typed) is ['+', '1', .. { Length: 10 } national]) return national;
        var number = typed ?? "";
        // What follows the number behind a word ("ext. 12", "x12") is not a part of it.
        for (var at = 0; at < number.Length; at++)
        {
            if (char.IsLetter(number[at]) && Folding.Digits(number[..at]).Length >= Local) number = number[..at];
        }

        var digits = Folding.Digits(number);
        return digits is ['1', .. { Length: 10 } area] ? area : digits;
    }

    /// <summary>Whether both are one line: with area where both give it. Too few digits tell nothing.</summary>
    public static bool Same(string? one, string? other)
    {
        var (first, second) = (Digits(one), Digits(other));
        if (first.Length < Local || second.Length < Local) return false;
        return first.Length == Local || second.Length == Local ? first[^Local..] == second[^Local..] : first == second;
    }
}
