namespace Throughline.Policy.Documents;

/// <summary>How like two texts are, from 0 to 100: their words, and their words two by two. A changed number, day or month is no other text.</summary>
public static class Likeness
{
    private const string Accented = "áàâäãåéèêëíìîïóòôöõúùûüñçý";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuuncy";

    private static readonly HashSet<string> Days = new(
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
            "ene", "abr", "ago", "dic", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "sabados", "domingo", "domingos",
        ], StringComparer.Ordinal);

    public static decimal Of(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Count == 0 || b.Count == 0) return 0;
        return Math.Round(100m * (Shared(a, b) + Shared(Pairs(a), Pairs(b))) / 2, 1);
    }

    // Accents are left out as often as they are written: they make no other text.
    private static List<string> Words(string text) => [.. SentenceCount.Tokens(text).Select(WithoutAccents).Where(word => !Days.Contains(word))];

    private static string WithoutAccents(string word) => string.Create(word.Length, word, (plain, given) =>
    {
        for (var at = 0; at < given.Length; at++) plain[at] = Accented.IndexOf(given[at], StringComparison.Ordinal) is >= 0 and var found ? Plain[found] : given[at];
    });

    private static List<string> Pairs(List<string> words) => words.Count < 2 ? words : [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];

    private static decimal Shared(List<string> one, List<string> other)
    {
        var left = other.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var shared = 0;
        foreach (var word in one)
        {
            if (!left.TryGetValue(word, out var count) || count == 0) continue;
            left[word] = count - 1;
            shared++;
        }

        return 2m * shared / (one.Count + other.Count);
    }
}
