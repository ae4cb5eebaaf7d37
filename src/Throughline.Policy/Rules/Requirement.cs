namespace Throughline.Policy.Rules;

/// <summary>One duty of the source policies by its stable id, in our words, and how far the program carries it out for the people who use it.</summary>
public sealed record Requirement(string Id, string Asks)
{
    /// <summary>The pages, documents and commands that carry it out, besides the rules that bear its id.</summary>
    public string[] Through { get; init; } = [];

    /// <summary>Why it is not carried out, or not wholly; none when all of it works.</summary>
    public string? SetAside { get; init; }

    /// <summary>Implemented means that all of the duty works for a user, not that a rule bears its name.</summary>
    public bool Implemented => SetAside is null;
}
