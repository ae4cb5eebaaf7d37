namespace Throughline.Policy.Documents;

/// <summary>Words of an agency that people type as they speak: "Job coaching" is kept as the agency's word for it, job-coaching.</summary>
public abstract class WordList
{
    /// <summary>Every word of the list.</summary>
    public abstract IReadOnlyList<string> All { get; }

    /// <summary>The word that somebody means who spells it otherwise; null where it is none of the list.</summary>
    public abstract string? Meant(string said);
}
