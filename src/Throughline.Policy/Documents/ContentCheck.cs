using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Documents;

/// <summary>From when on an answer is more than a cursory one, as policy has it on a day.</summary>
public sealed record ContentLimits(decimal Sentences, decimal Likeness);

/// <summary>What the check of content found.</summary>
public enum FoundKind
{
    [JsonName("empty")] Empty,
    [JsonName("says-nothing")] SaysNothing,
    [JsonName("one-sentence")] OneSentence,
    [JsonName("no-rows")] NoRows,
    [JsonName("not-well-formed")] NotWellFormed,
    [JsonName("as-before")] AsBefore,
    [JsonName("against-the-file")] AgainstTheFile,
}

/// <summary>The text of an earlier version or month, with what it is of.</summary>
public sealed record EarlierText(string Text, DateOnly On, string Of);

/// <summary>What a section has that is to be mended, and how; beside it the earlier text that it repeats.</summary>
public sealed record Found(Section Section, FoundKind Kind, string Mend)
{
    public EarlierText? Earlier { get; init; }

    /// <summary>Whether it may be sent all the same by somebody who says that it is so: what repeats another, or does not fit the file, may be true.</summary>
    public bool MayBeSo => Kind is FoundKind.AsBefore or FoundKind.AgainstTheFile;
}

/// <summary>
/// Whether a document says more than a cursory word in every section: the same on the page before it is sent, when it is sent, and of what programs and
/// files bring. It names what it finds and what would mend it. It never says that a document is complete: that is for the agency to decide.
/// </summary>
public static class ContentCheck
{
    /// <summary>What is said where nothing is found.</summary>
    public const string NothingFound = "Nothing found to mend. The counselor decides.";

    /// <summary>What is found in answers; nothing of a document whose content is not checked.</summary>
    public static IReadOnlyList<Found> Of(DocumentType type, Writing of, IReadOnlyDictionary<string, string> answers)
    {
        if (type.Content is not { } content) return [];
        var limits = content(of);
        var earlier = EarlierAnswers.Of(type, of);
        var found = new List<Found>();
        foreach (var section in type.Sections)
        {
            var answer = answers.GetValueOrDefault(section.Name, "").Trim();
            if (InForm(section, answer) is { } malformed) found.Add(malformed);
            else if (answer.Length > 0 && InWords(section, answer, limits) is { } cursory) found.Add(cursory);
            else if (answer.Length > 0 && AsBefore(section, answer, earlier, limits) is { } repeated) found.Add(repeated);
        }

        foreach (var (name, wrong) in type.Doubts(of, answers))
        {
            if (!found.Exists(each => each.Section.Name == name)) found.Add(new(type.Sections.Single(section => section.Name == name), FoundKind.AgainstTheFile, wrong));
        }

        return found;
    }

    /// <summary>What is wrong with the words of one answer, whatever else the case holds; null where nothing is found.</summary>
    public static FoundKind? OfText(string text, ContentLimits limits) => text.Trim().Length == 0 ? FoundKind.Empty
        : CursoryWords.IsAll(text) ? FoundKind.SaysNothing
        : SentenceCount.Of(text) < limits.Sentences ? FoundKind.OneSentence : null;

    private static Found? InForm(Section section, string answer) => section.Wrong(answer) is not { } wrong ? null
        : answer.Length > 0 ? new(section, FoundKind.NotWellFormed, wrong)
        : section.How == AnswerForm.InRows ? new(section, FoundKind.NoRows, $"No rows yet. {section.Help ?? "Add one for each."}")
        : new(section, FoundKind.Empty, $"{wrong}{(section.Help is { } help ? " " + help : "")}");

    private static Found? InWords(Section section, string answer, ContentLimits limits)
    {
        if (!section.InFull || section.How is not (AnswerForm.InText or AnswerForm.InOwnWords)) return null;
        var said = section.How == AnswerForm.InOwnWords ? OwnWords.Read(answer) : new(Added: answer);
        var why = said.CouldNot;
        if (why is not null && said.Own is null && said.Added is null)
        {
            return CursoryWords.IsAll(why) ? new(section, FoundKind.SaysNothing, "Say why it could not be answered, and when it was asked.") : null;
        }

        var text = string.Join('\n', new[] { said.Own, said.Added }.OfType<string>());
        return OfText(text, limits) switch
        {
            FoundKind.SaysNothing => new(section, FoundKind.SaysNothing, $"“{Short(text)}” says nothing. {section.Help ?? "Say how it is, with an example, or why it could not be answered."}"),
            FoundKind.OneSentence => new(section, FoundKind.OneSentence, $"One sentence. Single sentences are returned: add what was seen or said, with an example{(section.How == AnswerForm.InOwnWords ? ", or say why it could not be answered" : "")}."),
            _ => null,
        };
    }

    private static Found? AsBefore(Section section, string answer, EarlierAnswers earlier, ContentLimits limits)
    {
        if (!section.InFull) return null;
        var text = section.Say(answer);
        return earlier.Texts(section).Select(before => (before, like: Likeness.Of(text, before.Text))).OrderByDescending(each => each.like).FirstOrDefault() is { before: { } most, like: var like } && like >= limits.Likeness
            ? new(section, FoundKind.AsBefore, $"{(like == 100 ? "The same text" : $"{like.ToString("0", CultureInfo.InvariantCulture)}% the same text")} as {most.Of}. Say what is new, or that it is so again and how that is known.") { Earlier = most }
            : null;
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
