namespace Throughline.Casework.Names;

/// <summary>A telephone number as people type it: with whatever marks and words around its digits.</summary>
public static class PhoneNumber
{
    /// <summary>What is asked for in the place of a text that nobody can dial.</summary>
    public const string Wanted = "Give a telephone number with its digits, like 402 555 0117, or leave it empty.";

    /// <summary>Whether somebody could dial it; nothing typed is no mistake.</summary>
    public static bool CanBe(string? typed) => string.IsNullOrWhiteSpace(typed) || typed.Any(char.IsAsciiDigit);
}
