using System.Text;

namespace Throughline.Policy.Documents;

/// <summary>
/// Sentences of a text, by our own rule, in English and Spanish. A stop ends a sentence unless it belongs to an abbreviation, an initial, a number, an
/// address or the mark of a list. An item of a list, or a line, is one where it says something; a word or two is none, and the same one twice is one.
/// </summary>
public static class SentenceCount
{
    private const int FewestWords = 2;
    private const int FewestWordsOfAnItem = 4;

    // Never the end, whatever follows: a name or a number comes after it.
    private static readonly HashSet<string> BeforeAName = Words(
        "mr mrs ms dr prof gov sen rep sgt lt capt rev hon st fig vs approx est no nos ext apt ste rm vol pp pg ed eg ie viz cf al dept bldg mt ft attn re mgr supv asst assoc "
        + "sra srta dra d dña doña sr ud uds vd lic ing profa núm num pág págs pag tel av avda ej aprox máx mín depto dpto art cap p u ee pej gral sta sto");

    // The end where a large letter comes after it.
    private static readonly HashSet<string> AtTimesTheEnd = Words(
        "etc inc ltd jr am pm uu hr hrs min mins wk wks mo mos yr yrs lb lbs oz in sec kg km cm mm ml jan feb mar apr jun jul aug sept sep oct nov dec "
        + "mon tue tues wed thu thur thurs fri sat sun ene abr ago dic lun mié jue vie sáb dom md phd rn do lpn cna ba ma bs ms appt appts meds incl misc esp max info eval");

    // Part of a name as often as the end: only a word that begins sentences ends it.
    private static readonly HashSet<string> InNames = Words("us usa co corp ave blvd rd ln hwy rehab voc hosp mgmt admin temp temps sched med req rec ref refs exp cert transp trans accomm accom");

    private static readonly HashSet<string> Beginnings = Words(
        "she he they it we i you the a an his her their its our my this that these those there then now when after before since while if but and so because in at on for with no not nobody both all some "
        + "él ella ellos ellas el la los las un una su sus mi se no y pero luego después cuando desde en por con si nadie ambos todos");

    private static readonly HashSet<string> GoesOn = Words(
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december "
        + "lunes martes miércoles jueves viernes sábado sábados domingo domingos");

    /// <summary>How many different sentences a text has.</summary>
    public static int Of(string text) => Sentences(text).Select(Plain).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The sentences of a text, each as it stands there.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var found = new List<string>();
        foreach (var (piece, isItem) in Pieces(text.ReplaceLineEndings("\n")))
        {
            var parts = Split(piece);
            for (var at = 0; at < parts.Count; at++)
            {
                // What a list or a line holds without a stop says something only if it is more than a word or two.
                var fewest = isItem && at == parts.Count - 1 && !IsStop(LastLetter(parts[at])) ? FewestWordsOfAnItem : FewestWords;
                if (WordsIn(parts[at]) >= fewest) found.Add(parts[at].Trim());
            }
        }

        return found;
    }

    internal static int WordsIn(string text) => Tokens(text).Count;

    /// <summary>The words of a text in small letters, without signs.</summary>
    internal static List<string> Tokens(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text + " ")
        {
            if (char.IsLetter(letter) || (word.Length > 0 && letter is '\'' or '’'))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString().TrimEnd('\'', '’'));
                word.Clear();
            }
        }

        return words;
    }

    private static string Plain(string sentence) => string.Join(' ', Tokens(sentence));

    // Lines and items of lists. A line that goes on in small letters is the same sentence, only broken.
    private static List<(string Text, bool IsItem)> Pieces(string text)
    {
        var pieces = new List<(string Text, bool IsItem)>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var (content, marked) = WithoutMark(line);
            if (!marked && pieces.Count > 0 && content.Length > 0 && (char.IsLower(content[0]) || !IsStop(LastLetter(pieces[^1].Text)) && LastLetter(pieces[^1].Text) is ',' or '-'))
            {
                pieces[^1] = (pieces[^1].Text + " " + content, pieces[^1].IsItem);
            }
            else
            {
                pieces.Add((content, marked));
            }
        }

        return pieces.Count <= 1 ? pieces : [.. pieces.Select(piece => (piece.Text, IsItem: true))];
    }

    private static (string Content, bool Marked) WithoutMark(string line)
    {
        var at = 0;
        if (line[0] is '-' or '*' or '•' or '–' or '·' or '+')
        {
            at = 1;
        }
        else
        {
            while (at < line.Length && at < 3 && char.IsAsciiLetterOrDigit(line[at]) && (char.IsAsciiDigit(line[at]) || at == 0)) at++;
            at = at > 0 && at < line.Length && line[at] is '.' or ')' ? at + 1 : 0;
        }

        return at > 0 && at < line.Length && line[at] == ' ' ? (line[at..].Trim(), true) : (line, false);
    }

    private static List<string> Split(string piece)
    {
        var parts = new List<string>();
        var from = 0;
        for (var at = 0; at < piece.Length; at++)
        {
            if (!IsStop(piece[at])) continue;
            var after = at + 1;
            while (after < piece.Length && (IsStop(piece[after]) || IsClosing(piece[after]))) after++;
            if (Ends(piece, from, at, after))
            {
                parts.Add(piece[from..after]);
                from = after;
            }

            at = after - 1;
        }

        if (from < piece.Length && piece[from..].Trim().Length > 0) parts.Add(piece[from..]);
        return parts;
    }

    private static bool Ends(string piece, int from, int at, int after)
    {
        if (after >= piece.Length) return true;
        var next = NextWord(piece, after);
        // A stop with nothing after it but a letter: a number, an address, or a blank that was forgotten.
        if (!char.IsWhiteSpace(piece[after])) return piece[at] == '.' && char.IsUpper(piece[after]) && char.IsLower(piece[Math.Max(0, at - 1)]) && Before(piece, from, at).Length >= 4;
        // What is quoted ends with its own stop, and the sentence around it goes on in small letters.
        if (after > at + 1 && IsClosing(piece[after - 1]) && char.IsLower(next.FirstOrDefault())) return false;
        if (piece[at] is '!' or '?') return true;
        var before = Before(piece, from, at);
        if (piece[at] == '.' && after == at + 1)
        {
            var word = before.Replace(".", "", StringComparison.Ordinal);
            if (IsMarkOfAList(before, piece[from..at]) || IsInitial(before, piece[at - 1]) || BeforeAName.Contains(word)) return false;
            if (InNames.Contains(word)) return char.IsUpper(next.FirstOrDefault()) && Beginnings.Contains(next.ToLowerInvariant());
            if (AtTimesTheEnd.Contains(word)) return char.IsUpper(next.FirstOrDefault()) && !GoesOn.Contains(next.ToLowerInvariant());
        }

        // Small letters after a stop: people write so, but only where something stands on either side.
        return next.Length == 0 || !char.IsLower(next[0]) || (WordsIn(piece[from..at]) >= 3 && WordsIn(piece[after..]) >= 3);
    }

    // "2." in "1. the bus 2. the shoes": a number that the sentence does not end with.
    private static bool IsMarkOfAList(string before, string sentence) => before.Length is 1 or 2 && before.All(char.IsAsciiDigit) && (WordsIn(sentence) == 0 || HasMark(sentence, before));

    private static bool HasMark(string sentence, string number) => int.Parse(number) is > 1 and var mark && (sentence.TrimStart().StartsWith($"{mark - 1}.", StringComparison.Ordinal) || sentence.Contains($" {mark - 1}. ", StringComparison.Ordinal) || sentence.Contains($" {mark - 1}) ", StringComparison.Ordinal));

    private static bool IsInitial(string before, char letter) => before.Length == 1 && char.IsUpper(letter) && letter != 'I';

    private static string Before(string piece, int from, int at)
    {
        var start = at;
        while (start > from && (char.IsLetterOrDigit(piece[start - 1]) || (piece[start - 1] == '.' && start - 1 > from && char.IsLetter(piece[start - 2])))) start--;
        return piece[start..at].ToLowerInvariant();
    }

    private static string NextWord(string piece, int after)
    {
        while (after < piece.Length && !char.IsLetterOrDigit(piece[after])) after++;
        var end = after;
        while (end < piece.Length && char.IsLetterOrDigit(piece[end])) end++;
        return piece[after..end];
    }

    private static char LastLetter(string text)
    {
        var trimmed = text.TrimEnd();
        var at = trimmed.Length - 1;
        while (at > 0 && IsClosing(trimmed[at])) at--;
        return at < 0 ? ' ' : trimmed[at];
    }

    private static bool IsStop(char letter) => letter is '.' or '!' or '?' or '…';

    private static bool IsClosing(char letter) => letter is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
