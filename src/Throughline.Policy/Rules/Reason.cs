using System.Collections.Frozen;
using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>A fact in words with places for days and texts; said only when somebody looks.</summary>
public record Fact(string Template, params object[] Facts);

/// <summary>What part of the row a reason comes from.</summary>
public enum ReasonKind
{
    /// <summary>The whole of it in a sentence: the fact, then what policy asks.</summary>
    Why,

    /// <summary>Since when the phase has been in force: {0} the phase, {1} the day.</summary>
    Since,

    /// <summary>The entry that opened it: {0} the event, {1} the day, {2} details.</summary>
    OpenedBy,

    /// <summary>The arithmetic: {0} the period, {1} the day counted from, {2} the day due.</summary>
    Counted,

    /// <summary>The window: {0} its first day, {1} its last.</summary>
    Within,

    /// <summary>The day that the file itself names: {0} the day.</summary>
    Named,

    /// <summary>The entry that met it: {0} the event, {1} the day, {2} details.</summary>
    MetBy,

    /// <summary>What would meet it: {0} the words.</summary>
    WouldMeet,

    /// <summary>What released from it.</summary>
    Waived,

    /// <summary>The end of the phase: {0} the phase, {1} the day.</summary>
    Ended,

    /// <summary>A need that is not met.</summary>
    Missing,

    /// <summary>A date that a clock looks at: {0} its name, {1} the day.</summary>
    Term,

    /// <summary>A fact of its own.</summary>
    Other,
}

/// <summary>Why: a fact used, and which part of the rule it belongs to.</summary>
public sealed record Reason(ReasonKind Kind, string Template, params object[] Facts) : Fact(Template, Facts);

/// <summary>An agency's words for the English of the rules. What has no word of its own stays as it is.</summary>
public sealed class Words(IReadOnlyDictionary<string, string> own)
{
    private readonly FrozenDictionary<string, string> own = own.ToFrozenDictionary(StringComparer.Ordinal);

    public static Words English { get; } = new(new Dictionary<string, string>());

    /// <summary>The agency's word for a piece of English: a title, an event, a need.</summary>
    public string For(string english) => own.GetValueOrDefault(english, english);

    /// <summary>A fact as a sentence, with days as yyyy-MM-dd.</summary>
    public string Say(Fact fact) => Say(fact, static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A fact as a sentence, with days as the caller writes them.</summary>
    public string Say(Fact fact, Func<DateOnly, string> day)
    {
        if (fact.Facts.Length == 0) return For(fact.Template);
        var said = new object[fact.Facts.Length];
        for (var at = 0; at < said.Length; at++)
        {
            said[at] = fact.Facts[at] switch
            {
                DateOnly on => day(on),
                Event happened => For(happened.Name),
                Phase phase => For(phase.Name),
                Period period => period.ToString(),
                string text => For(text),
                var other => other,
            };
        }

        return string.Format(CultureInfo.InvariantCulture, For(fact.Template), said);
    }
}
