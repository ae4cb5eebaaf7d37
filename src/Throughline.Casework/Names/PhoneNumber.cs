namespace Throughline.Casework.Names;

/// <summary>A telephone number as people type it: with whatever marks and words around its digits.</summary>
public static class PhoneNumber
{
    /// <summary>What is asked for in the place of a text that nobody can dial.</summary>
    public const string Wanted = "Give a telephone number with its digits, like 402 555 0117, or leave it empty.";

    /// <summary>Within an area: what people give who live there.</summary>
    public const int Local = 7;

    /// <summary>Whether somebody could dial it; nothing typed is no mistake.</summary>
    public static bool CanBe(string? typed) => string.IsNullOrWhiteSpace(typed) || typed.Any(char.IsAsciiDigit);

    /// <summary>Its digits without the country's 1 and without an extension; as many as there are of one half typed.</summary>
    public static string Digits(string? typed)
    {
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
