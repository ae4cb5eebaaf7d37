namespace Throughline.Policy.Documents;

/// <summary>What is asked by a property of a document's record, or of one of its rows.</summary>
public abstract class QuestionAttribute(string label) : Attribute
{
    /// <summary>The question or heading, in our words.</summary>
    public string Label { get; } = label;

    /// <summary>A question that may stay unanswered.</summary>
    public bool Optional { get; init; }

    /// <summary>How many characters an answer in text has at least, so that a single word does not pass for one.</summary>
    public int AtLeast { get; init; } = 2;

    /// <summary>The words that may be chosen, in order, each as "word|what people read".</summary>
    public string[] Of { get; init; } = [];

    /// <summary>The list of words that an answer in text is written by: a <see cref="WordList"/>.</summary>
    public Type? WordsOf { get; init; }

    /// <summary>What a number counts, for example "hours a week".</summary>
    public string? Unit { get; init; }

    /// <summary>A number that is an amount of dollars.</summary>
    public bool IsMoney { get; init; }

    /// <summary>The least that a number may be.</summary>
    public double Least { get; init; }

    /// <summary>The most that a number may be.</summary>
    public double Most { get; init; } = 1_000_000;
}

/// <summary>A section of a document: a property of its record.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SectionAttribute(string label) : QuestionAttribute(label)
{
    /// <summary>What a good answer holds.</summary>
    public string? Help { get; init; }

    /// <summary>The paragraph that asks for it.</summary>
    public string? Cites { get; init; }

    /// <summary>A kind of work, by its SOC code: found by its title where it is written.</summary>
    public bool IsOccupation { get; init; }

    /// <summary>The section whose answer is looked up where a kind of work is asked for and nothing is typed.</summary>
    public string? LookedUpBy { get; init; }

    /// <summary>Seen by those alone who treat or place the person.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Answered by more than a cursory word: the check of content reads it.</summary>
    public bool InFull { get; init; }

    /// <summary>The section behind which it stands, by nameof; the first of all where it is empty. Without it a section stands where its property does.</summary>
    public string? After { get; init; }
}

/// <summary>A column of a section that is answered in rows: a property of the row's record.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColumnAttribute(string label) : QuestionAttribute(label);
