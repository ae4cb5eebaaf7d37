namespace Throughline.Policy.Documents;

/// <summary>Answers that say nothing: "n/a", "none", "same", dots, a word over and over.</summary>
public static class CursoryWords
{
    private const int FewestDifferentWords = 4;

    private static readonly HashSet<string> Empty = new(
        [
            "", "n a", "na", "n d", "nd", "none", "no", "yes", "nil", "nothing", "nothing new", "nothing to report", "nothing to add", "unknown", "not known", "not applicable", "not available", "does not apply", "tbd",
            "to be determined", "pending", "ok", "okay", "good", "fine", "x", "xx", "xxx", "see above", "see below", "see attached", "see file", "see profile", "see previous", "see previous report", "see last report", "see last month",
            "ditto", "same", "the same", "same as above", "same as before", "as above", "as before", "same as last month", "same as last report", "same as last time", "same as previous", "same as previous month", "same as previous report",
            "no change", "no changes", "unchanged", "no change since last month", "no changes since last month", "no change since last report", "none known", "none noted", "none reported", "none at this time", "none at present", "no issues", "no concerns",
            "will update", "will update later", "test", "asdf", "lorem ipsum", "completed", "done", "discussed",
            "ninguno", "ninguna", "ningunos", "ningunas", "nada", "nada nuevo", "nada que reportar", "sí", "si", "igual", "lo mismo", "igual que antes", "igual que arriba", "igual que el mes pasado", "igual que el mes anterior",
            "lo mismo que el mes pasado", "lo mismo que antes", "lo mismo de antes", "lo mismo de siempre", "sin cambio", "sin cambios", "sin novedad", "sin novedades", "no aplica", "no se aplica", "no corresponde", "no hay", "no hay cambios", "no sabe", "no se sabe", "desconocido",
            "ver arriba", "véase arriba", "ver informe anterior", "ver perfil", "pendiente", "por determinar", "bien", "todo bien", "idem", "ídem", "mismo", "la misma", "el mismo",
        ], StringComparer.Ordinal);

    // What only sends the reader to another paper, or to another place of this one.
    private static readonly HashSet<string> Sends = new(["see", "refer", "per", "as", "cf", "ver", "véase", "vea", "consulte", "según", "como"], StringComparer.Ordinal);

    private static readonly HashSet<string> Papers = new(
        [
            "above", "below", "attached", "attachment", "file", "chart", "record", "records", "profile", "report", "reports", "plan", "notes", "note", "section", "page", "application", "month", "previous", "resume", "résumé", "ipe",
            "arriba", "abajo", "anexo", "adjunto", "expediente", "perfil", "informe", "informes", "notas", "nota", "sección", "página", "solicitud", "mes", "anterior", "historial", "currículum",
        ], StringComparer.Ordinal);

    private static readonly HashSet<string> Between = new(
        [
            "the", "this", "my", "our", "his", "her", "their", "its", "month's", "year's", "to", "in", "on", "of", "for", "from", "and", "also", "please", "career", "job", "development", "support", "ongoing", "monthly", "last", "earlier", "other", "same", "stated", "noted", "said", "written", "described",
            "el", "la", "los", "las", "este", "esta", "su", "mi", "de", "del", "en", "al", "por", "favor", "laboral", "mensual", "pasado", "pasada", "mismo", "misma", "dice", "escrito", "descrito", "y",
        ], StringComparer.Ordinal);

    /// <summary>Whether a text says nothing, whatever its length: none of its sentences does, or it has hardly a word.</summary>
    public static bool IsAll(string text)
    {
        var words = SentenceCount.Tokens(text);
        if (Empty.Contains(string.Join(' ', words))) return true;
        if (words.Distinct(StringComparer.Ordinal).Count() is var different && different < FewestDifferentWords && different < words.Count) return true;
        var pieces = text.Split(['.', '!', '?', '…', '\n', ';', ','], StringSplitOptions.RemoveEmptyEntries);
        return pieces.All(piece => SentenceCount.Tokens(piece) is var said && (Empty.Contains(string.Join(' ', said)) || OnlySends(said)));
    }

    private static bool OnlySends(List<string> words)
    {
        List<string> said = [.. words.SkipWhile(word => word is "please" or "por" or "favor")];
        return said.Count > 1 && Sends.Contains(said[0]) && said.Skip(1).Any(Papers.Contains) && said.Skip(1).All(word => Papers.Contains(word) || Between.Contains(word));
    }
}
