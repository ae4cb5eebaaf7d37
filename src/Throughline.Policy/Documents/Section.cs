using Throughline.Policy.CaseFiles;
using Throughline.Policy.Typed;

namespace Throughline.Policy.Documents;

/// <summary>A section of a document: a property of its record.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SectionAttribute(string label) : Attribute
{
    /// <summary>The question or heading, in our words.</summary>
    public string Label { get; } = label;

    /// <summary>What a good answer holds.</summary>
    public string? Help { get; init; }

    /// <summary>The paragraph that asks for it.</summary>
    public string? Cites { get; init; }

    /// <summary>A section that may stay empty.</summary>
    public bool Optional { get; init; }

    /// <summary>A kind of work, by its SOC code: found by its title where it is written.</summary>
    public bool IsOccupation { get; init; }

    /// <summary>How many characters an answer has at least, so that a single word does not pass for one.</summary>
    public int AtLeast { get; init; } = 2;

    /// <summary>The words that may be chosen, in order, each as "word|what people read".</summary>
    public string[] Of { get; init; } = [];

    /// <summary>A static method (CaseFile, DateOnly) → string? of the record: what the case file knows, shown beside the question.</summary>
    public string? FromFile { get; init; }

    /// <summary>A static method (CaseFile, DateOnly) → string? of the record: the answer to begin with.</summary>
    public string? Prefill { get; init; }
}

/// <summary>How a section is answered.</summary>
public enum AnswerForm
{
    /// <summary>Some lines of text.</summary>
    InText,

    /// <summary>One of a few words.</summary>
    ByOneOf,

    /// <summary>Any of several words.</summary>
    ByAnyOf,

    /// <summary>A day.</summary>
    ByADay,
}

/// <summary>A section as the editor, the printed form and the API know it; all of it comes from the record's property.</summary>
public sealed class Section
{
    /// <summary>Ends an answer that the file begins and a person completes; left so, it is no answer yet.</summary>
    public const string WhyIsAsked = "Why:";

    private readonly Func<CaseFile, DateOnly, string?>? fromFile;
    private readonly Func<CaseFile, DateOnly, string?>? prefill;

    internal Section(string name, AnswerForm how, SectionAttribute said, Func<CaseFile, DateOnly, string?>? fromFile, Func<CaseFile, DateOnly, string?>? prefill)
    {
        Name = name;
        How = how;
        Label = said.Label;
        Help = said.Help;
        Cites = said.Cites;
        Required = !said.Optional;
        AtLeast = said.AtLeast;
        IsOccupation = said.IsOccupation;
        Options = [.. said.Of.Select(option => option.Split('|')).Select(parts => (parts[0], parts[^1]))];
        this.fromFile = fromFile;
        this.prefill = prefill;
    }

    /// <summary>Its name in the document's data.</summary>
    public string Name { get; }

    public string Label { get; }

    public string? Help { get; }

    public string? Cites { get; }

    public bool Required { get; }

    public int AtLeast { get; }

    /// <summary>Whether it asks for a kind of work, by its SOC code.</summary>
    public bool IsOccupation { get; }

    public AnswerForm How { get; }

    public IReadOnlyList<(string Word, string Said)> Options { get; }

    /// <summary>What the case file knows of it, as a sentence; null when nothing is to be known.</summary>
    public string? FromFile(CaseFile file, DateOnly asOf) => fromFile?.Invoke(file, asOf);

    /// <summary>The answer to begin with, where the file knows it.</summary>
    public string? Begin(CaseFile file, DateOnly asOf) => prefill?.Invoke(file, asOf);

    /// <summary>What is wrong with an answer and what would mend it; null when it is one.</summary>
    public string? Wrong(string? answer)
    {
        var text = answer?.Trim() ?? "";
        if (text.Length == 0) return Required ? How is AnswerForm.ByOneOf ? "Choose one." : How is AnswerForm.ByAnyOf ? "Choose at least one." : How is AnswerForm.ByADay ? "Enter the day." : "Not answered yet." : null;
        if (TypedText.Unfit(text) is { } unfit) return unfit;
        return How switch
        {
            AnswerForm.ByADay => TypedDay.Read(text, out var mistake) is null ? mistake : null,
            AnswerForm.ByOneOf when Options.All(option => option.Word != text) => "Choose one of those listed.",
            AnswerForm.ByAnyOf when text.Split('\n').Any(word => Options.All(option => option.Word != word)) => "Choose from those listed.",
            AnswerForm.InText when text.EndsWith(WhyIsAsked, StringComparison.Ordinal) => "Say why.",
            AnswerForm.InText when text.Length < AtLeast => $"Too short: say it in at least {AtLeast} characters.",
            _ => null,
        };
    }

    /// <summary>An answer as it is kept: a day in the one form in which documents have it, whatever way it was typed.</summary>
    public string Kept(string answer) => How is AnswerForm.ByADay && TypedDay.Read(answer, out _) is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : answer;

    /// <summary>What not even a draft holds: a word that is not offered, a day that there is not; null for what is only short, or missing.</summary>
    public string? Misshapen(string answer) => TypedText.Unfit(answer) ?? (How is AnswerForm.InText || answer.Trim().Length == 0 ? null : Wrong(answer));

    /// <summary>An answer as people read it.</summary>
    public string Say(string answer) => How is AnswerForm.ByOneOf or AnswerForm.ByAnyOf
        ? string.Join("; ", answer.Split('\n').Select(word => Options.FirstOrDefault(option => option.Word == word).Said ?? word))
        : answer;
}
