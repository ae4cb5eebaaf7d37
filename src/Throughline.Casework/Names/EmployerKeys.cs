namespace Throughline.Casework.Names;

/// <summary>What an employer is known by: the words of its name, its telephone, its web domain, its address.</summary>
internal static class EmployerKeys
{
    // Words that tell no business from another.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "and", "of", "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "co", "company", "corp", "corporation", "plc", "pc", "dba",
    };

    private static readonly Dictionary<string, string> Streets = new(StringComparer.Ordinal)
    {
        ["street"] = "st", ["avenue"] = "ave", ["road"] = "rd", ["boulevard"] = "blvd", ["drive"] = "dr", ["lane"] = "ln", ["court"] = "ct", ["highway"] = "hwy",
        ["suite"] = "ste", ["north"] = "n", ["south"] = "s", ["east"] = "e", ["west"] = "w",
    };

    /// <summary>The name's telling words, folded; the whole name when none is telling.</summary>
    public static string[] Words(string name)
    {
        var words = Folding.Fold(name.Replace("&", " and ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Common.Contains(word)).ToArray();
        return telling.Length > 0 ? telling : words;
    }

    /// <summary>The telling words as one: two names that have the same are one employer's.</summary>
    public static string Name(string name) => string.Join(' ', Words(name));

    /// <summary>The last ten digits; null when there are too few to tell anything.</summary>
    public static string? Phone(string? phone) => PhoneNumber.Digits(phone) is { Length: >= PhoneNumber.Local } digits ? digits[Math.Max(0, digits.Length - 10)..] : null;

    /// <summary>The domain without scheme, www and path.</summary>
    public static string? Domain(string? web)
    {
        if (string.IsNullOrWhiteSpace(web)) return null;
        var domain = web.Trim().ToLowerInvariant();
        if (domain.Contains("://", StringComparison.Ordinal)) domain = domain[(domain.IndexOf("://", StringComparison.Ordinal) + 3)..];
        domain = domain[(domain.LastIndexOf('@') + 1)..].Split('/', '?', '#', ':')[0];
        return domain.StartsWith("www.", StringComparison.Ordinal) ? domain[4..] : domain;
    }

    /// <summary>Street and place with the usual abbreviations.</summary>
    public static string? Address(string? street, string? city, string? postalCode)
    {
        if (string.IsNullOrWhiteSpace(street)) return null;
        var words = Folding.Fold(street).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Streets.GetValueOrDefault(word, word));
        var place = Folding.Digits(postalCode ?? "") is { Length: >= 5 } code ? code[..5] : Folding.Fold(city ?? "");
        return $"{string.Join(' ', words)}, {place}";
    }

    /// <summary>Every key under which an employer with these facts is looked for. A word's beginning finds it misspelled.</summary>
    public static IReadOnlySet<string> Of(string name, string? phone, string? domain, string? street, string? city, string? postalCode)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words(name))
        {
            keys.Add("w:" + word);
            keys.Add("b:" + word[..Math.Min(3, word.Length)]);
            if (word.Length > 4) keys.Add("e:" + word[^3..]);
        }

        if (Phone(phone) is { } digits) keys.Add("p:" + digits);
        if (Domain(domain) is { } web) keys.Add("d:" + web);
        if (Address(street, city, postalCode) is { } address) keys.Add("a:" + address);
        return keys;
    }
}
